/** One sentence as the frames see it, with what the item has told before. */
import type { Word } from '../nlp/word.ts'
import type { Told } from './memory.ts'
import type { Group, Party } from './parties.ts'

/** Folded nouns in the singular, the one named last at the end, each with those whose it is. */
export type Owners = ReadonlyMap<string, readonly Party[]>

/** What a frame can look at. `protagonist`: who the item has been about so far, for `he`, `the sides`, or no subject at all. */
export interface Scene {
  words: readonly Word[]
  /** The item's text, in which the words' offsets lie. */
  text: string
  /** The sentence begins with `the ministers`, `the sides`, `they`: those who met do what it tells, together. */
  together: boolean
  groups: readonly Group[]
  protagonist: readonly Party[]
  /** Whoever was named last before this sentence, for `her`, `him`, `them`. */
  spoken: readonly Party[]
  /** The people who were the subject of a sentence last, for `his talks with`. */
  subjects: readonly Party[]
  /** What the item has told before, for those whom this sentence leaves unsaid. */
  told: readonly Told[]
  /** Whose the decisions and remarks are that the item has named before, for `the resolution`. */
  owners: Owners
  /** The state that the item is about, for `the government` and `police`. */
  locale: string | undefined
  /** The state in which the item's incident happens, where its head says so. */
  site: string | undefined
  /** The state from which the item's dateline says that it was written, for `here`. */
  written: string | undefined
  /** The body that was named last before this sentence, for `the company`. */
  body: Party | undefined
  /** State of the publisher, where the item speaks of it. */
  home?: string
  /** How many words at the beginning are of a dateline: what happens may do so elsewhere. */
  opening: number
  /** The state a place lies in, by the place's first word. */
  stateAt: (word: number) => string | undefined
  /** The titles that the item gives somebody. */
  titlesOf: (name: string) => readonly string[]
}
