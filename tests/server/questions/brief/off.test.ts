import { expect, test } from '@jest/globals'
import { calledOffIn } from '../../../../server/questions/brief/off.ts'

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
