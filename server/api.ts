/**
 * The wire between server and page: types only. All dates are ISO strings; windows are half-open [from, to).
 * Every name is given as `Name`, both scripts where known.
 */
import type { EventKind, QuadClass } from '../cypher/ontology.ts'

/** A name in Latin script and, where the bulletins give one, in Japanese. */
export interface Name {
  en: string
  ja?: string
}

export type NodeKind = 'person' | 'country' | 'organization' | 'event' | 'place'

/** One thing in the picture. */
export interface GraphNode {
  id: string
  kind: NodeKind
  name: Name
  /** Second line: a person's office, an event's kind and place. */
  detail?: Name
  /** ISO code of the state this node belongs to (a person's office, a place's country, a country itself). */
  country?: string
  /** Events of this node within the slice, before top-N trimming. */
  weight: number
  /** Set for events. */
  event?: EventSummary
}

/** The facts of an event that the picture and the timeline need. */
export interface EventSummary {
  id: string
  kind: EventKind
  /** ISO date, length is precision; absent when undated. */
  date?: string
  title: Name
  place?: string
  quad?: QuadClass
  score?: number
  planned: boolean
  background: boolean
  /** Reported not to have happened. */
  negated?: true
  /** Node ids of those who took part, with the side they stood on (0, 1, ...). */
  participants: { id: string; side: number; role: string }[]
}

/** A tie in the picture, always carried by events. */
export interface GraphEdge {
  id: string
  source: string
  target: string
  /** `took-part` joins a person, country or organization to an event; `contact` joins two who met; `serves` a person to a state. */
  kind: 'took-part' | 'contact' | 'serves'
  /** Ids of the events behind it; empty for `serves`. */
  events: string[]
}

export type View = 'people' | 'countries' | 'full'

/**
 * GET /api/network?view&from&to&kinds&background&planned&negated&top
 * `kinds` is a list separated by commas (none: all); the three switches are off unless `true`; `top` is 1 to 500, 60 unless given.
 */
export interface GraphSlice {
  view: View
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** Every event of the window, dated or not: the timeline's bars and the brush filter work on these alone. */
  events: EventSummary[]
  /** First and last day that any event of the store has. Absent in an empty store. */
  extent?: { from: string; to: string }
  /** Nodes of the window before trimming to the top N, and how many were left out. */
  total: number
  omitted: number
  /** The window has more events than one answer holds (10,000): the newest are here. */
  truncated?: true
}

/** A stretch of a report's text to be highlighted. */
export interface Highlight {
  start: number
  end: number
  kind: 'person' | 'country' | 'organization' | 'place' | 'event'
  /** Node id, where the highlight names a node. */
  id?: string
}

/** One item behind a claim. Offsets of sentence and highlights are in `text`. */
export interface Report {
  item: string
  document: { id: string; title: string; file: string }
  n: number
  section?: string
  headline: Name
  date?: string
  agencies: string[]
  text: string
  /** The sentence that says so; absent when the whole item is meant. */
  sentence?: { start: number; end: number; rule: string }
  highlights: Highlight[]
}

/** GET /api/evidence?ids=<event id>,... : the reports behind events, each with its sentence. */
export interface EvidenceAnswer {
  events: (EventSummary & { names: Record<string, Name>; reports: Report[] })[]
}

export interface OfficeHeld {
  title: string
  of: Name
  country?: string
  former: boolean
  /** Sought, not held. */
  candidate?: true
  from?: string
  to?: string
}

/** Why somebody is taken for a person: the sum of weights by name, and how sure that is. */
export interface Choice {
  /** 0 to 1. */
  confidence: number
  score: number
  features: Record<string, number>
  runnerUp?: { name: string; score: number }
}

/** GET /api/entities/:id ; `node.id` is another one where the id is a former one of who or what has it now. */
export interface Profile {
  node: GraphNode
  aliases: string[]
  offices: OfficeHeld[]
  /** For countries and organizations: who holds an office there. */
  holders: { id: string; name: Name; title: string }[]
  /** Those on the other sides of its events; plans, denials and history do not count. Most frequent first. */
  counterparts: { id: string; kind: NodeKind; name: Name; events: string[] }[]
  events: EventSummary[]
  /** Node id to name, for everyone named in `events`. */
  names: Record<string, Name>
  /** Number of items that name it. */
  mentions: number
  /** For people: the documents that name them, the least certain first, each with the name there and why it is this person. */
  appearances: {
    document: { id: string; title: string; file: string }
    name: string
    /** Absent for the one that the others are compared with. */
    choice?: Choice
  }[]
}

/** GET /api/search?q&limit */
export interface SearchAnswer {
  query: string
  hits: {
    id: string
    kind: NodeKind
    name: Name
    detail?: Name
    country?: string
    /** Of an event: one item may report several under the same title. */
    event?: Pick<EventSummary, 'kind' | 'date'>
    /** Number of its events; of an event, the number of items that report it. */
    weight: number
  }[]
}

/** GET /api/documents */
export interface DocumentList {
  documents: {
    id: string
    file: string
    title: string
    publisher?: string
    from?: string
    to?: string
    items: number
    events: number
  }[]
}

/** GET /api/health */
export interface Health {
  status: 'ok' | 'unavailable'
  engine: 'embedded' | 'neo4j'
  documents: number
  message?: string
}

/** Every answer with status 400 and above. */
export interface ErrorBody {
  error: { code: string; message: string; parameter?: string }
}
