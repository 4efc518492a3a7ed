import { expect, test } from '@jest/globals'
import { toShownId } from '../../../client/panels/shownId.ts'

test.each([
  ['as it is', 'person:森-健', 'person:森-健'],
  ['with a mark for what turns it round', 'person:\u202eabc', 'person:\ufffdabc'],
  ['with a mark for half a sign and the end of a line', 'a\ud83db\nc\u2028', 'a\ufffdb\ufffdc\ufffd'],
  ['up to forty signs', 'a'.repeat(40), 'a'.repeat(40)],
  ['cut after a whole sign', `${'a'.repeat(39)}😀b`, `${'a'.repeat(39)}😀…`],
])('an id from an address is shown %s', (_, id, shown) => {
  expect(toShownId(id)).toBe(shown)
})
