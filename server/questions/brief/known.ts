/** What those who took part are called, and what they serve as. */
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import { nameOf } from '../../graph/name.ts'
import type { Graph } from '../../graph/reads.ts'
import { readNodes, readOffices } from '../../graph/reads.ts'
import type { Known } from './acts.ts'

export async function readKnown(graph: Graph, happenings: readonly Happening[]): Promise<Known> {
  const idsOf = (group: 'people' | 'organizations'): string[] => [
    ...new Set(happenings.flatMap(({ parts }) => parts[group].map(({ id }) => id))),
  ]
  const [offices, bodies] = await Promise.all([
    readOffices(graph, idsOf('people')),
    readNodes(graph, idsOf('organizations')),
  ])
  const held = groupBy(offices, ({ person }) => person)
  return {
    nameOf: (id) => {
      const node = bodies.get(id)
      return node === undefined ? id : nameOf(node).en
    },
    titlesOf: (id) => (held.get(id) ?? []).map(({ title }) => title),
    servedBy: (id) => (held.get(id) ?? []).map(({ of }) => of),
  }
}
