/** A brief of invented people, and parts of others. */
import type { Brief, EventSummary, Proof } from '../../../server/api.ts'

export const none = { total: 0, lines: [] }
export const mix = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
export const seat = (title: string, titleJa?: string) => ({
  ...{ title, of: { en: 'Norway', ja: 'ノルウェー' }, body: 'NO' },
  ...(titleJa === undefined ? {} : { titleJa }),
})
export const document = { id: 'doc', title: 'Digest', file: 'd.txt' }
export const proof = (n: number, texts: string[], more: Partial<Proof> = {}): Proof => ({
  ...{ item: `doc#${String(n)}`, document, agencies: ['WIRE'], date: '2031-10-02' },
  quotes: texts,
  headline: { en: 'A day in Oslo', ja: 'オスロの一日' },
  named: ['NO', 'FI', 'person:ada', 'person:bo'],
  ...{ inHeadline: false, isPlaced: false, isDated: true, isHearsay: false, isAlleged: false, contents: [] },
  ...more,
})
export const told = (
  id: string,
  kind: EventSummary['kind'],
  more: Partial<EventSummary> = {},
): EventSummary => ({
  ...{ id, kind, date: '2031-10-02', title: { en: 'A day in Oslo' }, planned: false, background: false },
  participants: [
    { id: 'NO', side: 0 },
    { id: 'person:ada', side: 0 },
    { id: 'FI', side: 1 },
    { id: 'person:bo', side: 1 },
  ],
  ...more,
})
export const story = (...events: string[]) => ({
  events,
  item: 'doc#1',
  rank: 'head' as const,
  room: 'then' as const,
})

export const BRIEF: Brief = {
  ...{
    from: '2031-10-01',
    to: '2031-10-08',
    isChosen: false,
    begins: false,
    isShort: false,
    since: '2031-01-04',
  },
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
