import { expect, test } from '@jest/globals'
import { dayOfAct } from '../../../../server/questions/brief/dayOfAct.ts'

test.each([
  ['block road', 'Some fishermen of Bergen on May 5 blocked the road to Oslo.', '2031-05-05'],
  ['arrested', 'On May 5, the police arrested a fisherman.', '2031-05-05'],
  [
    'returned',
    'A soldier who strayed into Greece on May 3 together with a dog was returned home.',
    undefined,
  ],
  ['sends aid', 'Norway has sent aid to the island that a flood of rare force hit on May 3.', undefined],
  ['met', 'They met on May 5.', undefined],
])('%s in "%s": %s', (act, sentence, day) => {
  expect(dayOfAct(act, sentence, '2031-05-07')).toBe(day)
})
