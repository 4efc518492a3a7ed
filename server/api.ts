/**
 * The wire between server and page: types only. All dates are ISO strings; windows are half-open [from, to).
 * Every name is given as `Name`, both scripts where known.
 */
import type { EventSummary, GraphNode, Name, NodeKind, OfficeHeld } from './api/base.ts'

export type * from './api/base.ts'
export type * from './api/documents.ts'
export type * from './api/analysis.ts'

/** A tie in the picture, always carried by events. */
export interface GraphEdge {
  id: string
  source: string
  target: string
  /** `took-part` joins a person, country or organization to an event; `contact` joins two who met; `serves` a person to a state. */
  kind: 'took-part' | 'contact' | 'serves'
  /** Number of events behind it in the window. */
  weight: number
  /** Ids of those of them that the slice lists; empty for `serves`. */
  events: string[]
}

export type View = 'people' | 'countries' | 'full'

/**
 * GET /api/network?view&from&to&kinds&background&planned&negated&undated&countries&agencies&sections&top&least&focus&depth&expand&busyFrom&busyTo&events
 * Lists are separated by commas (none: all), but `expand` is repeated; switches are off unless `true`, `undated` is on where the window is open.
 * `focus` draws what is within `depth` steps of one node; `expand` adds the neighbours of some nodes; `busyFrom`, `busyTo` draw those
 * with most events of these days, and tell all of the window about them; `least` leaves out ties of fewer events; `events` is how many to list.
 */
export interface GraphSlice {
  view: View
  nodes: GraphNode[]
  edges: GraphEdge[]
  /** The newest events of the window, undated last: the timeline's bars and the brush filter work on these alone. */
  events: EventSummary[]
  /** Events of the window. */
  eventTotal: number
  /** First and last day that any event of the store has. Absent in an empty store. */
  extent?: { from: string; to: string }
  /** Nodes of the window before trimming to the top N, and how many were left out. */
  total: number
  omitted: number
  /** Ties between the drawn nodes that are left out: those of fewest events. */
  omittedEdges: number
  /** The window has more events than are listed. */
  truncated?: true
}

/** Why somebody is taken for a person: the sum of weights by name, and how sure that is. */
export interface Choice {
  /** 0 to 1. */
  confidence: number
  score: number
  features: Record<string, number>
  runnerUp?: { name: string; score: number }
}

/**
 * GET /api/entities/:id?from&to&kinds&background&planned&negated&limit&offset
 * `node.id` is another one where the id is a former one of who or what has it now.
 */
export interface Profile {
  node: GraphNode
  aliases: string[]
  offices: OfficeHeld[]
  /** For countries and organizations: who holds an office there. */
  holders: { id: string; name: Name; title: string }[]
  /** Those on the other sides of its events; plans, denials and history do not count. Most frequent first. */
  counterparts: {
    id: string
    kind: NodeKind
    name: Name
    /** Number of shared events, and the ids of those that are listed. */
    total: number
    events: string[]
  }[]
  /** Counterparts that are left out: those with fewest events. */
  omittedCounterparts: number
  /** Its events from `offset` on, newest first, undated last; `total` counts all. */
  events: EventSummary[]
  total: number
  offset: number
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
