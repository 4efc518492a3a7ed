import { expect, test } from '@jest/globals'
import { toCsv } from '../../../client/export/csv.ts'

test.each([
  ['plain cells', ['Aldo', 3, undefined], 'Aldo,3,'],
  ['commas and quotes', ['Orlo, "Lind"'], '"Orlo, ""Lind"""'],
  ['a line break', ['a\nb'], '"a\nb"'],
  ['no formula out of a text', ['=SUM(A1)', '-x', '@y'], "'=SUM(A1),'-x,'@y"],
  ['none in full width, or after a tab', ['＝SUM(A1)', '\t=x'], "'＝SUM(A1),'\t=x"],
  ['a number below zero is a number', [-2], '-2'],
])('%s', (_what, row, line) => {
  expect(toCsv([row])).toBe(`\uFEFF${line}\r\n`)
})
