/** One sentence as the frames see it, with what the item has told before. */
import type { Word } from '../nlp/engine.ts'
import type { Side } from '../types.ts'
import type { Group, Party } from './parties.ts'

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
  /** Sides of the last contact that the item told, for an agreement signed there. */
  contact: readonly Side[]
  /** Sides of the last happening between two, for whoever accuses `them`. */
  pair: readonly Side[]
  /** Sides that accused in the item so far, for whoever rejects it. */
  accuser: readonly Side[]
  /** State of the publisher, where the item speaks of it. */
  home?: string
  /** The state a place lies in, by the place's first word. */
  stateAt: (word: number) => string | undefined
}
