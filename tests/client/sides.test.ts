import { expect, test } from '@jest/globals'
import { isBetween, namedOn, sidesOf } from '../../client/sides.ts'

const side = (id: string, at: number) => ({ id, side: at })
const received = {
  participants: [side('NO', 1), side('person:lind', 1), side('GR', 0), side('EU', 0)],
}

test('of a side its people are named, or its states and bodies where nobody is', () => {
  expect(sidesOf(received)).toEqual([0, 1])
  expect([namedOn(received, 0), namedOn(received, 1)]).toEqual([['GR', 'EU'], ['person:lind']])
})

test('two are dealt with who stand on different sides', () => {
  expect(isBetween(received, 'NO', 'GR')).toBe(true)
  expect(isBetween(received, 'GR', 'person:lind')).toBe(true)
  expect(isBetween(received, 'GR', 'EU')).toBe(false)
  expect(isBetween(received, 'GR', 'SE')).toBe(false)
})
