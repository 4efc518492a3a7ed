import { describe, expect, test } from '@jest/globals'
import mammoth from 'mammoth'
import type { Brief, EventSummary, Proof } from '../../../server/api.ts'
import { allot } from '../../../server/brief/allot.ts'
import type { Heights } from '../../../server/brief/allot.ts'
import { toMarkdown } from '../../../server/brief/markdown.ts'
import { toFoot } from '../../../server/brief/foot.ts'
import { Names } from '../../../server/brief/names.ts'
import { toPage } from '../../../server/brief/page.ts'
import { toWord } from '../../../server/brief/word.ts'

const none = { total: 0, lines: [] }
const mix = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
const seat = (title: string, titleJa?: string) => ({
  ...{ title, of: { en: 'Norway', ja: 'ノルウェー' }, body: 'NO' },
  ...(titleJa === undefined ? {} : { titleJa }),
})
const document = { id: 'doc', title: 'Digest', file: 'd.txt' }
const proof = (n: number, texts: string[], more: Partial<Proof> = {}): Proof => ({
  ...{ item: `doc#${String(n)}`, document, agencies: ['WIRE'], date: '2031-10-02' },
  quotes: texts,
  headline: { en: 'A day in Oslo', ja: 'オスロの一日' },
  named: ['NO', 'FI', 'person:ada', 'person:bo'],
  ...{ inHeadline: false, isPlaced: false, isDated: true, isHearsay: false, isAlleged: false, contents: [] },
  ...more,
})
const told = (id: string, kind: EventSummary['kind'], more: Partial<EventSummary> = {}): EventSummary => ({
  ...{ id, kind, date: '2031-10-02', title: { en: 'A day in Oslo' }, planned: false, background: false },
  participants: [
    { id: 'NO', side: 0 },
    { id: 'person:ada', side: 0 },
    { id: 'FI', side: 1 },
    { id: 'person:bo', side: 1 },
  ],
  ...more,
})
const story = (...events: string[]) => ({
  events,
  item: 'doc#1',
  rank: 'head' as const,
  room: 'then' as const,
})

const BRIEF: Brief = {
  ...{ from: '2031-10-01', to: '2031-10-08', isChosen: false, begins: false, since: '2031-01-04' },
  documents: [{ id: 'doc', title: 'Digest', file: 'd.txt', publisher: 'Embassy of Japan in Norway' }],
  overtaken: 0,
  matters: none,
  tensions: { total: 1, lines: [story('e4')] },
  decisions: { total: 1, lines: [story('e3')] },
  domestic: none,
  others: none,
  contacts: { total: 7, lines: [story('e1')] },
  firstContacts: { total: 1, lines: [{ a: 'person:ada', b: 'person:bo', events: ['e1'] }] },
  renewed: none,
  levels: {
    total: 1,
    lines: [{ a: 'NO', b: 'FI', before: 'deputy', after: 'head', up: true, events: ['e1'] }],
  },
  climate: {
    total: 1,
    lines: [
      {
        ...{ a: 'NO', b: 'FI', before: { ...mix, 3: 3 }, after: { ...mix, 1: 3, 4: 1 }, warmer: true },
        events: ['e1'],
      },
    ],
  },
  newPeople: { total: 1, lines: [{ person: 'person:ada', events: ['e1'] }] },
  newOffices: {
    total: 1,
    lines: [
      {
        ...{ person: 'person:ada', office: seat('Prime Minister', '首相'), before: seat('Minister of Fish') },
        events: ['e1'],
      },
    ],
  },
  promises: { total: 1, lines: [{ events: ['e2'] }] },
  ahead: none,
  told: [
    told('e1', 'meeting'),
    told('e3', 'agreement'),
    told('e4', 'protest'),
    told('e2', 'visit', {
      planned: true,
      participants: [
        { id: 'person:ada', side: 0 },
        { id: 'FI', side: 1 },
      ],
    }),
  ],
  proofs: {
    e1: proof(3, ['Lind met [Tesar]\nin Oslo.']),
    e3: proof(5, ['They signed a treaty.'], { headline: { en: 'Lind *in* Oslo', ja: 'リンド、オスロへ' } }),
    e4: proof(6, [], {
      opening: 'The capital was told at once.',
      headline: { en: 'Norway protests to Finland', ja: 'ノルウェー、フィンランドに抗議' },
      ...{ inHeadline: true, named: ['NO', 'FI'] },
    }),
    e2: proof(4, ['Lind will visit Finland.']),
  },
  offices: { 'person:ada': [seat('Prime Minister', '首相')] },
  names: {
    NO: { en: 'Norway', ja: 'ノルウェー' },
    FI: { en: 'Finland', ja: 'フィンランド' },
    'person:ada': { en: 'Ada Lind', ja: 'リンド' },
    'person:bo': { en: 'Bo Tesar' },
    'person:eva': { en: 'Eva Sol' },
    ES: { en: 'Spain', ja: 'スペイン' },
  },
}

