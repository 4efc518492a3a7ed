import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Actors } from '../../../server/api.ts'
import { readActors } from '../../../server/questions/actors.ts'
import { readNewest } from '../../../server/questions/brief/period.ts'
import { NEWS } from '../../../server/graph/eventSet.ts'
import { loadDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { event, extraction, item, person } from '../../fixtures/extraction.ts'

const queries = readQueries()

/** A bulletin in which some meet the host, each on a day, or in a month. */
function week(file: string, from: string, to: string, met: Record<string, string>) {
  return extraction(
    file,
    Object.entries(met).map(([name, date], at) =>
      item(at + 1, {
        date: from,
        people: [person('Ida Lind'), person(name)],
        countries: ['FI', 'NO'],
        events: [
          event({
            date,
            sides: [
              { of: 'FI', people: ['Ida Lind'] },
              { of: 'NO', people: [name] },
            ],
          }),
        ],
      }),
    ),
    { range: { from, to } },
  )
}

/** Who is new and who has gone quiet, the newest bulletin being looked up. */
function readWeeks(store: Store, from: string, to: string, top = 50): Promise<Actors> {
  const graph = { store, queries }
  return readActors(graph, { ...NEWS, from, to, top }, () => readNewest(graph))
}

const names = (all: readonly { name: { en: string } }[]): string[] => all.map(({ name }) => name.en).sort()

describe('who is new and who has gone quiet, over three weeks', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({})
    for (const one of [
      week('one.txt', '2031-05-01', '2031-05-07', {
        'Ann Gone': '2031-05-02',
        'Eva Back': '2031-05-03',
        'Kim Loose': '2031-05',
      }),
      week('two.txt', '2031-05-08', '2031-05-14', {
        'Ben Both': '2031-05-08',
        'Cai Early': '2031-05-14',
      }),
      week('three.txt', '2031-05-15', '2031-05-21', {
        'Ben Both': '2031-05-16',
        'Dag Late': '2031-05-15',
        'Eva Back': '2031-05-21',
      }),
    ])
      await loadDocument(store, queries, one)
  })
  afterAll(() => store.close())

  test.each<[what: string, from: string, to: string, fresh: string[], quiet: string[]]>([
    ['of the second week', '2031-05-08', '2031-05-15', ['Ben Both', 'Cai Early'], ['Ann Gone', 'Eva Back']],
    ['whoever was new then is not so in the third', '2031-05-15', '2031-05-22', ['Dag Late'], ['Cai Early']],
    [
      'new in a half of these days, or in both',
      '2031-05-08',
      '2031-05-22',
      ['Ben Both', 'Cai Early', 'Dag Late'],
      ['Ann Gone'],
    ],
    [
      'of all days it is told by the newest bulletin; who is known by month alone may be in that',
      '2031-05-01',
      '2031-05-22',
      ['Dag Late'],
      ['Ann Gone', 'Cai Early'],
    ],
  ])('%s', async (_what, from, to, fresh, quiet) => {
    const answer = await readWeeks(store, from, to)
    expect(names(answer.actors.filter(({ isNew }) => isNew))).toEqual(fresh)
    expect(names(answer.quiet)).toEqual(quiet)
  })

  test('whoever is new is listed, also with too few events to be among the busiest', async () => {
    const { actors, fresh, total, omitted } = await readWeeks(store, '2031-05-01', '2031-05-22', 2)
    expect(actors.map(({ name, isNew }) => [name.en, isNew])).toEqual([
      ['Ida Lind', false],
      ['Ben Both', false],
      ['Dag Late', true],
    ])
    expect([fresh, total, omitted]).toEqual([1, 7, 4])
  })

  test('whoever has gone quiet was last seen before the newest bulletin', async () => {
    const { quiet, newFrom } = await readWeeks(store, '2031-05-01', '2031-05-22')
    expect(newFrom).toBe('2031-05-15')
    expect(quiet.map(({ name, weight, last }) => [name.en, weight, last]).sort()).toEqual([
      ['Ann Gone', 1, '2031-05-02'],
      ['Cai Early', 1, '2031-05-14'],
    ])
  })
})

test('the newest bulletin begins on its own first day; of a day that it shares with the one before, what that told is known', async () => {
  const store = await openStore({})
  const [first, shared, last] = ['2031-05-01', '2031-05-08', '2031-05-15']
  await loadDocument(
    store,
    queries,
    week('one.txt', first, shared, { 'Ann Gone': shared, 'Ben Both': shared, 'Cai Back': shared }),
  )
  await loadDocument(
    store,
    queries,
    week('two.txt', shared, last, { 'Ben Both': shared, 'Cai Back': '2031-05-09', 'Dag Late': shared }),
  )
  const { actors, quiet, newFrom } = await readWeeks(store, first, '2031-05-16')
  expect(newFrom).toBe(shared)
  expect(names(actors.filter(({ isNew }) => isNew))).toEqual(['Dag Late'])
  expect(quiet.map(({ name, last }) => [name.en, last])).toEqual([['Ann Gone', shared]])
  await store.close()
})

test('all who are new are counted, however many they are, and as many of them are listed as of the busiest', async () => {
  const store = await openStore({})
  const many = Object.fromEntries(
    Array.from({ length: 1010 }, (_one, at) => [`New Person${String(at)}`, '2031-05-09']),
  )
  await loadDocument(store, queries, week('one.txt', '2031-05-01', '2031-05-07', { Old: '2031-05-02' }))
  await loadDocument(store, queries, week('two.txt', '2031-05-08', '2031-05-14', many))
  const { fresh, actors, total } = await readWeeks(store, '2031-05-01', '2031-05-15', 3)
  expect([fresh, total]).toEqual([1010, 1012])
  expect(actors.map(({ isNew }) => isNew)).toEqual([false, true, true, true, true, true])
  await store.close()
}, 60_000)
