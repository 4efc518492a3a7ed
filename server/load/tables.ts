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
  countries: { query: 'write/nodes/countries', node: 'Country' },
  organizations: { query: 'write/nodes/organizations', node: 'Organization' },
  offices: { query: 'write/nodes/offices', node: 'Office' },
  places: { query: 'write/nodes/places', node: 'Place' },
  events: { query: 'write/nodes/events', node: 'Event' },
  topics: { query: 'write/nodes/topics', node: 'Topic' },
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

/** Takes back what documents claim. Claims that hang on an item's events and people go before the item itself. */
export const CLEAR = [
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
  'write/clear/documents',
] as const

/** Removes what nothing claims any more; with `keys`, only among the nodes that the load has touched. */
export const SWEEP: readonly { query: string; keys?: NodeLabel }[] = [
  { query: 'write/sweep/events', keys: 'Event' },
  { query: 'write/sweep/people', keys: 'Person' },
  { query: 'write/sweep/offices' },
  { query: 'write/sweep/places' },
  { query: 'write/sweep/organizations' },
  { query: 'write/sweep/countries' },
  { query: 'write/sweep/agencies' },
  { query: 'write/sweep/topics' },
]

/** Derives what a node is called and taken to be from all that is claimed of it. */
export const SETTLE: readonly { query: string; keys: NodeLabel }[] = [
  { query: 'write/settle/people', keys: 'Person' },
  { query: 'write/settle/organizations', keys: 'Organization' },
  { query: 'write/settle/events', keys: 'Event' },
]
