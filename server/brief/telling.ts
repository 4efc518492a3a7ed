/** What a brief is told from, and its lines in words. Pure. */
import type { Brief, StoryLine } from '../api/brief.ts'
import type { EventSummary } from '../api.ts'
import type { Names } from './names.ts'
import type { Text } from './words.ts'

export interface LineInWords {
  text: Text
  /** The events behind it, the one that it leads to first. */
  events: readonly string[]
  /** Those of them whose sentences say what the line says, or the item. */
  proving: readonly string[]
  /** The event, or the item, whose first sentence bears the headline out. */
  heads?: string
  /** Other sentences that say what stands in brackets. */
  beside?: readonly string[]
  room?: StoryLine['room']
}

/** A part of the brackets, and the events whose sentences say so. */
export interface Part {
  text: Text
  from: readonly EventSummary[]
  sentences?: readonly string[]
  /** Items that say so, of which no event is told. */
  proving?: readonly string[]
}

export interface Telling {
  brief: Brief
  names: Names
  events: ReadonlyMap<string, EventSummary>
  /** What is new about a contact, by event. */
  news: ReadonlyMap<string, Text>
}
