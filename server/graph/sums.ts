/** What events add up to. Pure: who took part in them is known (`readParts`). */
import { byText } from '../byText.ts'
import { bodiesIn } from './happening.ts'
import type { Happening, NodeGroup, Part } from './happening.ts'

/** Nodes with their number of events, most first and equals by id; `total` counts those that are not here as well. */
export interface Ranking {
  total: number
  top: { id: string; events: number }[]
}

/** Ranks the nodes that each event gives, once an event. */
function rank(
  events: readonly Happening[],
  nodesOf: (event: Happening) => readonly { id: string }[],
  top: number,
): Ranking {
  const counts = new Map<string, number>()
  for (const event of events) {
    const nodes = nodesOf(event)
    for (const [i, { id }] of nodes.entries())
      if (nodes.findIndex((node) => node.id === id) === i) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const all = [...counts].map(([id, n]) => ({ id, events: n }))
  return {
    total: all.length,
    top: all.sort((a, b) => b.events - a.events || byText(a.id, b.id)).slice(0, top),
  }
}

/** Those who took part, or of `only` alone. */
export function rankNodes(
  events: readonly Happening[],
  group: NodeGroup,
  top: number,
  only?: ReadonlySet<string>,
): Ranking {
  return rank(
    events,
    ({ parts }) => (only === undefined ? parts[group] : parts[group].filter(({ id }) => only.has(id))),
    top,
  )
}

const everyone = ({ parts }: Happening): Part[] => [
  ...parts.people,
  ...parts.countries,
  ...parts.organizations,
]

/** On which sides of an event a node stood. */
const sidesOf = (event: Happening, id: string): number[] =>
  everyone(event)
    .filter((part) => part.id === id)
    .map(({ side }) => side)

/** The sides on which two nodes stood across from each other; none where they did not. */
export function sidesAcross(event: Happening, a: string, b: string): Set<number> {
  const [ofA, ofB] = [sidesOf(event, a), sidesOf(event, b)]
  return new Set([
    ...ofA.filter((side) => ofB.some((other) => other !== side)),
    ...ofB.filter((side) => ofA.some((other) => other !== side)),
  ])
}

/** Those on other sides than a node. */
export function rankOthers(events: readonly Happening[], group: NodeGroup, id: string, top: number): Ranking {
  return rank(
    events,
    (event) => {
      const sides = sidesOf(event, id)
      return event.parts[group].filter((part) => part.id !== id && sides.some((side) => side !== part.side))
    },
    top,
  )
}

/** The people on the side of a node. */
export function rankCarriers(events: readonly Happening[], id: string, top: number): Ranking {
  return rank(
    events,
    (event) => {
      const sides = sidesOf(event, id)
      return event.parts.people.filter(({ side }) => sides.includes(side))
    },
    top,
  )
}

/** Two nodes on different sides, with the number of events that tie them. */
export interface Tie {
  a: string
  b: string
  events: number
}
export interface Ties {
  total: number
  top: Tie[]
}

const TIED = {
  people: ({ parts }: Happening): Part[] => parts.people,
  bodies: bodiesIn,
} as const

/** Pairs on different sides in at least so many events, each once with the lower id first, most events first. */
export function tie(events: readonly Happening[], among: keyof typeof TIED, least = 1): Tie[] {
  const counts = new Map<string, Map<string, number>>()
  for (const event of events)
    for (const [a, b] of pairsAcross(TIED[among](event))) {
      const ofA = counts.get(a) ?? new Map<string, number>()
      ofA.set(b, (ofA.get(b) ?? 0) + 1)
      counts.set(a, ofA)
    }
  return [...counts]
    .flatMap(([a, ofA]) => [...ofA].map(([b, n]): Tie => ({ a, b, events: n })))
    .filter(({ events: n }) => n >= least)
    .sort((x, y) => y.events - x.events || byText(x.a, y.a) || byText(x.b, y.b))
}

/** The pairs of parts that stand on different sides, each pair of nodes once, the lower id first. */
export function pairsAcross(parts: readonly Pick<Part, 'id' | 'side'>[]): [string, string][] {
  const pairs = new Map<string, [string, string]>()
  for (const [i, one] of parts.entries())
    for (const other of parts.slice(i + 1)) {
      if (one.side === other.side || one.id === other.id) continue
      const pair: [string, string] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
      pairs.set(pair.join(' '), pair)
    }
  return [...pairs.values()]
}
