/** `Prime Minister/Foreign Minister`: what a slash joins without spaces are two words, each of its own. */
import type { Word } from '../nlp/word.ts'
import { toKey } from '../nlp/word.ts'

const SLASHED = /^(\p{Lu}\p{L}{3,})\/(\p{Lu}\p{L}{3,}(?:['’]s?)?)$/u

/** The words of a sentence with every slashed one parted; offsets and tags stay true. */
export const partedAtSlashes = (words: Word[]): Word[] =>
  words.some(({ text }) => text.includes('/')) ? words.flatMap(parted) : words

function parted(word: Word): Word[] {
  const [, left, right] = SLASHED.exec(word.text) ?? []
  if (left === undefined || right === undefined) return [word]
  const middle = word.start + left.length
  return [
    { ...wordOf(word, left), end: middle, possessive: false, after: '' },
    { ...wordOf(word, right), start: middle + 1, gap: '/', before: '' },
  ]
}

const wordOf = (word: Word, text: string): Word => ({
  ...word,
  text,
  norm: text.toLowerCase(),
  key: toKey(text),
})
