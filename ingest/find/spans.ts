/** Stretches of a sentence's words that name something, and the office phrases read from them. */
import type { Word } from '../nlp/word.ts'

/** Half-open stretch of a sentence's words. */
export interface WordSpan {
  from: number
  to: number
}

/** A state named in the sentence. */
export interface StateSpan extends WordSpan {
  code: string
  /** Named by a house that stands for it: `the Kremlin`. */
  institution?: true
}

/** A body named in the sentence. */
export interface BodySpan extends WordSpan {
  name: string
  /** The state whose organ it is, where the text says so. */
  state?: string
  /** A ministry, parliament, court, council ...: an organ of some state even where the text does not say of which. */
  official: boolean
  /** An organ that acts for the body of that name: it belongs to the title. */
  organ?: true
}

/** A city or region named in the sentence, with the state it lies in. */
export interface PlaceSpan extends WordSpan {
  name: string
  country?: string
}

export interface OfficePhrase extends WordSpan {
  /** Empty where the words tell that somebody is a person, but no office that is worth a claim. */
  title: string
  state?: string
  /** A body that is no organ of a state: a company, a foundation, an international organization. */
  body?: string
  status?: 'former' | 'candidate'
  /** `Foreign Ministers A and B`: one title for several people. */
  plural: boolean
  /** `his Italian counterpart`: the title is that of the other side. */
  counterpart: boolean
  rule: string
}

/** A person named in a sentence, not yet told apart from or joined with others: the words of the name alone. */
export interface NamedPerson extends WordSpan {
  /** Where ranks and forms of address before the name begin. */
  lead: number
  /** Reasons to take it for a person's name (`nameSigns.ts`). Empty for what is only written like one. */
  signs: string[]
  offices: OfficePhrase[]
  /** The state said right beside the name, and the words it takes: `Orlo of Norway`, `Norway's Orlo`. */
  state?: StateSpan
}

/** What a sentence gives an office phrase to read. */
export interface OfficeContext {
  words: readonly Word[]
  states: readonly StateSpan[]
  bodies: readonly BodySpan[]
  places: readonly PlaceSpan[]
  earlier: Earlier
  /** Where the sentence itself begins, behind a dateline. */
  opening: number
}

/** What the sentences before have named, for words that point back. */
export interface Earlier {
  /** The state named last. */
  state?: string
  /** All states named so far, in the order in which they first were. */
  states?: readonly string[]
  /** The state or body that opens the sentence before. */
  subject?: { state?: string; body?: string }
  /** The office told last. */
  office?: OfficePhrase
  /** Offices of several states at once, with the states in their order: `the foreign ministers of Norway and Greece`. */
  peers?: readonly Peers[]
  /** The last words of the names of those whom it has named with an office. */
  holders?: readonly string[]
  bodies: readonly BodySpan[]
}

/** One title in several states. */
export interface Peers {
  office: OfficePhrase
  states: readonly StateSpan[]
}

/** Nothing but white space between two words: they stand in one run. */
export const SPACE = /^\s*$/u
