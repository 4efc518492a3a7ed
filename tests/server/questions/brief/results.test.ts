import { expect, test } from '@jest/globals'
import { agreedIn, RESULTS } from '../../../../server/questions/brief/results.ts'

test.each([...RESULTS])('$ja', ({ ja, yes, no }) => {
  expect(agreedIn(`They agreed ${yes}.`)?.ja).toBe(`${ja}合意`)
  expect(agreedIn(`They agreed ${no}.`)?.ja).not.toBe(`${ja}合意`)
})

test.each([
  [
    'Lind and Orlo agreed to open a consulate in Bergen.',
    'agreed to open a consulate in Bergen',
    '総領事館・領事館の開設で合意',
  ],
  [
    'The two agreed on the opening of resident embassies, and parted.',
    'agreed on the opening of resident embassies',
    '大使館の開設で合意',
  ],
  [
    'They agreed on Friday to create a working group on fish and shook hands.',
    'agreed to create a working group on fish',
    '作業部会・委員会に関し合意',
  ],
  ['They agreed to buy gas from Norway.', 'agreed to buy gas from Norway', 'エネルギーに関し合意'],
  ['They agreed to suspend direct flights.', 'agreed to suspend direct flights', '直行便に関し合意'],
  ['They agreed to close the embassies.', 'agreed to close the embassies', ''],
  ['They agreed to paint the hall.', 'agreed to paint the hall', ''],
])('%s', (sentence, en, ja) => {
  expect(agreedIn(sentence)).toEqual({ en, ja })
})

test.each([
  'They agreed to continue their talks.',
  'They agreed to strengthen ties in many fields.',
  'They agreed on the need for peace.',
  'They agreed on Monday.',
  'They had agreed to open a consulate in 2019.',
  'They have not agreed to open a consulate.',
  'Norway claimed that they agreed to open a consulate.',
])('nothing came of it: %s', (sentence) => {
  expect(agreedIn(sentence)).toBeUndefined()
})
