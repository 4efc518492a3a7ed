/** Where in a document something is said, told by its words: another edition has it in the same place, whatever else it says. */
import type { Evidence, Extraction, ItemExtraction } from '../../ingest/types.ts'
import { widenToSentences } from '../graph/sentence.ts'

/** The file, the sentence, how many such sentences stand before it, and the stretch of it. */
export type Place = [file: string, sentence: string, which: number, start: number, end: number]
export type PlaceOf = (item: ItemExtraction, evidence: Evidence) => Place

/** Finds places in a document. Editions have the name of their file in common. */
export function createPlaces({ document, items }: Pick<Extraction, 'document' | 'items'>): PlaceOf {
  const positions = new Map(items.map((item, position) => [item.n, position]))
  return ({ n, text }, evidence) => {
    const { start, end } = widenToSentences(text, evidence)
    const sentence = text.slice(start, end)
    const before = [...items.slice(0, positions.get(n)).map((item) => item.text), text.slice(0, start)]
    const which = before.reduce((sum, one) => sum + countOf(sentence, one), 0)
    return [document, sentence, which, evidence.start - start, evidence.end - start]
  }
}

function countOf(words: string, text: string): number {
  // an item without words is one place
  if (words === '') return 1
  let count = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count++
  return count
}
