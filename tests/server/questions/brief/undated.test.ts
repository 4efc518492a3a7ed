import { describe, expect, test } from '@jest/globals'
import { preparedIn, UNDATED, undatedIn } from '../../../../server/questions/brief/undated.ts'

describe.each(UNDATED.map((row) => [row.reason, row] as const))('%s', (_, { yes, no }) => {
  test.each([
    [yes, true],
    [no, false],
  ])('%s', (sentence, is) => {
    expect(undatedIn(sentence) !== undefined).toBe(is)
  })
})

test.each([
  [
    'They discussed the preparations for the visit of the President of Greece to Oslo and the border.',
    'preparations for the visit of the President of Greece to Oslo',
  ],
  [
    'The talk was on the forthcoming session of the joint commission.',
    'forthcoming session of the joint commission',
  ],
  ['The preparations for winter have begun.', undefined],
])('what is prepared: %s', (sentence, words) => {
  const found = preparedIn(sentence)
  expect(found && sentence.slice(found.start, found.end)).toBe(words)
})
