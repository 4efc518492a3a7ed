/** A word of a text, and what its letters alone say of it. Knows nothing of compromise, which a server need not have in memory. */
import { remember } from './remember.ts'

/** One word: its text without surrounding punctuation, where it stands, and what compromise takes it for. */
export interface Word {
  text: string
  /** Half-open offsets in the analysed text. */
  start: number
  end: number
  /** Lower case. */
  norm: string
  /** For looking up: lower case, without diacritics, without a possessive ending. */
  key: string
  /** Ends in `'s` or is a plural possessive. */
  possessive: boolean
  /** Begins with a capital letter. */
  capital: boolean
  /** What is printed between the previous word of the sentence and this one; empty for the first word. */
  gap: string
  /** Part-of-speech and entity tags of compromise, e.g. `Verb`, `ProperNoun`, `FirstName`. */
  tags: ReadonlySet<string>
  /** Punctuation and white space printed before and after the word. */
  before: string
  after: string
}

export interface Sentence {
  start: number
  end: number
  words: Word[]
  /** The rest of the sentence before, which is too long to be read at once. */
  isRest?: true
}

/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Record<string, string> = {
  ə: 'e',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Folds a word for comparison: lower case, no diacritics, straight quotes, no possessive ending; `&` is an `and`. */
export const toKey = remember((text) =>
  (text === '&' ? 'and' : text)
    .replace(/['’](s|S)?$/u, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[əıłøđßæœþ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘ʼ`]/gu, "'"),
)

/** What its letters alone say of a word; see `Word`. */
export const shapeOf = remember((text) => ({
  norm: text.toLowerCase(),
  key: toKey(text),
  possessive: /['’](s|S)?$/u.test(text),
  capital: /^\p{Lu}/u.test(text),
}))
