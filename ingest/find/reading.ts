import type { Sentence } from '../nlp/word.ts'
import type { Span } from '../types.ts'

/** What finders look at: an item's text, its words with offsets into it, and where the Japanese headline stands (`start` = `end` where there is none). */
export interface Reading {
  text: string
  sentences: readonly Sentence[]
  ja: Span
  /** Names in a dateline are its city, a month and an agency. */
  dateline?: Span
}
