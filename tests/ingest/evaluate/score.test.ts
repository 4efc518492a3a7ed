import { describe, expect, test } from '@jest/globals'
import { readGold, type Gold } from '../../../ingest/evaluate/gold.ts'
import type { PredictedItem } from '../../../ingest/evaluate/predicted.ts'
import { scoreExtraction, toTable } from '../../../ingest/evaluate/score.ts'

const minister = { title: 'Minister of Foreign Affairs', of: 'NO' }
const gold = (...items: object[]): Gold =>
  readGold(
    JSON.stringify({
      items: items.map((item, i) => ({ n: i + 1, headline: { en: `Story ${String(i + 1)}` }, ...item })),
    }),
    'test',
  )

const predicted = (one: Partial<PredictedItem> = {}, n = 1): PredictedItem => ({
  headline: { en: `Story ${String(n)}` },
  people: [],
  countries: [],
  organizations: [],
  events: [],
  ...one,
})

const score = (annotation: Gold, ...items: PredictedItem[]): ReturnType<typeof scoreExtraction> =>
  scoreExtraction(annotation, { items })

const meeting = (a: string[], b: string[], more: object = {}): object => ({
  kind: 'meeting',
  date: '2026-05-03',
  place: 'Oslo',
  sides: [
    { of: 'NO', people: a },
    { of: 'SE', people: b },
  ],
  ...more,
})

describe('items', () => {
  test('are the same when their headlines are, whatever case, quotes and dashes', () => {
    const one = gold({ headline: { en: 'Oslo–Stockholm “axis” holds' }, date: '2026-05-03' })
    const { items, itemDates } = score(
      one,
      predicted({ headline: { en: 'OSLO-STOCKHOLM "axis"  holds' }, date: '2026-05-03' }),
    ).figures
    expect([items.f1, itemDates.accuracy]).toEqual([1, 1])
  })

  test('one missed and one invented', () => {
    const { figures, differences } = score(gold({}, {}), predicted(), predicted({}, 7))
    expect(figures.items).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, n: 2 })
    expect(differences).toEqual([
      { item: 2, message: 'not found: Story 2' },
      { message: 'item invented: Story 7' },
    ])
  })

  test('what a missed item holds is missed', () => {
    const { figures } = score(
      gold({
        people: [{ name: 'Ola Nordmann', offices: [minister] }],
        countries: ['NO'],
        events: [meeting(['Ola Nordmann'], ['Kari Berg'])],
      }),
    )
    expect([
      figures.people.recall,
      figures.offices.recall,
      figures.countries.recall,
      figures.events.recall,
      figures.met.recall,
    ]).toEqual([0, 0, 0, 0, 0])
  })
})

describe('people', () => {
  test.each([
    ['an accepted spelling', { name: 'O. Nordmann', offices: [] }, 1],
    ['an alias of the prediction', { name: 'Nordmann', aliases: ['Ola Nordmann'], offices: [] }, 1],
    ['another accent', { name: 'Öla Nordmann', offices: [] }, 1],
    ['another person', { name: 'Kari Nordmann', offices: [] }, 0],
  ])('%s', (_, person, f1) => {
    const one = gold({ people: [{ name: 'Ola Nordmann', accept: ['O. Nordmann'] }] })
    expect(score(one, predicted({ people: [person] })).figures.people.f1).toBe(f1)
  })

  test('an optional one counts neither way', () => {
    const one = gold({ people: [{ name: 'Ola Nordmann', optional: true }] })
    for (const people of [[], [{ name: 'Ola Nordmann', offices: [] }]])
      expect(score(one, predicted({ people })).figures.people).toEqual({
        precision: 1,
        recall: 1,
        f1: 1,
        n: 0,
      })
  })

  test('identity: two people in one cluster cost precision, one in two costs recall', () => {
    const people = [{ name: 'Ola Nordmann' }, { name: 'Kari Berg' }]
    const merged = score(
      gold({ people }),
      predicted({ people: people.map((one) => ({ ...one, id: 'same', offices: [] })) }),
    )
    expect(merged.figures.identity).toMatchObject({ precision: 0.5, recall: 1, n: 2 })
    const ola = { people: [{ name: 'Ola Nordmann' }] }
    const torn = score(
      gold(ola, ola),
      ...[1, 2].map((n) => predicted({ people: [{ name: 'Ola Nordmann', id: String(n), offices: [] }] }, n)),
    )
    expect(torn.figures.identity).toMatchObject({ precision: 1, recall: 0.5, n: 2 })
  })
})

