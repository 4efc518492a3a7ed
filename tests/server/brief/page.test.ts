import { describe, expect, test } from '@jest/globals'
import mammoth from 'mammoth'
import type { Brief, EventSummary, Proof } from '../../../server/api.ts'
import { allot } from '../../../server/brief/allot.ts'
import type { Heights } from '../../../server/brief/allot.ts'
import { excerpt } from '../../../server/brief/excerpt.ts'
import { toMarkdown } from '../../../server/brief/markdown.ts'
import { toPage } from '../../../server/brief/page.ts'
import { toWord } from '../../../server/brief/word.ts'

const none = { total: 0, lines: [] }
const mix = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
const seat = (title: string, titleJa?: string) => ({
  ...{ title, of: { en: 'Norway', ja: 'ノルウェー' }, body: 'NO' },
  ...(titleJa === undefined ? {} : { titleJa }),
})
const document = { id: 'doc', title: 'Digest', file: 'd.txt' }
const proof = (n: number, text: string, more: Partial<Proof> = {}): Proof => ({
  ...{ item: `doc#${String(n)}`, document, agencies: ['WIRE'], date: '2031-10-02' },
  sentences: [{ text, marks: [] }],
  headline: { en: 'Lind *meets* <Tesar>', ja: 'リンド、テサルと会談' },
  ...{ isHeadline: false, named: ['NO', 'FI', 'person:ada'], isActive: true, isPlaced: true },
  ...more,
})

const BRIEF: Brief = {
  from: '2031-10-01',
  to: '2031-10-08',
  events: 1234,
  planned: 5,
  quads: { ...mix, 1: 1230, 3: 3, 4: 1 },
  documents: [],
  begins: false,
  since: '2031-01-04',
  tensions: { total: 1, lines: [{ event: 'e4', events: ['e4', 'e5'], earlier: ['2031-10-01'] }] },
  decisions: { total: 1, lines: [{ event: 'e3', events: ['e3'], earlier: [] }] },
  contacts: { total: 7, lines: [{ event: 'e1', events: ['e1'], rank: 'head' }] },
  firstContacts: { total: 1, lines: [{ a: 'person:ada', b: 'FI', events: ['e1', 'e2'] }] },
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
        person: 'person:ada',
        office: seat('Prime Minister', '首相'),
        before: seat('Minister of Fish'),
        events: ['e1'],
      },
    ],
  },
  promises: { total: 1, lines: [{ event: 'e2', when: 'open', events: ['e2'] }] },
  told: [
    {
      ...{ id: 'e1', kind: 'meeting', date: '2031-10-02', title: { en: 'Lind *meets* <Tesar>' } },
      ...{ place: 'Oslo', placeJa: 'オスロ', planned: false, background: false },
      participants: [
        { id: 'NO', side: 0 },
        { id: 'FI', side: 1 },
        { id: 'person:ada', side: 0 },
      ],
    },
    {
      ...{ id: 'e3', kind: 'agreement', date: '2031-10-03', title: { en: 'Lind in Oslo' } },
      ...{ planned: false, background: false },
      participants: [
        { id: 'FI', side: 1 },
        { id: 'NO', side: 0 },
        { id: 'person:ada', side: 0 },
      ],
    },
    {
      ...{ id: 'e4', kind: 'protest', date: '2031-10-04', title: { en: 'Norway protests to Finland' } },
      ...{ planned: false, background: false },
      participants: [
        { id: 'NO', side: 0 },
        { id: 'FI', side: 1 },
      ],
    },
    {
      ...{ id: 'e2', kind: 'visit', title: { en: 'A visit' }, planned: true, background: false },
      participants: [
        { id: 'person:ada', side: 0 },
        { id: 'FI', side: 1 },
      ],
    },
  ],
  leftOut: { uncertain: 2, unproved: 0, hearsay: 0, lesser: 1000, announced: 4 },
  proofs: {
    e1: proof(3, 'Lind met [Tesar]\nin Oslo.'),
    e3: proof(5, `They signed ${'a paper '.repeat(30)}.`, {
      headline: { en: 'Lind in Oslo', ja: 'リンド、オスロへ' },
    }),
    e4: proof(6, 'Norway protests to Finland', {
      headline: { en: 'Norway protests to Finland', ja: 'ノルウェー、フィンランドに抗議' },
      isHeadline: true,
      lead: { text: 'Norway handed a note to Finland.', marks: [] },
    }),
    e2: proof(4, 'Lind will visit Finland.'),
  },
  topics: { e1: ['trade', 'energy', 'tourism', 'health'] },
  offices: { 'person:ada': [seat('Prime Minister', '首相')] },
  names: { NO: { en: 'Norway', ja: 'ノルウェー' }, FI: { en: 'Finland' }, 'person:ada': { en: 'Ada Lind' } },
}

