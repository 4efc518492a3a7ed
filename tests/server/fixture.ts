/** Two small invented documents, as extractions; every figure that the tests expect can be counted here. */
import type { EventClaim, Extraction, ItemExtraction } from '../../ingest/types.ts'
import { loadDocument } from '../../server/load/load.ts'
import type { Queries } from '../../server/queries.ts'
import type { Store } from '../../server/store/store.ts'

const ANA = {
  id: 'person:ana-silva',
  name: 'Ana Silva',
  sound: ['silva', 'ana'],
  ja: 'シルバ',
  aliases: ['Silva'],
}
const MORI = { id: 'person:kenji-mori', name: 'Kenji Mori', sound: ['mori', 'kenji'], ja: '森', aliases: [] }
const ELISE = {
  id: 'person:elise-dupont',
  name: 'Élise Dupont',
  sound: ['dupont', 'elise'],
  ja: 'デュポン',
  aliases: ['Dupont'],
}
const TAHT = {
  id: 'person:elcin-tahtaqəliyev',
  name: 'Elçin Taxtaqəliyev',
  sound: ['tahtagaliev', 'elcin'],
  aliases: [],
}

/** An office or event whose words stand in the text. */
function evidence(text: string, words: string, rule: string) {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`fixture: "${words}" is not in the text`)
  return { start, end: start + words.length, rule }
}

function event(given: Partial<EventClaim> & Pick<EventClaim, 'kind' | 'sides' | 'evidence'>): EventClaim {
  return {
    date: null,
    place: null,
    background: false,
    topics: [],
    plover: null,
    confidence: 0.9,
    features: {},
    ...given,
  }
}

function item(
  n: number,
  headline: { en: string; ja?: string },
  body: string,
  fill: (text: string) => Partial<ItemExtraction>,
): ItemExtraction {
  const ja = headline.ja ?? ''
  const text = [ja, headline.en, body].filter((part) => part !== '').join('\n')
  const en = text.indexOf(headline.en)
  return {
    n,
    headline,
    sources: ['WIRE'],
    text,
    parts: {
      ja: { start: 0, end: ja.length },
      en: { start: en, end: en + headline.en.length },
      body: { start: text.length - body.length, end: text.length },
    },
    start: 0,
    end: text.length,
    people: [],
    countries: [],
    organizations: [],
    places: [],
    events: [],
    background: [],
    mentions: [],
    ...fill(text),
  }
}

const meeting = item(
  1,
  { en: 'Ministers meet in Lima', ja: 'シルバ外相と森外相が会談' },
  'Foreign Minister Ana Silva met with Foreign Minister Kenji Mori in Lima. They last met in 2019.',
  (text) => ({
    section: 'Foreign affairs',
    date: '2026-03-02',
    people: [
      {
        ...ANA,
        offices: [
          {
            title: 'Minister of Foreign Affairs',
            of: 'BR',
            evidence: evidence(text, 'Foreign Minister Ana', 'office'),
          },
        ],
      },
      {
        ...MORI,
        offices: [
          {
            title: 'Minister of Foreign Affairs',
            of: 'JP',
            evidence: evidence(text, 'Foreign Minister Kenji', 'office'),
          },
        ],
      },
    ],
    countries: ['BR', 'JP'],
    places: [{ name: 'Lima', country: 'PE' }],
    events: [
      event({
        kind: 'meeting',
        date: '2026-03-02',
        place: 'Lima',
        sides: [
          { of: 'BR', people: ['Ana Silva'] },
          { of: 'JP', people: ['Kenji Mori'] },
        ],
        plover: { type: 'CONSULT', quad: 1, score: 2.5 },
        evidence: evidence(
          text,
          'Foreign Minister Ana Silva met with Foreign Minister Kenji Mori in Lima.',
          'met',
        ),
      }),
    ],
    background: [
      event({
        kind: 'meeting',
        date: '2019',
        background: true,
        sides: [
          { of: 'BR', people: ['Ana Silva'] },
          { of: 'JP', people: ['Kenji Mori'] },
        ],
        evidence: evidence(text, 'They last met in 2019.', 'last-met'),
      }),
    ],
    mentions: [
      { kind: 'person', ref: ANA.id, ...evidence(text, 'Ana Silva', 'name') },
      { kind: 'person', ref: MORI.id, ...evidence(text, 'Kenji Mori', 'name') },
      { kind: 'place', ref: 'Lima', ...evidence(text, 'Lima', 'place') },
    ],
  }),
)

