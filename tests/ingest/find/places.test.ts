import { describe, expect, test } from '@jest/globals'
import { findPlaces } from '../../../ingest/find/places.ts'
import { analyse } from '../../../ingest/nlp/engine.ts'
import type { PlaceClaim, Span } from '../../../ingest/types.ts'

const find = (text: string, taken: Span[] = []): PlaceClaim[] =>
  findPlaces({ text, sentences: analyse(text), ja: { start: 0, end: 0 } }, taken).places

describe('places by rule', () => {
  test.each<[string, string, PlaceClaim[]]>([
    [
      'known cities',
      'They met in Geneva and Osaka.',
      [
        { name: 'Geneva', country: 'CH' },
        { name: 'Osaka', country: 'JP' },
      ],
    ],
    [
      'capitals',
      'He flew from Lima to Bogotá.',
      [
        { name: 'Lima', country: 'PE' },
        { name: 'Bogotá', country: 'CO' },
      ],
    ],
    ['the village of X', 'A mine exploded in the village of Tarasivka.', [{ name: 'Tarasivka' }]],
    ['X district', 'A mine exploded in Kotwa district.', [{ name: 'Kotwa district' }]],
    ['known X region', 'They met in Samarkand region.', [{ name: 'Samarkand region', country: 'UZ' }]],
    ['in X', 'The session was held in Tarasivka on Monday.', [{ name: 'Tarasivka' }]],
    ['to X, after going', 'The minister travelled to Tarasivka.', [{ name: 'Tarasivka' }]],
    ['X, state', 'They met in Kotwa, Kenya.', [{ name: 'Kotwa', country: 'KE' }]],
    ['the adjective city of X', 'The German city of Wolfenau joined.', [{ name: 'Wolfenau', country: 'DE' }]],
    [
      'a place that has been told to be one',
      'They fought in the town of Varda Sorn. The mayor of Varda Sorn spoke.',
      [{ name: 'Varda Sorn' }],
    ],
    ['once each', 'In Osaka it rained. Osaka was wet.', [{ name: 'Osaka', country: 'JP' }]],
  ])('%s', (_, text, expected) => expect(find(text)).toEqual(expected))
})

describe('no places', () => {
  test.each([
    'In Peru and in April it rained.',
    'HMAS Perth sailed.',
    'He spoke in English to Smith.',
    'They believe in Parliament and in NATO.',
    'In Western countries it rained.',
    'Paris Hilton sang.',
    'Tensions rose in the South Caucasus region.',
    'Trade grew in the Black Sea region.',
    'The Minister of Defence in his speech thanked all.',
  ])('%s', (text) => expect(find(text)).toEqual([]))
})

test('what is taken by something else is no place', () => {
  const text = 'Vienna rejected the offer made in Geneva.'
  expect(find(text, [{ start: 0, end: 6 }])).toEqual([{ name: 'Geneva', country: 'CH' }])
})
