import { expect, test } from '@jest/globals'
import { findShift, shiftIn, SHIFTS } from '../../../../server/questions/brief/shifts.ts'

test.each([...SHIFTS])('$reason', ({ words, yes, no }) => {
  expect([words.test(yes), shiftIn(yes) !== undefined, shiftIn(no)]).toEqual([true, true, undefined])
})

test.each<[string, { en: string; ja: string } | undefined]>([
  [
    'It said that 32 kilograms of narcotic drugs had been found, and not 23 kilograms as reported earlier.',
    { en: '23 → 32 kilograms of narcotic drugs', ja: '23 → 32キログラム' },
  ],
  [
    'Revenues had been revised to 40.2 billion manats against the 39.8 billion announced earlier.',
    { en: '39.8 → 40.2 billion manats', ja: '398億 → 402億マナト' },
  ],
  ['The toll rose from 41 to 43 people.', { en: '41 → 43 people', ja: '41 → 43人' }],
  [
    'The tax was raised from 900 million to 1.2 billion euros.',
    { en: '900 million → 1.2 billion euros', ja: '9億 → 12億ユーロ' },
  ],
  ['The fee will be cut from 80 dollars to 60 dollars.', { en: '80 → 60 dollars', ja: '80 → 60ドル' }],
  ['The term was cut from 2030 to 2028.', undefined],
  ['The fair was cut from 8 to 6 July.', undefined],
  ['The number of the dead has risen to four. Three houses burnt.', undefined],
  ['The ministry raised it with 40 envoys, not 20.', undefined],
])('%s', (text, told) => {
  const shift = shiftIn(text)
  expect(shift && { en: shift.en, ja: shift.ja }).toEqual(told)
})

test('the sentence that says so is found, with the next where it takes both', () => {
  const two = ['The toll has risen to four.', 'It was earlier said that three people had died.']
  expect(findShift(['It rained.', ...two, 'The toll rose from 2 to 4.'])).toBe(two.join(' '))
  expect(findShift(['It rained.'])).toBeUndefined()
})
