import { expect, test } from '@jest/globals'
import type { Brief, EventSummary, Proof } from '../../../server/api.ts'
import { toPage } from '../../../server/brief/page.ts'
import { BRIEF, none, proof, seat, story, told } from './made.ts'

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
    '2 October: Deputy Prime Minister in Oslo (Prime Minister Ada Lind of Norway met Bo Tesar of Finland)',
    '10月2日\u3000副首相の来訪（ノルウェーのリンド首相とフィンランドのBo Tesar氏が会談）',
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
    '2 October: PM Lind accepts credentials (Bo Tesar of Finland, Eva Sol of Spain)',
    '10月2日\u3000リンド首相、信任状を受理（フィンランドのBo Tesar氏、スペインのEva Sol氏）',
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
    '2 October: Lind in Oslo (Prime Minister Ada Lind of Norway met Bo Tesar of Finland)',
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
    '10月2日\u3000海上（ノルウェーのリンド首相とフィンランドのBo Tesar氏が会談。於：オスロ）',
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

test('what a headline alone tells of another story is borne out by the sentences below that', () => {
  const line = { ...story('e4'), again: 'e0' }
  const headed = { inHeadline: true, opening: 'It rained.', bearing: 'A note was handed over.' }
  const page = toPage(
    {
      ...{ ...BRIEF, told: [...BRIEF.told, told('e0', 'protest', { date: '2031-09-24' })] },
      proofs: { ...BRIEF.proofs, e0: proof(2, [], headed) },
      tensions: { total: 1, lines: [line] },
    },
    2,
  )
  expect(page.notes.map((note) => note.text)).toContain(
    '“The capital was told at once.” “It rained.” “A note was handed over.”',
  )
})

test('a step of which the line tells all is not said to be one more', () => {
  const last = proof(2, [], { inHeadline: true, headline: { en: 'A note', ja: '抗議' }, date: '2031-09-24' })
  const page = toPage(
    {
      ...{ ...BRIEF, told: [...BRIEF.told, told('e0', 'protest', { date: '2031-09-24' })] },
      proofs: { ...BRIEF.proofs, e0: last, 'doc#2': last },
      tensions: { total: 1, lines: [{ ...story('e4'), again: 'e0', follows: 'doc#2' }] },
    },
    2,
  )
  expect(page.sections.find(({ name }) => name === 'tensions')?.lines[0]?.text.en).toBe(
    '2 October: Norway protests to Finland (before, 24 September: A note)',
  )
})

test('on a visit, whoever signs with the guest has met him', () => {
  const headline = { en: 'PM Lind visits Finland', ja: 'リンド首相がフィンランドを訪問' }
  const page = pageOf(
    'visit',
    {},
    {
      contacts: { total: 1, lines: [story('e1', 'e2')] },
      told: [
        told('e1', 'visit', { participants: [...told('e1', 'visit').participants.slice(0, 3)] }),
        told('e2', 'agreement'),
      ],
      proofs: {
        e1: proof(3, [], { inHeadline: true, headline, named: ['person:ada', 'FI'] }),
        e2: proof(3, ['Tesar had asked her to come.', 'The heads of state signed a treaty.'], { headline }),
      },
    },
  )
  expect(lineOf(page)?.text.en).toBe(
    '2 October: PM Lind visits Finland (treaty signed; with Bo Tesar of Finland)',
  )
})

test.each([
  [
    'PM Lind meets guests from Finland and Spain',
    'リンド首相、フィンランドとスペインの客と会談',
    '(Bo Tesar of Finland, Eva Sol of Spain)',
  ],
  [
    'Guests from Finland and Spain',
    'フィンランドとスペインからの客',
    '(Prime Minister Ada Lind of Norway met Bo Tesar of Finland, Eva Sol of Spain)',
  ],
  [
    'Premier holds bilateral meetings',
    '客と会談',
    '(Prime Minister Ada Lind of Norway met Bo Tesar of Finland, Eva Sol of Spain)',
  ],
  ['A day in Oslo', 'オスロの一日', '(Prime Minister Ada Lind of Norway met Bo Tesar of Finland)'],
])('whom one meets after the other, below the headline %s', (en, ja, who) => {
  const own = { headline: { en, ja }, named: ['person:ada', 'person:bo', 'person:eva'] }
  const page = pageOf(
    'meeting',
    {},
    {
      contacts: { total: 1, lines: [story('e1', 'e2')] },
      told: [
        told('e1', 'meeting'),
        told('e2', 'meeting', {
          participants: [
            ...told('e1', 'meeting').participants.slice(0, 2),
            ...[
              { id: 'ES', side: 1 },
              { id: 'person:eva', side: 1 },
            ],
          ],
        }),
      ],
      proofs: { e1: proof(3, ['Lind met Tesar.'], own), e2: proof(3, ['She met Sol as well.'], own) },
    },
  )
  expect(lineOf(page)?.text.en.replace('with ', '')).toContain(who)
})

