import { expect, test } from '@jest/globals'
import type { Happening } from '../../../../server/graph/happening.ts'
import type { MentionRow, ReportRow } from '../../../../server/graph/rows.ts'
import { prove } from '../../../../server/questions/brief/proof.ts'

const NAMES: Record<string, string> = {
  NO: 'Norway',
  GR: 'Greece',
  'person:lind': 'Lind',
  'person:tesar': 'Tesar',
}

/** A story of a headline and a text, in which some words tell an event. */
function story(headline: string, body: string, words: string): ReportRow {
  const text = `見出し\n${headline}\n\n${body}`
  const start = text.lastIndexOf(words)
  return {
    ...{
      event: 'e',
      item: 'doc#1',
      n: 1,
      section: undefined,
      headlineEn: headline,
      headlineJa: '見出し',
      bold: false,
    },
    ...{ date: '2031-05-06', text, agencies: ['WIRE'], document: 'doc', title: 'Digest', file: 'd.txt' },
    ...{ start, end: start + words.length, rule: 'test' },
  }
}

const mentionsIn = ({ text, item }: ReportRow): MentionRow[] =>
  Object.entries(NAMES).flatMap(([id, name]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): MentionRow => ({
      ...{ item, id, start: index, end: index + name.length },
      kind: id.startsWith('person:') ? 'person' : 'country',
    })),
  )

/** Lind of Norway and Tesar of Greece. */
const event = (kind: Happening['kind'], more: Partial<Happening> = {}): Happening => ({
  ...{ id: 'e', kind, day: '2031-05-06', precision: 'day', quad: null, planned: false, negated: false },
  ...{ background: false, ...more },
  parts: {
    people: [
      { id: 'person:lind', side: 0 },
      { id: 'person:tesar', side: 1 },
    ],
    countries: [
      { id: 'NO', side: 0 },
      { id: 'GR', side: 1 },
    ],
    organizations: [],
  },
})

const proofOf = (row: ReportRow, told = event('meeting')) => prove(told, row, mentionsIn(row), 'Oslo')
const quotesOf = (row: ReportRow, told?: Happening): string[] => proofOf(row, told).quotes

const BODY = 'Hon. Lind met Tesar in Oslo. It rained.'

test.each<[string, ReportRow, string[]]>([
  [
    'the whole sentence that tells the act',
    story('A day in Oslo', BODY, 'met'),
    ['Hon. Lind met Tesar in Oslo.'],
  ],
  ['the headline never', story('Lind met Tesar', 'It rained.', 'met'), []],
  [
    'who else was there, below a headline',
    story('Lind met a guest', 'It rained. It was Tesar.', 'met'),
    ['It was Tesar.'],
  ],
  [
    'in the order of the text, who is meant, before the act',
    story('A day in Oslo', 'It rained. Tesar came by ship. Lind met the guest.', 'met'),
    ['Tesar came by ship.', 'Lind met the guest.'],
  ],
  [
    'nobody that the headline has named',
    story('Tesar in Oslo', 'Tesar came. Lind met the guest.', 'met'),
    ['Lind met the guest.'],
  ],
])('quoted is %s', (_, row, quotes) => {
  expect(quotesOf(row)).toEqual(quotes)
})

test('of what is no contact the act alone is quoted', () => {
  const row = story('A day in Oslo', 'Tesar came by ship. Lind signed a paper.', 'signed')
  expect(quotesOf(row, event('agreement'))).toEqual(['Lind signed a paper.'])
})

test('whom the first sentence names is told by it, which is quoted with every headline', () => {
  const row = story('A day in Oslo', 'Tesar came by ship. It rained. Lind met the guest.', 'met')
  expect(quotesOf(row)).toEqual(['Lind met the guest.'])
  expect(proofOf(row).named).toContain('person:tesar')
})

test.each<[string, Happening, string, string[]]>([
  [
    'what was spoken of, each matter once',
    event('meeting'),
    'Lind met Tesar. They discussed gas. They reviewed oil. They touched on trade. It rained.',
    ['They discussed gas.', 'They touched on trade.'],
  ],
  [
    'how much it is, in the next sentence at the latest',
    event('agreement'),
    'Lind signed a contract. It is worth 4 million euros. They discussed gas.',
    ['It is worth 4 million euros.'],
  ],
  ['nothing of what is further on', event('aid'), 'Lind gave aid. It rained. It was 4 tons.', []],
  [
    'how much it is, two sentences on, where that says of what',
    event('aid'),
    'Lind gave aid. It rained. The total amount of the grants is 4 million euros.',
    ['The total amount of the grants is 4 million euros.'],
  ],
  [
    'nothing of what is only noted',
    event('agreement'),
    'Lind signed a contract. It was noted that trade had reached 4 million euros. The value of trade is 4 million euros.',
    [],
  ],
  [
    'nothing of what another gives',
    event('agreement'),
    'Lind signed a contract. The World Bank will provide 4 million euros for a study.',
    [],
  ],
  [
    'how much it is, however far down the act stands',
    event('agreement'),
    `${'It rained. '.repeat(20)}Lind signed a contract. It is worth 4 million euros.`,
    ['It is worth 4 million euros.'],
  ],
])('contents are %s', (_, told, body, contents) => {
  const row = story('A day in Oslo', body, 'Lind')
  expect(proofOf(row, told).contents).toEqual(contents)
})

