/** What is asked for one mention whose side is not said, and what an answer is weighed by. */
import type { TitleStates } from '../data/titleStates.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { Home } from './home.ts'
import type { SideScene } from './sideScene.ts'

/** What is weighed for one mention. */
export interface SideQuestion {
  found: FoundItem
  /** Offset of the mention in the item's text. */
  start: number
  /** Titles that stand with it. */
  titles: readonly string[]
  /** The state of the publisher; `certain` where the heading names it. */
  home: Home | undefined
  /** The headline names the person: an office that stands apart there is somebody else's. */
  inHeadline: boolean
  /** The person is met, received or called on: a state that somebody goes to may be its own. */
  isObject: boolean
  /** The side of the ones that the person comes with or is listed with. */
  company: string | undefined
  /** How much that says. */
  companyWeight: number
  /** In that list an envoy stands right before. */
  behindEnvoy: boolean
  /** The side of the one named beside in a list of two under one title: it is not this one's. */
  pairedWith: string | undefined
  /** The sides of the others whom the item names. */
  present: ReadonlySet<string>
  /** The sides of the others whom the sentence names. */
  beside: ReadonlySet<string>
  /** The side across a verb of contact. */
  opposite: string | undefined
  /** The states that are said beside the names of all across it: `Orlo of Greece and Lind of Peru met`. */
  opponents: ReadonlySet<string>
  /** States that the person receives, meets or visits. */
  foreign: readonly string[]
  /** States in which the same unique office (president, prime minister) is held by somebody else. */
  occupied: ReadonlySet<string>
}

/** Offices that one person at a time holds in a state. */
export const UNIQUE =
  /^(?:President|Premier|Prime Minister|Chancellor|King|Queen|Emir|Amir|Sultan|Crown Prince|Minister of .+|(?:Foreign|Defen[cs]e) Secretary|Speaker.*|Army Chief|Commander.*|Chief of .*Staff)$/u

export interface Weighing {
  code: string
  question: SideQuestion
  /** Which states have offices of such titles. */
  rows: readonly TitleStates[]
  sentence: FoundSentence | undefined
  scene: SideScene
}

/** How much speaks for a state (above 0) or against it. */
export interface SideFeature {
  name: string
  weigh: (w: Weighing) => number
}
