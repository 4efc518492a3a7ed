import { describe, expect, test } from '@jest/globals'
import mammoth from 'mammoth'
import type { Brief, EventSummary } from '../../../server/api.ts'
import { allot } from '../../../server/brief/allot.ts'
import type { Heights } from '../../../server/brief/allot.ts'
import { toMarkdown } from '../../../server/brief/markdown.ts'
import { toFoot } from '../../../server/brief/foot.ts'
import { Names } from '../../../server/brief/names.ts'
import { toPage } from '../../../server/brief/page.ts'
import { toWord } from '../../../server/brief/word.ts'
import { BRIEF, none, proof, seat, story, told } from './made.ts'

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

- 2 October: A day in Oslo (Prime Minister Ada Lind of Norway met Bo Tesar of Finland; first meeting of these two on record)${'  '}
  10月2日\u3000オスロの一日（ノルウェーのリンド首相とフィンランドのBo Tesar氏が会談。この二人の接触は記録上初めて）[^3]
- and 6 more / ほか6件

## Still to come, as of 7 October / 今後の予定（10月7日時点）

- Date open: Prime Minister Ada Lind of Norway to visit Finland${'  '}
  日程未定\u3000リンド・ノルウェー首相がフィンランドを訪問予定[^4]

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
      { isShort: true, firstContacts: none, newPeople: none },
      'new or first is told once the archive holds half a year; it begins on 4 January 2031.',
    ],
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
  ['talks', 'Prime Minister Ada Lind of Norway met Bo Tesar of Finland'],
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

test('of many days ahead those of the gravest stories stand on the first page, one a story', () => {
  const days = Array.from({ length: 30 }, (_, n) => ({
    ...{ events: [], item: `doc#${String(n + 40)}`, date: `2031-11-${String(n + 1).padStart(2, '0')}` },
    ...{
      words: 'will come',
      ...{ who: [], isOff: false },
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
