import { describe, expect, test } from '@jest/globals'
import mammoth from 'mammoth'
import type { Brief, EventSummary } from '../../../server/api.ts'
import { allot } from '../../../server/brief/allot.ts'
import { toMarkdown } from '../../../server/brief/markdown.ts'
import { toPage } from '../../../server/brief/page.ts'
import { toWord } from '../../../server/brief/word.ts'

const none = { total: 0, lines: [] }
const mix = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }

const BRIEF: Brief = {
  from: '2031-10-01',
  to: '2031-10-08',
  events: 1234,
  quads: { ...mix, 1: 1230, 3: 3, 4: 1 },
  documents: [],
  begins: false,
  since: '2031-01-04',
  contacts: { total: 7, lines: [{ event: 'e1', events: ['e1'], rank: 'head' }] },
  agreements: { total: 1, lines: [{ event: 'e3', events: ['e3'] }] },
  firstContacts: { total: 1, lines: [{ a: 'person:ada', b: 'FI', events: ['e1', 'e2'] }] },
  renewed: { total: 1, lines: [{ a: 'NO', b: 'FI', last: '2031-01', days: 264, events: ['e1'] }] },
  levels: { total: 1, lines: [{ a: 'NO', b: 'FI', before: 'deputy', after: 'head', up: true, events: [] }] },
  climate: {
    total: 1,
    lines: [
      { a: 'NO', b: 'FI', before: { ...mix, 3: 3 }, after: { ...mix, 1: 3, 4: 1 }, warmer: true, events: [] },
    ],
  },
  newPeople: {
    total: 1,
    lines: [
      {
        person: 'person:ada',
        office: { title: 'Prime Minister', of: { en: 'Norway', ja: 'ノルウェー' } },
        events: ['e1'],
      },
    ],
  },
  newOffices: {
    total: 1,
    lines: [
      {
        // the first of these has no sentence, the second names her
        person: 'person:ada',
        office: { title: 'Prime Minister', titleJa: '首相', of: { en: 'Norway', ja: 'ノルウェー' } },
        before: { title: 'Minister of Fish', of: { en: 'Norway', ja: 'ノルウェー' } },
        events: ['e2', 'e1'],
      },
    ],
  },
  promises: {
    total: 3,
    lines: [
      { event: 'e1', when: 'due', events: ['e1'] },
      { event: 'e3', when: 'ahead', events: ['e3'] },
      { event: 'e2', when: 'open', events: ['e2'] },
    ],
  },
  told: [
    {
      id: 'e1',
      kind: 'meeting',
      date: '2031-10-02',
      title: { en: 'Lind *meets* <Tesar>', ja: 'リンド、テサルと会談' },
      place: 'Oslo',
      placeJa: 'オスロ',
      planned: false,
      background: false,
      participants: [
        { id: 'NO', side: 0 },
        { id: 'FI', side: 1 },
        { id: 'person:ada', side: 0 },
      ],
    },
    {
      id: 'e3',
      kind: 'agreement',
      date: '2032-01',
      title: { en: 'Lind in Oslo', ja: 'リンド、オスロへ' },
      planned: false,
      background: false,
      participants: [
        { id: 'FI', side: 1 },
        { id: 'NO', side: 0 },
        { id: 'person:ada', side: 0 },
      ],
    },
    { id: 'e2', kind: 'visit', title: { en: 'A visit' }, planned: true, background: false, participants: [] },
  ],
  leftOut: { uncertain: 2, hearsay: 0 },
  quotes: {
    e1: [
      {
        item: 'doc#3',
        document: { id: 'doc', title: 'Digest', file: 'd.txt' },
        date: '2031-10-02',
        agencies: ['WIRE'],
        sentence: { text: 'Lind met [Tesar]\nin Oslo.', start: 5, end: 8, rule: 'met' },
      },
    ],
    e3: [
      {
        item: 'doc#5',
        document: { id: 'doc', title: 'Digest', file: 'd.txt' },
        agencies: [],
        sentence: { text: `They signed ${'a paper '.repeat(30)}.`, start: 5, end: 8, rule: 'signed' },
      },
    ],
    e2: [{ item: 'doc#4', document: { id: 'doc', title: 'Digest', file: 'd.txt' }, agencies: [] }],
  },
  names: { NO: { en: 'Norway', ja: 'ノルウェー' }, FI: { en: 'Finland' }, 'person:ada': { en: 'Ada Lind' } },
}

