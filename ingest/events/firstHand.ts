/** `“I met Minister Lind,” Minister Orlo wrote`, `“We condemn the attack,” he said`: those who tell in a quotation what they do themselves. */
import type { EventKind } from '../../cypher/ontology.ts'
import { QUOTES } from '../data/saying.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { isDeal } from './memory.ts'
import { isNamed, isPersonal, type Party } from './parties.ts'
import { isQuoted } from './quoted.ts'
import type { Scene } from './scene.ts'

const OPENS = /["“]/u
const CLOSES = /["”]/u

/** How far behind the opening mark a verb without a subject stands: `“Very pleased to meet`. */
const DROPPED = 3

/** What is done by saying it. */
const WORDS = new Set<EventKind>(['accusation', 'rejection', 'support'])

/** Whoever says the words at a match of himself; undefined where nobody does. */
export const speakerOf = (kind: EventKind, scene: Scene, match: WordSpan): Party[] | undefined =>
  isDeal(kind)
    ? partakerOf(scene, match)
    : WORDS.has(kind) && isDoneBySaying(scene, match.from)
      ? quotedIn(scene)
      : undefined

function partakerOf(scene: Scene, match: WordSpan): Party[] | undefined {
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

/** `“We condemn the attack”, said A`: whoever is quoted does it by saying it. Does the verb at `at` have such a subject? */
function isDoneBySaying({ words, text }: Scene, at: number): boolean {
  let index = at - 1
  while (words[index]?.tags.has('Adverb') === true || words[index]?.key.endsWith('ly') === true) index--
  const key = words[index]?.key
  // "there will be no talks": it is ruled out by whoever says so
  return (key === 'we' || key === 'i' || words[at]?.key === 'there') && isQuoted(text, words[at]?.start ?? 0)
}

/** Whoever is quoted: a person beside the verb of saying, else who spoke before, else whom the item is about. */
function quotedIn({ words, groups, protagonist, told }: Scene): Party[] {
  const says = words.findIndex(({ key }) => QUOTES.has(key))
  const beside = groups.find(
    ({ from, to, preposition, parties }) =>
      says >= 0 && preposition === '' && (from === says + 1 || to === says) && parties.some(isNamed),
  )
  if (beside !== undefined) return beside.parties
  const voice = told.findLast(({ kind }) => kind === 'statement')?.sides[0]
  if (voice === undefined) return [...protagonist]
  const party: Party = { kind: 'state', of: voice.of, from: 0, to: 0, preposition: '' }
  return voice.people.length === 0
    ? [party]
    : voice.people.map((person) => ({ ...party, kind: 'person' as const, person }))
}
