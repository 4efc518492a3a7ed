import { expect, test } from '@jest/globals'
import { topicsOf } from '../../../ingest/events/topics.ts'
import { fieldsOf } from '../../../server/brief/topics.ts'

test.each([
  ['military drills and oil', 'defence, energy', '防衛、エネルギー'],
  ['tourism, trade, energy and health', 'energy, trade, health and more', 'エネルギー、貿易、保健など'],
  // what is told of a war is no cooperation in defence
  ['people amid military operations', undefined, undefined],
])('fields of a story: %s', (text, en, ja) => {
  const fields = fieldsOf(topicsOf(text))
  expect([fields?.en, fields?.ja]).toEqual(en === undefined ? [undefined, undefined] : [en, ja])
})

test('every field that reading knows has a Japanese word', () => {
  const words =
    'energy military trade investment transport demining visa students culture humanitarian torture peace court ' +
    'elections digital health grain climate tourism human rights'
  const topics = topicsOf(words)
  expect(topics.length).toBeGreaterThan(18)
  for (const topic of topics) expect(fieldsOf([topic])?.ja).not.toBe(topic)
})
