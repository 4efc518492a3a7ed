import { expect, test } from '@jest/globals'
import type { Meetings } from '../../../server/api.ts'
import { speechIn } from '../../../client/language.tsx'
import { meetingRows } from '../../../client/meetings/table.ts'
import { event, undated } from '../fixture.ts'

const side = (id: string, at: number) => ({ id, side: at })

const NORWAY = { en: 'Norway', ja: 'ノルウェー' }

const told: Pick<Meetings, 'meetings' | 'names'> = {
  names: {
    'person:orlo': { en: 'Dario Orlo', ja: 'オルロ' },
    'person:lind': { en: 'Astrid Lind' },
    NO: NORWAY,
    GR: { en: 'Greece', ja: 'ギリシャ' },
  },
  meetings: [
    {
      event: event('one', {
        title: { en: 'Orlo meets Lind', ja: 'オルロ外相会談' },
        place: 'Oslo',
        placeJa: 'オスロ',
        participants: [side('person:lind', 1), side('person:orlo', 0), side('GR', 0)],
      }),
      people: [
        {
          id: 'person:lind',
          side: 1,
          offices: [{ title: 'Foreign Minister', titleJa: '外相', of: NORWAY }],
        },
        { id: 'person:orlo', side: 0, offices: [] },
      ],
      reports: [
        {
          item: 'doc#12',
          document: { id: 'doc', title: 'Weekly', file: 'weekly.txt' },
          agencies: ['ANA', 'NTB'],
          sentence: { text: 'Orlo met Lind, "at last".', start: 5, end: 8, rule: 'meeting.met' },
        },
        { item: 'doc#13', document: { id: 'doc', title: 'Weekly', file: 'weekly.txt' }, agencies: [] },
      ],
    },
    {
      event: undated('two', { kind: 'talks', planned: true, participants: [side('NO', 0), side('GR', 1)] }),
      people: [],
      reports: [],
    },
  ],
}

test('a row for each event, with both sides, offices of the day, and the sentences', () => {
  expect(meetingRows(told, speechIn('en'))).toEqual([
    [
      'Day',
      'Kind',
      'Place',
      'Side 1',
      'Side 2',
      'Headline',
      'Headline in the other language',
      'Sentence',
      'Agency',
      'Bulletin',
      'Item',
      'Remarks',
    ],
    [
      '2031-05-10',
      'Meeting',
      'Oslo',
      'Dario Orlo',
      'Astrid Lind (Foreign Minister, Norway)',
      'Orlo meets Lind',
      'オルロ外相会談',
      'Orlo met Lind, "at last". | ',
      'ANA, NTB | ',
      'Weekly | Weekly',
      '12 | 13',
      '',
    ],
    [undefined, 'Talks', undefined, 'Norway', 'Greece', 'Event two', undefined, '', '', '', '', 'planned'],
  ])
})

test('in Japanese, with as many sides as there are', () => {
  const three = told.meetings.slice(0, 1).map((one) => ({
    ...one,
    event: { ...one.event, participants: [...one.event.participants, side('NO', 2)] },
  }))
  const [headings, row] = meetingRows({ ...told, meetings: three }, speechIn('ja'))
  expect(headings?.slice(2, 7)).toEqual(['場所', '第1の側', '第2の側', '第3の側', '見出し'])
  expect(row?.slice(0, 8)).toEqual([
    '2031-05-10',
    '会談',
    'オスロ',
    'オルロ',
    'Astrid Lind (外相, ノルウェー)',
    'ノルウェー',
    'オルロ外相会談',
    'Orlo meets Lind',
  ])
})