describe('as Markdown', () => {
  test('both languages, with footnotes that are given once', () => {
    expect(toMarkdown(toPage(BRIEF, 2, '2031-10-09'), ['en', 'ja']))
      .toBe(`# What is new, 1 – 7 October 2031 / 主な動き\u30002031年10月1日～10月7日

Digest (Embassy of Japan in Norway); made on 9 October 2031${'  '}
Digest（Embassy of Japan in Norway）、2031年10月9日作成

## Tensions / 緊張・対立

- 2 October: Norway protests to Finland${'  '}
  10月2日\u3000ノルウェー、フィンランドに抗議[^1]

## Agreements and cooperation / 合意・協力

- 2 October: Lind \\*in\\* Oslo (treaty signed; Prime Minister Ada Lind of Norway, Bo Tesar of Finland)${'  '}
  10月2日\u3000リンド、オスロへ（条約署名。フィンランドのBo Tesar氏）[^2]

## Contacts / 要人往来・会談

- 2 October: A day in Oslo (Prime Minister Ada Lind of Norway with Bo Tesar of Finland; first meeting of these two on record)${'  '}
  10月2日\u3000オスロの一日（ノルウェーのリンド首相とフィンランドのBo Tesar氏。この二人の接触は記録上初めて）[^3]
- and 6 more / ほか6件

## Still to come / 今後の予定

- Prime Minister Ada Lind of Norway to visit Finland${'  '}
  リンド・ノルウェー首相がフィンランドを訪問予定[^4]

## Level of contacts / 接触のレベル

- Norway and Finland: up to the level of heads of state or government, or their deputies (at most deputy ministers in the year before, as far as the archive goes back)${'  '}
  ノルウェーとフィンランド：首脳級（副首相等を含む）に上昇（過去1年の最高は、記録の範囲で次官級）[^3]

## Climate / 関係の改善・悪化

- Norway and Finland: warmer, conflict in 1 of 4 events (in the year before in 3 of 3)${'  '}
  ノルウェーとフィンランド：改善。対立は4件中1件（過去1年は3件中3件）[^3]

## Change of office / 人事異動

- Ada Lind: Prime Minister, Norway (before: Minister of Fish, Norway)${'  '}
  リンド：ノルウェー首相（従前：ノルウェーのMinister of Fish）[^3]

## Heads and ministers new to the archive / 初出の首脳・閣僚

- Prime Minister Ada Lind of Norway${'  '}
  リンド・ノルウェー首相[^3]

Stories not shown, for want of room: 6.${'  '}
紙面の都合で記事6件を省略。

First and new is what the archive did not have before; it begins on 4 January 2031.${'  '}
「初めて」「新たな」とは、記録（2031年1月4日以降）に前例がないことをいう。

Lines are headlines of the bulletin; in brackets, what its text adds; the numbers lead to sentence, agency, day and number of the story.${'  '}
各項は週報の見出し、（\u3000）内は本文による補足、番号は根拠の文・通信社・日付・記事番号を示す。

[^1]: “The capital was told at once.” (WIRE 02.10, no. 6)

[^2]: “They signed a treaty.” (WIRE 02.10, no. 5)

[^3]: “Lind met \\[Tesar\\] in Oslo.” (WIRE 02.10, no. 3)

[^4]: “Lind will visit Finland.” (WIRE 02.10, no. 4)
`)
  })

  test('one language alone', () => {
    const text = toMarkdown(toPage(BRIEF, 1), ['ja'])
    expect(text).toContain('# 主な動き\u30002031年10月1日～10月7日\n')
    expect(text).not.toContain('Contacts')
  })

  test.each<[Partial<Brief>, string]>([
    [
      {
        documents: [
          {
            ...{
              id: 'a',
              file: 'week1.txt',
              title: 'ノルウェー政治・治安情報',
              publisher: '在ノルウェー大使館',
            },
            ...{ by: 'JP', post: 'NO' },
          },
        ],
      },
      '\nPolitical and security bulletin on Norway (Embassy of Japan in Norway)\n',
    ],
    [
      { documents: [{ id: 'a', file: 'week1.txt', title: '週報', publisher: '在ノルウェー大使館' }] },
      '\nWeekly report\n',
    ],
    [{ documents: [{ id: 'a', file: 'a.txt', title: 'a\n# b\u001b[2J' }] }, 'a \\# b \\[2J'],
    [
      { documents: [...BRIEF.documents, ...BRIEF.documents], isChosen: true },
      'From 2 chosen bulletins alone',
    ],
    [{ documents: [...BRIEF.documents, ...BRIEF.documents] }, 'From 2 bulletins'],
    [{ truncated: true }, 'more events than one brief looks at'],
    [
      {
        ...{
          tensions: none,
          decisions: none,
          contacts: none,
          others: none,
          firstContacts: none,
          renewed: none,
        },
        ...{ levels: none, climate: none, newPeople: none, newOffices: none, promises: none },
      },
      'Nothing was reported.',
    ],
  ])('%j is said', (more, words) => {
    expect(toMarkdown(toPage({ ...BRIEF, ...more }, 2), ['en'])).toContain(words)
  })
})

/** The contact of a brief with its event otherwise. */
function contactOf(event: Partial<EventSummary>, more: Partial<Proof> = {}, first = false) {
  const e1 = proof(3, ['Lind met Tesar.'], more)
  const page = toPage(
    {
      ...BRIEF,
      firstContacts: first ? BRIEF.firstContacts : none,
      told: [told('e1', 'meeting', event)],
      proofs: { e1 },
    },
    2,
  )
  return page.sections.find(({ name }) => name === 'contacts')?.lines[0]?.text
}

