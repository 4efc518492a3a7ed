import { expect, test } from '@jest/globals'
import { loadDocument, removeDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { event, extraction, item, office, person } from '../../fixtures/extraction.ts'
import { dump } from '../store/dump.ts'

const queries = readQueries()
const NAME = 'Astrid Nygaard'

/** Weeks in which somebody of Norway is busy; every second one tells the office. */
const busy = Array.from({ length: 6 }, (_, n) =>
  extraction(
    `week-${String(n)}.txt`,
    [
      item(1, {
        people: [person(NAME, n % 2 === 0 ? { offices: [office('Minister of Energy', 'NO')] } : {})],
        events: [
          event({
            kind: 'visit',
            sides: [
              { of: 'NO', people: [NAME] },
              { of: 'FI', people: [] },
            ],
          }),
        ],
      }),
    ],
    { id: `week-${String(n)}` },
  ),
)
const namesake = extraction(
  'namesake.txt',
  [item(1, { people: [person(NAME, { offices: [office('Correspondent', 'FI')] })] })],
  { id: 'namesake' },
)

/** The items whose claims are taken back to be written again, while something is done. */
async function rewritten(store: Store, work: (watched: Store) => Promise<unknown>): Promise<unknown[]> {
  const { query } = queries.statement('write/clear/mentionsPerson', { items: [] })
  const items: unknown[] = []
  const transact: Store['transact'] = (inner) =>
    store.transact((run) =>
      inner((statements) => {
        for (const one of statements) if (one.query === query) items.push(one.params['items'])
        return run(statements)
      }),
    )
  await work({ ...store, transact })
  return items.flat()
}

test('of a person who was taken for two the lesser part moves, and is written again', async () => {
  const [store, other] = [await openStore({}), await openStore({})]
  const guessed = office('Correspondent', 'FI', { guessed: true })
  const few = extraction('few.txt', [item(1, { people: [person(NAME, { offices: [guessed] })] })], {
    id: 'few',
  })
  for (const one of [...busy, few]) await loadDocument(store, queries, one)

  expect(await rewritten(store, (watched) => loadDocument(watched, queries, namesake))).toEqual(['few#1'])
  for (const one of [namesake, few, ...busy]) await loadDocument(other, queries, one)
  expect(await dump(store)).toEqual(await dump(other))
  await store.close()
  await other.close()
})

test('a former office stays a former one for whoever reads it from the graph', async () => {
  const of = (id: string, ...offices: ReturnType<typeof office>[]) =>
    extraction(`${id}.txt`, [item(1, { people: [person(NAME, { offices })] })], { id })
  const store = await openStore({})
  // nobody who still judges is an editor
  const retired = of('retired', office('Judge', 'NO', { former: true }), office('Party Leader', 'NO'))
  for (const one of [retired, of('editor', office('Editor', 'NO'))]) await loadDocument(store, queries, one)
  expect(await store.read('MATCH (p:Person) RETURN p.id AS id')).toEqual([{ id: 'person:astrid-nygaard' }])
  await store.close()
})

test('whoever goes by another id, as a namesake turns up and goes, keeps all claims where they are', async () => {
  const [store, other] = [await openStore({}), await openStore({})]
  for (const one of busy) await loadDocument(store, queries, one)
  const alone = await dump(store)

  expect(await rewritten(store, (watched) => loadDocument(watched, queries, namesake))).toEqual([])
  for (const one of [namesake, ...busy.toReversed()]) await loadDocument(other, queries, one)
  expect(await dump(store)).toEqual(await dump(other))
  const ids = (await store.read('MATCH (p:Person) RETURN p.id AS id ORDER BY id')).map(({ id }) => id)
  expect(ids).toEqual(['person:astrid-nygaard@FI', 'person:astrid-nygaard@NO'])

  expect(await rewritten(store, (watched) => removeDocument(watched, queries, 'namesake'))).toEqual([])
  expect(await dump(store)).toEqual(alone)
  await store.close()
  await other.close()
})