test.each<['first' | 'then', boolean]>([
  ['first', true],
  ['then', false],
])('what was spoken of has room in a line that comes %s: %s', (room, isTold) => {
  const contents = ['They discussed energy.']
  const line = { ...story('e1'), rank: 'deputy' as const, room }
  const page = pageOf('talks', { contents }, { contacts: { total: 1, lines: [line] } })
  expect(lineOf(page)?.text.en.includes('on energy')).toBe(isTold)
})

test('over what an envoy is summoned, as the English headline alone says it', () => {
  const headline = { en: 'Envoy summoned over remarks of a deputy', ja: '大使、外務省に呼び出し' }
  expect(lineOf(pageOf('protest', { headline }))?.text).toEqual({
    en: '2 October: Envoy summoned over remarks of a deputy',
    ja: '10月2日\u3000大使、外務省に呼び出し（発言をめぐり）',
  })
})

test('a sum that the headline writes with other marks is not told again', () => {
  const headline = { en: 'Bank gives Oslo USD 120 million', ja: '銀行、1億2,000万ドルを融資' }
  const contents = ['The bank gave Oslo USD 120 million.']
  expect(lineOf(pageOf('aid', { headline, contents }))?.text.ja).toBe(
    '10月2日\u3000銀行、1億2,000万ドルを融資',
  )
})