describe('as Markdown', () => {
  test('both languages, with footnotes that are given once', () => {
    expect(toMarkdown(toPage(BRIEF, 2), ['en', 'ja']))
      .toBe(`# What was new, 1 October 2031 to 7 October 2031 / 2031年10月1日から2031年10月7日までの動き

Events: 1,234, of which conflict: 4.${'  '}
出来事1,234件、うち対立4件。

First and new is what the archive did not have before; it begins on 4 January 2031.${'  '}
「初めて」「新たな」とは、記録（2031年1月4日以降）に前例がないことを指します。

## Tensions / 緊張・対立

- 4 October: Norway protests to Finland (also on 1 October)${'  '}
  10月4日\u3000ノルウェー、フィンランドに抗議（10月1日にも）[^1]

## Agreements and decisions / 合意・決定

- 3 October: Prime Minister Ada Lind of Norway and Finland reached an agreement (in “Lind in Oslo”)${'  '}
  10月3日\u3000Ada Lind・ノルウェー首相とFinlandが合意・署名（「リンド、オスロへ」より）[^2]

## Contacts, by rank / 接触（高位順）

- 2 October, Oslo: Prime Minister Ada Lind of Norway met Finland (energy, trade, health and more); the first of these two in the archive${'  '}
  10月2日、オスロ\u3000Ada Lind・ノルウェー首相とFinlandが会談（エネルギー、貿易、保健など）。この二人の接触は記録上初めて[^3]
- and 6 more / ほか6件

## Still to come / 今後の予定

- No day given: Prime Minister Ada Lind of Norway to visit Finland (in “Lind \\*meets\\* \\<Tesar\\>”)${'  '}
  日付未定\u3000Ada Lind・ノルウェー首相がFinlandを訪問予定（「リンド、テサルと会談」より）[^4]

## Level of contacts / 接触のレベル

- Norway and Finland: up to the level of heads of state or government, or their deputies (in the archive, for a year before, at most deputy ministers)${'  '}
  ノルウェーとFinland：首脳級（副首相等を含む）に上昇（記録上の過去1年の最高は次官級）[^3]

## Climate / 関係の改善・悪化

- Norway and Finland: warmer, conflict in 1 of 4 events (in the year before in 3 of 3)${'  '}
  ノルウェーとFinland：改善。対立は4件中1件（過去1年は3件中3件）[^3]

## In another office / 役職の異動

- Ada Lind: Prime Minister, Norway (before: Minister of Fish, Norway)${'  '}
  Ada Lind：ノルウェー首相（従前：ノルウェーのMinister of Fish）[^3]

## Heads and ministers new to the archive / 初出の首脳・閣僚

- Prime Minister Ada Lind of Norway${'  '}
  Ada Lind・ノルウェー首相[^3]

Of 1,234 events: 4 behind these lines; 228 without room; read with little certainty: 2 (first in the review); statements, courtesies, in passing, or within one state: 1,000.${'  '}
出来事1,234件の内訳：掲載4件、紙面の都合で省略228件、読み取りが不確か2件（「確認待ち」の先頭に一覧）、発言・儀礼・付随的な言及・一国内の事柄1,000件。

Plans left out as past, kept, unsure, or told by no clear sentence: 4.${'  '}
期日経過・実現済み・不確かな予定、明確な一文のない予定は除いた：4件。

In brackets behind a contact: fields that its story names.${'  '}
接触の末尾の（\u3000）は記事が触れる分野。

All notes are from “Digest” (d.txt).${'  '}
注はすべて「Digest」（d.txt）による。

Quotes are in the language of the bulletin.${'  '}
引用は原文（英語等）のまま。日本語表記が会報にない人名・組織名はラテン文字で記した。

[^1]: “Norway handed a note to Finland.” (WIRE, 2031-10-02, no. 6)

[^2]: “They signed ${'a paper '.repeat(22)}a …” (WIRE, 2031-10-02, no. 5)

[^3]: “Lind met \\[Tesar\\] in Oslo.” (WIRE, 2031-10-02, no. 3)

[^4]: “Lind will visit Finland.” (WIRE, 2031-10-02, no. 4)
`)
  })

  test('one language alone', () => {
    const text = toMarkdown(toPage(BRIEF, 1), ['ja'])
    expect(text).toContain('# 2031年10月1日から2031年10月7日までの動き\n')
    expect(text).not.toContain('Contacts')
  })

  test.each([
    [{ begins: true }, 'nothing in it can be called first or new'],
    [{ begins: true }, '## Principal people'],
    [{ documents: ['Digest'] }, 'Told by “Digest” alone.'],
    [{ documents: ['a\n# b\u001b[2J'] }, 'Told by “a \\# b \\[2J” alone.'],
    [{ documents: ['Digest', 'Other'] }, 'Told by 2 chosen bulletins alone.'],
    [{ truncated: true } as const, 'more events than one brief looks at'],
    [{ since: '2031-09-24' }, 'only 7 days before: what is called first or new may well have been'],
    [
      {
        ...{ tensions: none, decisions: none, contacts: none, firstContacts: none, renewed: none },
        ...{ levels: none, climate: none, newPeople: none, newOffices: none, promises: none },
      },
      'Nothing was reported.',
    ],
  ])('%j is said', (more, words) => {
    expect(toMarkdown(toPage({ ...BRIEF, ...more }, 2), ['en'])).toContain(words)
  })
})

