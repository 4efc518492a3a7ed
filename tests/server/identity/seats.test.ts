import { describe, expect, test } from '@jest/globals'
import type { Seat } from '../../../server/identity/seats.ts'
import { EXCLUSIONS, SEATS, seatOf } from '../../../server/identity/seats.ts'

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
  ])('%s excludes nothing', (title) => {
    expect(seatOf(title)).toBeUndefined()
  })

  test('no two are said to exclude each other in two ways, and none excludes itself', () => {
    const pairs = EXCLUSIONS.flatMap(({ one, others }) =>
      others.map((other) => [one, other].sort().join(' ')),
    )
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(pairs.filter((pair) => new Set(pair.split(' ')).size < 2)).toEqual([])
  })
})
