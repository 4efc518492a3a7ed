import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Meetings } from '../../../server/api.ts'
import { loadDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { meetings } from '../../../server/routes/meetings.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { createArchive } from '../../bench/archive.ts'

const queries = readQueries()
let store: Store
beforeAll(async () => {
  store = await openStore({})
  for (const one of createArchive({ events: 120, people: 30, years: 0.2, seed: 5 }))
    await loadDocument(store, queries, one)
})
afterAll(() => store.close())

/** What is answered, and whether all events of a window were read for it. */
async function ask(query: Record<string, string>) {
  const all = ['inRange', 'onDays'].map((name) => queries.all.get(`read/events/${name}`)?.text)
  let isAll = false
  const search = (): never => {
    throw new Error('nothing is searched for')
  }
  const watched: Store = {
    ...store,
    read(text, params) {
      isAll ||= all.includes(text)
      return store.read(text, params)
    },
  }
  const context = { graph: { store: watched, queries }, search }
  const answer = (await meetings.ask(context, { at: {}, query })) as Meetings
  return { answer, isAll }
}

test('what a place saw is looked up by the place, not among all events of the window', async () => {
  const { answer: everywhere, isAll } = await ask({ limit: '100' })
  expect(isAll).toBe(true)
  const name = everywhere.meetings.flatMap(({ event }) => event.place ?? [])[0] ?? ''
  const [place] = await store.read('MATCH (p:Place {name: $name}) RETURN p.id AS id', { name })
  const { answer, isAll: isAllAgain } = await ask({ at: String(place?.['id']), limit: '100' })
  const there = everywhere.meetings.filter(({ event }) => event.place === name)
  expect(there.length).toBeGreaterThan(0)
  expect(answer.meetings).toEqual(there)
  expect(answer.total).toBe(there.length)
  expect(isAllAgain).toBe(false)
})