describe('as Markdown', () => {
  test('both languages, with footnotes that are given once', () => {
    expect(toMarkdown(toPage(BRIEF), ['en', 'ja']))
      .toBe(`# What was new, 1 October 2031 to 7 October 2031 / 2031年10月1日から2031年10月7日までの動き

Events: 1,234, of which conflict: 4.${'  '}
出来事1,234件、うち対立4件。

First and new is what the archive did not have before; it begins on 4 January 2031.${'  '}
「初めて」「新たな」とは、記録（2031年1月4日以降）に前例がないことを指します。

## Contacts / 接触

- 2 October, Oslo: Ada Lind (Norway) met Finland (in “Lind \\*meets\\* \\<Tesar\\>”)${'  '}
  10月2日、オスロ\u3000Ada Lind（ノルウェー）とFinlandが会談（「リンド、テサルと会談」より）[^1]
- and 6 more / ほか6件

## Agreements / 合意・署名

- January 2032: Ada Lind (Norway) and Finland (in “Lind in Oslo”)${'  '}
  2032年1月\u3000Ada Lind（ノルウェー）とFinland（「リンド、オスロへ」より）[^2]

## First contacts in the archive / 記録上初めての接触

- 2 October, Oslo: Ada Lind (Norway) and Finland: meeting${'  '}
  10月2日、オスロ\u3000Ada Lind（ノルウェー）とFinland：会談[^1]

## Contacts after a silence / 久しぶりの接触

- 2 October, Oslo: Norway (Ada Lind) and Finland: meeting, the first contact since January 2031 (264 days)${'  '}
  10月2日、オスロ\u3000ノルウェー（Ada Lind）とFinland：会談。2031年1月以来（264日ぶり）[^1]

## Level of contacts / 接触のレベル

- Norway and Finland: up to the level of heads of state or government, or their deputies (in the archive, for a year before, at most deputy ministers)${'  '}
  ノルウェーとFinland：首脳級（副首相等を含む）に上昇（記録上の過去1年の最高は次官級）

## Climate / 関係の改善・悪化

- Norway and Finland: warmer, conflict in 1 of 4 events (in the year before in 3 of 3)${'  '}
  ノルウェーとFinland：改善。対立は4件中1件（過去1年は3件中3件）

## People new to the archive / 初めて記録された人物

- Ada Lind, Prime Minister, Norway${'  '}
  Ada Lind（ノルウェーの長［Prime Minister］）[^1]

## Offices new to the archive / 記録上新たな役職

- Ada Lind: Prime Minister, Norway (before: Minister of Fish, Norway)${'  '}
  Ada Lind：ノルウェー首相（従前：ノルウェーの閣僚級［Minister of Fish］）[^1]

## Announced or considered / 予定・検討

- Due 2 October, Oslo: Ada Lind (Norway) and Finland: meeting (in “Lind \\*meets\\* \\<Tesar\\>”)${'  '}
  10月2日（期日到来）、オスロ\u3000Ada Lind（ノルウェー）とFinland：会談（「リンド、テサルと会談」より）[^1]
- January 2032: Ada Lind (Norway) and Finland: agreement (in “Lind in Oslo”)${'  '}
  2032年1月\u3000Ada Lind（ノルウェー）とFinland：合意・署名（「リンド、オスロへ」より）[^2]
- No day given: A visit${'  '}
  時期未定\u3000A visit[^3]

Left out as their reading is uncertain: 2; the review lists such readings.${'  '}
読み取りが不確かなため除いた項目：2件（「確認待ち」に一覧）。

Quotes are in the language of the bulletin.${'  '}
脚注の引用は原文（英語等）のまま。日本語表記が会報にない人名・組織名はラテン文字で記した。

[^1]: “Lind met \\[Tesar\\] in Oslo.” (WIRE, 2031-10-02, Digest, no. 3)

[^2]: “They signed ${'a paper '.repeat(23)}a …” (Digest, no. 5)

[^3]: (Digest, no. 4)
`)
  })

  test('one language alone', () => {
    const text = toMarkdown(toPage(BRIEF), ['ja'])
    expect(text).toContain('# 2031年10月1日から2031年10月7日までの動き\n')
    expect(text).not.toContain('Contacts')
  })

  test.each([
    [{ begins: true }, 'all appear for the first time'],
    [{ begins: true }, '## People, all for the first time'],
    [{ documents: ['Digest'] }, 'Told by “Digest” alone.'],
    [{ documents: ['a\n# b\u001b[2J'] }, 'Told by “a \\# b \\[2J” alone.'],
    [{ documents: ['Digest', 'Other'] }, 'Told by 2 chosen bulletins alone.'],
    [{ truncated: true } as const, 'more events than one brief looks at'],
    [
      {
        contacts: none,
        agreements: none,
        newOffices: none,
        firstContacts: none,
        renewed: none,
        levels: none,
        climate: none,
        newPeople: none,
        promises: none,
      },
      'Nothing was reported.',
    ],
  ])('%j is said', (more, words) => {
    expect(toMarkdown(toPage({ ...BRIEF, ...more }), ['en'])).toContain(words)
  })
})

