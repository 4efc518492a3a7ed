import { expect, test } from '@jest/globals'
import { widenToSentences } from '../../../server/graph/sentence.ts'

const TEXT = 'They met\nAldo met Mirela. They dined. It rained.'

test.each([
  ['the sentence around some words', 'met Mirela', 'Aldo met Mirela.'],
  ['both sentences where the words stand in both', 'Mirela. They', 'Aldo met Mirela. They dined.'],
  ['a headline, not the line below it', 'They met', 'They met'],
  ['the last sentence', 'rained', 'It rained.'],
])('%s', (_, words, expected) => {
  const at = TEXT.indexOf(words)
  const { start, end } = widenToSentences(TEXT, { start: at, end: at + words.length })
  expect(TEXT.slice(start, end)).toBe(expected)
})
