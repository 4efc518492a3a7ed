/** In which offices the people of a brief are told. */
import type { OfficeTold } from '../../api/brief.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { nameIn, toTitle } from '../../graph/name.ts'
import type { Graph } from '../../graph/reads.ts'
import { readNodes, readOffices } from '../../graph/reads.ts'
import type { NodeRow, OfficeRow } from '../../graph/rows.ts'
import { officesWithin } from '../relation.ts'
import { gradeOf } from './level.ts'

export const readOwners = (graph: Graph, offices: Iterable<OfficeRow>): Promise<Map<string, NodeRow>> =>
  readNodes(
    graph,
    [...offices].map(({ of }) => of),
  )

export const toSeat = ({ of, ...row }: OfficeRow, owners: ReadonlyMap<string, NodeRow>): OfficeTold => ({
  ...toTitle(row),
  of: nameIn(owners, of),
  body: of,
})

/** Of each person the offices within a period, the highest first, then the one most often named. */
export async function readSeats(
  graph: Graph,
  people: string[],
  period: { from: string; to: string },
): Promise<Record<string, OfficeTold[]>> {
  const held = groupBy(await readOffices(graph, people), ({ person }) => person)
  const owners = await readOwners(graph, [...held.values()].flat())
  return Object.fromEntries(
    [...held].map(([person, offices]) => [
      person,
      officesWithin(offices, period)
        .toSorted((one, other) => gradeOf(one.title) - gradeOf(other.title) || other.items - one.items)
        .map((office) => toSeat(office, owners)),
    ]),
  )
}
