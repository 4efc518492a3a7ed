import { expect, test } from '@jest/globals'
import { extract } from '../../../ingest/index.ts'

const SIGNS = [
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202e',
  '\u2067',
  '\u2069',
  '\u3164',
  '\ufeff',
  '\u{e0041}',
]

const BULLETIN = `Weekly of the Embassy, 1 - 7 March 2026

Home affairs

● 会談

Orlo meets Tesar

President Jan Orlo of Norway met with President Bruno Tesar of Greece in Oslo. (WIRE / 02.03.2026)

● 訪問

Tesar in Rome

Bruno Tesar visited Rome. (WIRE / 31.02.2026)
`
const LINES = [
  { title: 'Weekly of the Embassy', publisher: 'The Embassy' },
  {
    ...{ id: '1', title: 'Orlo meets Tesar', section: 'Home affairs', date: '2026-03-02', source: 'WIRE' },
    text: 'President Jan Orlo of Norway met with President Bruno Tesar of Greece in Oslo.',
  },
]
const toLines = (change: (text: string) => string): string =>
  LINES.map((line) =>
    JSON.stringify(line, (_key, value: unknown) => (typeof value === 'string' ? change(value) : value)),
  ).join('\n')

/** All that is read, but for where in the file it stands, and the file's digest. */
function read(name: string, text: string) {
  const { items, issues, title, publisher, range } = extract({ name, text })
  return { title, publisher, range, issues, items: items.map((item) => ({ ...item, start: 0, end: 0 })) }
}

test.each(SIGNS)('a sign that nobody sees turns nothing round and hides no name: %j', (sign) => {
  const within = (text: string): string => text.replace(/(?<=[\p{L}\d])(?=[\p{L}\d.])/gu, sign)
  const found = read('week.txt', within(BULLETIN))
  expect(found).toEqual(read('week.txt', BULLETIN))
  expect(found.items[0]?.people.map(({ name }) => name)).toEqual(['Jan Orlo', 'Bruno Tesar'])
  const lines = read('week.jsonl', toLines(within))
  expect(lines).toEqual(
    read(
      'week.jsonl',
      toLines((text) => text),
    ),
  )
  expect(lines.items[0]?.people).toHaveLength(2)
})

test('what tells two forms of a kanji apart is seen, and stays', () => {
  const name = '葛\u{e0100}城大臣'
  const [item] = extract({ name: 'week.txt', text: BULLETIN.replace('会談', name) }).items
  expect(item?.headline.ja).toContain('葛\u{e0100}城')
})
