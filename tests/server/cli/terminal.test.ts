import { afterEach, expect, jest, test } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { createTerminal } from '../../../server/cli/terminal.ts'

afterEach(() => {
  jest.useRealTimers()
})

/** What stands on stderr after a job of some steps, each of so many milliseconds, where nobody looks on. */
function tell(steps: number, milliseconds: number): string {
  jest.useFakeTimers()
  const stderr = new PassThrough({ encoding: 'utf8' })
  const progress = createTerminal(
    new PassThrough() as unknown as NodeJS.WriteStream,
    stderr as unknown as NodeJS.WriteStream,
  ).progress('Reading', steps)
  for (let step = 0; step < steps; step += 1) {
    jest.advanceTimersByTime(milliseconds)
    progress.step()
  }
  progress.done()
  return String(stderr.read() ?? '')
}

test.each([
  [1, 5000, ''],
  [3, 1000, 'Reading: 1 of 3\nReading: 2 of 3\n'],
  [5, 400, 'Reading: 3 of 5\n'],
  [3, 10, ''],
])('a log gets at most a line a second, and none for the end: %i steps of %i ms', (steps, each, said) => {
  expect(tell(steps, each)).toBe(said)
})
