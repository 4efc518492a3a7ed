import { expect, test } from '@jest/globals'
import { measureIn } from '../../../../server/questions/brief/measures.ts'

test.each([
  ['Eight systems worth 1.1 billion yen were handed over.', '1.1 billion yen', '11億円'],
  [
    'The deal is for 1.25 billion cubic meters a year.',
    '1.25 billion cubic meters a year',
    '年12億5000万立方メートル',
  ],
  ['The grant amounts to USD 84,000.', 'USD 84,000', '8万4000ドル'],
  ['Planes carried 60 tons of tents.', '60 tons', '60トン'],
  ['Fines rise to 25,000 manats.', '25,000 manats', '2万5000マナト'],
  ['Trade passed $800 million in May.', '$800 million', '8億ドル'],
  ['It is to last 10 years, for 3 million euros.', '3 million euros', '300万ユーロ'],
  ['It brings $3 billion a year.', '$3 billion a year', '年30億ドル'],
  ['It brings 3 million euros per month.', '3 million euros per month', '月300万ユーロ'],
  ['It loses €2 million a day.', '€2 million a day', '1日200万ユーロ'],
  [
    'It is 10 billion cubic metres of gas a year.',
    '10 billion cubic metres of gas a year',
    '年100億立方メートル',
  ],
  ['It pumps 500,000 barrels per day.', '500,000 barrels per day', '日量50万バレル'],
  ['It pays $5 million annually.', '$5 million annually', '年500万ドル'],
  ['The plant of $5 million is open.', '$5 million', '500万ドル'],
  ['It costs 40 million pounds.', '40 million pounds', '4000万ポンド'],
  ['It costs 7 million Swedish kronor.', '7 million Swedish kronor', '700万クローナ'],
  [
    'Supplies rise from 3.4 to 6 million cubic meters per day.',
    'from 3.4 to 6 million cubic meters per day',
    '日量340万から600万立方メートル',
  ],
  ['The fine rises from 5,000 to 25,000 manats.', 'from 5,000 to 25,000 manats', '5000から2万5000マナト'],
  ['Aid went from 12 states to 40 million dollars.', '40 million dollars', '4000万ドル'],
  ['The party of 46 won.', undefined, undefined],
  ['They found 60 pounds of amber.', undefined, undefined],
  ['Ten people came on May 3.', undefined, undefined],
])('%s: %s', (sentence, en, ja) => {
  expect(measureIn(sentence)?.en).toBe(en)
  expect(measureIn(sentence)?.ja).toBe(ja)
})
