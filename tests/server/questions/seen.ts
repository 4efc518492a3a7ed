/**
 * How often random archives had what a check is about. A comparison of nothing with nothing holds for every engine, so each
 * sight has to be seen so often a run.
 */
const LEAST = {
  'a filter that lets events through': 2,
  'an event that two documents tell': 2,
  'a window so long that all events are looked at': 0.2,
  'events of a person and a person': 1,
  'events of a person and a country': 1,
  'events of a person and an organization': 1,
  'events of a country and a country': 1,
  'events of a country and an organization': 1,
  'events of an organization and an organization': 0.2,
  'events at a place': 1,
  'a contact on several days': 1,
  'carriers of several ranks': 1,
  'an agreement of a pair': 0.3,
  'a promise of a pair': 0.1,
  'a way of several steps': 0.2,
  'an office held on the day of an event': 1,
  'somebody gone quiet': 0.2,
  'somebody new beyond the busiest': 0.2,
  'a pair at another rank': 0.2,
  'a first contact': 0.2,
} as const

type Sight = keyof typeof LEAST

export interface Seen {
  /** Counts a sight, where it is one. */
  see: (sight: Sight, isSeen: boolean) => void
  /** The sights that were too few in so many runs, with how many there were. */
  tooFew: (runs: number) => string[]
}

export function createSeen(): Seen {
  const counts = new Map<Sight, number>()
  return {
    see: (sight, isSeen) => counts.set(sight, (counts.get(sight) ?? 0) + Number(isSeen)),
    tooFew: (runs) =>
      (Object.keys(LEAST) as Sight[])
        .filter((sight) => (counts.get(sight) ?? 0) < LEAST[sight] * runs)
        .map((sight) => `${sight}: ${String(counts.get(sight) ?? 0)}`),
  }
}
