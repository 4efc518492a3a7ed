import type { Word } from './word.ts'

/** The keys of words in a row, a space between them, to be matched by an expression. `from` may lie before the first of them. */
export function keysOf(words: readonly Pick<Word, 'key'>[], from = 0, to = words.length): string {
  let keys = ''
  const first = Math.max(0, from)
  for (let at = first; at < to && at < words.length; at++)
    keys += at === first ? (words[at]?.key ?? '') : ` ${words[at]?.key ?? ''}`
  return keys
}
