import { expect, test } from '@jest/globals'
import { passageOf } from '../../../client/review/sentence.ts'

const text = 'Orlo in Athens\nThe minister came on Monday. Mr Orlo met Tesar.\nHe left on Tuesday.'
const highlight = (words: string, id: string, from = 0, kind: 'person' | 'office' = 'person') => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, kind, id }
}
const item = (...highlights: ReturnType<typeof highlight>[]) => ({
  ...{ item: 'a#1', document: { id: 'a', title: 'a', file: 'a' }, n: 1, headline: { en: '' }, agencies: [] },
  ...{ text, highlights },
})

test.each([
  [
    'in the text, not in the headline',
    item(highlight('Orlo', 'o'), highlight('Orlo', 'o', 20)),
    { before: 'The minister came on Monday. Mr ', named: 'Orlo', after: ' met Tesar.' },
  ],
  [
    'in the headline where nothing else does',
    item(highlight('Orlo', 'o')),
    { before: '', named: 'Orlo', after: ' in Athens' },
  ],
  [
    'by the name, though the office stands before it',
    item(highlight('minister', 'o', 0, 'office'), highlight('Orlo', 'o', 20)),
    { before: 'The minister came on Monday. Mr ', named: 'Orlo', after: ' met Tesar.' },
  ],
  [
    'by the name in the headline rather than by the office in the text',
    item(highlight('Orlo', 'o'), highlight('minister', 'o', 0, 'office')),
    { before: '', named: 'Orlo', after: ' in Athens' },
  ],
  [
    'by the office where nothing else does',
    item(highlight('minister', 'o', 0, 'office')),
    { before: 'The ', named: 'minister', after: ' came on Monday. Mr Orlo met Tesar.' },
  ],
  ['of others', item(highlight('Tesar', 't')), undefined],
])('the passage that names somebody %s', (_where, told, passage) => {
  expect(passageOf(told, 'o')).toEqual(passage)
})
