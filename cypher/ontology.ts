/**
 * The vocabulary of the graph: one table for nodes, one for relations, one for event kinds, one for PLOVER types.
 * Data, the types derived from it, and what an id says; no import. `README.md` beside this file explains it on one page.
 */

/**
 * Node labels with the property that identifies a node of that label; where there are very many, `within` is what it is looked up by:
 * the embedded engine keeps some 300 bytes for every value of an index. Of a label with `few` nodes it has no index: to look them through is quick,
 * and its index on `name` would hold the names of people too.
 */
export const NODES = {
  Document: { key: 'id' },
  Item: { key: 'id' },
  Agency: { key: 'name', few: true },
  Person: { key: 'id' },
  Appearance: { key: 'appearance', within: 'document' },
  Office: { key: 'id' },
  Country: { key: 'code' },
  Organization: { key: 'id' },
  Place: { key: 'id' },
  Event: { key: 'id' },
  Topic: { key: 'name', few: true },
  Archive: { key: 'id' },
} as const

export type NodeLabel = keyof typeof NODES

/** How the ids of people, organizations and places begin; a country's is its code. */
export const ID_START = { person: 'person:', organization: 'organization:', place: 'place:' } as const

export const isPerson = (id: string): boolean => id.startsWith(ID_START.person)
export const isOrganization = (id: string): boolean => id.startsWith(ID_START.organization)
export const isPlace = (id: string): boolean => id.startsWith(ID_START.place)

/** Relation types: which labels they leave and which they enter. */
export const RELATIONS = {
  PARTICIPATED_IN: { from: ['Person'], to: ['Event'] },
  INVOLVED_IN: { from: ['Country', 'Organization'], to: ['Event'] },
  AT: { from: ['Event'], to: ['Place'] },
  IN: { from: ['Place'], to: ['Country'] },
  ABOUT: { from: ['Event'], to: ['Topic'] },
  HOLDS: { from: ['Person'], to: ['Office'] },
  OF: { from: ['Office'], to: ['Country', 'Organization'] },
  REPORTS: { from: ['Item'], to: ['Event'] },
  MENTIONS: { from: ['Item'], to: ['Person', 'Country', 'Organization', 'Place'] },
  PART_OF: { from: ['Item'], to: ['Document'] },
  IS: { from: ['Appearance'], to: ['Person'] },
  REPORTED_BY: { from: ['Item'], to: ['Agency'] },
} as const

export type RelationType = keyof typeof RELATIONS

/**
 * A day as a number, 20260424 for 2026-04-24, where few of very many nodes or relations have one: the embedded engine unpacks a column
 * of dates or text for all of them at once, some 40 bytes each, and leaves numbers packed.
 */
export const toDayNumber = (day: string): number => Number(day.replaceAll('-', ''))

/** The ISO date that such a number stands for. */
export const fromDayNumber = (day: number): string =>
  String(day)
    .padStart(8, '0')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')

/**
 * What happened, as a reader would call it. `contact`: people or bodies of two sides come together; `plover`: its code where a rule
 * says nothing finer, null where PLOVER has no type for it.
 */
export const EVENT_KINDS = {
  meeting: { contact: true, plover: 'CONSULT' },
  call: { contact: true, plover: 'CONSULT' },
  visit: { contact: true, plover: 'CONSULT' },
  talks: { contact: true, plover: 'CONSULT' },
  agreement: { contact: false, plover: 'SUPPORT' },
  exercise: { contact: false, plover: 'COOPERATE' },
  aid: { contact: false, plover: 'AID' },
  support: { contact: false, plover: 'SUPPORT' },
  accusation: { contact: false, plover: 'ACCUSE' },
  rejection: { contact: false, plover: 'REJECT' },
  protest: { contact: false, plover: 'PROTEST' },
  sanction: { contact: false, plover: 'SANCTION' },
  appointment: { contact: false, plover: null },
  legal: { contact: false, plover: 'ACCUSE' },
  incident: { contact: false, plover: null },
  statement: { contact: false, plover: null },
  other: { contact: false, plover: null },
} as const

export type EventKind = keyof typeof EVENT_KINDS

/** What ties two people in a picture: events in which they come together, and what they sign on different sides. */
export const TYING_KINDS: readonly EventKind[] = (Object.keys(EVENT_KINDS) as EventKind[]).filter(
  (kind) => EVENT_KINDS[kind].contact || kind === 'agreement',
)

