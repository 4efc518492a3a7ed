import { afterEach, expect, test } from '@jest/globals'
import { setTimeout as pause } from 'node:timers/promises'
import { createMemoryWatch, mostMemory } from '../../../server/cli/memoryWatch.ts'

const MB = 1024 ** 2
const GB = 1024 ** 3

let open: (() => void)[] = []
afterEach(() => {
  for (const end of open) end()
  open = []
})

/** Readings in a process that has as many megabytes as is said. */
function readings(count: number): { over: AbortSignal[]; has: (mb: number) => void } {
  let bytes = 100 * MB
  const watch = createMemoryWatch(50, () => bytes)
  const begun = Array.from({ length: count }, () => watch.begin())
  open = begun.map(({ end }) => end)
  return { over: begun.map(({ over }) => over), has: (mb) => (bytes = mb * MB) }
}
const until = async (signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) await pause(5)
}
const ended = (over: readonly AbortSignal[]): boolean[] => over.map(({ aborted }) => aborted)

test('a process never takes all that the machine has, however many threads it has', () => {
  expect(mostMemory(2048, GB, 64 * GB)).toBe(3 * GB)
  expect(mostMemory(15 * 2048, GB, 4 * GB)).toBe(3.6 * GB)
})

test('of all who read the last is ended where there is too much, and no other while that may help', async () => {
  const { over, has } = readings(3)
  const [, , last] = over
  if (last === undefined) throw new Error('none')
  has(160)
  await until(last)
  has(155)
  await pause(600)
  expect(ended(over)).toEqual([false, false, true])
})

test('where it grows on, the one before is ended as well, at once', async () => {
  const { over, has } = readings(3)
  const [, middle, last] = over
  if (middle === undefined || last === undefined) throw new Error('none')
  has(160)
  await until(last)
  has(170)
  const from = performance.now()
  await until(middle)
  expect(performance.now() - from).toBeLessThan(900)
  expect(ended(over)).toEqual([false, true, true])
})

test('a reading is alone where none began before its end, and before which none had begun', () => {
  const watch = createMemoryWatch(50, () => MB)
  const first = watch.begin()
  expect(first.isSole()).toBe(true)
  const second = watch.begin()
  expect([first, second].map(({ isSole }) => isSole())).toEqual([false, false])
  first.end()
  second.end()
  const third = watch.begin()
  expect(third.isSole()).toBe(true)
  third.end()
})

test('what a process has when it begins to read is not counted', async () => {
  const { over, has } = readings(1)
  has(149)
  await pause(600)
  expect(ended(over)).toEqual([false])
})
