import { expect } from '@jest/globals'
import type { Graph } from '../../../server/graph/reads.ts'
import { readItems, readTexts } from '../../../server/graph/reads.ts'
import { readSearchable, readTitles } from '../../../server/graph/searchable.ts'
import type { DocumentRows } from '../../../server/load/sheet.ts'
import { NODES, PLACE } from './any.ts'
import * as reference from './reference.ts'
import type { World } from './reference.ts'

/** All pages as one. */
async function collect<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const page of pages) all.push(...page)
  return all
}

/** What search is fed with, and what the documents and their items say. */
export async function checkTexts(graph: Graph, rows: readonly DocumentRows[], world: World): Promise<void> {
  const found = await collect(readSearchable(graph, 4))
  const weightOf = (id: string): number =>
    world.events.filter((event) => reference.sidesOf(event, id).length > 0 || event.places.includes(id))
      .length
  expect(found.map(({ id, weight }) => [id, weight]).sort()).toEqual(
    [...NODES, PLACE].map((id) => [id, weightOf(id)]).sort(),
  )
  const titles = await collect(readTitles(graph, 2))
  expect(titles.flatMap(({ ids }) => ids).sort()).toEqual(world.events.map(({ id }) => id).sort())
  for (const { tables } of rows) {
    const [document] = tables.documents
    if (typeof document?.['id'] !== 'string') throw new Error('texts: rows are of one document')
    const { total, items } = await readItems(graph, document['id'], 0, 50)
    expect(total).toBe(tables.items.length)
    expect(
      items.map(({ id, n, section, headlineEn, date, agencies, events }) => [
        id,
        n,
        section,
        headlineEn,
        date,
        agencies.toSorted(),
        events,
      ]),
    ).toEqual(
      tables.items.map(({ id, n, section, headlineEn, date }) => {
        const key = typeof id === 'string' ? id : ''
        const told = world.events.filter((event) => event.items.includes(key)).length
        return [id, n, section, headlineEn, date, world.agencies.get(key)?.toSorted() ?? [], told]
      }),
    )
    const texts = await readTexts(
      graph,
      items.map(({ id }) => id),
    )
    expect(texts.map(({ item, text }) => [item, text]).sort()).toEqual(
      tables.items.map(({ id, text }) => [id, text]).sort(),
    )
  }
}
