import { expect, test } from '@jest/globals'
import type { EventDraft } from '../../../client/corrections/changes.ts'
import { changeLines } from '../../../client/corrections/changes.ts'
import { speechIn } from '../../../client/language.tsx'

const NAMES = new Map([
  ['NO', { en: 'Norway', ja: 'ノルウェー' }],
  ['person:orlo', { en: 'Dario Orlo', ja: 'オルロ' }],
  ['person:lind', { en: 'Astrid Lind' }],
])

const before: EventDraft = {
  kind: 'meeting',
  date: '2031-05-10',
  sides: [{ of: 'NO', people: ['person:lind'] }],
}

const rows: [string, Partial<EventDraft>, [string, string, string][]][] = [
  ['nothing', {}, []],
  ['another day', { date: '2031-05' }, [['Day', '10 May 2031', 'May 2031']]],
  ['no day', { date: '' }, [['Day', '10 May 2031', 'undated']]],
  ['another kind', { kind: 'call' }, [['Kind', 'Meeting', 'Call']]],
  [
    'one person less, and a side more',
    {
      sides: [
        { of: 'NO', people: [] },
        { of: null, people: ['person:orlo'] },
      ],
    },
    [
      ['Side 1', 'Norway, Astrid Lind', 'Norway'],
      ['Side 2', '–', 'Dario Orlo'],
    ],
  ],
]

test.each(rows)('of an event: %s', (_what, change, expected) => {
  const lines = changeLines(before, { ...before, ...change }, NAMES, speechIn('en'))
  expect(lines.map((line) => [line.what, line.before, line.after])).toEqual(expected)
})

test('in the script of the reader', () => {
  const after = { ...before, sides: [{ of: 'NO', people: ['person:orlo'] }] }
  expect(changeLines(before, after, NAMES, speechIn('ja'))).toEqual([
    { what: '第1の側', before: 'ノルウェー・Astrid Lind', after: 'ノルウェー・オルロ' },
  ])
})
