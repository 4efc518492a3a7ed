import type { NodeLabel, RelationType } from '../../cypher/ontology.ts'

/** One query of `cypher/write` that takes rows, and what each row becomes: a node or a relation. */
interface Table {
  query: string
  node?: NodeLabel
  relation?: RelationType
}

/** In the order of writing: the document first, nodes before the claims that join them. */
export const TABLES = {
  documents: { query: 'write/nodes/documents', node: 'Document' },
  items: { query: 'write/nodes/items', node: 'Item' },
  agencies: { query: 'write/nodes/agencies', node: 'Agency' },
  people: { query: 'write/nodes/people', node: 'Person' },
  appearances: { query: 'write/nodes/appearances', node: 'Appearance' },
  countries: { query: 'write/nodes/countries', node: 'Country' },
  organizations: { query: 'write/nodes/organizations', node: 'Organization' },
  offices: { query: 'write/nodes/offices', node: 'Office' },
  places: { query: 'write/nodes/places', node: 'Place' },
  events: { query: 'write/nodes/events', node: 'Event' },
  topics: { query: 'write/nodes/topics', node: 'Topic' },
  is: { query: 'write/claims/is', relation: 'IS' },
  partOf: { query: 'write/claims/partOf', relation: 'PART_OF' },
  reportedBy: { query: 'write/claims/reportedBy', relation: 'REPORTED_BY' },
  mentionsPerson: { query: 'write/claims/mentionsPerson', relation: 'MENTIONS' },
  mentionsCountry: { query: 'write/claims/mentionsCountry', relation: 'MENTIONS' },
  mentionsOrganization: { query: 'write/claims/mentionsOrganization', relation: 'MENTIONS' },
  mentionsPlace: { query: 'write/claims/mentionsPlace', relation: 'MENTIONS' },
  reports: { query: 'write/claims/reports', relation: 'REPORTS' },
  participatedIn: { query: 'write/claims/participatedIn', relation: 'PARTICIPATED_IN' },
  countryInvolvedIn: { query: 'write/claims/countryInvolvedIn', relation: 'INVOLVED_IN' },
  organizationInvolvedIn: { query: 'write/claims/organizationInvolvedIn', relation: 'INVOLVED_IN' },
  at: { query: 'write/claims/at', relation: 'AT' },
  in: { query: 'write/claims/in', relation: 'IN' },
  about: { query: 'write/claims/about', relation: 'ABOUT' },
  holds: { query: 'write/claims/holds', relation: 'HOLDS' },
  ofCountry: { query: 'write/claims/ofCountry', relation: 'OF' },
  ofOrganization: { query: 'write/claims/ofOrganization', relation: 'OF' },
} as const satisfies Record<string, Table>

export type TableName = keyof typeof TABLES

/** Nodes that documents share, and about which one more of them says nothing new. */
export const SHARED = [
  'agencies',
  'countries',
  'organizations',
  'offices',
  'places',
  'topics',
] as const satisfies TableName[]

/** Takes back what items claim. Claims that hang on an item's events and people go before those that tell which they are. */
export const CLEAR_ITEMS = [
  'write/clear/participatedIn',
  'write/clear/countryInvolvedIn',
  'write/clear/organizationInvolvedIn',
  'write/clear/at',
  'write/clear/about',
  'write/clear/in',
  'write/clear/ofCountry',
  'write/clear/ofOrganization',
  'write/clear/holds',
  'write/clear/items',
] as const

/** Of these, what is written again when people or events of an item are taken for others, and which ends it then has. */
export const REWRITTEN = {
  participatedIn: { clear: 'write/clear/participatedIn', ends: ['person', 'event'] },
  countryInvolvedIn: { clear: 'write/clear/countryInvolvedIn', ends: ['country', 'event'] },
  organizationInvolvedIn: { clear: 'write/clear/organizationInvolvedIn', ends: ['organization', 'event'] },
  at: { clear: 'write/clear/at', ends: ['event', 'place'] },
  about: { clear: 'write/clear/about', ends: ['event', 'topic'] },
  holds: { clear: 'write/clear/holds', ends: ['person', 'office'] },
  reports: { clear: 'write/clear/reports', ends: ['item', 'event'] },
  mentionsPerson: { clear: 'write/clear/mentionsPerson', ends: ['item', 'person'] },
} as const satisfies Partial<Record<TableName, { clear: string; ends: readonly [string, string] }>>

/** Takes back what documents say as a whole. */
export const CLEAR_DOCUMENTS = ['write/clear/appearances', 'write/clear/documents'] as const

/** Where a document was taken back, removes what nothing claims any more, besides its events and people. */
export const SWEEP_ALL = [
  'write/sweep/offices',
  'write/sweep/places',
  'write/sweep/organizations',
  'write/sweep/countries',
  'write/sweep/agencies',
  'write/sweep/topics',
] as const

const NAMES = Object.keys(TABLES) as TableName[]
const isDecided = (name: TableName): boolean =>
  name in REWRITTEN || (['people', 'appearances', 'is', 'events'] as TableName[]).includes(name)

/** What depends on who and what of a document is known already, or is asked for to decide it; and what can be written before. */
export const DECIDED = NAMES.filter(isDecided)
export const UNDECIDED = NAMES.filter((name) => !isDecided(name))
