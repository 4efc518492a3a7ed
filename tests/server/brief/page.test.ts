import { describe, expect, test } from '@jest/globals'
import mammoth from 'mammoth'
import type { Brief } from '../../../server/api.ts'
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
  firstContacts: { total: 1, lines: [{ a: 'NO', b: 'person:ada', events: ['e1', 'e2'] }] },
  renewed: { total: 1, lines: [{ a: 'NO', b: 'FI', last: '2031-01', days: 264, events: ['e2'] }] },
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
      planned: false,
      background: false,
      participants: [],
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

- 2 October: Lind \\*meets\\* \\<Tesar\\>${'  '}
  10月2日\u3000リンド、テサルと会談[^1]
- and 6 more / ほか6件

## Agreements / 合意・署名

- January 2032: Norway and Finland (in “Lind in Oslo”)${'  '}
  2032年1月\u3000ノルウェーとFinland（「リンド、オスロへ」より）[^2]

## First contacts in the archive / 記録上初めての接触

- Norway and Ada Lind: meeting, 2 October${'  '}
  ノルウェーとAda Lind（10月2日、会談）[^1]

## Contacts after a silence / 久しぶりの接触

- Norway and Finland: the first contact since January 2031 (264 days)${'  '}
  ノルウェーとFinland：2031年1月以来（264日ぶり）[^3]

## Level of contacts / 接触のレベル

- Norway and Finland: up to the level of heads of state or government, or their deputies (in the archive, for a year before, at most deputy ministers)${'  '}
  ノルウェーとFinland：首脳級（副首相等を含む）に上昇（記録上の過去1年の最高は次官級）

## Climate / 関係の改善・悪化

- Norway and Finland: warmer, conflict in 1 of 4 events (in the year before in 3 of 3)${'  '}
  ノルウェーとFinland：改善。対立は4件中1件（過去1年は3件中3件）

## People new to the archive / 記録に初めて登場した人物

- Ada Lind, Prime Minister, Norway${'  '}
  Ada Lind（ノルウェーの長［Prime Minister］）[^1]

## Offices new to the archive / 記録上新たな役職

- Ada Lind: Prime Minister, Norway (before: Minister of Fish, Norway)${'  '}
  Ada Lind：ノルウェー首相（従前：ノルウェーの閣僚級［Minister of Fish］）[^1]

## Announced or considered / 予定・検討

- Due 2 October: Lind \\*meets\\* \\<Tesar\\>${'  '}
  10月2日（期日到来）\u3000リンド、テサルと会談[^1]
- January 2032: Norway and Finland: agreement (in “Lind in Oslo”)${'  '}
  2032年1月\u3000ノルウェーとFinland：合意・署名（「リンド、オスロへ」より）[^2]
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

test('a contact under a headline that names nobody of it is told with who met', () => {
  const [, meeting] = BRIEF.told
  const told = BRIEF.told.map((one) => (one.id === 'e1' && meeting ? { ...meeting, id: 'e1' } : one))
  const contact = (title: string): string | undefined =>
    toPage({
      ...BRIEF,
      told: told.map((one) => (one.id === 'e1' ? { ...one, title: { en: title } } : one)),
    }).sections[0]?.lines[0]?.text.en
  expect(contact('A dam is opened')).toBe(
    'January 2032: Norway and Finland: agreement (in “A dam is opened”)',
  )
  // of one side alone
  expect(contact('Lind opens a dam')).toBe(
    'January 2032: Norway and Finland: agreement (in “Lind opens a dam”)',
  )
  expect(contact('Lind opens a dam in Finland')).toBe('January 2032: Lind opens a dam in Finland')
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
  expect(html).toContain('<li>10月2日\u3000リンド、テサルと会談</li>')
  // to each footnote there is one reference, and only its number further on
  expect(html.match(/href="#footnote-1"/g)).toHaveLength(1)
  expect(html).toContain('meeting, 2 October<sup>1</sup>')
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
