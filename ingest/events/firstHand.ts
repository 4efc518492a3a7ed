/** `“I met Minister Lind,” Minister Orlo wrote`: those who tell of their own contact in a quotation. */
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/engine.ts'
import { isPersonal, type Party } from './parties.ts'
import { isQuoted } from './quoted.ts'
import type { Scene } from './scene.ts'

const OPENS = /["“]/u
const CLOSES = /["”]/u

/** How far behind the opening mark a verb without a subject stands: `“Very pleased to meet`. */
const DROPPED = 3

/** Whoever says the words at a match of himself; undefined where nobody does. */
export function speakerOf(scene: Scene, match: WordSpan): Party[] | undefined {
  const { words, groups, subjects, text } = scene
  // a mark before the first word is of the sentence before
  const opens = Math.max(
    0,
    words.findLastIndex(({ gap }, at) => at <= match.from && gap !== ' ' && OPENS.test(gap)),
  )
  const isOwn = (at: number): boolean => words[at]?.key === 'i' || words[at]?.key === 'we'
  const isDropped = match.from - opens <= DROPPED && !hasSubject(words, opens, match.from)
  if (!isDropped && !words.some((_, at) => isOwn(at))) return undefined
  if (!isQuoted(text, words[match.from]?.start ?? 0)) return undefined
  const closes = words.findIndex(({ gap }, at) => at >= match.to && gap !== ' ' && CLOSES.test(gap))
  const end = closes < 0 ? words.length : closes
  const own = words.findIndex((_, at) => at >= opens && at < end && isOwn(at))
  if (!isDropped && own < 0) return undefined
  const outside = groups.filter(
    ({ from, preposition, parties }) =>
      (from >= end || from < opens) &&
      (preposition === '' || words[from - 2]?.key === 'according' || words[from - 3]?.key === 'according') &&
      parties.some(isPersonal),
  )
  const speaker = outside.find(({ from }) => from >= end) ?? outside.at(-1)
  return (speaker?.parties ?? subjects).filter(isPersonal).slice(0, 1)
}

/** Somebody is named between the opening mark and the verb. */
const hasSubject = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some((word, at) => (word.capital && at > 0) || word.tags.has('Pronoun'))
