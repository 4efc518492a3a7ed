import { beforeAll, describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toText } from '../../../ingest/formats/index.ts'
import { extract } from '../../../ingest/index.ts'
import type { Extraction, ItemExtraction } from '../../../ingest/types.ts'

const ROOT = join(import.meta.dirname, '../../..')
const FORMATS = join(ROOT, 'tests/fixtures/formats')

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What must be the same whatever the format: all but ids, offsets and white space. */
function told(item: ItemExtraction) {
  const { n, section, headline, date, sources, text, parts, people, countries, organizations, places } = item
  return {
    n,
    section,
    headline,
    date,
    sources,
    body: folded(text.slice(parts.body.start, parts.body.end)),
    people: people.map(({ name, offices }) => [name, offices.map(({ title, of }) => `${title} of ${of}`)]),
    countries,
    organizations,
    places,
    events: item.events.map(({ kind, date: day, place, sides }) => ({ kind, day, place, sides })),
  }
}

async function extractFile(path: string): Promise<Extraction> {
  const { text } = await toText({ bytes: readFileSync(path), name: path })
  return extract({ text, name: path })
}

describe('one bulletin in every format', () => {
  let plain: Extraction
  beforeAll(async () => {
    plain = await extractFile(join(ROOT, 'samples/az-2026-04-24-digest.txt'))
  })

  test.each(
    ['md', 'html', 'docx', 'pdf', '-narrow.pdf', 'jsonl'].map((end) => [
      `digest${end.startsWith('-') ? '' : '.'}${end}`,
    ]),
  )('%s says the same', async (file) => {
    const other = await extractFile(join(FORMATS, file))
    expect(other.items.map(told)).toEqual(plain.items.map(told))
    expect(other.issues).toEqual([])
    expect([other.title, other.range, other.publisher]).toEqual([plain.title, plain.range, plain.publisher])
  })
})
