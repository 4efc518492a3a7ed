import { expect, test } from '@jest/globals'
import { clauseAround } from '../../../../server/questions/brief/clause.ts'

test.each<[sentence: string, set: string, day: string, clause: string | undefined]>([
  ['Lind will pay a visit to Athens on July 8.', 'will', 'July 8', 'Lind will pay a visit to Athens'],
  [
    'The court of Bergen is to hear him on July 8 in camera.',
    'is to',
    'July 8',
    'The court of Bergen is to hear him in camera',
  ],
  [
    'Orlo said that the second round of talks would be held in Oslo on July 8.',
    'would',
    'July 8',
    'The second round of talks will be held in Oslo',
  ],
  [
    'Norway will lift from July 8 the ban on cheese, Orlo said.',
    'will',
    'July 8',
    'Norway will lift from July 8 the ban on cheese',
  ],
  [
    'The Nordic summit, which was to be held in May, has been put off until July 8.',
    'has been',
    'July 8',
    'The Nordic summit has been put off until July 8',
  ],
  [
    'The next meeting of ministers is scheduled for July 8, Orlo said.',
    'is scheduled',
    'July 8',
    'The next meeting of ministers is scheduled for July 8',
  ],
  ['Nordic talks will be held in Oslo on July 8-9.', 'will', 'July 8-9', 'Nordic talks will be held in Oslo'],
  [
    'Two firms signed a paper under which the supply of gas will be raised by July 8.',
    'will',
    'July 8',
    'The supply of gas will be raised by July 8',
  ],
  [
    'A source told Wire that the second round of talks would be held on July 8.',
    'would',
    'July 8',
    undefined,
  ],
  ['Orlo said that Norway would strike Bergen on July 8.', 'would', 'July 8', undefined],
  ['A Western diplomat said that the talks would be held on July 8.', 'would', 'July 8', undefined],
  ['Norway rejected a plan under which troops will leave by July 8.', 'will', 'July 8', undefined],
  ['Nordic talks will resume in Oslo on July 8, if Athens agrees.', 'will', 'July 8', undefined],
  ['Our forces will move on July 8.', 'will', 'July 8', undefined],
  ['Members of the two parliaments will meet on July 8.', 'will', 'July 8', undefined],
  ['Orlo said that the works on the route would begin on July 8.', 'would', 'July 8', undefined],
  [
    'Orlo met the farmers and promised that the pumping station would be repaired by July 8.',
    'would',
    'July 8',
    undefined,
  ],
  [
    'Orlo promised that the station of Bergen would be repaired by July 8.',
    'would',
    'July 8',
    'The station of Bergen will be repaired by July 8',
  ],
  ['He will come on July 8.', 'will', 'July 8', undefined],
  ['The document will be signed on July 8.', 'will', 'July 8', undefined],
  ['Orlo said that he would come on July 8.', 'would', 'July 8', undefined],
  ['Lind met Tesar and agreed to come on July 8.', 'agreed', 'July 8', undefined],
  ['Lind heads the panel, which is to meet on July 8.', 'is to', 'July 8', undefined],
  ['Lind, Orlo and others will come on July 8.', 'will', 'July 8', undefined],
])('%s', (sentence, set, day, clause) => {
  const start = sentence.indexOf(day)
  expect(clauseAround(sentence, sentence.indexOf(set), { start, end: start + day.length })).toBe(clause)
})
