import { expect, test } from '@jest/globals'
import { createMemoryWatch, mostMemory } from '../../../server/cli/memoryWatch.ts'

const MB = 1024 ** 2
const GB = 1024 ** 3

/** Readings in a process that has 100 megabytes at first and may have 50 more. */
function readings(count: number): {
  begun: ReturnType<ReturnType<typeof createMemoryWatch>['begin']>[]
  /** Which of them are to end when the process is looked at some milliseconds later, and has so many megabytes. */
  ended(mb: number, ms?: number): boolean[]
  isLooked(): boolean
} {
  let [bytes, clock] = [100 * MB, 0]
  let look: (() => void) | undefined
  const watch = createMemoryWatch(50, {
    bytes: () => bytes,
    now: () => clock,
    every: (_, act) => {
      look = act
      return () => (look = undefined)
    },
  })
  const begun = Array.from({ length: count }, () => watch.begin())
  return {
    begun,
    ended(mb, ms = 250) {
      ;[bytes, clock] = [mb * MB, clock + ms]
      look?.()
      return begun.map(({ over }) => over.aborted)
    },
    isLooked: () => look !== undefined,
  }
}

test('a process never takes all that the machine has, however many threads it has', () => {
  expect(mostMemory(2048, GB, 64 * GB)).toBe(3 * GB)
  expect(mostMemory(15 * 2048, GB, 4 * GB)).toBe(3.6 * GB)
})

test('of all who read the last is ended where there is too much, and no other while that may help', () => {
  const { ended } = readings(3)
  expect(ended(160)).toEqual([false, false, true])
  expect(ended(155)).toEqual([false, false, true])
  expect(ended(160)).toEqual([false, false, true])
})

test('where it is still too much after a time, the one before is ended as well', () => {
  const { ended } = readings(3)
  expect(ended(160)).toEqual([false, false, true])
  expect(ended(155, 999)).toEqual([false, false, true])
  expect(ended(155, 1)).toEqual([false, true, true])
})

test('where it grows on, the one before is ended as well, at once', () => {
  const { ended } = readings(3)
  expect(ended(160)).toEqual([false, false, true])
  expect(ended(170, 1)).toEqual([false, true, true])
})

test('a reading is alone where none began before its end, and before which none had begun', () => {
  const watch = createMemoryWatch(50)
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

test('what a process has when it begins to read is not counted', () => {
  const { ended } = readings(1)
  expect(ended(149)).toEqual([false])
  expect(ended(151)).toEqual([true])
})

test('it is looked at as long as anything is read', () => {
  const { begun, isLooked } = readings(2)
  begun[0]?.end()
  expect(isLooked()).toBe(true)
  begun[1]?.end()
  expect(isLooked()).toBe(false)
})
