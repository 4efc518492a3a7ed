import { expect, test } from '@jest/globals'
import nlp from 'compromise/two'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../../ingest/nlp/engine.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'bulletins')
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

interface Term {
  text: string
  tags: Set<string>
}

test.each(files)('%s: words and tags are those of the library itself', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  // the apostrophe of a plural stays with its word here
  const plain = (word: string): string => word.replace(/['’]$/u, '')
  const own = analyse(text).flatMap((sentence) =>
    sentence.words.map((word) => [plain(word.text), ...[...word.tags].sort()].join(' ')),
  )
  const bare = (nlp(text).docs as unknown as Term[][])
    .flat()
    .filter((term) => term.text !== '')
    .map((term) => [plain(term.text), ...[...term.tags].sort()].join(' '))
  expect(own.length).toBeGreaterThan(100)
  expect(own).toEqual(bare)
})

test('offsets lead back to the words', () => {
  const text = 'Minister Orlo didn’t meet anyone.  He said: "We wait." Then (at 5 p.m.) he left.'
  for (const { words } of analyse(text))
    for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text)
})
