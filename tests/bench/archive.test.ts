import { describe, expect, test } from '@jest/globals'
import { toRows } from '../../server/load/rows.ts'
import { createArchive } from './archive.ts'
import { MOST_NAMES, toFullName, toOrganizationName } from './names.ts'

const SIZE = { events: 3000, people: 600, years: 2, seed: 7 }
const documents = [...createArchive(SIZE)]
const items = documents.flatMap((document) => document.items)
const ids = (table: 'people' | 'events'): Set<unknown> =>
  new Set(documents.flatMap((document) => toRows(document).tables[table].map(({ id }) => id)))

test('names are told apart', () => {
  expect(new Set(Array.from({ length: MOST_NAMES }, (_, n) => toFullName(n))).size).toBe(MOST_NAMES)
  expect(new Set(Array.from({ length: 600 }, (_, n) => toOrganizationName(n))).size).toBe(600)
})

describe('an archive', () => {
  test('is the same for the same seed, and another for another', () => {
    expect([...createArchive(SIZE)]).toEqual(documents)
    expect([...createArchive({ ...SIZE, seed: 8 })]).not.toEqual(documents)
  })

  test('has the size that was asked for', () => {
    expect(ids('people').size).toBe(SIZE.people)
    // Two calls of the same states on one day are one event.
    expect(ids('events').size).toBeGreaterThan(0.95 * SIZE.events)
    expect(ids('events').size).toBeLessThanOrEqual(SIZE.events)
    expect([documents[0]?.range?.from, documents.at(-1)?.range?.from]).toEqual(['2020-01-06', '2021-12-27'])
  })

  test('leads nowhere wrong: nothing in it is refused by the loader', () => {
    expect(documents.flatMap((document) => toRows(document).issues)).toEqual([])
  })

  test('has its evidence where it says', () => {
    const spans = items.flatMap(({ text, people, mentions }) =>
      mentions.map(({ ref, start, end }) => {
        const person = people.find(({ id }) => id === ref)
        return person === undefined || [person.name, ...person.aliases].includes(text.slice(start, end))
      }),
    )
    expect(spans.length).toBeGreaterThan(SIZE.events)
    expect(spans).not.toContain(false)
    for (const { text, events, background } of items)
      for (const { evidence } of [...events, ...background])
        expect(text.slice(evidence.start, evidence.end)).toMatch(/^[A-Z].*\.$/)
  })

  test('has a few people who are everywhere and many who are not', () => {
    const parts = new Map<unknown, number>()
    for (const { person } of documents.flatMap((document) => toRows(document).tables.participatedIn))
      parts.set(person, (parts.get(person) ?? 0) + 1)
    const degrees = [...parts.values()].sort((a, b) => b - a)
    expect(degrees[0]).toBeGreaterThan(20 * (degrees[300] ?? 0))
  })

  test('tells some happenings twice', () => {
    const reports = documents.flatMap((document) => toRows(document).tables.reports)
    expect(reports.length).toBeGreaterThan(1.03 * ids('events').size)
  })
})
