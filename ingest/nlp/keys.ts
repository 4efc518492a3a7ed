import type { Word } from './word.ts'

/** The keys of words in a row, a space between them, to be matched by an expression. `from` may lie before the first of them. */
export const keysOf = (words: readonly Pick<Word, 'key'>[], from = 0, to = words.length): string =>
  words
    .slice(Math.max(0, from), to)
    .map(({ key }) => key)
    .join(' ')