test('days from one to another are those of the first sentence', () => {
  const row = story('A day in Oslo', 'Lind met Tesar from May 5 to 7. The fair is open on May 1–9.', 'met')
  expect(proofOf(row).span).toEqual({ from: '2031-05-05', to: '2031-05-07' })
  expect(proofOf(row).isDated).toBe(true)
})

test('what follows the headline bears it out', () => {
  const row = story('Lind met Tesar', 'They spoke of trade. It rained.', 'Lind met Tesar')
  expect(proofOf(row).opening).toBe('They spoke of trade.')
})

test('who stands in the story but in no quote or headline is not named', () => {
  const row = story('A day in Oslo', 'Lind met Tesar. Norway is cold.', 'met')
  expect(proofOf(row).named.sort()).toEqual(['person:lind', 'person:tesar'])
})

test.each([
  ['Lind met Tesar in Oslo.', true],
  ['Lind met Tesar at Oslo.', true],
  ['On behalf of Oslo Lind met Tesar.', false],
  ['Lind met Tesar.', false],
])('%s tells where it was: %s', (body, isPlaced) => {
  expect(proofOf(story('A day', body, 'met')).isPlaced).toBe(isPlaced)
})

test('the place of a paper is told by nobody: it may be that of what the paper is about', () => {
  const row = story('A day', 'Lind signed a paper on a plant in Oslo.', 'signed')
  expect(proofOf(row, event('agreement')).isPlaced).toBe(false)
})

test.each([
  ['On May 6 Lind met Tesar.', '2031-05-06', true],
  ['Lind met Tesar.', '2031-05-06', false],
  // another day than that of the report was told
  ['Lind met Tesar.', '2031-05-04', true],
])('%s dates %s: %s', (body, day, isDated) => {
  expect(proofOf(story('A day', body, 'met'), event('meeting', { day })).isDated).toBe(isDated)
})

test.each([
  ['Lind met Tesar', 'Lind has reportedly met Tesar.', true],
  ['Lind met Tesar', 'They spoke of trade.', false],
])(
  'what a headline tells as a fact is no more certain than its text: %s. %s',
  (headline, body, isAlleged) => {
    expect(proofOf(story(headline, body, headline)).isAlleged).toBe(isAlleged)
  },
)

test.each<[string, Happening['kind'], string | undefined]>([
  ['another sentence says', 'protest', 'The envoy was summoned by Lind.'],
  ['of a contact they are whoever met', 'meeting', undefined],
])('what a headline tells and the first sentence leaves out: %s', (_, kind, expected) => {
  const row = story(
    'Norway summons envoy summoned once before',
    'A boat was hit. The envoy was summoned by Lind.',
    'summons',
  )
  expect(proofOf(row, event(kind)).bearing).toBe(expected)
})

test.each<[string, Happening['kind'], string, string, string[]]>([
  [
    'behind the seats that they have in common, the holders are named by another sentence',
    'meeting',
    'Lind of Norway came. The presidents of Norway and Greece held talks. It rained. President Tesar was glad.',
    'held talks',
    ['The presidents of Norway and Greece held talks.', 'President Tesar was glad.'],
  ],
  [
    'of those who sign as well',
    'agreement',
    'Lind came at the invitation of Tesar. The two heads of state signed a treaty.',
    'signed',
    ['Lind came at the invitation of Tesar.', 'The two heads of state signed a treaty.'],
  ],
  [
    'no holder of a seat is looked for where the sentence has none',
    'meeting',
    'Lind of Norway came. The guest from Greece held talks. It rained. President Tesar was glad.',
    'held talks',
    ['The guest from Greece held talks.'],
  ],
])('%s', (_, kind, body, words, expected) => {
  expect(quotesOf(story('A day in Oslo', body, words), event(kind))).toEqual(expected)
})

test.each([
  ['Tesar came. The equipment worth 8 million yen was handed over by Lind.', '8 million yen'],
  [
    'Tesar came. Lind signed it. Under the Grant Assistance for Fish, Norway will give 8 million yen.',
    '8 million yen',
  ],
  ['Tesar came. The ministry earned 8 million yen.', undefined],
])('how much a grant is worth: %s', (body, amount) => {
  const { contents } = proofOf(story('Norway hands over boats', body, 'hands over'), event('aid'))
  expect(contents.find((one) => one.includes('yen'))?.includes(amount ?? '')).toBe(
    amount === undefined ? undefined : true,
  )
})

test.each<[Happening['kind'], string[]]>([
  ['talks', ['They discussed energy.']],
  ['visit', ['They discussed energy.', 'They discussed transport.']],
])('what was spoken of at another meeting is not of %s', (kind, contents) => {
  const body =
    'Lind met Tesar. They discussed energy. On the same day Lind was received by Orlo. They discussed transport.'
  expect(proofOf(story('Lind and Tesar in Oslo', body, 'met'), event(kind)).contents).toEqual(contents)
})
