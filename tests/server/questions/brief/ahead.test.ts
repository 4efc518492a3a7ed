import { expect, test } from '@jest/globals'
import type { ItemRow } from '../../../../server/graph/rows.ts'
import { findAhead, setIn } from '../../../../server/questions/brief/ahead.ts'

test.each<[string, [date: string | undefined, words: string][]]>([
  ['The court will hear him on July 7.', [['2031-07-07', 'The court will hear him on July 7']]],
  ['Lind said the road would be opened on July 10.', [['2031-07-10', 'would be opened on July 10']]],
  ['The stage, to be held on 30 June, is the last.', [['2031-06-30', 'The stage, to be held on 30 June']]],
  [
    'The summit, which was to be held on July 3, has been postponed until September 10.',
    [['2031-09-10', 'has been postponed until September 10']],
  ],
  [
    'The two agreed to sign it in Oslo on July 17.',
    [['2031-07-17', 'The two agreed to sign it in Oslo on July 17']],
  ],
  [
    'The panel has scheduled a session for July 7.',
    [['2031-07-07', 'The panel has scheduled a session for July 7']],
  ],
  [
    'The ban will be lifted from January 5, 2032.',
    [['2032-01-05', 'The ban will be lifted from January 5, 2032']],
  ],
  [
    'The talks will be held in Oslo on July 21-23.',
    [['2031-07-21', 'The talks will be held in Oslo on July 21-23']],
  ],
  [
    'Orlo said that the round, planned in Oslo for June 30, would not take place.',
    [['2031-06-30', 'The round, planned in Oslo for June 30, will not take place']],
  ],
  [
    'He said that the wage would be raised from July 3.',
    [['2031-07-03', 'the wage would be raised from July 3']],
  ],
  [
    'A source said that the wage would be raised from July 3.',
    [['2031-07-03', 'would be raised from July 3']],
  ],
  [
    'The visit, planned for July 3, has been put off “for technical reasons”.',
    [['2031-07-03', 'The visit, planned for July 3, has been put off']],
  ],
  [
    'The visit planned for July 3 has been cancelled.',
    [['2031-07-03', 'The visit planned for July 3 has been cancelled']],
  ],
  ['The talks may not be held on July 3.', []],
  ['It is unclear whether the summit will be held on July 8.', []],
  ['The talks will resume on July 8, provided that Athens agrees.', []],
  [
    'The vote has been moved from July 8 to July 12.',
    [['2031-07-12', 'The vote has been moved from July 8 to July 12']],
  ],
  ['The visit was cancelled, as the court sits on July 3.', []],
  ['They will discuss the results of the election of 5 July.', []],
  ['The court is to rule on the appeal of Orlo, who was born on July 12.', []],
  ['They agreed to end the practice introduced on July 9.', []],
  ['The two would have met on July 9 had it not rained.', []],
  ['Lind denied that it will be held on July 9.', []],
  ['Neither side will come on July 9.', []],
  ['Exercises will be held on 8-19 July.', [['2031-07-08', 'Exercises will be held on 8-19 July']]],
  ['Exercises will be held on 8 to 19 June.', []],
  [`They will come ${'and go '.repeat(100)}on July 9.`, []],
  ['The court may hear him on July 7, if it should.', []],
  ['The court heard him on June 7.', []],
  ['The law, adopted on June 12, will be signed.', [[undefined, 'will be signed']]],
  ['The ban of December 2 will be lifted.', []],
  ['On July 7 falls a feast.', []],
  [
    'Lind said that the text will be published on July 7 and that the vote would be held later.',
    [['2031-07-07', 'the text will be published on July 7']],
  ],
  // no day is set, but a month or a year
  [
    'The next round will be held in Oslo in September.',
    [['2031-09', 'The next round will be held in Oslo in September']],
  ],
  [
    'Lind told the Assembly during question time that the text would be published before the end of the year.',
    [['2031', 'the text would be published before the end of the year']],
  ],
  [
    'The referendum is scheduled for July 7 and will be held in 2032.',
    [
      ['2031-07-07', 'The referendum is scheduled for July 7'],
      ['2032', 'will be held in 2032'],
    ],
  ],
  [
    'Lind said that the text would be published in July and that the referendum would be held in 2032.',
    [
      ['2031-07', 'the text would be published in July'],
      ['2032', 'the referendum would be held in 2032'],
    ],
  ],
  ['The drill begins in Bergen on July 9.', [['2031-07-09', 'The drill begins in Bergen on July 9']]],
  ['The next summit will take place in Greece.', [[undefined, 'The next summit will take place in Greece']]],
  [
    'The date of the next meeting, to be held in Greece, will be agreed in working order.',
    [[undefined, 'The date of the next meeting to be held in Greece will be agreed in working order']],
  ],
  ['Lind invited Tesar to visit Oslo in July.', [['2031-07', 'invited Tesar to visit Oslo in July']]],
  [
    'They spoke of the preparations for the visit of the President of Greece to Oslo.',
    [[undefined, 'preparations for the visit of the President of Greece to Oslo']],
  ],
  ['The referendum will be held in 2032.', [['2032', 'The referendum will be held in 2032']]],
  ['Trade will double in 2040.', []],
  ['Exports will grow in September.', []],
  ['The round will be held in June.', []],
  ['The two met in September.', []],
])('%s', (sentence, told) => {
  expect(setIn(sentence, '2031-06-24', '2031-06-27').map(({ date, words }) => [date, words])).toEqual(told)
})