test.each([
  [['NO', 'FI'], 'Norway and Finland', 'ノルウェーとFinland'],
  [['NO', 'FI', 'GR'], 'Norway, Finland and GR', 'ノルウェー、FinlandとGR'],
  [['NO', 'person:ada'], 'Norway and Ada Lind', 'ノルウェーとAda Lind'],
  [['NO', 'FI', 'GR', 'SE'], 'Norway, Finland and 2 more', 'ノルウェー、Finlandほか2者'],
])('who agreed is named, of many some: %j', (ids, en, ja) => {
  const told = BRIEF.told.map((one) =>
    one.id === 'e3' ? { ...one, participants: ids.map((id, side) => ({ id, side })) } : one,
  )
  expect(toPage({ ...BRIEF, told }).sections[1]?.lines[0]?.text).toEqual({
    en: `January 2032: ${en} (in “Lind in Oslo”)`,
    ja: `2032年1月\u3000${ja}（「リンド、オスロへ」より）`,
  })
})

test('where little went before, it is said that first and new mean little', () => {
  const page = toPage({ ...BRIEF, since: '2031-09-24' })
  expect(page.remarks.map(({ en }) => en)).toContain(
    'The archive begins on 24 September 2031, only 7 days before: what is called first or new may well have been before that.',
  )
})

test('what is left out is counted at the foot by its reason', () => {
  const { foot } = toPage({ ...BRIEF, leftOut: { uncertain: 0, hearsay: 3 } })
  expect(foot.map(({ en }) => en)).toEqual([
    'Left out as only alleged, denied, or told by one side: 3.',
    'Quotes are in the language of the bulletin.',
  ])
})

test('whom no sentence names is quoted by the headline that does', () => {
  const told = BRIEF.told.map((one) => (one.id === 'e2' ? { ...one, title: { en: 'Lind resigns' } } : one))
  const [newcomer] = BRIEF.newPeople.lines
  if (newcomer === undefined) throw new Error('there is a new person')
  const newPeople = { total: 1, lines: [{ ...newcomer, events: ['e2'] }] }
  const { sections, notes } = toPage({ ...BRIEF, told, newPeople })
  const section = sections.find(({ heading }) => heading.en.startsWith('People'))
  expect(notes[(section?.lines[0]?.notes[0] ?? 0) - 1]?.text).toBe('Lind resigns')
})

test.each<[string, EventSummary['kind'], Record<string, string[]>, string, string]>([
  [
    'a meeting under a headline that names one of its people',
    'meeting',
    { 0: ['NO', 'person:ada'], 1: ['GR', 'person:bo'] },
    'Ada Lind (Norway) met Bo Tesar (GR) (in “Lind opens a dam”)',
    'Ada Lind（ノルウェー）とBo Tesar（GR）が会談（「Lind opens a dam」より）',
  ],
  [
    'a call of which no state is known',
    'call',
    { 0: ['person:ada'], 1: ['person:bo'] },
    'Ada Lind spoke with Bo Tesar by telephone (in “Lind opens a dam”)',
    'Ada LindとBo Tesarが電話会談（「Lind opens a dam」より）',
  ],
  [
    'talks of delegations, of which some are named',
    'talks',
    { 0: ['NO'], 1: ['GR', 'person:bo', 'person:cy', 'person:di'] },
    'Norway held talks with Bo Tesar and 2 more (GR) (in “Lind opens a dam”)',
    'ノルウェーとBo Tesarほか2者（GR）が協議（「Lind opens a dam」より）',
  ],
  [
    'a meeting of three',
    'meeting',
    { 0: ['NO'], 1: ['GR'], 2: ['FI'] },
    'Norway, GR and Finland: meeting (in “Lind opens a dam”)',
    'ノルウェー、GRとFinland：会談（「Lind opens a dam」より）',
  ],
  [
    'a visit of one side alone',
    'visit',
    { 0: ['NO', 'person:ada'] },
    'Ada Lind (Norway): visit (in “Lind opens a dam”)',
    'Ada Lind（ノルウェー）：訪問（「Lind opens a dam」より）',
  ],
  ['a visit of nobody who is known', 'visit', {}, 'Lind opens a dam', 'Lind opens a dam'],
])('a contact is told by who met whom: %s', (_, kind, sides, en, ja) => {
  const participants = Object.entries(sides).flatMap(([side, ids]) =>
    ids.map((id) => ({ id, side: Number(side) })),
  )
  const told = BRIEF.told.map((one) =>
    one.id === 'e1' ? { ...one, kind, participants, title: { en: 'Lind opens a dam' } } : one,
  )
  const names = { ...BRIEF.names, 'person:bo': { en: 'Bo Tesar' } }
  const [contact] = toPage({ ...BRIEF, told, names }).sections[0]?.lines ?? []
  expect(contact?.text).toEqual({ en: `2 October, Oslo: ${en}`, ja: `10月2日、オスロ\u3000${ja}` })
})

