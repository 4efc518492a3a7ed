import { expect, test } from '@jest/globals'
import { measureIn } from '../../../../server/questions/brief/measures.ts'

test.each([
  ['Eight systems worth 1.1 billion yen were handed over.', '1.1 billion yen', '11億円'],
  [
    'The deal is for 1.25 billion cubic meters a year.',
    '1.25 billion cubic meters a year',
    '年12億5000万立方メートル',
  ],
  ['Planes carried 60 tons of tents.', '60 tons', '60トン'],
  ['Fines rise to 25,000 manats.', '25,000 manats', '2万5000マナト'],
  ['Trade passed $800 million in May.', '$800 million', '8億ドル'],
  ['It is to last 10 years, for 3 million euros.', '3 million euros', '300万ユーロ'],
  ['Ten people came on May 3.', undefined, undefined],
])('%s: %s', (sentence, en, ja) => {
  expect(measureIn(sentence)?.en).toBe(en)
  expect(measureIn(sentence)?.ja).toBe(ja)
})
