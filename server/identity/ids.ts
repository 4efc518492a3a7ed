/** Public ids of people: made of the name, and of no more than tells people apart. */
import { hash } from 'node:crypto'
import { byText } from '../byText.ts'
import type { Appearance } from './appearance.ts'
import type { Known } from './known.ts'
import { isFamilyAlone } from './sounds.ts'
import { toUnmarked } from './testimony.ts'

export interface PublicPerson {
  known: Known
  id: string
  /** Other ids that lead to the same person. */
  otherIds: string[]
  /** The names that somebody gave the person; null: as the documents say. */
  called: { name: string | null; ja: string | null }
  /** The family names of whom somebody made one of several; of others none. */
  families: readonly string[]
}

const UNCALLED: PublicPerson['called'] = { name: null, ja: null }

/** What a person's id follows from. */
export interface Naming {
  known: Known
  /** The id of the testimony that was given first of the person. */
  earliest: string
  /** All by which the person may be meant: the keys of the names, plain and with each state or organization that documents give. */
  ids: string[]
  /** Of these the two to go by, plain and with the state that most documents give: a full name before a family name, the earliest of those. */
  best: string[]
}

const sinceOf = ({ first, id }: Appearance): string => `${first ?? '9999'} ${id}`

export function toNaming(known: Known): Naming {
  const [keys, sides] = [new Map<string, string>(), new Map<string, number>()]
  let earliest: Appearance | undefined
  for (const one of known.members) {
    const when = sinceOf(one)
    if (earliest === undefined || when < sinceOf(earliest)) earliest = one
    const rank = `${isFamilyAlone(one.sound) ? '1' : '0'} ${when}`
    const best = keys.get(one.key)
    if (best === undefined || rank < best) keys.set(one.key, rank)
    for (const side of one.sides) sides.set(side, (sides.get(side) ?? 0) + 1)
  }
  const inOrder = [...keys].sort((a, b) => byText(a[1], b[1])).map(([key]) => key)
  const bySupport = [...sides].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).map(([side]) => side)
  const sided = inOrder.flatMap((key) => bySupport.map((side) => `${key}@${side}`))
  return {
    known,
    earliest: earliest?.id ?? '',
    ids: [...inOrder, ...sided],
    best: [...inOrder.slice(0, 1), ...sided.slice(0, 1)],
  }
}

/**
 * An id for each of the people of one family name: the key of the name, where nobody else goes by it. Of namesakes none has the plain key,
 * all have their state in it, and where that leads to several too, the testimony that was given first of them: so what is loaded later never
 * gives the id of one to another. `otherIds`: all keys, plain and with each state; one that several share leads to none of them, but to a
 * choice.
 */
export function toPublicPeople(people: readonly Naming[]): PublicPerson[] {
  const bearers = new Map<string, number>()
  const bear = (id: string): unknown => bearers.set(id, (bearers.get(id) ?? 0) + 1)
  for (const { ids } of people) ids.forEach(bear)
  const isOwn = (id: string): boolean => bearers.get(id) === 1
  // few are told apart by neither name nor state
  const apart = new Map(
    people
      .filter(({ best }) => !best.some(isOwn))
      .map((one) => [one, toToldApart(one.best.at(-1) ?? '', one.earliest)]),
  )
  for (const ids of apart.values()) new Set(ids).forEach(bear)
  return people.map((one) => {
    const id = [...one.best, ...(apart.get(one) ?? [])].find(isOwn)
    if (id === undefined) throw new Error(`nothing tells ${one.best.join(', ')} apart from namesakes`)
    return {
      known: one.known,
      id,
      otherIds: one.ids.filter((other) => other !== id),
      called: UNCALLED,
      families: [],
    }
  })
}

/**
 * The ids of somebody whom neither name nor state tells apart, by a testimony: by what documents say, and where somebody has said
 * that of two of whom they say the same each is another, by that as well. None of the one kind is ever one of the other.
 */
export const toToldApart = (shared: string, testimony: string): string[] =>
  [toUnmarked(testimony), `by-hand ${testimony}`].map(
    (words) => `${shared}~${hash('sha256', words).slice(0, 12)}`,
  )

/** What an id shares with those of namesakes: all but what tells it apart from the next of them; undefined of a plain one. */
export const maybeShared = (id: string): string | undefined =>
  /^(person:[^~@]+(?:@[^~@]+)?)[~@][^~@]+$/.exec(id)?.[1]

/** Somebody said that these are a person of their own: an id that no namesake can have. */
export const toSplitPerson = (known: Known, correction: string): PublicPerson => ({
  known,
  id: `${toNaming(known).best[0] ?? ''}~${correction}`,
  otherIds: [],
  called: UNCALLED,
  families: [],
})