test('stories tell their days ahead once, the next first, whatever their headlines say', () => {
  const row = (n: number, body: string): ItemRow => ({
    ...{
      item: `doc#${String(n)}`,
      n,
      section: undefined,
      headlineEn: 'Court to sit on July 9',
      headlineJa: '開廷',
      bold: false,
    },
    ...{
      date: '2031-06-24',
      text: `開廷\n\nCourt to sit on July 9\n\n${body}`,
      agencies: [],
      document: 'doc',
    },
    ...{ title: 'Digest', file: 'd.txt' },
  })
  const rows = [
    row(1, 'It rained. The court will sit on July 9. It is to sit until July 9.'),
    row(2, 'The road will be opened on July 4.'),
    row(3, 'Lind was glad. Her boat came. He invited Orlo to visit Oslo on July 5. It rained.'),
    row(4, 'Lind was glad. He said that the tax would be raised on July 6.'),
  ]
  const found = findAhead(rows, '2031-06-27')
  expect(found.map(({ line: { item, date } }) => [item, date])).toEqual([
    ['doc#2', '2031-07-04'],
    ['doc#3', '2031-07-05'],
    ['doc#4', '2031-07-06'],
    ['doc#1', '2031-07-09'],
  ])
  expect(found[3]?.proof.quotes).toEqual(['The court will sit on July 9.'])
  // whom a pronoun means the sentence before tells
  expect(found[1]?.proof.quotes).toEqual(['Lind was glad.', 'He invited Orlo to visit Oslo on July 5.'])
  expect(found[2]?.proof.quotes).toHaveLength(1)
})

test.each([
  ['Talks will be held from 8 to 19 July.', '2031-07-08', '2031-07-19'],
  ['Talks will be held on July 8-19.', '2031-07-08', '2031-07-19'],
  ['Talks will be held from 12 July to 15 August.', '2031-07-12', '2031-08-15'],
  ['Talks will be held on July 30 – August 4.', '2031-07-30', '2031-08-04'],
  ['Duties will be raised from July 1 to 15 percent.', '2031-07-01', undefined],
  ['Aid will be sent from July 8 to 12 countries.', '2031-07-08', undefined],
  ['Talks will be held on July 8.', '2031-07-08', undefined],
])('%s: from when to when', (sentence, date, until) => {
  expect(setIn(sentence, '2031-06-24', '2031-06-27')).toMatchObject([{ date }])
  expect(setIn(sentence, '2031-06-24', '2031-06-27')[0]?.until).toBe(until)
})
