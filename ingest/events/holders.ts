/** Whose a contact is that is told as a noun: `his meeting with B`, `Orlo's next meeting with B`, `spoke in a call with B`. */
import type { Party } from './parties.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** Those who have the meeting or call told by the noun at `at`: the subject of the sentence or clause. */
export function holdersOf(scene: Scene, at: number): readonly Party[] {
  if (/^(?:his|her|their)$/u.test(scene.words[at - 1]?.key ?? ''))
    return mainBefore(scene, at) ?? scene.subjects
  const described = whoBefore(scene, at)
  if (described !== undefined) return described
  const near = subjectBefore(scene, at)
  // "delivered Athens's protest in a phone call with B": whose the protest is does not call
  const isOwner = near.every(({ kind, to }) => kind === 'state' && scene.words[to - 1]?.possessive === true)
  return isOwner ? (mainBefore(scene, at) ?? near) : near
}

/** `Orlo, who, after a meeting with B, had accused C`: whoever the relative clause is about. */
function whoBefore({ words, groups }: Scene, at: number): readonly Party[] | undefined {
  const who = words.findLastIndex(({ key }, index) => index < at && index >= at - OPENING && key === 'who')
  const isParted = who > 0 && words[who + 1]?.gap.includes(',') === true
  return isParted ? groups.findLast(({ to }) => to === who)?.parties : undefined
}
/** Within how many words `who` stands before what a clause of time tells. */
const OPENING = 5

/** `Orlo told reporters after his meeting with B`: the person who is the subject of the sentence, if it has one before the word at `at`. */
const mainBefore = ({ groups, words }: Scene, at: number): readonly Party[] | undefined =>
  groups.find(
    ({ from, to, preposition, parties }) =>
      to < at &&
      preposition === '' &&
      parties.length === 1 &&
      parties[0]?.kind === 'person' &&
      words.slice(from, at).some((word) => word.tags.has('Verb') && !word.capital),
  )?.parties

/** `Orlo's next meeting with B`: whose it is, at most an adjective between. */
export const ownersAt = ({ groups, words }: Scene, at: number): readonly Party[] =>
  groups.find(({ to }) => to <= at && at - to <= 1 && words[to - 1]?.possessive === true)?.parties ?? []