/** The line of the section of that name, of a brief with an event otherwise. */
function lineOf(section: string, event: string, told: Partial<EventSummary>, more: Partial<Proof> = {}) {
  const proved = BRIEF.proofs[event]
  if (proved === undefined) throw new Error(`${event} is proved`)
  const page = toPage(
    {
      ...BRIEF,
      firstContacts: none,
      told: BRIEF.told.map((one) => (one.id === event ? { ...one, ...told } : one)),
      proofs: { ...BRIEF.proofs, [event]: { ...proved, ...more } },
      topics: {},
      names: { ...BRIEF.names, 'person:bo': { en: 'Bo Tesar' } },
    },
    2,
  )
  return page.sections.find(({ name }) => name === section)?.lines[0]?.text
}

const sidesOf = (sides: string[][]): Pick<EventSummary, 'participants'> => ({
  participants: sides.flatMap((ids, side) => ids.map((id) => ({ id, side }))),
})

test.each<[string, EventSummary['kind'], string[][], string, string]>([
  [
    'a meeting of people in their offices',
    'meeting',
    [
      ['NO', 'person:ada'],
      ['FI', 'person:bo'],
    ],
    'Prime Minister Ada Lind of Norway met Bo Tesar of Finland',
    'Ada Lind・ノルウェー首相とBo Tesar（Finland）が会談',
  ],
  [
    'a call of which no state is known',
    'call',
    [['person:ada'], ['person:bo']],
    'Prime Minister Ada Lind of Norway spoke with Bo Tesar by telephone',
    'Ada Lind・ノルウェー首相とBo Tesarが電話会談',
  ],
  [
    'talks of delegations, of which some are named',
    'talks',
    [['NO'], ['FI', 'person:bo', 'person:cy', 'person:di']],
    'Norway held talks with Bo Tesar and 2 more of Finland',
    'ノルウェーとBo Tesarほか2名（Finland）が協議',
  ],
  [
    'a meeting of three',
    'meeting',
    [['NO'], ['GR'], ['FI']],
    'Norway, GR and Finland: meeting',
    'ノルウェー、GRとFinland：会談',
  ],
  [
    'a visit by whose people are named',
    'visit',
    [['FI'], ['NO', 'person:ada']],
    'Prime Minister Ada Lind of Norway visited Finland',
    'Ada Lind・ノルウェー首相がFinlandを訪問',
  ],
  [
    'a visit of which it is open who came',
    'visit',
    [
      ['FI', 'person:bo'],
      ['NO', 'person:ada'],
    ],
    'Bo Tesar of Finland and Prime Minister Ada Lind of Norway: visit',
    'Bo Tesar（Finland）とAda Lind・ノルウェー首相：訪問',
  ],
])('a contact is told by who met whom: %s', (_, kind, sides, en, ja) => {
  const named = sides.flat()
  const headline = { en: 'Lind and Tesar in Norway, Finland', ja: '' }
  expect(lineOf('contacts', 'e1', { kind, ...sidesOf(sides) }, { named, headline })).toEqual({
    en: `2 October, Oslo: ${en}`,
    ja: `10月2日、オスロ\u3000${ja}`,
  })
})

