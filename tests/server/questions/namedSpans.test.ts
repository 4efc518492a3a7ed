import { expect, test } from '@jest/globals'
import { japaneseSpans, titleSpans } from '../../../server/questions/namedSpans.ts'

const TEXT = 'モリ大統領、シルバ大統領と会談。大統領補佐官は欧州理事会議長とリマで。ペルー国防相'

/** What is marked already, by its words. */
const said = (...words: [string, string][]) =>
  words.map(([word, id]) => {
    const start = TEXT.indexOf(word)
    return {
      item: 'a#1',
      id,
      kind: id === 'PE' ? ('country' as const) : ('person' as const),
      start,
      end: start + word.length,
    }
  })

const spans = (
  marked: [string, string][],
  named: { id: string; kind: 'person' | 'country' | 'organization' | 'place'; ja: string }[],
  held: { person: string; of?: string; titleJa?: string }[],
): string[] =>
  japaneseSpans(
    TEXT,
    said(...marked),
    named.map((one) => ({ name: one.id, aliases: [], country: null, ...one })),
    held.map((one) => ({ title: '', of: 'XX', ...one })),
  ).map(({ start, end, kind, id }) => `${String(start)} ${TEXT.slice(start, end)} ${kind} ${id}`)

test.each([
  ['a place by its name', [], [{ id: 'lima', kind: 'place', ja: 'リマ' }], [], ['31 リマ place lima']],
  [
    'an office beside whoever holds it',
    [['モリ', 'mori']],
    [],
    [{ person: 'mori', titleJa: '大統領' }],
    ['2 大統領 office mori', '9 大統領 office mori'],
  ],
  [
    'no office behind the name of somebody else',
    [
      ['モリ', 'mori'],
      ['シルバ', 'silva'],
    ],
    [],
    [{ person: 'mori', titleJa: '大統領' }],
    ['2 大統領 office mori'],
  ],
  [
    'of two presidents each by the name before it',
    [
      ['モリ', 'mori'],
      ['シルバ', 'silva'],
    ],
    [],
    [
      { person: 'mori', titleJa: '大統領' },
      { person: 'silva', titleJa: '大統領' },
    ],
    ['2 大統領 office mori', '9 大統領 office silva'],
  ],
  [
    'an office behind its state, of two who hold the like',
    [['ペルー', 'PE']],
    [],
    [
      { person: 'costa', of: 'PE', titleJa: '国防相' },
      { person: 'lind', of: 'NO', titleJa: '国防相' },
    ],
    ['38 国防相 office costa'],
  ],
  [
    'no office behind another state',
    [['ペルー', 'PE']],
    [],
    [{ person: 'lind', of: 'NO', titleJa: '国防相' }],
    [],
  ],
  ['no name within a longer word', [], [{ id: 'euco', kind: 'organization', ja: '欧州理事会' }], [], []],
  ['no people and states, which reading finds', [], [{ id: 'mori', kind: 'person', ja: 'モリ' }], [], []],
  ['nothing twice', [['リマ', 'lima']], [{ id: 'lima', kind: 'place', ja: 'リマ' }], [], []],
  ['no office without a word for it', [['モリ', 'mori']], [], [{ person: 'mori' }], []],
] as const)('%s', (_, marked, named, held, wanted) => {
  expect(
    spans(
      marked.map(([word, id]) => [word, id]),
      [...named],
      [...held],
    ).sort((a, b) => parseInt(a) - parseInt(b)),
  ).toEqual(wanted)
})

test('titles stand right before the names of those who hold them', () => {
  const text = 'Vice President Mori met President Silva. Silva left.'
  const at = (word: string, from = 0) => ({
    start: text.indexOf(word, from),
    end: text.indexOf(word, from) + word.length,
  })
  const person = (id: string, word: string, from?: number) => ({
    item: 'a#1',
    id,
    kind: 'person' as const,
    ...at(word, from),
  })
  const marked = [person('mori', 'Mori'), person('silva', 'Silva'), person('silva', 'Silva', 40)]
  const held = [
    { person: 'mori', title: 'President', of: 'JP' },
    { person: 'mori', title: 'Vice President', of: 'JP' },
    { person: 'silva', title: 'President', of: 'BR' },
  ]
  const titles = (claimed: { start: number; end: number }[]) =>
    titleSpans(text, marked, held, claimed).map(({ start, end, id }) => [text.slice(start, end), id])
  expect(titles([])).toEqual([
    ['Vice President', 'mori'],
    ['President', 'silva'],
  ])
  // within a stretch that is an office already
  expect(titles([{ start: 0, end: text.indexOf('Vice President') + 'Vice President'.length }])).toEqual([
    ['President', 'silva'],
  ])
})

test('no place within a longer word in Katakana, no office of another body', () => {
  const text = 'リマソールで国連事務総長'
  const named = [
    { id: 'lima', kind: 'place' as const, ja: 'リマ', name: 'Lima', aliases: [], country: null },
    { id: 'un', kind: 'organization' as const, ja: '国連', name: 'UN', aliases: [], country: null },
  ]
  const un = { item: 'a#1', id: 'un', kind: 'organization' as const, start: 6, end: 8 }
  const marked = (of: string) =>
    japaneseSpans(text, [un], named, [{ person: 'lind', title: '', titleJa: '事務総長', of }]).map(
      ({ start, end, id }) => [text.slice(start, end), id],
    )
  expect(marked('un')).toEqual([['事務総長', 'lind']])
  expect(marked('nato')).toEqual([])
})

test('no title that is the end of a longer one', () => {
  const text = 'Deputy Minister Mori, ex-Minister Mori and Minister Mori'
  const at = (from: number) => ({
    item: 'a#1',
    id: 'mori',
    kind: 'person' as const,
    start: text.indexOf('Mori', from),
    end: text.indexOf('Mori', from) + 4,
  })
  const held = [{ person: 'mori', title: 'Minister', of: 'JP' }]
  expect(titleSpans(text, [at(0), at(20), at(40)], held, []).map(({ start }) => start)).toEqual([
    text.lastIndexOf('Minister'),
  ])
})
