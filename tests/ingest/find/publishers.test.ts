import { expect, test } from '@jest/globals'
import { stateOfPublisher } from '../../../ingest/find/publishers.ts'

test.each([
  ['在ポーランド日本国大使館', 'JP'],
  ['在アゼルバイジャン大使館', 'JP'],
  ['在大韓民国日本国大使館', 'JP'],
  ['駐日ノルウェー大使館', 'NO'],
  ['Embassy of Japan in Norway', 'JP'],
  ['Embassy of Japan, Oslo', 'JP'],
  ['Embassy of the Republic of Korea in Greece', 'KR'],
  ['Norwegian Embassy to Greece', 'NO'],
  ['Ministry of Foreign Affairs of Greece', 'GR'],
  ['Institute for Peace', undefined],
])('%s publishes for %s', (publisher, state) => {
  expect(stateOfPublisher(publisher)).toBe(state)
})
