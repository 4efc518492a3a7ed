import { expect, test } from '@jest/globals'
import { createTitles } from '../../../server/search/titles.ts'

const titles = createTitles()
for (const [text, last, ...ids] of [
  ['Orlo and Lind meet in Athens オルロ外相とリンド外相が会談', '2026-03-01', 'a'],
  ['Lind visits Athens', '2026-05-01', 'c', 'b'],
  ['Athens Athens Athens', '2026-02-01', 'd'],
  ['Athenian press on the meeting 外相会談', undefined, 'e'],
  ['', undefined, 'f'],
] as const)
  titles.add({ text, last, ids: [...ids] })
const find = titles.sort()

test.each<[what: string, query: string, slips: boolean, found: string[][]]>([
  ['the newest first', 'athens', false, [['b', 'c'], ['a'], ['d']]],
  ['all words must be there', 'lind athens', false, [['b', 'c'], ['a']]],
  ['a beginning', 'atheni', false, [['e']]],
  ['whole words before beginnings', 'meet', false, [['a'], ['e']]],
  ['letters and diacritics folded', 'ÀTHÉNS orlo', false, [['a']]],
  ['two letters of Japanese', '会談', false, [['a'], ['e']]],
  ['a slip is not thought of', 'orlow', false, []],
  ['two letters swapped are one slip', 'visist atehns', true, [['b', 'c']]],
  ['a slip', 'athans visit', true, [['b', 'c']]],
  ['no slip in a short word', 'lint', true, [['b', 'c'], ['a']]],
  ['a slip in Japanese', 'オルロ外務', true, [['a']]],
  ['half of the words is not enough', 'orlo paris', true, []],
  ['a word twice is one', 'orlo orlo', false, [['a']]],
  ['no word', '?!', false, []],
])('%s: %s', (_what, query, slips, found) => {
  expect([...find(query, slips)]).toEqual(found)
})

test('nothing is found where there are no titles', () => {
  expect([...createTitles().sort()('athens', true)]).toEqual([])
})
