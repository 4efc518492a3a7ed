import { expect, test } from '@jest/globals'
import { ELSEWHERE } from '../../../ingest/events/elsewhere.ts'
import { findInSentences } from './sentences.ts'

type Row = (typeof ELSEWHERE)[number]

/** The sides of what a text tells by rules of a row's kind and frame, as the row stands in the table, and without it. */
function sidesBy(row: Row, text: string): { with: string[]; without: string[] } {
  const tell = (): string[] =>
    findInSentences(text)
      .filter(({ rule }) => rule.kind === row.kind && rule.frame === row.frame)
      .map(({ rule, sides }) => `${rule.id}: ${sides.map(({ of }) => of ?? '?').join(' | ')}`)
  const told = tell()
  const { look } = row
  row.look = () => []
  try {
    return { with: told, without: tell() }
  } finally {
    row.look = look
  }
}

test.each(ELSEWHERE.map((row) => [row.yes, row.reason, row] as const))('%s: %s', (yes, _, row) => {
  const told = sidesBy(row, yes)
  expect(told.with.filter((one) => one.includes('NO') && one.includes('GR'))).not.toEqual([])
  expect(told.without).not.toEqual(told.with)
})

test.each(ELSEWHERE.map((row) => [row.no, row.reason, row] as const))('%s: not %s', (no, _, row) => {
  const told = sidesBy(row, no)
  expect(told.without).toEqual(told.with)
})