test.each<[string, Partial<EventSummary>, Partial<Proof>, string, string]>([
  [
    'whom the headline tells already is not said again',
    {},
    { headline: { en: 'PM Lind receives a guest', ja: 'リンド首相、客を迎える' } },
    '2 October: PM Lind receives a guest (with Bo Tesar of Finland)',
    '10月2日\u3000リンド首相、客を迎える（フィンランドのBo Tesar氏と会談）',
  ],
  [
    'nor is who is told by the title alone, and the guest is named',
    {},
    { headline: { en: 'Guest received by Prime Minister', ja: '客、首相と会談' } },
    '2 October: Guest received by Prime Minister (Bo Tesar of Finland)',
    '10月2日\u3000客、首相と会談（フィンランドのBo Tesar氏）',
  ],
  [
    'the title of a deputy tells nobody else',
    {},
    { headline: { en: 'Deputy Prime Minister in Oslo', ja: '副首相の来訪' } },
    '2 October: Deputy Prime Minister in Oslo (Prime Minister Ada Lind of Norway with Bo Tesar of Finland)',
    '10月2日\u3000副首相の来訪（ノルウェーのリンド首相とフィンランドのBo Tesar氏）',
  ],
  [
    'where the headline tells both, nothing is added',
    {},
    {
      headline: { en: 'President Tesar meets PM Lind', ja: 'リンドとTesar' },
      named: ['NO', 'FI', 'person:ada'],
    },
    '2 October: President Tesar meets PM Lind',
    '10月2日\u3000リンドとTesar',
  ],
  [
    'those whom the headline leaves have met whom it tells, not each other',
    {
      participants: [
        { id: 'NO', side: 0 },
        { id: 'person:ada', side: 0 },
        { id: 'FI', side: 1 },
        { id: 'person:bo', side: 1 },
        { id: 'ES', side: 2 },
        { id: 'person:eva', side: 2 },
      ],
    },
    {
      headline: { en: 'PM Lind accepts credentials', ja: 'リンド首相、信任状を受理' },
      named: ['person:ada', 'person:bo', 'person:eva'],
    },
    '2 October: PM Lind accepts credentials (with Bo Tesar of Finland, Eva Sol of Spain)',
    '10月2日\u3000リンド首相、信任状を受理（フィンランドのBo Tesar氏、スペインのEva Sol氏と会談）',
  ],
  [
    'a side that one of the languages spells in its own way is told',
    {},
    { headline: { en: 'President Tesar meets PM Lind', ja: 'リンド首相、テサルと会談' } },
    '2 October: President Tesar meets PM Lind',
    '10月2日\u3000リンド首相、テサルと会談',
  ],
  [
    'a headline that is missing is told by who met whom',
    {},
    { headline: { en: 'Lind in Oslo' } },
    '2 October: Lind in Oslo (Prime Minister Ada Lind of Norway with Bo Tesar of Finland)',
    '10月2日\u3000ノルウェーのリンド首相とフィンランドのBo Tesar氏が会談',
  ],
  [
    'and the other way',
    { kind: 'call' },
    { headline: { ja: 'オスロの一日' } },
    '2 October: Prime Minister Ada Lind of Norway spoke with Bo Tesar of Finland by telephone',
    '10月2日\u3000オスロの一日（ノルウェーのリンド首相とフィンランドのBo Tesar氏）',
  ],
  [
    'the day of the report is told as such',
    {},
    { isDated: false, named: ['NO'] },
    'Reported 2 October: A day in Oslo',
    '10月2日付報道\u3000オスロの一日',
  ],
  [
    'what is not certain is told so',
    {},
    { isAlleged: true, named: ['NO'] },
    '2 October: A day in Oslo (reportedly)',
    '10月2日\u3000オスロの一日（報道ベース）',
  ],
  [
    'what a denial denies is not its own doubt',
    {},
    {
      ...{ isAlleged: true, named: ['NO'] },
      headline: { en: 'Oslo denies claims of gunfire', ja: 'ノルウェー、発砲情報を否定' },
    },
    '2 October: Oslo denies claims of gunfire',
    '10月2日\u3000ノルウェー、発砲情報を否定',
  ],
  [
    'the place of the act, unless a headline has it',
    { place: 'Oslo', placeJa: 'オスロ市' },
    { isPlaced: true, named: ['NO'], headline: { en: 'A day in Oslo', ja: '一日' } },
    '2 October: A day in Oslo',
    '10月2日\u3000一日（於：オスロ市）',
  ],
  [
    'nothing in one language leaves no mark in it',
    { place: 'Oslo', placeJa: 'オスロ' },
    { isPlaced: true, headline: { en: 'PM Lind and Mayor Tesar at sea', ja: '海上' } },
    '2 October: PM Lind and Mayor Tesar at sea (in Oslo)',
    '10月2日\u3000海上（ノルウェーのリンド首相とフィンランドのBo Tesar氏。於：オスロ）',
  ],
  [
    'capitals that stand apart are closed',
    {},
    { named: ['NO'], headline: { en: 'A day in the U A E', ja: 'U A E の一日' } },
    '2 October: A day in the UAE',
    '10月2日\u3000UAE の一日',
  ],
  [
    'who is named by no sentence is not told',
    {},
    { named: ['NO', 'FI', 'person:bo'] },
    '2 October: A day in Oslo (Bo Tesar of Finland)',
    '10月2日\u3000オスロの一日（フィンランドのBo Tesar氏）',
  ],
])('%s', (_, event, more, en, ja) => {
  expect(contactOf(event, more)).toEqual({ en, ja })
})

test.each([
  ['Bo Tesar was met at Ben-Gurion Airport by Prime Minister Ada Lind.', false],
  ['At Oslo Airport the guest was welcomed by Prime Minister Ada Lind.', false],
  ['Prime Minister Ada Lind met Bo Tesar for talks on the new airport line.', true],
  ['Bo Tesar was received at Oslo Airport by Ada Lind, and talks were held there.', true],
  ['Ada Lind met Bo Tesar at Gardermoen Airport.', true],
])('whoever waits at an airport has no talks there: %s', (sentence, isTold) => {
  const visit = proof(3, [], {
    inHeadline: true,
    named: ['FI'],
    headline: { en: 'Guest in Oslo', ja: '訪問' },
  })
  const page = toPage(
    {
      ...{ ...BRIEF, firstContacts: none, promises: none },
      contacts: { total: 1, lines: [story('e1', 'e2')] },
      told: [told('e1', 'visit'), told('e2', 'meeting')],
      proofs: { e1: visit, e2: proof(3, [sentence]) },
    },
    2,
  )
  const text = page.sections.find(({ name }) => name === 'contacts')?.lines[0]?.text.en
  expect(text?.includes('Ada Lind')).toBe(isTold)
})

