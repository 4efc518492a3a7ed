import { expect, test } from '@jest/globals'
import { beginningOf } from '../../../server/brief/clause.ts'

const SENTENCE =
  'The ministers, who met in Oslo, denied the report of a raid, and called for calm, as on Friday.'
const at = (word: string) => ({ start: SENTENCE.indexOf(word), end: SENTENCE.indexOf(word) + word.length })

test.each([
  ['whole where there is room', [at('denied')], 100, SENTENCE],
  ['through the act', [at('denied')], 62, 'The ministers, who met in Oslo, denied the report of a raid …'],
  [
    'and what follows it',
    [at('denied')],
    84,
    'The ministers, who met in Oslo, denied the report of a raid, and called for calm …',
  ],
  ['not without the act', [at('denied')], 50, undefined],
  ['not a few words', [at('ministers')], 40, undefined],
  ['not without knowing the act', [], 62, undefined],
])('of a sentence that is too long stands its beginning: %s', (_name, marks, most, told) => {
  expect(beginningOf(SENTENCE, marks, most)).toBe(told)
})
