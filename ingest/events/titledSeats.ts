/** `The speakers of A, B and C met`: whoever of one of these states is told later with that title was there. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import { byWord } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { isAside, type Candidate } from './candidates.ts'
import type { Named } from './descriptions.ts'
import { isAbsent } from './company.ts'
import type { Scene } from './scene.ts'

/** What those who meet are called, and what begins the title of each. */
const TITLES: Readonly<Record<string, RegExp>> = byWord({
  presidents: /^President(?:$| of)/u,
  speakers: /^(?:Speaker|Chair(?:man|woman|person))\b/u,
  premiers: /^(?:Prime Minister|Premier)\b/u,
  'prime ministers': /^(?:Prime Minister|Premier)\b/u,
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
  if (title === undefined) return
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

/** The first title in the plural. */
function titleIn(words: readonly Word[]): RegExp | undefined {
  for (const [at, { key }] of words.entries()) {
    const title = TITLES[`${words[at - 1]?.key ?? ''} ${key}`] ?? TITLES[key]
    if (title !== undefined) return title
  }
  return undefined
}
