import { expect, test } from '@jest/globals'
import type { Brief, EventSummary, Proof } from '../../../server/api.ts'
import { Names } from '../../../server/brief/names.ts'
import { tellToCome } from '../../../server/brief/plan.ts'

const none = { total: 0, lines: [] }
const document = { id: 'doc', title: 'Digest', file: 'd.txt' }

interface Given {
  sides: string[]
  sentence?: string
  plan?: Partial<EventSummary>
  date?: string
  inHeadline?: boolean
  /** The day of the report. */
  reported?: string
  /** The story of the plan has a line of its own. */
  isShown?: boolean
  ahead?: Brief['ahead']['lines']
}

function tell({
  sides,
  sentence = 'They will meet.',
  plan = {},
  date,
  inHeadline = false,
  reported,
  isShown,
  ahead = [],
}: Given) {
  const proof: Proof = {
    ...{ item: 'doc#1', document, agencies: [], quotes: [sentence], inHeadline },
    ...(reported === undefined ? {} : { date: reported }),
    ...{ headline: { en: 'A day in Oslo', ja: 'オスロの一日' }, named: sides },
    ...{ isPlaced: false, isDated: true, isHearsay: false, isAlleged: false, contents: [] },
  }
  const event: EventSummary = {
    ...{ id: 'e1', kind: 'talks', title: { en: '' }, planned: true, background: false },
    participants: sides.map((id, side) => ({ id, side })),
    ...plan,
  }
  const line = { item: 'doc#1', events: ['e2'], rank: 'head' as const, room: 'then' as const }
  const brief: Brief = {
    ...{
      from: '2031-10-01',
      to: '2031-10-08',
      isChosen: false,
      begins: false,
      isShort: false,
      documents: [],
    },
    ...{
      overtaken: 0,
      matters: none,
      tensions: none,
      decisions: none,
      domestic: none,
      others: none,
      firstContacts: none,
      renewed: none,
    },
    ...{ levels: none, climate: none, newPeople: none, newOffices: none },
    promises: { total: 1, lines: [{ events: ['e1'], ...(date === undefined ? {} : { date }) }] },
    ahead: { total: ahead.length, lines: ahead },
    contacts: isShown === true ? { total: 1, lines: [line] } : none,
    ...{
      told: [event],
      proofs: { e1: proof, 'doc#1 2031-11-04': proof, 'doc#1 2031-12-10': proof },
      offices: {
        'person:ada': [
          { title: 'Prime Minister', titleJa: '首相', of: { en: 'Norway', ja: 'ノルウェー' }, body: 'NO' },
        ],
      },
    },
    names: {
      NO: { en: 'Norway', ja: 'ノルウェー' },
      FI: { en: 'Finland', ja: 'フィンランド' },
      SE: { en: 'Sweden', ja: 'スウェーデン' },
      'person:ada': { en: 'Ada Lind' },
      'person:bo': { en: 'Bo Tesar' },
    },
  }
  const telling = { brief, names: new Names(brief), news: new Map(), events: new Map([['e1', event]]) }
  return tellToCome(telling).map(({ text }) => text)
}

test.each<[string, Given, string | undefined]>([
  ['by its headline', { sides: ['NO', 'FI'], inHeadline: true }, 'Date open: A day in Oslo'],
  [
    'not by a headline that stands on the page',
    { sides: ['NO', 'FI'], inHeadline: true, isShown: true, date: '2031-12-10' },
    '10 December: Norway and Finland to hold talks',
  ],
  ['by no states alone', { sides: ['NO', 'FI'], isShown: true }, undefined],
  [
    'with the headline of its story',
    { sides: ['NO', 'FI'] },
    'Date open: Norway and Finland to hold talks (A day in Oslo)',
  ],
  [
    'with what it is about, and the host',
    { sides: ['NO', 'FI'], sentence: 'The next round on the border will be in Norway.', isShown: true },
    'Date open: Norway and Finland to hold talks (next session, on the border, in Norway)',
  ],
  [
    'with its place',
    { sides: ['NO', 'FI'], plan: { place: 'Bergen' }, isShown: true },
    'Date open: Norway and Finland to hold talks (in Bergen)',
  ],
  [
    'of three, with a day',
    { sides: ['NO', 'FI', 'SE'], date: '2031-12-10', isShown: true },
    '10 December: Norway, Finland and Sweden to hold talks',
  ],
  ['of three, without a day', { sides: ['NO', 'FI', 'SE'] }, undefined],
  [
    'of one, with a day',
    { sides: ['NO'], date: '2031-12', plan: { kind: 'exercise' }, isShown: true },
    'December 2031: Norway to hold an exercise',
  ],
  ['of one, without a day', { sides: ['NO'] }, undefined],
])('a plan is told %s', (_, given, told) => {
  expect(tell(given)[0]?.en).toBe(told)
})

