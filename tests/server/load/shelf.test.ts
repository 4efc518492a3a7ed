import { expect, test } from '@jest/globals'
import { Shelf } from '../../../server/load/shelf.ts'

const put = (shelf: Shelf<string>, ...values: [key: string, value: string][]): Shelf<string> => {
  for (const [key, value] of values) shelf.put(key, value)
  return shelf
}
const KEYS = ['a', 'b', 'c']
const kept = (shelf: Shelf<string>): string[] => KEYS.filter((key) => shelf.get(key) !== undefined)
/** Room for six letters. */
const small = (): Shelf<string> => new Shelf(6, (value) => value.length)

test.each<[string, [key: string, value: string][], string[]]>([
  [
    'all that there is room for',
    [
      ['a', 'xx'],
      ['b', 'xx'],
      ['c', 'xx'],
    ],
    ['a', 'b', 'c'],
  ],
  [
    'the newest where there is none',
    [
      ['a', 'xxx'],
      ['b', 'xx'],
      ['c', 'xx'],
    ],
    ['b', 'c'],
  ],
  [
    'what was put again later',
    [
      ['a', 'xx'],
      ['b', 'xx'],
      ['a', 'xx'],
      ['c', 'xxx'],
    ],
    ['a', 'c'],
  ],
  [
    'more where a value became smaller',
    [
      ['a', 'xxxxx'],
      ['a', 'x'],
      ['b', 'xxxxx'],
    ],
    ['a', 'b'],
  ],
  ['nothing that is larger than all its room', [['a', 'xxxxxxx']], []],
])('keeps %s', (_what, values, expected) => {
  expect(kept(put(small(), ...values))).toEqual(expected)
})

test('has all its room again when it is cleared', () => {
  const shelf = put(small(), ['a', 'xxxxxx'])
  shelf.clear()
  expect(kept(put(shelf, ['b', 'xxx'], ['c', 'xxx']))).toEqual(['b', 'c'])
})

test.each<[string, [key: string, value: string][], boolean]>([
  [
    'nothing of what there is room for',
    [
      ['a', 'xxx'],
      ['b', 'xxx'],
      ['b', 'x'],
    ],
    false,
  ],
  [
    'what had to go',
    [
      ['a', 'xxx'],
      ['b', 'xxxx'],
    ],
    true,
  ],
  ['what there never was room for', [['a', 'xxxxxxx']], true],
])('says whether it lost anything: %s', (_what, values, hasLost) => {
  const shelf = put(small(), ...values)
  expect(shelf.hasLost).toBe(hasLost)
  shelf.clear()
  expect(shelf.hasLost).toBe(false)
})