test('a step that was taken lately says when it was taken before', () => {
  const line = { ...story('e4'), again: 'e0' }
  const last = told('e0', 'protest', { date: '2031-09-24' })
  const page = toPage(
    {
      ...{ ...BRIEF, told: [...BRIEF.told, last] },
      proofs: { ...BRIEF.proofs, e0: proof(2, ['A note was handed over.']) },
      tensions: { total: 1, lines: [line] },
    },
    2,
  )
  expect(page.notes.map((note) => note.text).join(' ')).toContain('A note was handed over.')
  expect(page.sections.find(({ name }) => name === 'tensions')?.lines[0]?.text).toEqual({
    en: '2 October: Norway protests to Finland (again, as on 24 September)',
    ja: '10月2日\u3000ノルウェー、フィンランドに抗議（9月24日に続く）',
  })
})

test.each<[string, string[], string]>([
  [
    'both of whom the sentence names',
    ['person:ada', 'person:bo'],
    'Prime Minister Ada Lind of Norway and Bo Tesar of Finland',
  ],
  ['whom it names of one side alone, by their states', ['person:ada', 'FI'], 'Norway and Finland'],
  ['whom it does not name, by their states', [], 'Norway and Finland'],
])('talks to come are told of %s', (_, named, who) => {
  const page = toPage(
    {
      ...BRIEF,
      told: [...BRIEF.told.filter(({ id }) => id !== 'e2'), told('e2', 'talks', { planned: true })],
      proofs: { ...BRIEF.proofs, e2: proof(4, ['The next round will be held in May.'], { named }) },
    },
    2,
  )
  const [line] = page.sections.find(({ name }) => name === 'promises')?.lines ?? []
  expect(line?.text.en).toContain(`${who} to hold talks`)
})

test('a story says by which other meeting of the day it is told, and what was signed', () => {
  const page = toPage(
    {
      ...BRIEF,
      firstContacts: none,
      contacts: { total: 1, lines: [story('e1', 'e5', 'e6', 'e3')] },
      told: [
        told('e1', 'visit', {
          participants: [
            { id: 'NO', side: 0 },
            { id: 'FI', side: 1 },
          ],
        }),
        told('e5', 'meeting'),
        // of another day, with others
        told('e6', 'meeting', {
          date: '2031-10-01',
          participants: [
            { id: 'person:cy', side: 0 },
            { id: 'SE', side: 1 },
          ],
        }),
        told('e3', 'agreement'),
      ],
      proofs: {
        e1: proof(3, [], { inHeadline: true }),
        e5: proof(3, ['Lind met Tesar.']),
        e6: proof(3, ['Orlo met Swedes.'], { named: ['person:cy', 'SE'] }),
        e3: proof(3, ['Six agreements were signed.']),
      },
    },
    2,
  )
  const [line] = page.sections.find(({ name }) => name === 'contacts')?.lines ?? []
  expect(line?.text.en).toBe(
    '2 October: A day in Oslo (six agreements signed; Prime Minister Ada Lind of Norway with Bo Tesar of Finland)',
  )
  expect(page.notes[(line?.notes[0] ?? 0) - 1]?.text).toBe('“Six agreements were signed.” “Lind met Tesar.”')
})

test('of several meetings that of the same two is told, of these the one of the highest', () => {
  const met = (id: string, host: string, body: string): EventSummary =>
    told(id, 'meeting', {
      participants: [
        { id: 'NO', side: 0 },
        { id: 'person:ada', side: 0 },
        { id: body, side: 1 },
        { id: host, side: 1 },
      ],
    })
  const named = ['person:ada', 'person:bo', 'person:cy', 'person:eva']
  const page = toPage(
    {
      ...BRIEF,
      firstContacts: none,
      contacts: { total: 1, lines: [story('e0', 'e5', 'e6', 'e7')] },
      told: [
        told('e0', 'talks'),
        met('e5', 'person:eva', 'ES'),
        met('e6', 'person:bo', 'FI'),
        met('e7', 'person:cy', 'FI'),
      ],
      names: { ...BRIEF.names, 'person:cy': { en: 'Cy' } },
      offices: {
        'person:eva': [{ ...seat('President'), body: 'ES' }],
        'person:bo': [{ ...seat('Minister of Fish'), body: 'FI' }],
        'person:cy': [{ ...seat('Prime Minister'), body: 'FI' }],
      },
      proofs: Object.fromEntries(
        ['e0', 'e5', 'e6', 'e7'].map((id) => [
          id,
          proof(3, ['They met.'], { named: id === 'e0' ? ['NO', 'FI'] : named }),
        ]),
      ),
    },
    2,
  )
  expect(page.sections.find(({ name }) => name === 'contacts')?.lines[0]?.text.en).toContain(
    'Prime Minister Cy of Finland',
  )
})

test('who else was met on a visit stands in the line of the one who leads it', () => {
  const page = toPage(
    {
      ...BRIEF,
      firstContacts: none,
      contacts: { total: 1, lines: [{ ...story('e1'), also: ['e5'] }] },
      told: [
        told('e1', 'meeting'),
        told('e5', 'call', {
          participants: [
            { id: 'person:eva', side: 0 },
            { id: 'FI', side: 1 },
            { id: 'person:bo', side: 1 },
          ],
        }),
      ],
      proofs: {
        e1: proof(3, ['Lind met Tesar.'], { headline: { en: 'Minister Lind meets Tesar' } }),
        e5: proof(7, ['Sol phoned Tesar.'], { named: ['person:eva', 'person:bo'] }),
      },
    },
    2,
  )
  const [line] = page.sections.find(({ name }) => name === 'contacts')?.lines ?? []
  expect(line?.text.en).toBe('2 October: Minister Lind meets Tesar (also with Eva Sol)')
  expect(page.notes.map(({ source }) => source)).toContain('WIRE 02.10, no. 3; WIRE 02.10, no. 7')
})

