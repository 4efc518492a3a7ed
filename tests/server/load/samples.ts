import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../../ingest/index.ts'
import type { Extraction } from '../../../ingest/types.ts'
import { loadDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Row, Store } from '../../../server/store/store.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import { emptyStore } from '../store/empty.ts'

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'samples')

/** How many different ones there are. */
const distinct = (all: unknown[]): number => new Set(all.map((one) => JSON.stringify(one))).size

/** Counted in the JSON that reading gives, without the code that makes rows of it. */
function countSaid(extractions: Extraction[]) {
  const items = extractions.flatMap((one) => one.items)
  const people = items.flatMap((one) => one.people)
  const events = items.flatMap((one) => [...one.events, ...one.background])
  return {
    items: items.length,
    // Who is the same in two documents is decided by loading; so is what is one event.
    appearances: extractions.reduce(
      (sum, { items: own }) => sum + distinct(own.flatMap((one) => one.people.map(({ id }) => id))),
      0,
    ),
    offices: distinct(people.flatMap(({ offices }) => offices.map(({ title, of }) => [title, of]))),
    // A country may be named by a place in it alone.
    countries: distinct(
      items.flatMap(({ countries, places }) => [
        ...countries,
        ...places.flatMap(({ country }) => country ?? []),
      ]),
    ),
    organizations: distinct(items.flatMap(({ organizations }) => organizations.map(({ name }) => name))),
    reports: events.length,
    meetings: events.filter(({ kind }) => kind === 'meeting').length,
    tenures: people.flatMap(({ offices }) => offices).length,
  }
}

function countHeld({ nodes, relations }: Dump): ReturnType<typeof countSaid> {
  const of = (rows: Row[] | undefined): number => rows?.length ?? 0
  return {
    items: of(nodes['Item']),
    appearances: of(nodes['Appearance']),
    offices: of(nodes['Office']),
    countries: of(nodes['Country']),
    organizations: of(nodes['Organization']),
    reports: of(relations['Item REPORTS Event']),
    meetings: of(
      relations['Item REPORTS Event']?.filter(({ properties }) =>
        JSON.stringify(properties).includes('"kind":"meeting"'),
      ),
    ),
    tenures: of(relations['Person HOLDS Office']),
  }
}

/** What loading the samples must give, whatever engine is behind it: from the text to the graph, nothing lost, nothing made up. */
export function describeSamples(settings: () => StoreSettings): void {
  describe('the samples', () => {
    const queries = readQueries()
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))
    const extractions = files.map((name) =>
      extract({ name, text: readFileSync(join(SAMPLES, name), 'utf8') }),
    )
    let store: Store
    beforeAll(async () => {
      store = await openStore(settings())
      await emptyStore(store)
      for (const one of extractions) await loadDocument(store, queries, one)
    })
    afterAll(() => store.close())

    test('the graph holds what the extraction says', async () => {
      const said = countSaid(extractions)
      expect(Math.min(...Object.values(said))).toBeGreaterThan(10)
      expect(countHeld(await dump(store))).toEqual(said)
    })

    test('whoever both weeks name is one', async () => {
      const { nodes } = await dump(store)
      const said = countSaid(extractions)
      expect(nodes['Person']?.length).toBeLessThan(said.appearances - 10)
      expect(nodes['Event']?.length).toBeLessThanOrEqual(said.reports)
    })

    test('every claim stands where its item says so', async () => {
      const { nodes, relations } = await dump(store)
      const texts = new Map(
        (nodes['Item'] ?? []).map(({ properties }) => {
          const { id, text } = properties as { id: string; text: string }
          return [id, text.length]
        }),
      )
      const claims = Object.entries(relations)
        .flatMap(([name, rows]) => (name === 'Appearance IS Person' ? [] : rows))
        .map(({ properties }) => properties as { item: string; start: number; end: number; rule: string })
      expect(claims.length).toBeGreaterThan(500)
      expect(
        claims.filter(
          ({ item, start, end, rule }) =>
            rule === '' || !(start >= 0 && start < end && end <= (texts.get(item) ?? 0)),
        ),
      ).toEqual([])
    })

    test('loaded a second time change no node, no relation and no property', async () => {
      const before = await dump(store)
      for (const one of extractions) await loadDocument(store, queries, one)
      expect(await dump(store)).toEqual(before)
    })
  })
}
