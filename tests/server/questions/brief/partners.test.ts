import { expect, test } from '@jest/globals'
import { byVisit } from '../../../../server/questions/brief/partners.ts'

const contact = (people: string[], more: Partial<Parameters<typeof byVisit>[0][number]> = {}) => ({
  ...{ bodies: ['NO', 'FI'], people, day: '2031-10-02', place: undefined, isOfHeads: false },
  guests: people.filter((one) => one === 'guest'),
  ...more,
})
const SUMMIT = contact(['king', 'president'], { isOfHeads: true })
const GUEST = contact(['king', 'guest'])

test.each<[string, number, [ReturnType<typeof contact>, ReturnType<typeof contact>]]>([
  ['the same guest', 1, [GUEST, contact(['minister', 'guest'], { bodies: ['FI', 'NO'], day: '2031-10-03' })]],
  ['the same guest weeks later', 2, [GUEST, contact(['minister', 'guest'], { day: '2031-10-20' })]],
  ['ministers on the day of a summit', 1, [SUMMIT, contact(['minister', 'other'])]],
  ['ministers on another day', 2, [SUMMIT, contact(['minister', 'other'], { day: '2031-10-03' })]],
  ['others on the day of a guest', 2, [GUEST, contact(['minister', 'other'])]],
  ['the same host on the same day', 1, [GUEST, contact(['king', 'other'])]],
  ['the same host on another day', 2, [GUEST, contact(['king', 'other'], { day: '2031-10-03' })]],
  [
    'the same at the same place on another day',
    1,
    [
      contact(['king', 'other'], { place: 'Turku' }),
      contact(['king', 'third'], { place: 'Turku', day: '2031-10-03' }),
    ],
  ],
  [
    'the same at the same place weeks later',
    2,
    [
      contact(['king', 'other'], { place: 'Turku' }),
      contact(['king', 'third'], { place: 'Turku', day: '2031-10-27' }),
    ],
  ],
  [
    'the same at the same place weeks before',
    2,
    [
      contact(['king', 'other'], { place: 'Turku', day: '2031-10-27' }),
      contact(['king', 'third'], { place: 'Turku' }),
    ],
  ],
  ['the same host of two states', 2, [GUEST, contact(['king'], { bodies: ['NO', 'SE'] })]],
  [
    'a gathering',
    2,
    [contact(['king'], { bodies: ['NO', 'FI', 'SE'] }), contact(['king'], { bodies: ['NO', 'FI', 'SE'] })],
  ],
])('%s: lines %i', (_, lines, contacts) => {
  expect(byVisit(contacts)).toHaveLength(lines)
})
