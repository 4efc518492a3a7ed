import { expect, test } from '@jest/globals'
import { add, shareOf, type Figures, type Reached } from './lines.ts'

const figures = (...times: number[]): Figures => ({
  statementMap: Object.fromEntries(times.map((_, i) => [i, { start: { line: i + 1 } }])),
  s: Object.fromEntries(times.entries()),
})

test('a line is reached that one run reached, whichever it was', () => {
  const reached: Reached = new Map()
  add({ 'a.ts': figures(1, 0, 0, 0), 'b.ts': figures(0) }, reached)
  add({ 'a.ts': figures(0, 3, 0, 0), 'c.ts': figures(1, 1, 1) }, reached)
  expect([...(reached.get('a.ts') ?? [])]).toEqual([
    [1, true],
    [2, true],
    [3, false],
    [4, false],
  ])
  expect(shareOf(reached.values())).toEqual({ lines: 8, share: 62.5 })
})