test('whose title says of what it is is not told to be of it', () => {
  const offices = { 'person:ada': [{ ...seat('Member of the Norway Council'), titleJa: '評議員' }] }
  const [line] = toPage({ ...BRIEF, offices }, 2).sections.at(-1)?.lines ?? []
  expect(line?.text).toEqual({ en: 'Member of the Norway Council Ada Lind', ja: 'Ada Lind評議員' })
})

test('who is not named by the sentence is not told, nor the place', () => {
  const sides = sidesOf([
    ['NO', 'person:ada'],
    ['FI', 'person:bo'],
  ])
  const headline = { en: 'Norway, Finland' }
  expect(lineOf('contacts', 'e1', sides, { named: ['NO', 'person:bo'], isPlaced: false, headline })?.en).toBe(
    '2 October: Norway met Bo Tesar of Finland',
  )
})

test('where the headline names no two sides, it is told beside', () => {
  expect(lineOf('contacts', 'e1', {}, { headline: { en: 'Lind opens a dam' } })?.en).toBe(
    '2 October, Oslo: Prime Minister Ada Lind of Norway met Finland (in “Lind opens a dam”)',
  )
})

test.each<[EventSummary['kind'], Partial<Proof>, string, string]>([
  ['protest', {}, 'Norway protested to Finland', 'ノルウェーがFinlandに抗議'],
  // whoever is named first need not be the one who acts
  ['protest', { isActive: false }, 'Norway and Finland: protest', 'ノルウェーとFinland：抗議'],
  [
    'agreement',
    { isActive: false },
    'Norway and Finland reached an agreement',
    'ノルウェーとFinlandが合意・署名',
  ],
])('a matter under a headline about something else: %s %j', (kind, more, en, ja) => {
  const headline = { en: 'A dam', ja: 'ダム' }
  expect(lineOf('tensions', 'e4', { kind }, { ...more, headline, isHeadline: false })).toEqual({
    en: `4 October: ${en} (in “A dam”) (also on 1 October)`,
    ja: `10月4日\u3000${ja}（「ダム」より）（10月1日にも）`,
  })
})

test('every event of the period is told, without room, or left out for a reason', () => {
  const { foot } = toPage({ ...BRIEF, events: 20, leftOut: { ...BRIEF.leftOut, lesser: 3 } }, 2)
  // four stand behind the lines
  expect(foot[0]?.en).toBe(
    'Of 20 events: 4 behind these lines; 11 without room; read with little certainty: 2 (first in the review); ' +
      'statements, courtesies, in passing, or within one state: 3.',
  )
})

test('first contacts beyond the leading ones have a section of their own', () => {
  const lines = Array.from({ length: 8 }, (_, n) => ({
    ...{ event: `c${String(n)}`, events: [`c${String(n)}`], rank: 'head' as const },
  }))
  const [meeting] = BRIEF.told
  if (meeting === undefined) throw new Error('there is a meeting')
  const page = toPage(
    {
      ...BRIEF,
      contacts: { total: 9, lines },
      firstContacts: { total: 1, lines: [{ a: 'NO', b: 'FI', events: ['c7'] }] },
      told: [...BRIEF.told, ...lines.map(({ event: id }) => ({ ...meeting, id }))],
      proofs: {
        ...BRIEF.proofs,
        ...Object.fromEntries(lines.map(({ event }) => [event, proof(1, 'They met.')])),
      },
    },
    1,
  )
  const [contacts, first] = ['contacts', 'firstContacts'].map((name) =>
    page.sections.find((section) => section.name === name),
  )
  expect(contacts?.lines.map(({ events }) => events[0])).not.toContain('c7')
  expect(first?.lines.map(({ text }) => text.en)).toEqual([
    expect.stringContaining('their first contact in the archive'),
  ])
})

