import { expect, test } from '@jest/globals'
import { termIn } from '../../../../server/questions/brief/terms.ts'

test.each([
  ['They signed an agreement on the supply of fish until 2035.', 'until 2035', '2035年まで'],
  ['The contract is valid through the end of 2033.', 'until 2033', '2033年まで'],
  ['The lease was extended for another ten years.', 'for ten years', '10年間'],
  ['The two signed a five-year contract on fish.', 'for five years', '5年間'],
  ['Lind was sentenced for 12 years.', undefined, undefined],
  ['They had been neighbours for ten years.', undefined, undefined],
  ['The bank, which has operated for ten years, signed.', undefined, undefined],
  ['Trade grew from 2029 through 2034.', undefined, undefined],
  ['SOLMAR and Fjord have signed an agreement on fish until 2035.', 'until 2035', '2035年まで'],
  ['It was signed on May 3.', undefined, undefined],
  ['The 12-year-old boy was found.', undefined, undefined],
])('%s: %s', (sentence, en, ja) => {
  expect(termIn(sentence)).toEqual(en === undefined ? undefined : { en, ja })
})