test('whoever is said to have done it may deny it, and what it is worth and that it is the first stand in brackets', () => {
  const states = [
    { id: 'FI', side: 0 },
    { id: 'NO', side: 1 },
  ]
  const page = toPage(
    {
      ...BRIEF,
      tensions: { total: 1, lines: [story('e4', 'e5')] },
      decisions: { total: 1, lines: [story('e3')] },
      told: [
        told('e4', 'incident', { participants: states }),
        told('e5', 'rejection', { participants: states }),
        told('e3', 'aid', { participants: states }),
      ],
      proofs: {
        e4: proof(3, [], {
          ...{ inHeadline: true, headline: { en: 'Finnish drone hits embassy' }, named: ['FI', 'NO'] },
          span: { from: '2031-10-02', to: '2031-10-04' },
        }),
        e5: proof(3, ['Finland denied it.'], { named: ['FI'] }),
        e3: proof(5, [], {
          ...{
            inHeadline: true,
            headline: { en: 'Aid for Norway', ja: '初のノルウェー支援' },
            named: ['FI', 'NO'],
          },
          opening: 'It was the first aid since 2019.',
          contents: ['It is worth 2 million euros.'],
        }),
      },
    },
    2,
  )
  const lineOf = (section: string) => page.sections.find(({ name }) => name === section)?.lines[0]?.text
  expect(lineOf('tensions')).toEqual({
    en: '2–4 October: Finnish drone hits embassy (denied by Finland)',
    ja: '10月2～4日\u3000Finnish drone hits embassy（フィンランドは否定）',
  })
  expect(lineOf('decisions')).toEqual({
    en: '2 October: Aid for Norway (2 million euros; first since 2019)',
    ja: '10月2日\u3000初のノルウェー支援（200万ユーロ）',
  })
  expect(page.notes.find(({ source }) => source.endsWith('no. 5'))?.text).toBe(
    '“It was the first aid since 2019.” “It is worth 2 million euros.”',
  )
})

test('of many who met, the highest are told', () => {
  const ministers = ['cy', 'dag', 'eva', 'ada'].map((name) => `person:${name}`)
  const page = toPage(
    {
      ...BRIEF,
      firstContacts: none,
      contacts: { total: 1, lines: [story('e1')] },
      told: [told('e1', 'talks', { participants: ministers.map((id, side) => ({ id, side })) })],
      offices: {
        'person:ada': [seat('Prime Minister')],
        'person:dag': [seat('Minister of Fish')],
        'person:cy': [seat('Deputy Minister of Fish')],
        'person:eva': [seat('Minister of Fish')],
      },
      names: { ...BRIEF.names, 'person:cy': { en: 'Cy' }, 'person:dag': { en: 'Dag' } },
      proofs: { e1: proof(3, ['They met.'], { named: ministers }) },
    },
    2,
  )
  expect(page.sections.find(({ name }) => name === 'contacts')?.lines[0]?.text.en).toMatch(
    /\(Prime Minister Ada Lind of Norway, Fish Minister Dag of Norway, Fish Minister Eva Sol of Norway, Deputy Fish Minister Cy of Norway\)$/u,
  )
})

test('where a side has several, nobody is told to have signed', () => {
  const [meeting] = BRIEF.told
  const participants = [...(meeting?.participants ?? []), { id: 'person:cy', side: 1 }]
  const page = toPage(
    {
      ...BRIEF,
      told: [told('e3', 'agreement', { participants })],
      proofs: {
        e3: proof(5, ['They signed a treaty.'], { named: ['person:ada', 'person:bo', 'person:cy'] }),
      },
    },
    2,
  )
  const [line] = page.sections.find(({ name }) => name === 'decisions')?.lines ?? []
  expect(line?.text.en).toBe('2 October: A day in Oslo (treaty signed)')
})

test.each<[string, string[], string]>([
  ['is one of several of his side', ['person:ada', 'person:bo', 'person:cy'], '2 October: A day in Oslo'],
  [
    'is the only one',
    ['person:ada', 'person:bo'],
    '2 October: A day in Oslo (Prime Minister Ada Lind of Norway, Bo Tesar of Finland)',
  ],
])('whom a protest meets is told where he %s', (_, named, line) => {
  const participants = [...(BRIEF.told[0]?.participants ?? []), { id: 'person:cy', side: 1 }]
  const page = toPage(
    {
      ...BRIEF,
      told: [told('e4', 'protest', { participants })],
      proofs: { e4: proof(6, ['They protested.'], { named }) },
    },
    2,
  )
  expect(page.sections.find(({ name }) => name === 'tensions')?.lines[0]?.text.en).toBe(line)
})

test('what came of it stands first, then what it was about, and who met', () => {
  const page = toPage(
    {
      ...BRIEF,
      firstContacts: none,
      contacts: { total: 1, lines: [story('e1')] },
      told: [told('e1', 'meeting')],
      proofs: {
        e1: proof(3, ['Lind met Tesar.'], {
          contents: ['They agreed to open a consulate in Oslo.', 'They discussed fish, and above all gas.'],
          note: 'It was closed in 2019.',
        }),
      },
    },
    2,
  )
  const [line] = page.sections.find(({ name }) => name === 'contacts')?.lines ?? []
  expect(line?.text).toEqual({
    en: '2 October: A day in Oslo (agreed to open a consulate in Oslo; on energy; Prime Minister Ada Lind of Norway with Bo Tesar of Finland; note: It was closed in 2019)',
    ja: '10月2日\u3000オスロの一日（総領事館・領事館の開設で合意。議題：エネルギー。ノルウェーのリンド首相とフィンランドのBo Tesar氏）',
  })
  expect(page.notes[(line?.notes[0] ?? 0) - 1]?.text).toContain('“It was closed in 2019.”')
})

