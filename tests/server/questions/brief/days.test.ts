import { expect, test } from '@jest/globals'
import { tellsDay } from '../../../../server/questions/brief/days.ts'

test.each([
  ['On April 27 Lind met Tesar.', true],
  ['On Apr.27, Lind met Tesar.', true],
  ['On 27 April Lind met Tesar.', true],
  ['On the 27th of April Lind met Tesar.', true],
  ['Lind met Tesar on Monday.', true],
  ['Lind today met Tesar.', true],
  ['27日、リンドはテサルと会談した。', true],
  ['Lind met Tesar.', false],
  ['On April 26 Lind met Tesar.', false],
  ['On April 2, 27 people met.', false],
  ['It enters into force on April 27, 2026.', true],
  ['It was signed on April 27, 2025.', false],
  ['Lind met Tesar on Tuesday.', false],
])('%s tells 27 April 2026: %s', (text, told) => {
  expect(tellsDay(text, '2026-04-27')).toBe(told)
})
