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

New is what the archive did not have before; it begins on 4 January 2031.${'  '}
「新たな」「初めての」とは、記録（2031年1月4日以降）に前例がないことを指します。

## Contacts / 接触

- 2 October: Lind \\*meets\\* \\<Tesar\\>${'  '}
  10月2日\u3000リンド、テサルと会談[^1]
- and 6 more / ほか6件

## Agreements / 合意・署名

- January 2032: Norway and Finland (in “Lind in Oslo”)${'  '}
  2032年1月\u3000ノルウェーとFinland（「リンド、オスロへ」より）[^2]

## First contacts / 初めての接触

- Norway and Ada Lind: meeting, 2 October${'  '}
  ノルウェーとAda Lind（10月2日、会談）[^1]

## Contacts after a silence / 久しぶりの接触

- Norway and Finland: the first contact since January 2031 (264 days)${'  '}
  ノルウェーとFinland：2031年1月以来（264日ぶり）[^3]

## Level of contacts / 接触のレベル

- Norway and Finland: up to the level of heads of state or government, or their deputies (in the year before at most deputy ministers)${'  '}
  ノルウェーとFinland：首脳級（副首相等を含む）に上昇（過去1年の最高は次官級）

## Climate / 関係の改善・悪化

- Norway and Finland: warmer, conflict in 1 of 4 events (in the year before in 3 of 3)${'  '}
  ノルウェーとFinland：改善。対立は4件中1件（過去1年は3件中3件）

## New people / 新たに登場した人物

- Ada Lind, Prime Minister, Norway${'  '}
  Ada Lind（ノルウェーのPrime Minister）[^1]

## New offices / 新たに確認された役職

- Ada Lind: Prime Minister, Norway (before: Minister of Fish, Norway)${'  '}
  Ada Lind：ノルウェー首相（従前：ノルウェーのMinister of Fish）[^1]

## Announced or considered / 予定・検討

- Due 2 October: Lind \\*meets\\* \\<Tesar\\>${'  '}
  10月2日（期日到来）\u3000リンド、テサルと会談[^1]
- January 2032: Norway and Finland: agreement (in “Lind in Oslo”)${'  '}
  2032年1月\u3000ノルウェーとFinland：合意・署名（「リンド、オスロへ」より）[^2]
- No day given: A visit${'  '}
  時期未定\u3000A visit[^3]

[^1]: “Lind met \\[Tesar\\] in Oslo.” (WIRE, 2031-10-02, Digest, item 3)

[^2]: “They signed ${'a paper '.repeat(23)}a …” (Digest, item 5)

[^3]: (Digest, item 4)
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
  expect(contact('Lind opens a dam')).toBe('January 2032: Lind opens a dam')
})

test.each([
  ['記録'.repeat(20), `${'記録'.repeat(12)} …`],
  ['A digest of the news of the week', 'A digest of the news of …'],
])('a long title of a bulletin is cut at a space, or where it must be: %s', (title, cut) => {
  const document = { id: 'doc', title, file: 'd.txt' }
  const quotes = { ...BRIEF.quotes, e1: (BRIEF.quotes.e1 ?? []).map((quote) => ({ ...quote, document })) }
  expect(toPage({ ...BRIEF, quotes }).notes[0]?.source).toBe(`WIRE, 2031-10-02, ${cut}, item 3`)
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
    /<li id="footnote-1">.*“Lind met \[Tesar\]\s+in Oslo\.” \(WIRE, 2031-10-02, Digest, item 3\)/s,
  )
})

test.each<[string, number[], number[]]>([
  ['what there is, where there is room for all', [3, 0, 1], [3, 0, 1]],
  ['six lines of a section at most', [9], [6]],
  ['two of each, then more of what is told first', [9, 9, 9, 9, 9, 9, 9], [3, 3, 3, 2, 2, 2, 2]],
])('a page has %s', (_, wanted, room) => {
  expect(allot(wanted)).toEqual(room)
})
