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

test('what a name out of a file would have the terminal do is told, not done; JSON stays what it is', () => {
  const [out, err] = [new PassThrough({ encoding: 'utf8' }), new PassThrough({ encoding: 'utf8' })]
  const terminal = createTerminal(out as unknown as NodeJS.WriteStream, err as unknown as NodeJS.WriteStream)
  terminal.note('a\u001b]0;b\u0007\r\n\tc 会談')
  expect(err.read()).toBe('a\\u001b]0;b\\u0007\\u000d\n\tc 会談\n')
  terminal.note('week\u202etxt.pdf \u{e0041} 葛\u{e0100}')
  expect(err.read()).toBe('week\\u202etxt.pdf \\udb40\\udc41 葛\u{e0100}\n')
  const text = 'a\u009b2J\u007f\u0001\u202e\u{e0041}'
  terminal.result(JSON.stringify({ text }))
  const said = String(out.read())
  expect(said).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u)
  expect(JSON.parse(said)).toEqual({ text })
})
