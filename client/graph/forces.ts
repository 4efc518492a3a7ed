/** The force layout: ties pull, and all push each other away, the far ones together, so that hundreds take no longer than a glance. Pure. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Point } from './layout.ts'
import type { Tie } from './tangle.ts'

const ROUNDS = 160
const LENGTH = 70
const PUSH = -220
const GRAVITY = 0.06

/** Where nodes come to rest that pull along their ties and push each other away, from where they stand. The same nodes and ties give the same places. */
export function byForces(from: ReadonlyMap<string, Point>, ties: readonly Tie[]): Map<string, Point> {
  const nodes = [...from].map(([id, at]) => ({ id, ...at }))
  const links = ties
    .filter(({ source, target }) => from.has(source) && from.has(target))
    .map(({ source, target }) => ({ source, target }))
  forceSimulation(nodes)
    .alphaDecay(1 - 0.001 ** (1 / ROUNDS))
    .force(
      'pull',
      forceLink<(typeof nodes)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(LENGTH),
    )
    .force('push', forceManyBody().strength(PUSH))
    .force('x', forceX(0).strength(GRAVITY))
    .force('y', forceY(0).strength(GRAVITY))
    .stop()
    .tick(ROUNDS)
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]))
}