test('where the headline names both, it is not said twice', () => {
  const told = BRIEF.told.map((one) =>
    one.id === 'e1' ? { ...one, title: { en: 'Lind opens a dam in Finland' } } : one,
  )
  expect(toPage({ ...BRIEF, told }).sections[0]?.lines[0]?.text.en).toBe(
    '2 October, Oslo: Ada Lind (Norway) met Finland',
  )
})

test('a line is quoted by a sentence of the text before the headline over it', () => {
  const [quote] = BRIEF.quotes.e1 ?? []
  if (quote?.sentence === undefined) throw new Error('there is a sentence')
  const headline = { ...quote, sentence: { ...quote.sentence, text: 'Lind *meets* <Tesar>' } }
  const quotes = { ...BRIEF.quotes, e1: [headline, quote] }
  expect(toPage({ ...BRIEF, quotes }).notes[0]?.text).toBe('Lind met [Tesar]\nin Oslo.')
})

test.each([
  ['記録'.repeat(20), `${'記録'.repeat(12)} …`],
  ['A digest of the news of the week', 'A digest of the news of …'],
])('a long title of a bulletin is cut at a space, or where it must be: %s', (title, cut) => {
  const document = { id: 'doc', title, file: 'd.txt' }
  const quotes = { ...BRIEF.quotes, e1: (BRIEF.quotes.e1 ?? []).map((quote) => ({ ...quote, document })) }
  expect(toPage({ ...BRIEF, quotes }).notes[0]?.source).toBe(`WIRE, 2031-10-02, ${cut}, no. 3`)
})

test('as a Word document: the same lines, with footnotes of Word', async () => {
  const buffer = await toWord(toPage(BRIEF), ['en', 'ja'])
  const { value: html } = await mammoth.convertToHtml({ buffer })
  expect(html).toContain(
    '<h1>What was new, 1 October 2031 to 7 October 2031 / 2031年10月1日から2031年10月7日までの動き</h1>',
  )
  expect(html).toContain('Finlandが会談（「リンド、テサルと会談」より）</li>')
  // to each footnote there is one reference, and only its number further on
  expect(html.match(/href="#footnote-1"/g)).toHaveLength(1)
  expect(html).toContain('Finland: meeting<sup>1</sup>')
  expect(html).toMatch(
    /<li id="footnote-1">.*“Lind met \[Tesar\]\s+in Oslo\.” \(WIRE, 2031-10-02, Digest, no. 3\)/s,
  )
})

test.each<[string, number[][], number, number[]]>([
  ['what there is, where there is room for all', [[1, 1, 1], [], [1]], 9, [3, 0, 1]],
  ['six lines of a section at most', [Array<number>(9).fill(1)], 9, [6]],
  [
    'two of each, then more of what is told first',
    Array<number[]>(3).fill(Array<number>(9).fill(1)),
    9,
    [5, 2, 2],
  ],
  [
    'one of each before any second',
    [
      [2, 2],
      [2, 2],
      [2, 2],
    ],
    7,
    [1, 1, 1],
  ],
  ['what is lower where something is too high', [[9], [1, 1]], 3, [0, 2]],
])('a page has %s', (_, heights, room, shown) => {
  expect(allot(heights, room)).toEqual(shown)
})
