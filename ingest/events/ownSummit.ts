/** Two who agree in a story of a summit: whether it was theirs, and is over. */
import type { Word } from '../nlp/word.ts'
import type { Party } from './parties.ts'
import type { Scene } from './scene.ts'

/** Opens a sentence that tells what came after a summit, or was said there: `At a press conference following the summit, A said`. */
const AFTER_SUMMIT =
  /(?:^|\n|[.!?]["”’]?\s)\s*(?:At (?:a|the|their) (?:joint )?(?:press|news) conference )?(?:[Aa]fter|[Ff]ollowing|At|During) (?:the|their) (?:bilateral |two-way )?(?:summit(?: talks| meeting)?|bilateral talks)\b(?! (?:between|of|with|that|which|where|in which|on)\b)([^.!?]*)/gu

/** Of a summit that is yet to come, or that somebody was not at. */
const UNHELD =
  /\b(?:will|would|shall|(?:is|are|was|were) to|not|never|skipped|missed|boycotted|absent|failed|refused|cancelled|postponed|put off|called off)\b/u

/** What is agreed from afar, or by each alone. */
const FROM_AFAR =
  /^(?:calls?|phone[ds]?|telephoned?|letters?|messages?|video|videoconference|online|virtual(?:ly)?|writing|separate(?:ly)?|statements?|skipped|missed|boycotted|absent)$/u

/** Does the item tell that the two, each with an office, were at a summit that is over, and agreed on something there? */
export function areAtOwnSummit(
  { words, text, titlesOf }: Pick<Scene, 'words' | 'text' | 'titlesOf'>,
  parties: readonly Party[],
  to: number,
): boolean {
  const names = parties.flatMap(({ kind, person }) =>
    kind === 'person' && person !== undefined ? [person] : [],
  )
  if (names.length < parties.length || names.some((name) => titlesOf(name).length === 0)) return false
  // "agreed on Tuesday that it was late": both think so
  if (isFollowedByThat(words, to) || words.some(({ key }) => FROM_AFAR.test(key))) return false
  const families = names.map((name) => name.split(' ').at(-1) ?? name)
  return [...text.matchAll(AFTER_SUMMIT)].some(
    ([, rest = '']) => !UNHELD.test(rest) && families.some((name) => rest.includes(name)),
  )
}

const isFollowedByThat = (words: readonly Word[], to: number): boolean =>
  words.slice(to, to + 4).some(({ key }) => key === 'that')
