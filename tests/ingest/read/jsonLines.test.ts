import { expect, test } from '@jest/globals'
import { readDocument } from '../../../ingest/read/document.ts'

const good = {
  id: 'n1',
  title: 'Ministers meet in Lima',
  text: 'They met.\n\nThey went\n\non talking. (ANDINA / 03.05.2026)',
  date: '2026-05-03T09:00:00Z',
  source: 'Andina',
}

test('a line is an item; a bad line is an issue with its number', () => {
  const lines = [
    JSON.stringify(good),
    'not json',
    JSON.stringify({
      id: 2,
      title: '外相がリマを訪問',
      text: '外相はリマを訪問した。',
      date: '2026年5月4日',
      source: ['時事', 'AFP'],
    }),
    JSON.stringify({ id: 'n1', title: 'No text' }),
    JSON.stringify({ ...good, date: 'soon', source: null }),
  ]
  const { items, issues } = readDocument({ text: `\n${lines.join('\n')}\n`, name: 'feed.jsonl' })
  expect(items.map(({ headline, date, sources, text }) => [headline, date, sources, text])).toEqual([
    [
      { en: 'Ministers meet in Lima' },
      '2026-05-03',
      ['ANDINA'],
      'Ministers meet in Lima\n\nThey met.\n\nThey went on talking.',
    ],
    [
      { en: '', ja: '外相がリマを訪問' },
      '2026-05-04',
      ['時事', 'AFP'],
      '外相がリマを訪問\n\n外相はリマを訪問した。',
    ],
    [
      { en: 'Ministers meet in Lima' },
      undefined,
      ['ANDINA'],
      'Ministers meet in Lima\n\nThey met.\n\nThey went on talking.',
    ],
  ])
  expect(issues.map(({ code, line }) => [code, line])).toEqual([
    ['line-unreadable', 3],
    ['line-unreadable', 5],
    ['date-unreadable', 6],
    ['item-duplicate', 6],
  ])
})

test('the first line may tell of the whole; an item may have a section and both headlines', () => {
  const heading = { title: 'Week', publisher: 'Embassy', range: { from: '2026-05-01', to: '2026-05-08' } }
  const both = { ...good, section: '外政', title: '外相がリマを訪問 / Minister visits Lima' }
  const text = [heading, both, heading].map((line) => JSON.stringify(line)).join('\n')
  const document = readDocument({ text, name: 'feed.jsonl' })
  expect(document).toMatchObject(heading)
  expect(document.items).toMatchObject([
    { section: '外政', headline: { ja: '外相がリマを訪問', en: 'Minister visits Lima' } },
  ])
  expect(document.issues.map(({ code, line }) => [code, line])).toEqual([['line-unreadable', 3]])
})

test('a title without end is text, and told', () => {
  const title = 'On May 4, President Orlo met Prime Minister Lind in Lima, '.repeat(20).trim()
  const text = JSON.stringify({ ...good, title })
  const { items, issues } = readDocument({ text, name: 'a.jsonl' })
  expect(items).toMatchObject([
    { headline: { en: '' }, text: `${title}\n\nThey met.\n\nThey went on talking.`, date: '2026-05-03' },
  ])
  expect(issues.map(({ code, line, item }) => [code, line, item])).toEqual([['title-long', 1, 1]])
})

test.each(['section', 'date', 'source'])('a line whose %s is without end is an issue', (key) => {
  const line = { title: 'A', text: 'B.', date: '2026-05-04', source: 'EFE', [key]: 'word '.repeat(200) }
  const good = JSON.stringify({ title: 'A', text: 'B.', date: '2026-05-04', source: 'EFE' })
  const text = `${good}\n${JSON.stringify(line)}\n`
  const { items, issues } = readDocument({ text, name: 'a.jsonl' })
  expect(items).toHaveLength(1)
  expect(issues.map((one) => [one.code, one.line])).toEqual([['line-unreadable', 2]])
  expect(issues[0]?.message).toContain(key)
})
