/** What may stand between two of one list: a bracket behind the first, of which party he is, nouns that say what the second is. */
import type { Word } from '../nlp/word.ts'

/** `Jan Orlo (R-Texas) and Anna Lind`: the words between two names without those in a bracket behind the first; a year takes it in. */
export function withoutAside(words: readonly Word[], between: readonly Word[], to: number): readonly Word[] {
  const member = membershipEnd(between)
  if (member > 0) return between.slice(member)
  if (between[0]?.gap.includes('(') !== true) return between
  const close = [...between.slice(1), ...words.slice(to, to + 1)].findIndex(
    ({ gap }, at) => gap.includes(')') || /^\d+\)$/u.test(between[at]?.text ?? ''),
  )
  return close < 0 ? between : between.slice(close + 1)
}

/** `Senator Orlo, | Republican of Iowa |, and Congressman Lind`: where it ends of which party the first is; 0 where nothing is said. */
function membershipEnd(between: readonly Word[]): number {
  const at = /^an?$/u.test(between[0]?.key ?? '') ? 1 : 0
  if (
    between[0]?.gap.includes(',') !== true ||
    !/^(?:republican|democrat|independent)$/u.test(between[at]?.key ?? '')
  )
    return 0
  let to = at + 1
  while (
    between[to]?.gap.includes(',') === false &&
    (between[to]?.capital === true || /^(?:of|from)$/u.test(between[to]?.key ?? ''))
  )
    to++
  return between[to]?.gap.includes(',') === true ? to : 0
}

/** `Kenji Mori (Japan), Anna Lind (Norway)`: a bracket that closes behind a name parts nothing. */
export const withoutBracket = (gap: string): string => gap.replace(/^\)/u, '')

/** `Norden TV and the news agency Fjord`: ordinary nouns say what the next body is. */
export const isDescribed = (between: readonly Word[]): boolean =>
  between[0]?.key === 'and' &&
  between.length <= 5 &&
  between.every((word) => !word.capital && !word.tags.has('Verb'))

/** `Iranian companies and a Chinese bank`: ordinary nouns stand between two states of one list. */
export const isListed = (between: readonly Word[]): boolean =>
  between.length > 1 &&
  between.length <= 5 &&
  between.some((word) => word.key === 'and') &&
  between.every(
    (word) =>
      !word.capital &&
      /^\s*$/u.test(word.gap) &&
      !word.tags.has('Preposition') &&
      (!word.tags.has('Verb') || word.tags.has('Noun')),
  )
