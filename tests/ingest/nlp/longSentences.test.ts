import { expect, test } from '@jest/globals'
import { chaptersOf } from '../../../ingest/events/chapters.ts'
import { extract, readItems } from '../../../ingest/index.ts'
import { analyse } from '../../../ingest/nlp/engine.ts'
import { cutsIn, LONGEST } from '../../../ingest/nlp/longSentences.ts'
import { toItem } from '../items.ts'

const NEWS =
  'President Jan Orlo of Norway met Foreign Minister Maria Lind of Greece, and they spoke of trade, '

/** Texts that never end a sentence, or only seem to. */
const ENDLESS: Readonly<Record<string, string>> = {
  'with commas': NEWS,
  'without commas': NEWS.replaceAll(',', ''),
  'of clauses within clauses': 'Jan Orlo, who met Maria Lind, who met ',
  'of days': 'Norway and Greece signed in January the agreement of 3 May 2025, ',
  'of open quotes': 'he said "we met Jan Orlo ',
  'of abbreviations': 'Gen. Orlo and Smt. Lind vs. ',
  'of initials': 'J. M. ',
  'of dots': 'they waited... ',
  'of dashes': 'Greek-Norwegian ',
  'in Japanese': '大統領は外相と会談し、貿易について',
  'without white space': 'abcdefghij',
  'of signs beyond the first plane': '𝒜',
}

const endless = (name: string, length: number): string => {
  const part = ENDLESS[name] ?? ''
  return part.repeat(Math.ceil(length / part.length))
}

test.each(Object.keys(ENDLESS))('a text %s is cut, and every word of it is read where it stands', (name) => {
  const text = endless(name, 5 * LONGEST)
  const sentences = analyse(text)
  for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(LONGEST)
  expect(sentences.filter(({ isRest }) => isRest === true).length).toBeGreaterThanOrEqual(4)
  let read = 0
  const signs = (stretch: string): string => stretch.replace(/[^\p{L}\p{N}]/gu, '')
  for (const word of sentences.flatMap(({ words }) => words)) {
    expect(text.slice(word.start, word.end)).toBe(word.text)
    expect(signs(text.slice(read, word.start))).toBe('')
    read = word.end
  }
  expect(signs(text.slice(read))).toBe('')
})

// what a sentence costs grows at most with the square of its words: the sum is the work of a text
test.each(Object.keys(ENDLESS))('a text %s that is twice as long is twice the work', (name) => {
  const work = (text: string): number => analyse(text).reduce((sum, { words }) => sum + words.length ** 2, 0)
  const [once, twice] = [work(endless(name, 10 * LONGEST)), work(endless(name, 20 * LONGEST))]
  expect(twice / once).toBeLessThan(2.2)
})

// each telling is held against each before it in its chapter, and each day against each sentence
test.each(Object.keys(ENDLESS))('the events of a text %s are read in chapters of one length', (name) => {
  const [read] = readItems([toItem(endless(name, 40_000))], undefined).items
  const chapters = read === undefined ? [] : chaptersOf(read.context)
  expect(chapters.length).toBeGreaterThan(2)
  for (const { found } of chapters) {
    const [start, end] = [found.sentences[0]?.start ?? 0, found.sentences.at(-1)?.end ?? 0]
    expect(end - start).toBeLessThanOrEqual(16_000)
  }
})

test.each([
  ['a comma of the second half', `${'word '.repeat(300)}end, ${'word '.repeat(300)}`, 1505],
  ['white space, where the comma is far', `end, ${'word '.repeat(600)}`, 2000],
  ['letters, where there is nothing else', 'x'.repeat(2500), 2000],
])('the cut is behind %s', (_where, text, at) => {
  expect(cutsIn(text, 0)).toEqual([at])
})

test.each([
  ['full stops', 'The ministers of both states met in the capital. '.repeat(100)],
  ['stops behind quotes', 'The minister said: "We are waiting for them." '.repeat(100)],
  ['lines', 'a headline without a stop\n'.repeat(200)],
  ['Japanese stops', '大統領は外相と会談した。'.repeat(300)],
])('a text with %s is not cut', (_what, text) => {
  expect(text.length).toBeGreaterThan(LONGEST)
  expect(cutsIn(text, 0)).toEqual([])
})

test('a document tells which item was read in pieces, and what the pieces say is found', () => {
  const text = `Ministers meet in Oslo\n\n${NEWS.repeat(60)}`
  const { issues, items } = extract({ text, name: 'endless.txt' })
  const [cut, ...others] = issues.filter(({ code }) => code === 'sentence-cut')
  expect(others).toEqual([])
  expect(cut).toMatchObject({ line: 1, item: 1 })
  expect(cut?.message).toContain('3 pieces')
  const [item] = items
  const named = item?.mentions.filter(({ kind }) => kind === 'person') ?? []
  expect(named).toHaveLength(120)
  for (const { start, end } of named)
    expect(item?.text.slice(start, end)).toMatch(/^(?:Jan Orlo|Maria Lind)$/)
})