test.each([
  ['Norway protests to Finland', '2 October: Norway protests to Finland (over a raid on the embassy)'],
  ['Norway protests to Finland over raid', '2 October: Norway protests to Finland over raid'],
])('a protest says over what it is, unless the headline does: %s', (en, line) => {
  const e4 = proof(6, [], {
    ...{ headline: { en, ja: '抗議' }, inHeadline: true, named: ['NO', 'FI'] },
    contents: ['Norway handed over a note of protest over a raid on the embassy.'],
  })
  const page = toPage({ ...BRIEF, proofs: { ...BRIEF.proofs, e4 } }, 2)
  const [first] = page.sections.find(({ name }) => name === 'tensions')?.lines ?? []
  expect(first?.text).toEqual({ en: line, ja: '10月2日\u3000抗議' })
})

test('an accusation that no headline tells says against whom it is', () => {
  const page = toPage(
    {
      ...BRIEF,
      tensions: { total: 1, lines: [story('e4')] },
      told: [told('e4', 'accusation')],
      proofs: { e4: proof(6, ['Lind blamed Finland.'], { named: ['NO', 'FI'] }) },
    },
    2,
  )
  expect(page.sections[0]?.lines[0]?.text).toEqual({
    en: '2 October: A day in Oslo (accusing Finland)',
    ja: '10月2日\u3000オスロの一日（フィンランドを非難）',
  })
})

/** Contacts for which three pages have no room. */
const MANY = 140

test('what is next to come has room, and every story without a line of its own is counted', () => {
  const contacts = Array.from({ length: MANY }, (_, n) => ({
    ...story(`c${String(n)}`),
    item: `doc#${String(n + 20)}`,
  }))
  const page = toPage(
    {
      ...BRIEF,
      contacts: { total: MANY + 1, lines: [...contacts, { ...story('plan'), item: 'doc#4' }] },
      told: [
        ...BRIEF.told,
        ...contacts.map(({ events: [id = ''] }) => told(id, 'meeting')),
        told('plan', 'meeting'),
      ],
      proofs: {
        ...BRIEF.proofs,
        plan: proof(4, ['Lind met Tesar.']),
        ...Object.fromEntries(
          contacts.map(({ events: [id = ''] }, n) => [id, proof(n + 20, ['They met at length.'.repeat(9)])]),
        ),
      },
    },
    2,
  )
  expect(page.sections.map(({ name }) => name)).toContain('promises')
  const shownOn = (parts: typeof page.sections): number =>
    parts.find(({ name }) => name === 'contacts')?.lines.length ?? 0
  const [front, below] = [shownOn(page.sections), shownOn(page.overleaf)]
  expect(front).toBeGreaterThan(0)
  expect(below).toBeGreaterThan(0)
  expect(page.foot[0]?.en).toContain(`for want of room: ${String(MANY + 1 - front - below)}`)
  const moreOf = (parts: typeof page.sections) => parts.find(({ name }) => name === 'contacts')?.more?.en
  expect(moreOf(page.sections)).toBe(`and ${String(below)} more below`)
  expect(moreOf(page.overleaf)).toBe(`and ${String(MANY + 1 - front - below)} more`)
})

test.each<[EventSummary['kind'], string]>([
  ['visit', 'Prime Minister Ada Lind of Norway with Fish Minister Cy and others of Finland'],
  ['talks', 'Prime Minister Ada Lind of Norway with Bo Tesar of Finland'],
])('who else was met is told of a %s: %s', (kind, who) => {
  const other = told('e5', 'meeting', {
    participants: [
      { id: 'NO', side: 0 },
      { id: 'person:ada', side: 0 },
      { id: 'FI', side: 1 },
      { id: 'person:cy', side: 1 },
    ],
  })
  const page = toPage(
    {
      ...BRIEF,
      firstContacts: none,
      contacts: { total: 1, lines: [story('e1', 'e5')] },
      told: [told('e1', kind), other],
      names: { ...BRIEF.names, 'person:cy': { en: 'Cy' } },
      offices: { ...BRIEF.offices, 'person:cy': [{ ...seat('Minister of Fish'), body: 'FI' }] },
      proofs: {
        e1: proof(3, ['Lind met Tesar.'], { named: ['NO', 'FI', 'person:ada', 'person:bo'] }),
        e5: proof(3, ['Lind saw Cy.'], { named: ['person:ada', 'person:cy'] }),
      },
    },
    2,
  )
  expect(page.sections.find(({ name }) => name === 'contacts')?.lines[0]?.text.en).toContain(who)
})

test('heads and ministers who found no room are named', () => {
  const lines = Array.from({ length: MANY }, (_, n) => ({
    ...story(`c${String(n)}`),
    item: `doc#${String(n)}`,
  }))
  const page = toPage(
    {
      ...BRIEF,
      contacts: { total: MANY, lines },
      told: lines.map(({ events: [id = ''] }) => told(id, 'meeting')),
      proofs: Object.fromEntries(lines.map(({ events: [id = ''] }, n) => [id, proof(n, ['They met.'])])),
    },
    2,
  )
  expect(page.foot[0]?.en).toMatch(
    /^Stories not shown, for want of room: \d+; .* of heads and ministers: Norway–Finland\.$/,
  )
  expect(page.foot[0]?.ja).toMatch(/うち首脳・閣僚級の接触：ノルウェー－フィンランド。$/)
})

