import { describe, expect, test } from '@jest/globals'
import mammoth from 'mammoth'
import type { Brief } from '../../../server/api.ts'
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
  begins: false,
  contacts: { total: 7, lines: [{ event: 'e1', events: ['e1'], rank: 'head' }] },
  agreements: none,
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
  newOffices: none,
  promises: { total: 1, lines: [{ event: 'e2', isDue: true, events: ['e2'] }] },
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

## Contacts / 接触

- 2 October 2031: Lind \\*meets\\* \\<Tesar\\>${'  '}
  2031年10月2日\u3000リンド、テサルと会談[^1]
- And 6 more. / ほか6件。

## First contacts / 初めての接触

- Norway and Ada Lind${'  '}
  ノルウェーとAda Lind[^1][^2]

## Renewed after a silence / 久しぶりの接触

- Norway and Finland: the first contact since January 2031 (264 days)${'  '}
  ノルウェーとFinland：2031年1月以来（264日ぶり）[^2]

## Another rank / 接触レベルの変化

- Norway and Finland: now heads of state or government, before deputy ministers${'  '}
  ノルウェーとFinland：次官級から首脳へ

## Climate / 関係の温度

- Norway and Finland: warmer, 1 of 4 events are conflict (in the year before 3 of 3)${'  '}
  ノルウェーとFinland：改善、対立は4件中1件（前年は3件中3件）

## New people / 新たに登場した人物

- Ada Lind, Prime Minister, Norway${'  '}
  Ada Lind（ノルウェー、Prime Minister）[^1]

## Announced / 予定

- A visit (due by now)${'  '}
  A visit（期日到来）[^2]

[^1]: “Lind met \\[Tesar\\] in Oslo.” (WIRE, 2031-10-02, Digest, item 3)

[^2]: (Digest, item 4)
`)
  })

  test('one language alone', () => {
    const text = toMarkdown(toPage(BRIEF), ['ja'])
    expect(text).toContain('# 2031年10月1日から2031年10月7日までの動き\n')
    expect(text).not.toContain('Contacts')
  })

  test.each([
    [{ begins: true }, 'The archive begins with this period'],
    [{ truncated: true } as const, 'more events than one brief looks at'],
    [
      {
        contacts: none,
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

test('as a Word document: the same lines, with footnotes of Word', async () => {
  const buffer = await toWord(toPage(BRIEF), ['en', 'ja'])
  const { value: html } = await mammoth.convertToHtml({ buffer })
  expect(html).toContain(
    '<h1>What was new, 1 October 2031 to 7 October 2031 / 2031年10月1日から2031年10月7日までの動き</h1>',
  )
  expect(html).toContain('リンド、テサルと会談<sup><a href="#footnote-1"')
  expect(html).toMatch(
    /<li id="footnote-1">.*“Lind met \[Tesar\]\s+in Oslo\.” \(WIRE, 2031-10-02, Digest, item 3\)/s,
  )
})
