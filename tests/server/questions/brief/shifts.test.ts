import { expect, test } from '@jest/globals'
import { findShift, shiftIn, SHIFTS } from '../../../../server/questions/brief/shifts.ts'

test.each([...SHIFTS])('$reason', ({ words, yes, no }) => {
  expect([words.test(yes), shiftIn(yes) !== undefined, shiftIn(no)]).toEqual([true, true, undefined])
})

test.each<[string, [en: string, ja: string]]>([
  [
    'It said that 32 kilograms of narcotic drugs had been found, and not 23 kilograms as reported earlier.',
    ['now 32 kilograms of narcotic drugs, before 23', '麻薬の量を23から32キログラムに訂正'],
  ],
  [
    'Revenues had been revised to 40.2 billion manats against the 39.8 billion announced earlier.',
    ['now 40.2 billion manats, before 39.8', '歳入見込みは398億から402億マナトに増加'],
  ],
  [
    'The rate rose to 7.5 percent, up from 7.1 percent.',
    ['now 7.5 percent, before 7.1', '7.1から7.5％に増加'],
  ],
  ['The toll rose from 41 to 43 people.', ['now 43 people, before 41', '41から43人に増加']],
  [
    'The tax was raised from 900 million to 1.2 billion euros.',
    ['now 1.2 billion euros, before 900 million', '9億から12億ユーロに増加'],
  ],
  ['The fee will be cut from 80 dollars to 60 dollars.', ['now 60 dollars, before 80', '80から60ドルに減少']],
])('%s', (text, told) => {
  const shift = shiftIn(text)
  expect([shift?.en, shift?.ja]).toEqual(told)
})

test.each([
  'The term was cut from 2030 to 2028 people.',
  'The fair was cut from 8 to 6 July.',
  'The number of the dead has risen to four. Three houses burnt.',
  'The ministry raised it with 40 envoys, not 20.',
  'Turnover reached 40.2 billion dollars compared to 39.8 percent of the plan.',
  'It was raised from 12 million euros to 10 million dollars.',
  'The fee was not raised from 60 to 80 dollars.',
  'Lind denied that the fee was raised from 60 to 80 dollars.',
  'Exports rose from 500 to 2 million tons.',
  'Those who dropped out face fines from 50 to 90 euros.',
  'The delegation went from 2 to 5 tons.',
  'The army reached 4 villages against 500 militants.',
  'In 2008 the toll rose from 12 to 18 people.',
  'The rate rose from 4 to 6 points.',
])('%s says no such thing, or not of what', (text) => {
  expect(shiftIn(text)).toBeUndefined()
})

test('the sentence that says so is found', () => {
  expect(findShift(['It rained.', 'The toll rose from 2 to 4 people.'])).toBe(
    'The toll rose from 2 to 4 people.',
  )
  expect(findShift(['It rained.'])).toBeUndefined()
})
