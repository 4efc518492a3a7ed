/** What all answers speak of: names, nodes, events, offices. */
import type { EventKind, QuadClass } from '../../cypher/ontology.ts'

/** A name in Latin script and, where the bulletins give one, in Japanese. */
export interface Name {
  en: string
  ja?: string
}

export type NodeKind = 'person' | 'country' | 'organization' | 'event' | 'place'

/** A node by its name alone. */
export interface NamedNode {
  id: string
  kind: NodeKind
  name: Name
}

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

/** A seat that somebody holds, held or seeks, with the days it was seen. */
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