const call = item(
  2,
  { en: 'Silva and Dupont speak by telephone' },
  'On March 5 Ana Silva spoke with European Council President Élise Dupont. Silva will visit Brussels in April.',
  (text) => ({
    date: '2026-03-05',
    people: [
      { ...ANA, offices: [] },
      {
        ...ELISE,
        offices: [
          {
            title: 'President',
            of: 'European Council',
            evidence: evidence(text, 'European Council President', 'office'),
          },
        ],
      },
    ],
    countries: ['BR'],
    organizations: [{ name: 'European Council', aliases: ['EUCO'] }],
    events: [
      event({
        kind: 'call',
        date: '2026-03-05',
        sides: [
          { of: 'BR', people: ['Ana Silva'] },
          { of: 'European Council', people: ['Élise Dupont'] },
        ],
        plover: { type: 'CONSULT', mode: 'phone', quad: 1, score: 1.5 },
        evidence: evidence(
          text,
          'On March 5 Ana Silva spoke with European Council President Élise Dupont.',
          'spoke',
        ),
      }),
      event({
        kind: 'visit',
        date: '2026-04',
        planned: true,
        sides: [
          { of: 'BR', people: ['Ana Silva'] },
          { of: 'European Council', people: [] },
        ],
        evidence: evidence(text, 'Silva will visit Brussels in April.', 'will-visit'),
      }),
    ],
    mentions: [
      { kind: 'person', ref: ANA.id, ...evidence(text, 'Ana Silva', 'name') },
      { kind: 'person', ref: ELISE.id, ...evidence(text, 'Élise Dupont', 'name') },
    ],
  }),
)

const accusation = item(
  1,
  { en: 'Japan criticizes Brazil', ja: '日本がブラジルを批判' },
  'Tokyo criticized Brasília. Elçin Taxtaqəliyev, former ambassador of Azerbaijan, denied a meeting.',
  (text) => ({
    date: '2026-03-10',
    people: [
      {
        ...TAHT,
        offices: [
          {
            title: 'Ambassador',
            of: 'AZ',
            former: true,
            evidence: evidence(text, 'former ambassador', 'office'),
          },
        ],
      },
    ],
    countries: ['AZ', 'BR', 'JP'],
    events: [
      event({
        kind: 'accusation',
        date: '2026-03-10',
        sides: [
          { of: 'JP', people: [] },
          { of: 'BR', people: [] },
        ],
        plover: { type: 'ACCUSE', mode: 'disapprove', quad: 3, score: -2 },
        evidence: evidence(text, 'Tokyo criticized Brasília.', 'criticized'),
      }),
      event({
        kind: 'meeting',
        negated: true,
        sides: [
          { of: 'AZ', people: ['Elçin Taxtaqəliyev'] },
          { of: 'BR', people: [] },
        ],
        evidence: evidence(text, 'denied a meeting', 'denied'),
      }),
      event({
        kind: 'statement',
        sides: [{ of: 'AZ', people: ['Elçin Taxtaqəliyev'] }],
        evidence: evidence(text, 'Elçin Taxtaqəliyev', 'said'),
      }),
    ],
    mentions: [
      { kind: 'country', ref: 'JP', ...evidence(text, 'Tokyo', 'capital') },
      { kind: 'person', ref: TAHT.id, ...evidence(text, 'Elçin Taxtaqəliyev', 'name') },
    ],
  }),
)

/** The first document has a title and a range, the second has neither. */
export const DOCUMENTS: [Extraction, Extraction] = [
  {
    document: 'week-10.txt',
    id: 'aaaa',
    format: 'bulletin',
    title: 'Weekly digest',
    publisher: 'Embassy in Lima',
    range: { from: '2026-03-01', to: '2026-03-08' },
    items: [meeting, call],
    issues: [],
  },
  { document: 'article.txt', id: 'bbbb', format: 'article', items: [accusation], issues: [] },
]

/** Loads both documents into an empty store. */
export async function loadFixture(store: Store, queries: Queries): Promise<void> {
  for (const document of DOCUMENTS) await loadDocument(store, queries, document)
}
