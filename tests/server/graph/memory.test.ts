import { describe, expect, test } from '@jest/globals'
import type { EventFact } from '../../../server/graph/happening.ts'
import { createMemory, recallEvents, recallByKey } from '../../../server/graph/memory.ts'
import { describeMemory } from './memory.contract.ts'

describe('the embedded engine', () => describeMemory(() => ({})))

const fact = (id: string): EventFact => ({
  id,
  kind: 'meeting',
  day: undefined,
  precision: null,
  quad: null,
  planned: false,
  negated: false,
  background: false,
})

test('months are read once; the least recently asked for go when there are too many events', async () => {
  const memory = createMemory()
  const asked: string[][] = []
  const read = (missing: string[]) => {
    asked.push(missing)
    return Promise.resolve(
      new Map(missing.map((month) => [month, Array<EventFact>(90_000).fill(fact(month))])),
    )
  }
  const ask = async (...months: string[]) =>
    (await recallEvents(memory, months, read)).map(([event]) => event?.id)
  expect(await ask('2026-01', '2026-02')).toEqual(['2026-01', '2026-02'])
  expect(await ask('2026-01')).toEqual(['2026-01'])
  expect(await ask('2026-03', '2026-01')).toEqual(['2026-03', '2026-01'])
  expect(await ask('2026-02')).toEqual(['2026-02'])
  expect(asked).toEqual([['2026-01', '2026-02'], ['2026-03'], ['2026-02']])
})

test('what could not be read is asked for again', async () => {
  const memory = createMemory()
  const fails = () => Promise.reject(new Error('gone'))
  await expect(recallEvents(memory, ['2026-01'], fails)).rejects.toThrow('gone')
  const works = () => Promise.resolve(new Map([['2026-01', [fact('event:one')]]]))
  expect(await recallEvents(memory, ['2026-01'], works)).toEqual([[fact('event:one')]])
})

test('nodes that are not there are left out and asked for again', async () => {
  const kept = new Map([['a', 1]])
  const asked: string[][] = []
  const read = (missing: string[]) => {
    asked.push(missing)
    return Promise.resolve(new Map(missing.includes('b') ? [['b', 2]] : []))
  }
  expect([...(await recallByKey(kept, ['b', 'c', 'a'], read))]).toEqual([
    ['b', 2],
    ['a', 1],
  ])
  await recallByKey(kept, ['b', 'c'], read)
  expect(asked).toEqual([['b', 'c'], ['c']])
})
