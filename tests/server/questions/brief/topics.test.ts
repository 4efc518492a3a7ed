import { expect, test } from '@jest/globals'
import { topicsIn, TOPICS } from '../../../../server/questions/brief/topics.ts'

test.each([...TOPICS])('$en', ({ words, yes, no }) => {
  expect([words.test(yes), words.test(no)]).toEqual([true, false])
})

test('a plan is about what its sentence says, else its story, and may be the next of several', () => {
  expect(
    topicsIn('The next session will be held in Oslo.', 'They spoke of gas.').map(({ en }) => en),
  ).toEqual(['next session', 'on energy'])
  expect(topicsIn('They will speak of the border.', 'They spoke of gas.').map(({ en }) => en)).toEqual([
    'on the border',
  ])
  expect(topicsIn('They will speak.', '')).toEqual([])
})
