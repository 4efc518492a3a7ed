/** Public ids of people: made of the name, stable whatever else is loaded as far as names tell people apart. */
import type { Appearance } from './appearance.ts'
import type { Known } from './known.ts'
import { isFamilyAlone } from './sounds.ts'

export interface PublicId {
  known: Known
  id: string
  otherIds: string[]
}

const earliest = (a: Appearance, b: Appearance): number => {
  const [x, y] = [a, b].map(({ first, id }) => `${first ?? '9999'} ${id}`)
  return (x ?? '') < (y ?? '') ? -1 : 1
}

/** The keys of the names that a person has, the one to go by first: a full name before a family name, the earliest of those. */
function keysOf({ members }: Known): string[] {
  const sorted = members.toSorted(
    (a, b) => Number(isFamilyAlone(a.sound)) - Number(isFamilyAlone(b.sound)) || earliest(a, b),
  )
  return [...new Set(sorted.map(({ key }) => key))]
}

/** The state or organization that most documents give, by key. */
function sideOf({ members }: Known): string | undefined {
  const counts = new Map<string, number>()
  for (const { sides } of members) for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

/**
 * An id for each of the people of one family name. Of namesakes the one seen first in the news has the plain id, the others have
 * their state in it. `otherIds`: those under which the person was or would be known, had less been loaded.
 */
export function toPublicIds(people: readonly Known[]): PublicId[] {
  const taken = new Set<string>()
  const first = (known: Known): Appearance | undefined => known.members.toSorted(earliest)[0]
  const sorted = people
    .map((known) => ({ known, first: first(known) }))
    .sort((a, b) => (a.first === undefined || b.first === undefined ? 0 : earliest(a.first, b.first)))
  return sorted.map(({ known }) => {
    const keys = keysOf(known)
    const side = sideOf(known)
    const sided = side === undefined ? [] : keys.map((key) => `${key}@${side}`)
    const [own = ''] = sided.length > 0 ? sided : keys
    let id = [...keys, ...sided].find((one) => !taken.has(one))
    for (let n = 2; id === undefined; n++)
      id = taken.has(`${own}~${String(n)}`) ? undefined : `${own}~${String(n)}`
    taken.add(id)
    return { known, id, otherIds: [...new Set([...keys, ...sided])].filter((one) => one !== id) }
  })
}
