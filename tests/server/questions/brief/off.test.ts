import { expect, test } from '@jest/globals'
import { calledOffIn, tellsOff } from '../../../../server/questions/brief/off.ts'

test.each<[string, string | undefined]>([
  [
    'Orlo said that the talks of the border commissions, planned in Bergen for July 8, would not take place.',
    'The talks of the border commissions, planned in Bergen for July 8, will not take place',
  ],
  [
    'The visit scheduled for July 8 has been cancelled because of the strike.',
    'The visit scheduled for July 8 has been cancelled',
  ],
  ['The round set for July 8 was called off.', 'The round set for July 8 was called off'],
  [
    'The trip of Lind to Athens, earlier planned for July 8, has been put off "for technical reasons".',
    'The trip of Lind to Athens, earlier planned for July 8, has been put off',
  ],
  [
    'The round scheduled for July 8 was postponed until further notice.',
    'The round scheduled for July 8 was postponed',
  ],
  ['The round scheduled for July 8 was postponed to July 12.', undefined],
  ['The talks planned for July 8 have been put off until the autumn.', undefined],
  ['The visit planned for July 8 would have been cancelled, had it rained.', undefined],
  ['The summit planned for July 8 will not be held in Athens but in Oslo.', undefined],
  ['The session planned for July 8 will not be held behind closed doors.', undefined],
  ['The talks planned for July 8 will not go ahead without Lind.', undefined],
  ['The meeting planned for July 8, after the talks in May were cancelled, will take place.', undefined],
  ['Lind is expected on July 8 in the town to which flights have been cancelled.', undefined],
  ['It is not true that the visit planned for July 8 has been cancelled.', undefined],
  ['Orlo feared that the visit planned for July 8 would not take place.', undefined],
  ['Until the hostages are freed the visit planned for July 8 will not take place.', undefined],
  ['A source said that the talks planned for July 8 would not take place.', undefined],
])('%s', (sentence, clause) => {
  const start = sentence.indexOf('July 8')
  expect(calledOffIn(sentence, { start, end: start + 6 })).toBe(clause)
})

test.each([
  ['Visit of Lind to Athens postponed', true],
  ['Athens puts off talks with Oslo', true],
  ['首脳会談が延期', true],
  ['Lind visits Athens', false],
  ['Vote on budget postponed', false],
  ['Greece delays tariffs before talks with Norway', false],
  ['Visit not cancelled, Oslo says', false],
  ['EU首脳会議がギリシャ制裁を延期', false],
  ['予算案の採決を延期', false],
])('the headline %s tells of what is put off: %s', (headline, isOff) => {
  expect(tellsOff(headline)).toBe(isOff)
})
