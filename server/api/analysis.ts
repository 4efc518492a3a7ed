/** What a set of events adds up to: answers about time, people, relations. */
import type { EventKind, OfficeRank, QuadClass } from '../../cypher/ontology.ts'
import type { EventSummary, GraphNode, Name, NamedNode } from './base.ts'

/** Number of events of each quad class; 0 stands for events without one. A mix means nothing without the numbers. */
export type QuadMix = Record<0 | QuadClass, number>

/**
 * GET /api/timeline?step&split&node&other&from&to&kinds&... : events counted by day, week (from Monday) or month, of
 * everything, of a node, or of a pair of nodes on different sides.
 */
export interface Timeline {
  step: 'day' | 'week' | 'month'
  split: 'kind' | 'quad'
  /** Oldest first; steps without events are left out. */
  buckets: { start: string; total: number; counts: Partial<Record<EventKind, number>> | Partial<QuadMix> }[]
  total: number
  /** Events without a day, and events known less exactly than the step: in the total, in no bucket. */
  undated: number
  imprecise: number
  /** Buckets left out, the oldest ones, and the events in them. */
  omitted: { buckets: number; events: number }
  /** There are more events than are counted at once (100,000): the newest are. */
  truncated?: true
}

/** An item that says so, and the sentence. */
export interface Quote {
  item: string
  document: { id: string; title: string; file: string }
  date?: string
  agencies: string[]
  /** Absent where the item as a whole says it. */
  sentence?: { text: string; start: number; end: number; rule: string }
}

/** GET /api/meetings?a&b&from&to&kinds&limit&offset : who met whom: two nodes, or everyone of a window; newest first. */
export interface Meetings {
  total: number
  offset: number
  meetings: {
    event: EventSummary
    /** The people of the event, with the offices that they held then: those whose claims span the day, else the nearest. */
    people: { id: string; side: number; offices: { title: string; of: Name }[] }[]
    reports: Quote[]
  }[]
  names: Record<string, Name>
}

/** Who speaks for a side, how often, and at which rank. */
export interface Carrier extends NamedNode {
  events: number
  rank: OfficeRank
  title?: string
}

/** GET /api/relations?a&b&from&to&limit&offset : how the relation of two countries, bodies or people runs over time. */
export interface Relation {
  a: GraphNode
  b: GraphNode
  /** Events of the window that have them on different sides. */
  total: number
  offset: number
  events: EventSummary[]
  names: Record<string, Name>
  /** By month, oldest first; `n` is the sum. */
  mix: { month: string; n: number; quads: QuadMix }[]
  quads: QuadMix
  /** Who carries it on each side: people by number of events, and the number of people at each rank. */
  carriers: Record<'a' | 'b', { total: number; people: Carrier[]; ranks: Record<OfficeRank, number> }>
  agreements: { total: number; events: EventSummary[] }
  /** Contacts are meetings, calls, visits and talks that are known by day. */
  contacts: {
    days: number
    first?: string
    last?: string
    /** Median of days from one day of contact to the next; absent with fewer than two. */
    cadence?: number
    /** Days from the last contact to the end of the window, or to the last day of the archive. */
    silence?: number
  }
  truncated?: true
}

/** GET /api/actors?from&to&top : who keeps turning up in a window, who is new, who has gone quiet. */
export interface Actors {
  /** People of the window, and how many of them are not in `actors`. */
  total: number
  omitted: number
  actors: (GraphNode & {
    first?: string
    last?: string
    /** Different people and countries on other sides. */
    people: number
    countries: number
    /** Events of the first and second half of the window; those of the day in the middle are in the second. */
    halves: [number, number]
    /** Not seen before the window. */
    isNew: boolean
  })[]
  /** The busiest of the window of the same length before this one that are not seen in this one. */
  quiet: (GraphNode & { last?: string })[]
  /** How many of the busiest were looked at for those who have gone quiet. */
  considered: number
}

/** GET /api/paths?a&b&from&to : all shortest ways from one node to another through people who met. */
export interface Paths {
  /** Steps of the shortest way; absent where there is none. */
  length?: number
  /** Shortest ways in all, and those that are here. */
  total: number
  paths: { nodes: string[]; steps: { events: string[]; total: number }[] }[]
  nodes: GraphNode[]
  events: EventSummary[]
  truncated?: true
}

/** Two countries or organizations and the events between them in each period. */
export interface PairChange {
  a: NamedNode
  b: NamedNode
  before: number
  after: number
}

/** GET /api/changes?from&middle&to : what changed from the period [from, middle) to the period [middle, to). */
export interface Changes {
  before: { from: string; to: string; events: number; quads: QuadMix }
  after: { from: string; to: string; events: number; quads: QuadMix }
  /** The busiest people of the second period who are not in the first; `considered` of them were looked at. */
  newPeople: { considered: number; people: GraphNode[] }
  /** Pairs with contacts in one of the periods alone, most contacts first; `total` counts all. */
  firstContacts: { total: number; pairs: PairChange[] }
  ceased: { total: number; pairs: PairChange[] }
  /** Pairs of countries of both periods whose contacts are carried at another rank than before. */
  levels: { considered: number; pairs: (PairChange & { from: OfficeRank; to: OfficeRank; up: boolean })[] }
  truncated?: true
}