test('a story of which no event is told is a line by its own headline, and counts as shown', () => {
  const others = { total: 2, lines: [{ ...story(), item: 'doc#9' }] }
  const proofs = {
    ...BRIEF.proofs,
    'doc#9': proof(9, [], {
      ...{ headline: { en: 'Rain' }, isDated: false, opening: 'It rained.' },
    }),
  }
  const page = toPage({ ...BRIEF, others, proofs }, 1)
  const section = page.sections.find(({ name }) => name === 'others')
  expect(section?.lines.map(({ text }) => text)).toEqual([
    { en: 'Reported 2 October: Rain', ja: '10月2日付報道\u3000Rain' },
  ])
  expect(page.notes[(section?.lines[0]?.notes[0] ?? 0) - 1]?.text).toBe('“It rained.”')
  expect(page.foot[0]?.en).toBe('Stories not shown, for want of room: 7.')
  const { foot } = toPage({ ...BRIEF, overtaken: 2 }, 2)
  expect(foot.map(({ en }) => en)).toContain('Left out, as a later story tells that it came to pass: 2.')
})

test.each([
  ['雨（南部）', '雨（南部）', false],
  ['雨', '雨（南部）', true],
  ['雨（南部）', '雨（南部）（港も）', true],
])('of the headline %s, told as %s, the foot tells what brackets mean: %s', (ja, text, isTold) => {
  const proofs = { 'doc#9': proof(9, [], { headline: { en: 'Rain', ja } }) }
  const shown = [{ text: { en: 'Rain', ja: text }, heads: 'doc#9' }]
  const foot = toFoot({ ...BRIEF, proofs }, new Names(BRIEF), [], 0, shown)
  expect(foot.some(({ en }) => en.includes('brackets'))).toBe(isTold)
})

test('a note has whole sentences, however long', () => {
  const long = `In the old town, ${'where it rains, '.repeat(20)}Lind met Tesar.`
  const page = toPage({ ...BRIEF, proofs: { ...BRIEF.proofs, e3: proof(5, [long]) } }, 2)
  expect(page.notes.find(({ source }) => source.endsWith('no. 5'))?.text).toBe(`“${long}”`)
})

test('notes of several bulletins have their titles', () => {
  const documents = [...BRIEF.documents, { id: 'other', title: 'Other', file: 'o.txt' }]
  expect(toPage({ ...BRIEF, documents }, 2).notes[0]?.source).toBe('WIRE 02.10, Digest, no. 6')
})

test('as a Word document: the same lines, and numbers that lead to the sources overleaf in both languages', async () => {
  const buffer = await toWord(toPage(BRIEF, 2), ['en', 'ja'])
  const { value: html } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: ["p[style-name='Foot'] => p.foot:fresh"] },
  )
  expect(html).toContain('<h1>What is new, 1 – 7 October 2031</h1>')
  expect(html).toContain('<h1>主な動き\u30002031年10月1日～10月7日</h1>')
  expect(html).toMatch(/フィンランドに抗議<a href="#[^"]*source-1"><sup> 1<\/sup><\/a>/)
  const [, sources = ''] = html.split('<h2>Sources / 出典</h2>')
  expect(sources.match(/<p class="foot">/g)).toHaveLength(toPage(BRIEF, 2).notes.length)
  expect(sources).toMatch(
    /<a id="[^"]*source-3"><\/a>3 “Lind met \[Tesar\] in Oslo\.” \(WIRE 02\.10, no\. 3\)/,
  )
  for (const [, id = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(sources).toContain(`id="${id}"`)
})

test.each<[string, Heights[], number, number[][]]>([
  ['what there is, where there is room for all', [of(1, 1, 1), of(), of(1)], 9, [[0, 1, 2], [], [0]]],
  [
    'one of each, then another one of each',
    [of(1, 1, 1), of(1, 1, 1), of(1, 1, 1)],
    5,
    [[0, 1], [0, 1], [0]],
  ],
  [
    'a line of each, then more of a section that has more turns',
    [of(1, 1, 1), { ...of(1, 1, 1, 1), turns: 2 }, of(1)],
    6,
    [[0, 1], [0, 1, 2], [0]],
  ],
  [
    'a heading only where there is a line',
    [
      { ...of(2, 2), heading: 2 },
      { ...of(2), heading: 2 },
    ],
    7,
    [[0, 1], []],
  ],
  ['what is lower where something is too high', [of(9, 1), of(1, 1)], 3, [[1], [0, 1]]],
  [
    'first what comes first, and last what comes last',
    [{ ...of(), lines: [line(1, 'last'), line(1), line(1, 'first')] }, of(1)],
    3,
    [[1, 2], [0]],
  ],
])('a page has %s', (_, sections, room, shown) => {
  expect(allot(sections, room)).toEqual(shown)
})

function line(height: number, room: Heights['lines'][number]['room'] = 'then') {
  return { height, room }
}

function of(...heights: number[]): Heights {
  return { heading: 0, turns: 1, lines: heights.map((height) => line(height)) }
}

/** The page of a story that one event leads. */
function pageOf(kind: EventSummary['kind'], given: Partial<Proof>, more: Partial<Brief> = {}) {
  return toPage(
    {
      ...{ ...BRIEF, tensions: none, decisions: none, firstContacts: none, levels: none, climate: none },
      ...{ newPeople: none, newOffices: none, promises: none, contacts: { total: 1, lines: [story('e1')] } },
      told: [told('e1', kind)],
      proofs: { e1: proof(3, [], { inHeadline: true, named: [], ...given }) },
      ...more,
    },
    2,
  )
}
const lineOf = (page: ReturnType<typeof toPage>) => page.sections[0]?.lines[0]

