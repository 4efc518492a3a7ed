/** Two spellings of one name: the family names differ by a slip, given names and a side are the same. Pure. */
import { opposites } from './marks.ts'
import { isSlip } from './sounds.ts'

/** What a document calls somebody. */
export interface Called {
  person: string
  /** Family name first. */
  sound: readonly string[]
  sides: readonly string[]
  marks: readonly string[]
}

/** Did somebody say that these are two? */
const isApart = (one: Called, other: Called): boolean =>
  opposites(one).some((mark) => other.marks.includes(mark))

/**
 * Pairs of people who may be one, each once, by how documents call them. Nobody is ever taken for somebody of another family name, so
 * only a reader can say so.
 */
export function twoSpellings<T extends Called>(all: readonly T[]): [T, T][] {
  const alike = new Map<string, T[]>()
  for (const one of all) {
    const [family = '', ...given] = one.sound
    for (const side of one.sides) {
      // A slip leaves the first letter as it is.
      const key = [side, family[0], ...given].join(' ')
      const others = alike.get(key)
      if (others === undefined) alike.set(key, [one])
      else others.push(one)
    }
  }
  const pairs = new Map<string, [T, T]>()
  const apart = new Set<string>()
  for (const some of alike.values())
    for (const [at, one] of some.entries())
      for (const other of some.slice(at + 1)) {
        if (one.person === other.person || !isSlip(one.sound[0] ?? '', other.sound[0] ?? '')) continue
        const pair: [T, T] = one.person < other.person ? [one, other] : [other, one]
        const key = pair.map(({ person }) => person).join(' ')
        if (isApart(one, other)) apart.add(key)
        if (!pairs.has(key)) pairs.set(key, pair)
      }
  return [...pairs].flatMap(([key, pair]) => (apart.has(key) ? [] : [pair]))
}
