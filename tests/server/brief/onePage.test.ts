/** The brief is one page of A4, whatever the archive holds: counted in the Word file itself, by lines and letters. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../../ingest/index.ts'
import type { Extraction } from '../../../ingest/types.ts'
import { toPage } from '../../../server/brief/page.ts'
import { toWord } from '../../../server/brief/word.ts'
import type { Language } from '../../../server/brief/words.ts'
import { LANGUAGES } from '../../../server/brief/words.ts'
import type { BriefPage } from '../../../server/api.ts'
import type { Graph } from '../../../server/graph/reads.ts'
import { loadDocument } from '../../../server/load/load.ts'
import { readQueries } from '../../../server/queries.ts'
import { readBrief } from '../../../server/questions/brief/index.ts'
import { openStore } from '../../../server/store/open.ts'
import { createArchive } from '../../bench/archive.ts'

const SAMPLES = join(import.meta.dirname, '..', '..', '..', 'samples')
const readSamples = (): Extraction[] =>
  readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => extract({ text: readFileSync(join(SAMPLES, name), 'utf8'), name }))

/** As dense as an archive of 100,000 events in ten years. */
const LARGE = { events: 3000, people: 600, years: 0.3, seed: 7 }

/** Of A4 between its margins, in points. */
const HEIGHT = 842 - 2 * 39.7
/** Half-width letters that go into a line of one column and of the page, words not cut. */
const LETTERS = { column: 60, page: 122 }

const halves = (text: string): number =>
  [...text].reduce((sum, one) => sum + (/[\u2e80-\uffef]/u.test(one) ? 2 : 1), 0)
const linesOf = (text: string, letters: number): number => Math.max(1, Math.ceil(halves(text) / letters))

/** Points that the front of a Word file takes: its title and its rows, of which each is as high as its higher cell. */
async function heightOf(word: Buffer, letters: number): Promise<number> {
  const { value } = await mammoth.convertToHtml(
    { buffer: word },
    { styleMap: ["p[style-name='Foot'] => p.foot:fresh"] },
  )
  const { document } = parseHTML(`<html><body>${value}</body></html>`)
  const [front, overleaf] = document.querySelectorAll('table')
  const rows = [...(front?.querySelectorAll('tr') ?? [])].map((row) =>
    Math.max(
      ...[...row.querySelectorAll('td')].map((cell) => {
        const isHeading = cell.querySelector('h2') !== null
        const text = cell.textContent ?? ''
        // a smaller size has more letters in a line
        if (cell.querySelector('.foot') !== null) return linesOf(text, (letters * 9) / 7.5) * 8.75
        return linesOf(text, letters) * (isHeading ? 13 : 11.25) + (isHeading ? 5 : 1.5)
      }),
    ),
  )
  // what found no room on the first page, and the sources, stand overleaf
  expect(document.querySelectorAll('table ~ h1, table ~ h2').length).toBe(overleaf === undefined ? 1 : 2)
  expect(document.querySelectorAll('table ~ p.foot').length).toBeGreaterThan(4)
  return 6 + rows.reduce((sum, one) => sum + one, 0)
}

describe.each<[string, () => Iterable<Extraction>, [from: string, to: string][]]>([
  [
    'of the samples',
    readSamples,
    [
      ['2026-04-24', '2026-05-02'],
      ['2026-05-01', '2026-05-09'],
      ['2026-04-01', '2026-06-01'],
    ],
  ],
  [
    'of a large archive',
    () => createArchive(LARGE),
    [
      ['2020-04-06', '2020-04-13'],
      ['2020-03-01', '2020-05-01'],
      ['2020-01-01', '2021-01-01'],
    ],
  ],
])('the brief %s', (_, documents, periods) => {
  let graph: Graph
  beforeAll(async () => {
    graph = { store: await openStore({}), queries: readQueries() }
    for (const document of documents()) await loadDocument(graph.store, graph.queries, document)
  }, 120_000)
  afterAll(() => graph.store.close())

  const pageOf = async (
    from: string,
    to: string,
    languages: readonly Language[] = LANGUAGES,
  ): Promise<BriefPage> => toPage(await readBrief(graph, { from, to }), languages.length > 1 ? 2 : 1)

  test.each(periods)('from %s to %s is one page, each line with its sentence', async (from, to) => {
    const page = await pageOf(from, to)
    const lines = [...page.sections, ...page.overleaf].flatMap((section) => section.lines)
    expect(lines.length).toBeGreaterThan(4)
    for (const { notes } of lines) expect(notes.length).toBe(1)
    expect(await heightOf(await toWord(page, ['en', 'ja']), LETTERS.column)).toBeLessThan(HEIGHT)
    const count = ({ sections }: BriefPage) => sections.flatMap((section) => section.lines).length
    for (const language of LANGUAGES) {
      const alone = await pageOf(from, to, [language])
      expect(await heightOf(await toWord(alone, [language]), LETTERS.page)).toBeLessThan(HEIGHT)
      expect(count(alone)).toBeGreaterThanOrEqual(count(page))
    }
  })

  test('every contact is a headline behind its day', async () => {
    const [[from, to] = ['', '']] = periods
    const { sections } = await pageOf(from, to)
    const contacts = sections.find(({ name }) => name === 'contacts')?.lines ?? []
    expect(contacts.length).toBeGreaterThan(0)
    for (const { text } of contacts) {
      expect(text.en).toMatch(/^(?:Reported )?\d+ [A-Z][a-z]+: \S/)
      expect(text.ja).toMatch(/^\d+月\d+日(?:付報道)?\u3000\S/)
    }
  })
})