test('below a headline of a visit that is put off, that they spoke by telephone is told in full', () => {
  const headline = { en: 'Visit of PM Lind postponed', ja: 'リンド首相の訪問が延期' }
  const page = pageOf('call', { headline, inHeadline: false, named: ['person:ada', 'person:bo'] })
  expect(lineOf(page)?.text.en).toBe(
    'Reported 2 October: Visit of PM Lind postponed (Prime Minister Ada Lind of Norway spoke with Bo Tesar of Finland by telephone)',
  )
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
    '2 October: A day in Oslo (six agreements signed; Prime Minister Ada Lind of Norway met Bo Tesar of Finland)',
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
    en: '2 October: A day in Oslo (agreed to open a consulate in Oslo; on energy; Prime Minister Ada Lind of Norway met Bo Tesar of Finland; note: It was closed in 2019)',
    ja: '10月2日\u3000オスロの一日（総領事館・領事館の開設で合意。議題：エネルギー。ノルウェーのリンド首相とフィンランドのBo Tesar氏が会談。週報に注記あり、脚注参照）',
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

test('a case tellsits charge, in Japanese the crimes, with the sentence that says so', () => {
  const page = pageOf('legal', {
    headline: { en: 'Opposition leader held', ja: '野党党首を拘束' },
    contents: ['Lind is charged with high treason and tax evasion.'],
  })
  expect(lineOf(page)?.text).toEqual({
    en: '2 October: Opposition leader held (accused of high treason and tax evasion)',
    ja: '10月2日\u3000野党党首を拘束（容疑：国家反逆、脱税）',
  })
  expect(page.notes[0]?.text).toContain('charged with high treason')
})

test('a court that has sentenced somebody does not accuse', () => {
  const page = pageOf('legal', {
    headline: { en: 'Opposition leader sentenced', ja: '野党党首に禁錮刑' },
    contents: ['Lind is found guilty of high treason.'],
  })
  expect(lineOf(page)?.text).toEqual({
    en: '2 October: Opposition leader sentenced (for high treason)',
    ja: '10月2日\u3000野党党首に禁錮刑（罪状：国家反逆）',
  })
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
    en: '2 October: A new minister in Oslo (Ada Lind appointed Fish Minister, Eva Sol relieved as Mayor)',
    ja: '10月2日\u3000人事（リンド就任、Eva Sol離任）',
  })
  expect(of('Minister Lind in office')?.en).toBe(
    '2 October: Minister Lind in office (Eva Sol relieved as Mayor)',
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

test.each([
  ['Oslo rejects claims', 'ノルウェー、主張に反発'],
  ['Oslo turns down criticism', 'ノルウェー、批判を退ける'],
  ['Oslo brushes claims aside as baseless', 'ノルウェー、「事実無根」と主張'],
  ['Oslo pushes back at claims', 'ノルウェー、主張を一蹴'],
])('a headline that tells the answer is not told it again: %s, %s', (en, ja) => {
  const headline = { en, ja }
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

test('a story tells what it goes back to', () => {
  const last = proof(9, [], {
    ...{ date: '2031-09-20', opening: 'It rained.', headline: { en: 'A week in Oslo', ja: '「一週間」' } },
  })
  const page = pageOf(
    'meeting',
    {},
    {
      contacts: { total: 2, lines: [{ ...story('e1'), follows: 'doc#9' }] },
      others: { total: 1, lines: [{ ...story(), item: 'doc#2', follows: 'doc#9' }] },
      told: [told('e1', 'meeting')],
      proofs: { e1: proof(3, [], { inHeadline: true, named: [] }), 'doc#9': last, 'doc#2': proof(2, []) },
    },
  )
  for (const name of ['contacts', 'others']) {
    const line = page.sections.find((one) => one.name === name)?.lines[0]
    expect(line?.text.en).toContain('before, 20 September: A week in Oslo')
    expect(line?.text.ja).toContain(
      '既報（9月20日）「『一週間』」'.replaceAll('（', '〔').replaceAll('）', '〕'),
    )
    expect(page.notes[(line?.notes[0] ?? 0) - 1]).toMatchObject({
      text: expect.stringContaining('“It rained.”'),
      source: expect.stringContaining('no. 9'),
    })
  }
})

test('a meeting that the headline tells is told by those who held it, whoever else they met beside', () => {
  const other = {
    participants: [...told('e2', 'meeting').participants.slice(0, 3), { id: 'person:eva', side: 1 }],
  }
  const named = ['NO', 'FI', 'person:ada', 'person:bo']
  const whoMet = (inHeadline: boolean): string | undefined =>
    lineOf(
      pageOf(
        'meeting',
        {},
        {
          contacts: { total: 1, lines: [story('e1', 'e2')] },
          told: [told('e1', 'meeting'), told('e2', 'meeting', other)],
          offices: {
            'person:ada': [seat('Prime Minister')],
            'person:eva': [{ ...seat('President'), body: 'FI' }],
          },
          proofs: {
            e1: proof(3, [], { inHeadline, named }),
            e2: proof(3, [], { named: ['NO', 'FI', 'person:ada', 'person:eva'] }),
          },
        },
      ),
    )?.text.en
  expect(whoMet(true)).toContain('met Bo Tesar')
  expect(whoMet(false)).toContain('Eva Sol')
})

test.each([
  ['Guests pay a visit', '30 September: '],
  ['Guests come and go', 'Reported 2 October: '],
])('a visit that its report alone dates is of the day on which the first was met: %s', (en, day) => {
  const headline = { en, ja: '客' }
  const page = pageOf(
    'visit',
    {},
    {
      contacts: { total: 1, lines: [story('e1', 'e2')] },
      told: [told('e1', 'visit'), told('e2', 'meeting', { date: '2031-09-30' })],
      proofs: {
        e1: proof(3, [], { headline, inHeadline: true, isDated: false, named: ['NO', 'FI', 'person:ada'] }),
        e2: proof(3, [], { headline, isDated: true }),
      },
    },
  )
  expect(lineOf(page)?.text.en.startsWith(day)).toBe(true)
})

test('a story tells what a number was before, and is now, with the sentence that says so', () => {
  const shift = 'The toll rose from 41 to 43 people.'
  const headline = { en: 'Toll of a blast rises', ja: '死者が増加' }
  const page = pageOf(
    'meeting',
    { shift, headline },
    { others: { total: 1, lines: [{ ...story(), item: 'doc#2' }] } },
  )
  expect(lineOf(page)?.text).toMatchObject({
    en: expect.stringContaining('now 43 people, before 41'),
    ja: expect.stringContaining('41から43人に増加'),
  })
  expect(page.notes[0]?.text).toContain(shift)
})

test('that of another matter is not told', () => {
  const line = lineOf(pageOf('meeting', { shift: 'The fee rose from 41 to 43 euros.' }))
  expect(line?.text.en).not.toContain('→')
})