/** What is announced beforehand, hearings and votes among it: nobody announces an accusation. */
export const ANNOUNCED_KINDS = [
  'meeting',
  'call',
  'visit',
  'talks',
  'agreement',
  'exercise',
  'aid',
  'sanction',
  'appointment',
  'legal',
  'other',
] as const satisfies readonly EventKind[]

/**
 * PLOVER 0.8 event types with their score (-10 conflict to +10 cooperation) and quad class:
 * 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. `modes` override the score.
 * ACCUSE is negative here: the manual prints +3, but all its modes are negative. SANCTION is taken as material.
 */
export const PLOVER_TYPES = {
  AGREE: { score: 2.5, quad: 1, modes: {} },
  CONSULT: { score: 2.5, quad: 1, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { score: 5, quad: 1, modes: {} },
  CONCEDE: { score: 4.5, quad: 1, modes: {} },
  COOPERATE: { score: 9.5, quad: 2, modes: {} },
  AID: { score: 10, quad: 2, modes: {} },
  RETREAT: {
    score: 6.5,
    quad: 2,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { score: 0, quad: 3, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { score: -3, quad: 3, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { score: -2, quad: 3, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    score: -3.5,
    quad: 3,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    score: -5,
    quad: 4,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5 },
  },
  SANCTION: { score: -6, quad: 4, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { score: -5.5, quad: 4, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    score: -7,
    quad: 4,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    score: -9,
    quad: 4,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      firearms: -9,
      explosives: -9,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
    },
  },
} as const satisfies Record<string, { score: number; quad: 1 | 2 | 3 | 4; modes: Record<string, number> }>

export type PloverType = keyof typeof PLOVER_TYPES
export type QuadClass = 1 | 2 | 3 | 4

/** At which rank a relation is carried, the highest first. `other` is whoever no row names. */
export const OFFICE_RANKS = ['head', 'minister', 'deputy', 'ambassador', 'other'] as const
export type OfficeRank = (typeof OFFICE_RANKS)[number]

/**
 * Titles as the graph writes them -> rank. The first row with a word of the title decides, so that a deputy minister is
 * no minister. `whole`: the title is these words and no more, for the president of a chamber is head of no state.
 */
export const RANK_OF_TITLE: readonly {
  rank: Exclude<OfficeRank, 'other'>
  words: readonly string[]
  whole?: true
  yes: string
  no: string
}[] = [
  {
    rank: 'ambassador',
    words: [
      'ambassador',
      'high commissioner',
      'permanent representative',
      'charg\u00e9 d\u2019affaires',
      'envoy',
      'nuncio',
      'plenipotentiary',
    ],
    yes: 'Ambassador-at-Large',
    no: 'Prime Minister',
  },
  {
    rank: 'head',
    words: [
      'vice president',
      'first vice president',
      'vice premier',
      'deputy prime minister',
      'first deputy prime minister',
    ],
    whole: true,
    yes: 'Deputy Prime Minister',
    no: 'Deputy Minister of Energy',
  },
  {
    rank: 'deputy',
    words: [
      'deputy',
      'vice',
      'undersecretary',
      'under-secretary-general',
      'assistant',
      'state minister',
      'minister delegate',
      'minister of state',
      'permanent secretary',
      'state secretary',
    ],
    yes: 'Deputy Minister of Energy',
    no: 'Minister of Energy',
  },
  {
    rank: 'head',
    words: [
      'president',
      'prime minister',
      'premier',
      'chancellor',
      'king',
      'queen',
      'emir',
      'amir',
      'sultan',
      'emperor',
      'pope',
      'taoiseach',
      'crown prince',
      'crown princess',
      'supreme leader',
      'head of state',
      'head of government',
      'secretary general',
    ],
    whole: true,
    yes: 'Prime Minister',
    no: 'Minister of Energy',
  },
  {
    rank: 'minister',
    words: [
      'minister',
      'secretary of state',
      'foreign secretary',
      'defense secretary',
      'defence secretary',
      'secretary general',
      'high representative',
      'european commissioner',
      'speaker',
      'attorney general',
      'prosecutor general',
    ],
    yes: 'Minister of Foreign Affairs',
    no: 'Adviser',
  },
]
