import { expect, test } from '@jest/globals'
import { readDocument } from '../../../ingest/read/document.ts'

test.each([
  ['# Minister visits Lima\n\nBy Ana Vega\n\n3 May 2026\n\nThey met.\n\nThey spoke.\n', '2026-05-03', []],
  ['Minister visits Lima\n\nLIMA, May 3, 2026 (EFE) - They met.\n\nThey spoke.\n', '2026-05-03', ['EFE']],
  ['Minister visits Lima\n\nLIMA, 3 May 2026 - They met.\n\nThey spoke.\n', '2026-05-03', []],
  ['Minister visits Lima\n\nThey met.\n\nThey spoke. (EFE / 03.05.2026)\n', '2026-05-03', ['EFE']],
  [
    '**Minister visits Lima**\nPublished: 2026-05-03\nSource: EFE\n\nThey met.\n\nThey spoke.\n',
    '2026-05-03',
    ['EFE'],
  ],
  [
    'Minister visits Lima\n\nThey met.\n\n- on trade\n- on visas\n\nThey spoke.\n\nEFE, 3 May 2026\n',
    '2026-05-03',
    ['EFE'],
  ],
])('%j', (text, date, sources) => {
  const document = readDocument({ text, name: 'story.txt' })
  expect(document).toMatchObject({
    format: 'article',
    title: 'Minister visits Lima',
    items: [{ n: 1, headline: { en: 'Minister visits Lima' }, date, sources }],
  })
  expect(document.items[0]?.text).toMatch(/They met\.[^]*They spoke\.$/)
})

test('an article in Japanese', () => {
  const { items } = readDocument({
    text: '外相がリマを訪問\n\n外相は3日、リマを訪問した。\n\n両国は協力で一致した。（時事、2026年5月3日）\n',
    name: 'a.txt',
  })
  expect(items).toMatchObject([
    { headline: { en: '', ja: '外相がリマを訪問' }, date: '2026-05-03', sources: ['時事'] },
  ])
})

test('a paragraph without end and without a full stop is text, no title', () => {
  const long = 'word '.repeat(2_000).trim()
  const { format, title, items } = readDocument({ text: `${long}\n`, name: 'a.txt' })
  expect({ format, title, headline: items[0]?.headline }).toEqual({
    format: 'article',
    title: undefined,
    headline: { en: '' },
  })
  expect(items[0]?.text).toBe(long)
})
