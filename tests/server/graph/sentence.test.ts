import { expect, test } from '@jest/globals'
import { cutSentences, widenTo, widenToSentences } from '../../../server/graph/sentence.ts'

const sentenceOf = (text: string, words: string): string => {
  const at = text.indexOf(words)
  const { start, end } = widenToSentences(text, { start: at, end: at + words.length })
  return text.slice(start, end)
}

const TEXT = 'They met\nAldo met Mirela. They dined. It rained.'

test.each([
  ['the sentence around some words', 'met Mirela', 'Aldo met Mirela.'],
  ['both sentences where the words stand in both', 'Mirela. They', 'Aldo met Mirela. They dined.'],
  ['a headline, not the line below it', 'They met', 'They met'],
  ['the last sentence', 'rained', 'It rained.'],
])('%s', (_, words, expected) => {
  expect(sentenceOf(TEXT, words)).toBe(expected)
})

test.each([
  [
    'a form of address',
    'It rained. The envoy, Hon. Aldo Lind, met Mirela. They dined.',
    'The envoy, Hon. Aldo Lind, met Mirela.',
  ],
  [
    'a rank that is over',
    'They chose Gen. (ret.) Aldo Lind. It rained.',
    'They chose Gen. (ret.) Aldo Lind.',
  ],
  ['a month', 'On Apr. 27 Aldo met Mirela. It rained.', 'On Apr. 27 Aldo met Mirela.'],
  ['an initial', 'Aldo B. Lind met Mirela. It rained.', 'Aldo B. Lind met Mirela.'],
  ['one quotation', '“It rained. We met,” Lind said. They dined.', '“It rained. We met,” Lind said.'],
  ['one in straight marks', '"It rained. We met," Lind said. They dined.', '"It rained. We met," Lind said.'],
  // a mark that nobody closes is no quotation
  ['a lost mark', '“It rained. Lind met Mirela.', 'Lind met Mirela.'],
  ['a short name at the end', 'They flew to Oslo. Lind met Mirela.', 'Lind met Mirela.'],
])('%s is no border of a sentence', (_, text, expected) => {
  expect(sentenceOf(text, expected.includes('met') ? 'met' : 'chose')).toBe(expected)
})

// every word of it asks anew
test.each([
  ['a quotation', `“${'They came. '.repeat(2_000)}”`],
  ['straight marks', `"${'They came. '.repeat(2_000)}"`],
  ['initials', 'A. B. '.repeat(4_000)],
])('%s that never ends is no sentence of its own', (_, text) => {
  const middle = Math.floor(text.length / 2)
  const { start, end } = widenToSentences(text, { start: middle, end: middle + 1 })
  expect(end - start).toBeLessThan(2_100)
})

test('where a quotation ends that is longer than a sentence, the next one opens', () => {
  const text = `"${'They came. '.repeat(400)}That is the end." Lind said. He left. Orlo said "no". It rained.`
  expect(sentenceOf(text, 'He left')).toBe('He left.')
  expect(sentenceOf(text, 'said "no')).toBe('Orlo said "no".')
})

test('a stretch is widened by its lines as by the whole text', () => {
  const text = `${TEXT}\n\n“It rained. \nWe met,” Lind said. They dined.\r\n Hon. Aldo Lind left. \n`
  for (let start = 0; start < text.length; start++)
    for (let end = start; end <= text.length; end++)
      expect(widenToSentences(text, { start, end })).toEqual(widenTo(cutSentences(text), { start, end }))
})
