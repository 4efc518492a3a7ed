/** Documents, their items, and the evidence in them. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary, Name } from './base.ts'

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

/** GET /api/documents?limit&offset : what is loaded, newest first. */
export interface DocumentList {
  /** Documents in all; those from `offset` on are here. */
  total: number
  offset: number
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

/** GET /api/documents/:id?limit&offset : one document and a page of its items. */
export interface DocumentAnswer {
  document: DocumentList['documents'][number]
  total: number
  offset: number
  items: {
    id: string
    n: number
    section?: string
    headline: Name
    date?: string
    agencies: string[]
    /** Number of events that it reports. */
    events: number
  }[]
}

/** GET /api/items/:id : the text of one item, with everything that was read in it. */
export interface ItemAnswer {
  item: Omit<Report, 'sentence'>
  /** The events that it reports, each with the sentence that says so; highlights of kind `event` stand there too. */
  events: { id: string; kind: EventKind; start: number; end: number; rule: string }[]
  /** Node id to name, for everyone named in the highlights. */
  names: Record<string, Name>
}