test('and in Japanese', () => {
  expect(
    tell({ sides: ['NO', 'FI'], plan: { place: 'Bergen', placeJa: 'ベルゲン' }, isShown: true })[0]?.ja,
  ).toBe('日程未定\u3000ノルウェーとフィンランドが協議予定（於：ベルゲン）')
})

const day = (date: string, words: string, more: Partial<Brief['ahead']['lines'][number]> = {}) => ({
  ...{ events: [], item: 'doc#1', date, words, who: [], isOff: false },
  ...more,
})

test('a day ahead is told by the headline of its story and its own words, in the order of days, and once', () => {
  const told = tell({
    ...{ sides: ['NO', 'FI'], date: '2031-12-10', isShown: true },
    ahead: [day('2031-11-04', 'will be heard on November 4'), day('2031-12-10', 'will meet on December 10')],
  })
  expect(told).toEqual([
    {
      en: '4 November: “… will be heard on November 4” (A day in Oslo)',
      ja: '11月4日\u3000関連予定（「オスロの一日」関連）',
    },
    { en: '10 December: Norway and Finland to hold talks', ja: expect.stringMatching(/^12月10日/) },
  ])
})

test('its sentence tells it alone where that is short and stands by itself', () => {
  const sentence = 'Ada Lind will be heard in Oslo on November 4.'
  const ahead = [day('2031-11-04', 'will be heard in Oslo on November 4')]
  expect(tell({ sides: ['NO'], sentence, ahead })[0]?.en).toBe(`4 November: ${sentence.slice(0, -1)}`)
})

test.each<[string, Partial<Brief['ahead']['lines'][number]>, string, string]>([
  [
    'whoever has an office',
    { who: ['FI', 'NO', 'person:ada'], clause: 'Prime Minister Ada Lind will visit Finland' },
    '4 November: Prime Minister Ada Lind will visit Finland',
    '11月4日\u3000ノルウェー首相（Ada Lind）がフィンランドを訪問予定（「オスロの一日」関連）',
  ],
  [
    'states, where nobody has one',
    { who: ['FI', 'person:bo'], clause: 'The talks with Finland will be held in Oslo' },
    '4 November: The talks with Finland will be held in Oslo',
    '11月4日\u3000フィンランド：会合の開催予定（「オスロの一日」関連）',
  ],
  [
    'several days',
    { until: '2031-11-06', clause: 'The talks will be held in Oslo' },
    '4–6 November: The talks will be held in Oslo',
    '11月4～6日\u3000会合の開催予定（「オスロの一日」関連）',
  ],
  [
    'how the text calls the time',
    { when: { en: 'Spring 2032', ja: '2032年春' }, clause: 'The talks will be held in Oslo' },
    'Spring 2032: The talks will be held in Oslo',
    '2032年春\u3000会合の開催予定（「オスロの一日」関連）',
  ],
  [
    'what does not come to pass, first of all',
    { who: ['FI'], isOff: true, clause: 'The visit to Finland, planned for November 4, has been put off' },
    'OFF – 4 November: The visit to Finland, planned for November 4, has been put off',
    '【延期】11月4日\u3000フィンランド：訪問（「オスロの一日」関連）',
  ],
])('a day ahead tells %s', (_, more, en, ja) => {
  expect(tell({ sides: ['NO'], ahead: [day('2031-11-04', 'words', more)] })[0]).toEqual({ en, ja })
})

test('whom a pronoun means is told before the words that have it', () => {
  const ahead = [
    day('2031-11-04', 'accepted an invitation to visit Oslo', { by: 'person:ada', isInvited: true }),
  ]
  expect(tell({ sides: ['NO'], sentence: 'She accepted an invitation to visit Oslo.', ahead })[0]).toEqual({
    en: '4 November: Prime Minister Ada Lind of Norway: “… accepted an invitation to visit Oslo” (A day in Oslo)',
    ja: expect.stringContaining('11月4日\u3000ノルウェー首相（Ada Lind）：'),
  })
})

test('a day that a bulletin before told says so', () => {
  const told = (more: Partial<Brief['ahead']['lines'][number]>) =>
    tell({ sides: ['NO'], reported: '2031-09-28', ahead: [day('2031-11-04', 'will be heard', more)] })[0]
  expect(told({ clause: 'The talks will be held in Oslo' })).toEqual({
    en: '4 November: The talks will be held in Oslo (reported 28 September)',
    ja: '11月4日\u3000会合の開催予定（「オスロの一日」関連、9月28日既報）',
  })
})
