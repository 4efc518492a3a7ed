/** `The speakers of A, B and C met`: whoever of one of these states is told later with that title was there. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import { byWord } from '../data/lists.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { DatePhrase } from '../read/dates.ts'
import { isAside, type Candidate } from './candidates.ts'
import type { Named } from './descriptions.ts'
import { isAbsent } from './company.ts'
import { prepositionAt } from './parties.ts'
import type { Scene } from './scene.ts'

/** What those who meet are called, and what begins the title of each. */
const TITLES: Readonly<Record<string, RegExp>> = byWord({
  presidents: /^President$/u,
  speakers:
    /^Speaker\b|^Chair(?:man|woman|person) of (?:the )?(?:.*\b)?(?:Parliament|Assembly|Senate|Majlis|Mejlis|Council of Elders|Duma|House|Seimas|Rada|Kenesh|Congress|Chamber)\b/u,
  premiers: /^(?:Prime Minister|Premier)$/u,
  'prime ministers': /^(?:Prime Minister|Premier)$/u,
  'foreign ministers': /^Minister of Foreign\b/u,
  fms: /^Minister of Foreign\b/u,
  'defense ministers': /^Minister of (?:National )?Defen[cs]e\b/u,
  'defence ministers': /^Minister of (?:National )?Defen[cs]e\b/u,
})

/** A contact that names nobody on one side at least. */
export const isOpen = (one: Candidate): boolean =>
  EVENT_KINDS[one.kind].contact &&
  one.kind !== 'visit' &&
  !isAside(one) &&
  one.sides.some(({ of, people }) => of !== null && people.length === 0)

/**
 * Seats those who are the subject of a later sentence on the side of their state, where the contact names nobody of it.
 * @param told the words of the sentence that tells the contact
 * @param people those of the later sentence, with their titles
 */
export function seatTitled(
  contact: Candidate,
  told: readonly Word[],
  { words, groups }: Pick<Scene, 'words' | 'groups'>,
  people: readonly Named[],
): void {
  const empty = contact.sides.filter((side) => side.people.length === 0 && side.of !== null)
  const title = titleIn(told)
  // "in 2022 the minister had refused": of another time
  if (title === undefined || words.some(({ key }) => key === 'had')) return
  const subjects = groups.filter(({ preposition }) => preposition === '').flatMap(({ parties }) => parties)
  for (const party of subjects) {
    const { person, pronoun, of } = party
    if (isAbsent(words, party)) continue
    const side = empty.find((one) => one.of === of && one.people.length === 0)
    const one = people.find(({ name }) => name === person)
    if (
      side !== undefined &&
      one !== undefined &&
      pronoun === undefined &&
      one.titles.some((held) => title.test(held))
    )
      side.people.push(one.name)
  }
}

/** The first title in the plural, of those who meet themselves. */
function titleIn(words: readonly Word[]): RegExp | undefined {
  for (const [at, { key }] of words.entries()) {
    const two = TITLES[`${words[at - 1]?.key ?? ''} ${key}`]
    const title = two ?? TITLES[key]
    if (title !== undefined) return areThere(words, two === undefined ? at : at - 1, at) ? title : undefined
  }
  return undefined
}

/** Not their deputies or envoys, those whose visit is prepared, nor those of a federation. */
function areThere(words: readonly Word[], from: number, at: number): boolean {
  if (OTHERS.test(words[from - 1]?.key ?? '')) return false
  const noun = words[at + 2]?.key === 'the' ? words[at + 3] : words[at + 2]
  if (words[at + 1]?.key === 'of' && noun?.capital !== true) return false
  const governor = prepositionAt(words, from)
  if (governor === '') return true
  const of = words.findLastIndex(({ key }, index) => index < from && key === governor)
  return /^(?:of|between)$/u.test(governor) && MEETING.test(words[of - 1]?.key ?? '')
}
const OTHERS = /^(?:deputy|vice|former|first|ex|acting|future|prime)$/u
const MEETING = /^(?:meetings?|talks|summit|session|negotiations|consultations|conversation|discussions?)$/u

/** Do all sentences between a meeting and those who are told behind it take the meeting up: `Speaking at the event`? */
export const goesOn = (between: readonly FoundSentence[]): boolean =>
  between.every(({ words }) => TAKEN_UP.test(keysOf(words)))
const TAKEN_UP =
  /\b(?:the|this|their) (?:\S+ )?(?:meeting|talks|event|session|summit|consultations|negotiations|discussions)\b/u

/** Does a sentence name a day or place that the one before it does not name? */
export function isElsewhere(
  { index, start, end, places, words }: FoundSentence,
  { sentences, item }: FoundItem,
  dates: readonly DatePhrase[],
): boolean {
  const before = sentences.find((one) => one.index === index - 1)
  if (before === undefined) return true
  // the first sentence tells what the headline told, with day and place
  if (index === 1) return OTHER_TIME.test(keysOf(words))
  const text = item.text.slice(before.start, before.end)
  return (
    OTHER_TIME.test(keysOf(words)) ||
    places.some(
      ({ from }) => WHERE.test(prepositionAt(words, from)) && !text.includes(words[from]?.text ?? ''),
    ) ||
    dates.some(
      (one) => one.start >= start && one.end <= end && !text.includes(item.text.slice(one.start, one.end)),
    )
  )
}
const WHERE = /^(?:in|at|from|to|near|for)$/u
const OTHER_TIME = /\b(?:earlier|afterwards|later|last|next|previous|previously)\b/u
