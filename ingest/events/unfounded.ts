/** What somebody only denies or charges another with: told there, it is no fact. */
import { wordSet } from '../data/lists.ts'
import { TELLS } from '../data/saying.ts'
import type { Word } from '../nlp/word.ts'

const DENIES = wordSet('denied denies deny denying refuted refutes refute refuting')
const CHARGES = wordSet('accused accuses accuse accusing suspected suspects blamed blames blaming')
/** Open what is denied. */
const CONTENT = wordSet('that alleging claiming suggesting saying having about of')

/** How far behind a verb of denying its content opens: `denied media reports alleging`. */
const REACH = 6

/** Between the verb and the word at `at` nothing ends its content: no semicolon, no second verb of the main clause. */
const isWithin = (words: readonly Word[], from: number, at: number): boolean =>
  !words
    .slice(from, at + 1)
    .some((word) => /[;:"“”]/u.test(word.gap) || (word.gap.includes(',') && ENDS.has(word.key)))
const ENDS = wordSet('and but which while adding saying as calling whereas insisting stressing')

/** `denied that A had expelled B`, `accused A of closing the border`: is the word at `at` in what is denied or charged? */
export function isUnfounded(words: readonly Word[], at: number): boolean {
  if (isUntrue(words, at) || isAlleged(words, at)) return true
  for (let verb = at - 1; verb >= 0; verb--) {
    const key = words[verb]?.key ?? ''
    const denies = DENIES.has(key)
    if (!denies && !CHARGES.has(key)) continue
    const open = words.findIndex(
      (word, index) =>
        index > verb &&
        index < at + 1 &&
        index <= verb + (denies ? REACH : LONGEST_NAME) &&
        !words.slice(verb + 1, index).some((one) => MEANWHILE.has(one.key)) &&
        (denies
          ? CONTENT.has(word.key)
          : word.key === 'of' || (word.key === 'for' && key.startsWith('blam'))),
    )
    const isDirect = denies && words[verb + 1]?.key.endsWith('ing') === true
    if ((open >= 0 || isDirect) && isWithin(words, verb + 1, at) && (denies || !isFinite(words, at)))
      return true
  }
  return false
}

/** `was denied in Oslo when the Minister of Greece met A`: a clause of its own. */
const MEANWHILE = wordSet('when while after before as where')

/** `accused A of spying and expelled B`, `two suspected of spying were held, A said`: what one is charged with is told by participles and nouns. */
const isFinite = (words: readonly Word[], at: number): boolean =>
  TELLS.has(words[at]?.key ?? '') ||
  (words[at]?.tags.has('PastTense') === true && /^(?:and|was|were|been)$/u.test(words[at - 1]?.key ?? ''))

/** `Information that A opened fire is untrue`, `It is not true that A opened fire`: what stands between the noun and the verdict on it, or behind that, is no fact. */
const isUntrue = (words: readonly Word[], at: number): boolean => {
  // the verdict itself, and that somebody says so
  const key = words[at]?.key ?? ''
  if (IS.has(key) || INFORMATION.has(key) || CONTENT.has(key)) return false
  const that = words.findLastIndex(({ key }, index) => index < at && key === 'that')
  if (that > 0 && isVerdict(words, that - 1) && isWithin(words, that, at)) return true
  const noun = words.findLastIndex(({ key }, index) => index < at && INFORMATION.has(key))
  if (noun < 0 || !words.slice(noun + 1, at).some(({ key }) => CONTENT.has(key))) return false
  // "dismissed as false press claims that A met B", "dismissed claims that A met B"
  const ahead = words.slice(Math.max(0, noun - 4), noun)
  if (isWithin(words, noun, at) && ahead.some(({ key }) => UNTRUE.has(key) || DISMISSES.has(key))) return true
  return words.some(
    (_, index) =>
      index > at &&
      isVerdict(words, index) &&
      words.slice(Math.max(at, index - 3), index).some(({ key }) => IS.has(key)),
  )
}
/** `a report alleging that A | opened fire`: who passes it on does not say so. */
const isAlleged = (words: readonly Word[], at: number): boolean => {
  // the verdict on it
  if (words[at]?.key === 'not' || IS.has(words[at]?.key ?? '')) return false
  const verb = words.findLastIndex(({ key }, index) => index < at && key === 'alleging')
  if (verb < 0 || words[verb + 1]?.key !== 'that') return false
  // "Alleging that A had spied, B | expelled C": the main clause begins behind the comma
  const isOver = verb <= 2 && words.slice(verb + 1, at + 1).some(({ gap }) => gap.includes(','))
  return !isOver && isWithin(words, verb + 1, at)
}
/** `untrue`, `not true`, `does not correspond | to reality`. */
const isVerdict = (words: readonly Word[], at: number): boolean =>
  UNTRUE.has(words[at]?.key ?? '') ||
  (/^(?:true|correspond)$/u.test(words[at]?.key ?? '') && words[at - 1]?.key === 'not')
const IS = wordSet('is are was were as does do did')
const INFORMATION = wordSet(
  'information reports report claim claims allegations rumours rumors rumour rumor news speculation stories story',
)
const UNTRUE = wordSet(
  'untrue false baseless groundless unfounded fabricated fake fiction invention invented nonsense hoax denied refuted',
)
const DISMISSES = wordSet('dismissed dismisses dismissing rejected rejects rejecting')

/** How many words may name whoever is accused. */
const LONGEST_NAME = 12
