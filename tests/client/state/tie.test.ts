import { expect, test } from '@jest/globals'
import { endsOf } from '../../../client/state/tie.ts'

test.each([
  ['contact BR JP', ['BR', 'JP']],
  ['contact BR organization:European Council', ['BR', 'organization:European Council']],
  ['contact organization:Air UK GB', ['organization:Air UK', 'GB']],
  ['contact organization:Air UK organization:Bank GB', ['organization:Air UK', 'organization:Bank GB']],
  ['contact organization:Radio Oslo: News NO', ['organization:Radio Oslo: News', 'NO']],
  ['serves person:ana-silva BR', ['person:ana-silva', 'BR']],
  ['took-part organization:Air UK event:0f', ['organization:Air UK', 'event:0f']],
  ['BR JP', []],
])('the ends of a tie: %s', (tie, ends) => {
  expect(endsOf(tie)).toEqual(ends)
})