test('notes of several bulletins have their titles, cut at a space, or where it must be', () => {
  const sourceOf = (title: string): string | undefined => {
    const other = { id: 'other', title, file: 'o.txt' }
    const proofs = { ...BRIEF.proofs, e4: proof(6, 'Norway protests.', { document: other }) }
    return toPage({ ...BRIEF, proofs }, 2).notes[0]?.source
  }
  expect(sourceOf('記録'.repeat(20))).toBe(`WIRE, 2031-10-02, ${'記録'.repeat(12)} …, no. 6`)
})

test.each<[string, string, [number, number][], number, string]>([
  ['what is short enough', 'Lind met Tesar.', [], 20, 'Lind met Tesar.'],
  [
    'around what it is quoted for',
    'In the old town, Lind met Tesar, who had come late.',
    [
      [17, 21],
      [26, 31],
    ],
    30,
    '',
  ],
  [
    'what is far apart',
    `Lind ${'and others '.repeat(9)}met Tesar.`,
    [
      [0, 4],
      [104, 113],
    ],
    40,
    '',
  ],
])('an excerpt has %s', (_, text, spans, most, whole) => {
  const marks = spans.map(([start, end]) => ({ start, end }))
  const cut = excerpt(text, marks, most)
  if (whole !== '') expect(cut).toBe(whole)
  expect(cut.length).toBeLessThanOrEqual(most + 4)
  for (const { start, end } of marks) expect(cut).toContain(text.slice(start, end))
})

test('as a Word document: the same lines, with footnotes of Word, in their own size', async () => {
  const buffer = await toWord(toPage(BRIEF, 2), ['en', 'ja'])
  const { value: html } = await mammoth.convertToHtml({ buffer })
  expect(html).toContain(
    '<h1>What was new, 1 October 2031 to 7 October 2031 / 2031年10月1日から2031年10月7日までの動き</h1>',
  )
  expect(html).toContain('Ada Lind・ノルウェー首相とFinlandが会談')
  // to each footnote there is one reference, and only its number further on
  expect(html.match(/href="#footnote-3"/g)).toHaveLength(1)
  expect(html).toMatch(/<li id="footnote-3">.*“Lind met \[Tesar\]\s+in Oslo\.” \(WIRE, 2031-10-02, no. 3\)/s)
  const { value: styled } = await mammoth.convertToHtml(
    { buffer },
    { styleMap: ["p[style-name='footnote text'] => p.note"] },
  )
  expect(styled.match(/<p class="note">/g)?.length).toBe(toPage(BRIEF, 2).notes.length)
})

test.each<[string, Heights[], number, number[]]>([
  ['what there is, where there is room for all', [of(1, 1, 1), of(), of(1)], 9, [3, 0, 1]],
  ['all that there is room for, of one section too', [of(...Array<number>(9).fill(1))], 9, [9]],
  ['one of each, then another one of each', [of(1, 1, 1, 1), of(1, 1, 1, 1), of(1, 1, 1, 1)], 8, [3, 3, 2]],
  [
    'a heading only where there is a line',
    [
      { heading: 2, lines: [2, 2] },
      { heading: 2, lines: [2] },
    ],
    7,
    [2, 0],
  ],
  ['what is lower where something is too high', [of(9), of(1, 1)], 3, [0, 2]],
  ['what is spare once all else is told', [{ ...of(1, 1), spare: true }, of(1, 1, 1)], 4, [1, 3]],
])('a page has %s', (_, sections, room, shown) => {
  expect(allot(sections, room)).toEqual(shown)
})

function of(...lines: number[]): Heights {
  return { heading: 0, lines }
}
