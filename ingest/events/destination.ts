/** Where a journey leads, and who makes it. */
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { isNeighbour } from './borders.ts'
import { isPersonal, type Party } from './parties.ts'
import type { Scene } from './scene.ts'

/** `visited the Greek pavilion`, `the Greek Sailors' Cemetery`: the state only says whose it is. */
const isOfThing = (words: readonly Word[], at: number): boolean =>
  THINGS.has(words[at]?.key ?? '') || (words[at]?.capital === true && THINGS.has(words[at + 1]?.key ?? ''))
const THINGS = wordSet('pavilion stand embassy consulate mission cemetery exhibition memorial monument')

/** `to the capital city of Norway`. */
const TOWN = wordSet('the capital city town port of')

/** The state from which the story was written; else the one to which the words behind say that a visit is paid. */
function whereWritten(scene: Scene, at: number): Party[] {
  const of = scene.written ?? scene.site
  if (of !== undefined) return [{ kind: 'state', of, from: at - 1, to: at, preposition: 'in' }]
  const visit = scene.words.findIndex(
    ({ key }, index) =>
      index >= at && (key === 'visit' || key === 'trip') && scene.words[index + 1]?.key === 'to',
  )
  return visit < 0 ? [] : destinationAfter(scene, visit + 2, ['to'])
}

/** Where a traveller goes: a state, or the state of the place that follows. */
export function destinationAfter(scene: Scene, at: number, links: readonly string[]): Party[] {
  // "arrived here": where the dateline says
  if (scene.words[at - 1]?.key === 'here') return whereWritten(scene, at)
  const group = scene.groups.find((one) => one.from >= at && one.from - at <= 5)
  if (group !== undefined && isNeighbour(scene.words, group)) return []
  // "landed at the Fjord International Airport": a place, whoever runs it
  if (group !== undefined && scene.words[group.to - 1]?.key === 'airport')
    return whereWritten(scene, group.to)
  if (
    group !== undefined &&
    group.parties[0]?.kind !== 'person' &&
    !isOfThing(scene.words, group.to) &&
    !scene.words.slice(at + 1, group.from + 1).some((word) => word.gap.includes(',')) &&
    (links.includes(group.preposition) ||
      group.from - at <= 2 ||
      scene.words.slice(at, group.from).every(({ key }) => TOWN.has(key)))
  )
    return group.parties.filter(({ kind }, at) => at === 0 || kind === 'state')
  for (let word = at; word < Math.min(scene.words.length, at + 5); word++) {
    const code = scene.stateAt(word)
    if (code !== undefined) return [{ kind: 'state', of: code, from: word, to: word + 1, preposition: 'in' }]
  }
  return []
}

/** `A received B during a visit to A's own state`: whoever is at home there does not travel, but the one met. */
export function travellersIn(
  { groups, words }: Scene,
  { from: at, to: end }: WordSpan,
  subject: readonly Party[],
  goal: readonly Party[],
): Party[] {
  const isThere = ({ of }: Party): boolean => goal.some((one) => one.of === of)
  // "A met B during the latter's visit to Brussels"
  if (words.slice(at, end).some(({ key }) => key.startsWith('latter')))
    return groups.findLast(({ to, parties }) => to <= at && parties.some(isPersonal))?.parties ?? []
  if (goal.length === 0 || subject.length === 0 || !subject.every(isThere)) return [...subject]
  const met = groups.findLast(
    ({ to, parties }) =>
      to <= at && parties.some((one) => isPersonal(one) && one.of !== null && !isThere(one)),
  )
  return met?.parties.filter((one) => !isThere(one)) ?? [...subject]
}
