/** Events as they are compared: grouped by kind and sides, and as pairs of people who met. */
import { EVENT_KINDS, type EventKind } from '../../cypher/ontology.ts'
import { fold } from './fold.ts'

export interface Claimed {
  kind: EventKind
  date?: string | null | undefined
  place?: string | null | undefined
  sides: readonly { of: string | null; people: readonly string[] }[]
}

/** All events of one kind between the same sides, with their dates and places. */
export interface Happening {
  kind: EventKind
  sides: Set<string>
  dates: Set<string | null>
  places: Set<string>
}

/** Groups events: those of one kind between the same sides in one item count once. */
export function toHappenings(events: readonly Claimed[]): Happening[] {
  const groups = new Map<string, Happening>()
  for (const { kind, sides: all, date, place } of events) {
    const sides = new Set(all.map(({ of }) => fold(of)).filter((of) => of !== ''))
    const key = [kind, ...[...sides].sort()].join('|')
    const group = groups.get(key) ?? { kind, sides, dates: new Set(), places: new Set() }
    group.dates.add(date ?? null)
    if (fold(place) !== '') group.places.add(fold(place))
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** 1 for the same kind and sides, a half where both are contacts of different kinds, else 0. */
export function creditOf(a: Happening, b: Happening): 0 | 0.5 | 1 {
  if (a.sides.size !== b.sides.size || ![...a.sides].every((side) => b.sides.has(side))) return 0
  if (a.kind === b.kind) return 1
  return EVENT_KINDS[a.kind].contact && EVENT_KINDS[b.kind].contact ? 0.5 : 0
}

/** Whether one of the places is part of one of the others: `gabala` and `gabala azerbaijan`. */
export const isNear = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => [...b].some((other) => one.includes(other) || other.includes(one)))

const isMeeting = (kind: EventKind): boolean => EVENT_KINDS[kind].contact || kind === 'agreement'

/** Unordered pairs of people on different sides of contacts and agreements. `key` says who a name is. */
export function pairsWhoMet(events: readonly Claimed[], key: (name: string) => string): Set<string> {
  const pairs = new Set<string>()
  for (const { kind, sides } of events) {
    if (!isMeeting(kind)) continue
    sides.forEach((side, i) => {
      const others = sides.slice(i + 1).flatMap(({ people }) => people.map(key))
      for (const one of side.people.map(key))
        for (const other of others)
          if (one !== '' && other !== '' && one !== other) pairs.add([one, other].sort().join(' ~ '))
    })
  }
  return pairs
}
