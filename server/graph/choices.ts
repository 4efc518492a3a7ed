/** Those whom an id may mean that several share, told so that a reader can choose. */
import { z } from 'zod'
import { isPerson } from '../../cypher/ontology.ts'
import type { Choices } from '../api.ts'
import { byText } from '../byText.ts'
import { readEvents } from './events.ts'
import type { Graph } from './reads.ts'
import { ask, presentOffices, readNodes, readOffices } from './reads.ts'
import { toEventNode, toNode } from './shape.ts'

/** More than anybody looks through. */
const MOST = 100

const seenRow = z.object({ id: z.string(), first: z.string().nullable(), last: z.string().nullable() })

/** Those of some ids, whoever was seen last first. */
export async function readChoices(graph: Graph, asked: string, ids: readonly string[]): Promise<Choices> {
  const people = ids.filter(isPerson)
  const [rows, offices, seen, events] = await Promise.all([
    readNodes(graph, ids),
    readOffices(graph, people),
    people.length === 0 ? [] : ask(graph, 'former/seen', seenRow, { ids: people }),
    readEvents(
      graph,
      ids.filter((id) => id.startsWith('event:')),
    ),
  ])
  const nodes = await readNodes(graph, [...rows.keys(), ...offices.map(({ of }) => of)])
  const days = new Map(seen.map(({ id, first, last }) => [id, { first, last }]))
  const known = { nodes, offices: presentOffices(offices) }
  const among = [...[...rows.values()].map((row) => toNode(row, 0, known)), ...events.map(toEventNode)]
    .map(({ id, kind, name, detail, country, event }) => {
      const { first = event?.date, last = event?.date } = days.get(id) ?? {}
      return {
        ...{ id, kind, name },
        ...(detail && { detail }),
        ...(country !== undefined && { country }),
        ...(typeof first === 'string' && { first }),
        ...(typeof last === 'string' && { last }),
      }
    })
    .sort((a, b) => byText(b.last ?? '', a.last ?? '') || byText(a.id, b.id))
  return { asked, among: among.slice(0, MOST), omitted: Math.max(0, among.length - MOST) }
}

/** The same in words, for whoever reads no page. */
export function toChoiceText({ asked, among, omitted }: Choices): string {
  const each = among.map(({ id, name, detail, first, last }) => {
    const days = first === undefined ? [] : [first === last ? first : `${first} to ${String(last)}`]
    return `"${id}" (${[name.en, ...(detail === undefined ? [] : [detail.en]), ...days].join(', ')})`
  })
  const more = omitted === 0 ? '' : `, or ${String(omitted)} others`
  return `"${asked}" may mean ${each.join(', or ')}${more}; ask again with the id of the one that is meant.`
}