test('a case tells its charge, in Japanese the crimes, with the sentence that says so', () => {
  const page = pageOf('legal', {
    headline: { en: 'Opposition leader held', ja: '野党党首を拘束' },
    contents: ['Lind is charged with high treason and tax evasion.'],
  })
  expect(lineOf(page)?.text).toEqual({
    en: '2 October: Opposition leader held (for high treason and tax evasion)',
    ja: '10月2日\u3000野党党首を拘束（容疑・罪状：国家反逆、脱税）',
  })
  expect(page.notes[0]?.text).toContain('charged with high treason')
})

test('an appointment tells who takes up the post and who leaves one, unless the headline names them', () => {
  const posts = [
    {
      person: 'person:ada',
      isIn: true,
      title: 'Minister of Fish',
      sentence: 'Ada Lind was appointed Minister of Fish.',
    },
    { person: 'person:bo', isIn: false, sentence: 'Bo Tesar was relieved.' },
    { person: 'person:eva', isIn: false, title: 'Mayor', sentence: 'Eva Sol left as Mayor.' },
  ]
  const of = (en: string) => lineOf(pageOf('appointment', { headline: { en, ja: '人事' }, posts }))?.text
  expect(of('A new minister in Oslo')).toEqual({
    en: '2 October: A new minister in Oslo (Ada Lind appointed Fish Minister, Bo Tesar relieved, Eva Sol relieved as Mayor)',
    ja: '10月2日\u3000人事（リンド就任、Bo Tesar離任、Eva Sol離任）',
  })
  expect(of('Minister Lind in office')?.en).toBe(
    '2 October: Minister Lind in office (Bo Tesar relieved, Eva Sol relieved as Mayor)',
  )
})

test.each<[EventSummary['kind'], denierSide: number, isTold: boolean]>([
  ['accusation', 1, true],
  ['accusation', 0, false],
  ['incident', 0, true],
])('of an %s the denial by side %d of it is told: %s', (kind, side, isTold) => {
  const denier = ['NO', 'FI'][side] ?? ''
  const page = pageOf(
    kind,
    { headline: { en: 'Gunfire at sea', ja: '海上で発砲' } },
    {
      contacts: { total: 1, lines: [story('e1', 'e2')] },
      told: [told('e1', kind), told('e2', 'rejection', { participants: [{ id: denier, side: 0 }] })],
      proofs: {
        e1: proof(3, [], { inHeadline: true, headline: { en: 'Gunfire at sea', ja: '海上で発砲' } }),
        e2: proof(3, ['It was denied.']),
      },
    },
  )
  expect(lineOf(page)?.text.en.includes('denied by')).toBe(isTold)
})

test('a headline that tells the answer is not told it again', () => {
  const headline = { en: 'Oslo rejects claims', ja: 'ノルウェー、主張に反発' }
  const page = pageOf(
    'accusation',
    {},
    {
      contacts: { total: 1, lines: [story('e1', 'e2')] },
      told: [told('e1', 'accusation'), told('e2', 'rejection', { participants: [{ id: 'FI', side: 0 }] })],
      proofs: { e1: proof(3, [], { inHeadline: true, headline }), e2: proof(3, ['It was denied.']) },
    },
  )
  expect(lineOf(page)?.text.en).not.toContain('denied')
  expect(lineOf(page)?.text.ja).not.toContain('否定')
})

test('what a story goes back to is not itself', () => {
  const at = (n: number) => {
    const last = proof(n, [], { inHeadline: true, headline: { en: 'A week in Oslo', ja: '一週間' } })
    return lineOf(
      pageOf(
        'meeting',
        {},
        {
          contacts: { total: 1, lines: [{ ...story('e1'), follows: 'e0' }] },
          told: [told('e1', 'meeting'), told('e0', 'visit', { date: '2031-09-20' })],
          proofs: { e1: proof(3, [], { inHeadline: true, named: [] }), e0: last },
        },
      ),
    )?.text.en
  }
  expect(at(2)).toContain('before, 20 September: A week in Oslo')
  expect(at(3)).not.toContain('before')
})

test('of many days ahead those of the gravest stories stand on the first page, one a story', () => {
  const days = Array.from({ length: 30 }, (_, n) => ({
    ...{ events: [], item: `doc#${String(n + 40)}`, date: `2031-11-${String(n + 1).padStart(2, '0')}` },
    ...{
      words: 'will come',
      isOff: false,
      clause: `Guest ${String(n + 1)} will come to the northern town of Hammerfest with many others`,
    },
  }))
  const grave = [45, 50, 60, 65].map((n) => ({ ...story(`g${String(n)}`), item: `doc#${String(n)}` }))
  const fill = Array.from({ length: 40 }, (_, n) => ({
    ...story(`f${String(n)}`),
    item: `doc#${String(n + 100)}`,
  }))
  const all = [...grave, ...fill]
  const page = toPage(
    {
      ...{ ...BRIEF, promises: none, ahead: { total: days.length, lines: days } },
      ...{ matters: { total: 4, lines: grave }, contacts: { total: fill.length, lines: fill } },
      told: all.flatMap(({ events: [id = ''] }) => told(id, 'meeting')),
      proofs: Object.fromEntries([
        ...all.map(({ events: [id = ''], item }) => [
          id,
          proof(Number(item.slice(4)), ['They met at length.']),
        ]),
        ...days.map(({ item, date }) => [
          `${item} ${date}`,
          proof(Number(item.slice(4)), ['Guests will come.']),
        ]),
      ]),
    },
    2,
  )
  const shown = page.sections.find(({ name }) => name === 'promises')?.lines.map(({ text }) => text.en) ?? []
  for (const n of [6, 11, 21, 26]) expect(shown.some((one) => one.includes(`Guest ${String(n)} `))).toBe(true)
  const below = page.overleaf.find(({ name }) => name === 'promises')?.lines.length ?? 0
  expect(shown.length + below).toBe(30)
})