describe('offices', () => {
  test.each([
    [{ title: 'Foreign Affairs Minister', of: 'NO' }, 1],
    [{ title: 'Minister', of: 'NO' }, 1],
    [{ title: 'Deputy Minister of Foreign Affairs', of: 'NO' }, 0],
    [{ title: 'Minister of Foreign Affairs', of: 'SE' }, 0],
    [{ title: 'Governor', of: 'NO' }, 0],
  ])('%j', (office, right) => {
    const one = gold({ people: [{ name: 'Ola Nordmann', offices: [minister] }] })
    expect(
      score(one, predicted({ people: [{ name: 'Ola Nordmann', offices: [office] }] })).figures.offices.recall,
    ).toBe(right)
  })

  test('former ones count neither way, on either side', () => {
    const one = gold({ people: [{ name: 'Ola Nordmann', offices: [{ ...minister, former: true }] }] })
    for (const office of [minister, { title: 'Prime Minister', of: 'NO', former: true }])
      expect(
        score(one, predicted({ people: [{ name: 'Ola Nordmann', offices: [office] }] })).figures.offices,
      ).toMatchObject({ f1: 1, n: 0 })
  })
})

test('countries and organizations: optional ones count neither way', () => {
  const one = gold({
    countries: ['NO', 'SE'],
    countriesOptional: ['DK'],
    organizations: [{ name: 'Nordic Council' }, { name: 'Ministry of Justice', optional: true }],
  })
  const { figures } = score(
    one,
    predicted({
      countries: ['NO', 'DK', 'FR'],
      organizations: [{ name: 'nordic council' }, { name: 'Red Cross' }],
    }),
  )
  expect(figures.countries).toMatchObject({ precision: 0.5, recall: 0.5 })
  expect(figures.organizations).toMatchObject({ precision: 0.5, recall: 1 })
})

describe('events', () => {
  const met = gold({
    people: [{ name: 'Ola Nordmann', accept: ['Nordmann'] }, { name: 'Kari Berg' }],
    events: [meeting(['Ola Nordmann'], ['Kari Berg'])],
  })
  const people = [
    { name: 'Nordmann', offices: [] },
    { name: 'Kari Berg', offices: [] },
  ]
  const found = (more: object = {}): PredictedItem =>
    predicted({ people, events: [meeting(['Nordmann'], ['Kari Berg'], more)] as PredictedItem['events'] })

  test.each([
    ['the same', {}, 1, 1, 1, 1],
    ['another contact is half right', { kind: 'visit' }, 0.5, 1, 1, 1],
    ['another kind', { kind: 'aid' }, 0, 0, 1, 1],
    ['a side missing', { sides: [{ of: 'NO', people: ['Nordmann'] }] }, 0, 0, 1, 1],
    ['another day', { date: '2026-05-04' }, 1, 1, 0, 1],
    ['a wider place', { place: 'Oslo, Norway' }, 1, 1, 1, 1],
    ['another place', { place: 'Bergen' }, 1, 1, 1, 0],
  ])('%s', (_, more, f1, pairs, dates, places) => {
    const { figures } = score(met, found(more))
    expect([
      figures.events.f1,
      figures.met.f1,
      figures.eventDates.accuracy,
      figures.eventPlaces.accuracy,
    ]).toEqual([f1, pairs, dates, places])
  })

  test('several of one kind between the same sides count once', () => {
    const twice = predicted({ people, events: [...found().events, ...found({ date: '2026-05-05' }).events] })
    expect(score(met, twice).figures.events).toMatchObject({ f1: 1, n: 1 })
  })

  test('background counts neither way', () => {
    const history = gold({
      people: [{ name: 'Nordmann' }, { name: 'Kari Berg' }],
      events: [meeting(['Nordmann'], ['Kari Berg'], { background: true })],
    })
    for (const item of [found(), predicted({ people })])
      expect(score(history, item).figures).toMatchObject({ events: { f1: 1, n: 0 }, met: { f1: 1, n: 0 } })
  })
})

test('the table has one line a measure', () => {
  const table = toTable(score(gold({ date: '2026-05-03' }), predicted({ date: '2026-05-03' })))
  expect(table.split('\n')).toHaveLength(11)
  expect(table.split('\n')[0]).toBe('items          F1 1.000  precision 1.000  recall 1.000  n=1')
  expect(table).toContain('itemDates      accuracy 1.000  n=1')
})
