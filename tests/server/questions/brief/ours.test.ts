import { expect, test } from '@jest/globals'
import { toIsOurs } from '../../../../server/questions/brief/ours.ts'

const NAMES: Record<string, string> = {
  'organization:a': 'Japan International Cooperation Agency',
  'organization:b': 'Agency of Norway',
  'organization:n': 'Central Bank of Nigeria',
}

test.each([
  ['JP', ['NO', 'JP'], true],
  ['JP', ['NO', 'organization:a'], true],
  ['JP', ['NO', 'organization:b'], false],
  ['NE', ['NO', 'organization:n'], false],
  ['NG', ['NO', 'organization:n'], true],
  [undefined, ['NO', 'organization:a'], false],
])('for a publisher of %s, what is between %j', (state, sides, is) => {
  expect(toIsOurs(state, (id) => NAMES[id] ?? '')(sides)).toBe(is)
})
