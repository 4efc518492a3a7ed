import { expect, test } from '@jest/globals'
import { dayOfAct } from '../../../../server/questions/brief/dayOfAct.ts'

test.each([
  ['block road', 'Some fishermen of Bergen on May 5 blocked the road to Oslo.', '2031-05-05'],
  ['arrested', 'On May 5, the police of the town of Bergen arrested a fisherman.', '2031-05-05'],
  ['rejected', 'The envoy on Monday rejected the charges.', '2031-05-05'],
  ['condemned', 'Norway condemned the raid on May 5.', undefined],
  ['condemned', "Norway condemned Monday's raid.", undefined],
  ['postponed', 'A visit that was set for Lind on May 5 was postponed.', undefined],
  ['returned', 'A soldier who strayed into Greece on May 3 was returned home.', undefined],
  ['detained', 'On May 3, Lind introduced the minister, who was detained.', undefined],
  [
    'sends rescuers',
    'Norway sent aid to a town hit by an earthquake on May 5, the Rescue Service said.',
    undefined,
  ],
  ['met', 'They met on May 5.', undefined],
])('%s in "%s": %s', (act, sentence, day) => {
  expect(dayOfAct(act, sentence, '2031-05-07')).toBe(day)
})
