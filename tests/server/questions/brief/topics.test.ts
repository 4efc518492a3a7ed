import { expect, test } from '@jest/globals'
import { topicsIn, TOPICS, topicsSpokenOf } from '../../../../server/questions/brief/topics.ts'

test.each([...TOPICS])('$en', ({ en, yes, no }) => {
  const toldBy = (sentence: string): string[] => topicsIn(sentence, '').map((topic) => topic.en)
  expect(toldBy(yes)).toContain(`on ${en}`)
  expect(toldBy(no)).not.toContain(`on ${en}`)
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

test.each([
  ['Lind and Orlo discussed gas and trade.', ['energy', 'trade']],
  ['Gas and transit were discussed.', ['energy', 'transport']],
  ['The gas corridor was likewise discussed.', ['energy', 'transport']],
  ['Energy Minister Lind discussed trade.', ['trade']],
  ['The Energy Minister of Norway and Orlo discussed trade.', ['trade']],
  ['They discussed gas with the Minister of Defence.', ['energy']],
  ['They discussed gas with the Minister for Trade and Transport.', ['energy']],
  ['They praised the growth of transit, and touched upon gas.', ['transport', 'energy']],
  ['They discussed transit, trade and above all gas.', ['energy', 'transport', 'trade']],
  ['They discussed trade, focused on drugs.', ['drugs', 'trade']],
  // titles are no topics
  ['Defence Minister Orlo and Energy Minister Lind discussed tourism.', []],
  ['The Ministry of Defence and the trade ministry discussed tourism.', []],
  ['Secretary of Defence Orlo and the trade chief discussed tourism.', []],
  ['Lind spoke of gas.', []],
])('%s: %j', (sentence, topics) => {
  expect(topicsSpokenOf(sentence).map(({ en }) => en)).toEqual(topics)
})
