/** Public ids of people: made of the name, stable whatever else is loaded as far as names tell people apart. */
import type { Appearance } from './appearance.ts'
import type { Known } from './known.ts'
import { isFamilyAlone } from './sounds.ts'

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
  /** When the person was first in the news; comparable. */
  since: string
  /** The keys of the names, the one to go by first: a full name before a family name, the earliest of those. */
  keys: string[]
  /** The state or organization that most documents give, by key. */
  side: string | undefined
}

const sinceOf = ({ first, id }: Appearance): string => `${first ?? '9999'} ${id}`

export function toNaming(known: Known): Naming {
  const [keys, sides] = [new Map<string, string>(), new Map<string, number>()]
  let since: string | undefined
  for (const one of known.members) {
    const when = sinceOf(one)
    if (since === undefined || when < since) since = when
    const rank = `${isFamilyAlone(one.sound) ? '1' : '0'} ${when}`
    const best = keys.get(one.key)
    if (best === undefined || rank < best) keys.set(one.key, rank)
    for (const side of one.sides) sides.set(side, (sides.get(side) ?? 0) + 1)
  }
  const least = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
  return {
    known,
    since: since ?? '',
    keys: [...keys].sort((a, b) => least(a[1], b[1])).map(([key]) => key),
    side: [...sides].sort((a, b) => b[1] - a[1] || least(a[0], b[0]))[0]?.[0],
  }
}

/**
 * An id for each of the people of one family name. Of namesakes the one seen first in the news has the plain id, the others have
 * their state in it. `otherIds`: those under which the person was or would be known, had less been loaded.
 */
export function toPublicPeople(people: readonly Naming[]): PublicPerson[] {
  const taken = new Set<string>()
  return people
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .map(({ known, keys, side }) => {
      const sided = side === undefined ? [] : keys.map((key) => `${key}@${side}`)
      const [own = ''] = sided.length > 0 ? sided : keys
      let id = [...keys, ...sided].find((one) => !taken.has(one))
      for (let n = 2; id === undefined; n++)
        id = taken.has(`${own}~${String(n)}`) ? undefined : `${own}~${String(n)}`
      taken.add(id)
      const otherIds = [...new Set([...keys, ...sided])].filter((one) => one !== id)
      return { known, id, otherIds, called: UNCALLED, families: [] }
    })
}

/** Somebody said that these are a person of their own: an id that no namesake can have. */
export const toSplitPerson = (known: Known, correction: string): PublicPerson => ({
  known,
  id: `${toNaming(known).keys[0] ?? ''}~${correction}`,
  otherIds: [],
  called: UNCALLED,
  families: [],
})
