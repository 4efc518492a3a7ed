import { expect, test } from '@jest/globals'
import nlp from 'compromise/two'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../../ingest/nlp/engine.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'bulletins')
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))

/** What the rules look at most. */
const CLASSES = ['Verb', 'Noun', 'Adjective', 'Preposition', 'Determiner']

test.each(files)('%s: words are those of the library, and so are their classes but for a few', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  // the apostrophe of a plural stays with its word here
  const plain = (word: string): string => word.replace(/['’]$/u, '')
  const classes = (tags: ReadonlySet<string> | undefined): string =>
    CLASSES.filter((one) => tags?.has(one)).join(' ')
  const own = analyse(text).flatMap(({ words }) => words)
  const tagged = nlp(text)
    .docs.flat()
    .filter((term) => term.text !== '')
  expect(own.map((word) => plain(word.text))).toEqual(tagged.map((term) => plain(term.text)))
  const same = own.filter((word, at) => classes(word.tags) === classes(tagged[at]?.tags)).length
  expect(same / own.length).toBeGreaterThan(0.9)
})

test('offsets lead back to the words', () => {
  const text = 'Minister Orlo didn’t meet anyone.  He said: "We wait." Then (at 5 p.m.) he left.'
  const words = analyse(text).flatMap((sentence) => sentence.words)
  expect(words.length).toBeGreaterThan(12)
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((word) => word.text))
})

test.each([
  ['He spoke by phone this Thursday (Oct. 30) with the President. He left.', 2],
  ['The Governor, Smt. Maria Orlo, left.', 1],
])('a stop that only shortens ends no sentence: %s', (text, count) => {
  expect(analyse(text)).toHaveLength(count)
})
