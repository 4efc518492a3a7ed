import { describe, expect, test } from '@jest/globals'
import type { OfficeClaim } from '../../../ingest/types.ts'
import { toAppearances } from '../../../server/identity/appearance.ts'
import type { Seat } from '../../../server/identity/seats.ts'
import { EXCLUSIONS, SEATS, seatOf, seatsOf } from '../../../server/identity/seats.ts'
import { event, extraction, item, office, person } from '../../fixtures/extraction.ts'

const rows = Object.entries(SEATS) as [Seat, (typeof SEATS)[Seat]][]

describe('kinds of offices', () => {
  test.each(rows)('%s: its title is one, the other is none', (seat, { yes, no }) => {
    expect(seatOf(yes)).toBe(seat)
    expect(seatOf(no)).not.toBe(seat)
  })

  test.each([
    'Chairman',
    'Deputy Chairman',
    'Party Leader',
    'Spokesperson of the Ministry of Defense',
    'Assistant to the President',
    'Adviser to the Prime Minister',
    'Special Envoy',
    'Ambassador-at-Large',
    'Goodwill Ambassador',
    'Minister-Counsellor',
    'Minister Plenipotentiary',
  ])('%s excludes nothing', (title) => {
    expect(seatOf(title)).toBeUndefined()
  })

  test.each(['Justice', 'Chief Justice', 'Justice of the Supreme Court'])('%s judges', (title) => {
    expect(seatOf(title)).toBe('bench')
  })

  test('no two are said to exclude each other in two ways, and none excludes itself', () => {
    const pairs = EXCLUSIONS.flatMap(({ one, others }) =>
      others.map((other) => [one, other].sort().join(' ')),
    )
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(pairs.filter((pair) => new Set(pair.split(' ')).size < 2)).toEqual([])
  })
})

describe('kinds of offices that a document says are held', () => {
  const minister = office('Minister of Energy', 'NO', { former: true })
  const ambassador = office('Ambassador to Greece', 'NO')
  const met = event({
    sides: [
      { of: 'NO', people: ['Jan Orlo'] },
      { of: 'GR', people: [] },
    ],
  })

  test.each<[string, OfficeClaim[][], Seat[]]>([
    ['of one state, one held before the other', [[minister, ambassador]], ['mission']],
    ['held before, by who acts for that state', [[minister]], []],
    [
      'said to be held before in one item, and now in another',
      [[minister], [{ ...minister, former: undefined }]],
      ['government'],
    ],
    [
      'said to be held now in one item, and before in another',
      [[{ ...minister, former: undefined }], [minister]],
      ['government'],
    ],
    ['only sought', [[office('Judge', 'NO', { candidate: true }), ambassador]], ['mission']],
    ['whose state is only guessed', [[office('Judge', 'NO', { guessed: true })]], ['bench']],
  ])('%s', (_name, items, expected) => {
    const said = items.map((offices, n) =>
      item(n + 1, { people: [person('Jan Orlo', { offices })], events: [met] }),
    )
    expect(toAppearances(extraction('a.txt', said)).map(seatsOf)).toEqual([expected])
  })
})
