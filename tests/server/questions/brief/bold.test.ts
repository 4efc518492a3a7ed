import { expect, test } from '@jest/globals'
import { toStressOf } from '../../../../server/questions/brief/bold.ts'

const bulletin = (document: string, ...bolds: boolean[]) =>
  bolds.map((bold, at) => ({ item: `${document}#${String(at + 1)}`, document, bold }))

const stressOf = toStressOf([
  ...bulletin('few', true, false, false, false),
  ...bulletin('most', true, true, true, false),
  ...bulletin('all', true, true),
  ...bulletin('none', false, false),
])

test.each([
  ['few#1', 0.75],
  ['few#2', -0.25],
  ['most#1', 0.25],
  ['most#4', -0.75],
  ['all#1', 0],
  ['none#1', -0],
  ['unknown#1', 0],
])('%s is set off by %d', (item, stress) => {
  expect(stressOf(item)).toBe(stress)
})
