import { expect, test } from '@jest/globals'
import { createLanes } from '../../../server/cli/lanes.ts'

/** Work that goes on until it is told to end; tells what has begun. */
function works(): {
  begun: string[]
  work(name: string): () => Promise<string>
  end(name: string): Promise<void>
} {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  return {
    begun,
    work: (name) => () => {
      begun.push(name)
      return new Promise((resolve) => ends.set(name, () => resolve(name)))
    },
    async end(name) {
      ends.get(name)?.()
      await new Promise(setImmediate)
    },
  }
}

test('what is done alone begins when all else has ended, and what comes then waits for it', async () => {
  const { beside, alone } = createLanes()
  const { begun, work, end } = works()
  const all = [
    beside(work('a')),
    beside(work('b')),
    alone(work('alone')),
    beside(work('c')),
    beside(work('d')),
  ]
  await new Promise(setImmediate)
  expect(begun).toEqual(['a', 'b'])
  await end('a')
  expect(begun).toEqual(['a', 'b'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'alone'])
  await end('alone')
  expect(begun).toEqual(['a', 'b', 'alone', 'c', 'd'])
  await end('c')
  await end('d')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'alone', 'c', 'd'])
})

test('what waits for another hears the signal, and nobody waits for it', async () => {
  const { beside, alone } = createLanes()
  const { begun, work, end } = works()
  const stop = new AbortController()
  const rest = [alone(work('alone')), beside(work('waits'))]
  const cancelled = beside(work('cancelled'), stop.signal)
  stop.abort(new Error('cancelled'))
  await expect(cancelled).rejects.toThrow('cancelled')
  await expect(beside(work('late'), stop.signal)).rejects.toThrow('cancelled')
  expect(begun).toEqual(['alone'])
  await end('alone')
  await end('waits')
  expect(await Promise.all(rest)).toEqual(['alone', 'waits'])
  expect(begun).toEqual(['alone', 'waits'])
})

test('two that are to be done alone come one after the other, and one that fails keeps nobody waiting', async () => {
  const { beside, alone } = createLanes()
  const { begun, work, end } = works()
  const failing = alone(() => Promise.reject(new Error('torn')))
  const rest = [alone(work('first')), alone(work('second')), beside(work('last'))]
  await expect(failing).rejects.toThrow('torn')
  await new Promise(setImmediate)
  expect(begun).toEqual(['first'])
  await end('first')
  expect(begun).toEqual(['first', 'second'])
  await end('second')
  await end('last')
  expect(await Promise.all(rest)).toEqual(['first', 'second', 'last'])
})
