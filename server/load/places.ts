/** Where in a document something is said, told by its words: another edition has it in the same place, whatever else it says. */
import type { Evidence, Extraction, ItemExtraction } from '../../ingest/types.ts'
import type { Stretch } from '../graph/sentence.ts'
import { cutSentences, widenTo } from '../graph/sentence.ts'

/** The file, the sentence, how many begin so before it, and the stretch of it. */
export type Place = [file: string, sentence: string, which: number, start: number, end: number]
export type PlaceOf = (item: ItemExtraction, evidence: Evidence) => Place

/** A sentence of an item, and how many such sentences stand before it in the document. */
interface Counted extends Stretch {
  which: number
}

/** Finds places in a document, each item of which is cut into sentences once. Editions have the name of their file in common. */
export function createPlaces({ document, items }: Pick<Extraction, 'document' | 'items'>): PlaceOf {
  const positions = new Map(items.map((item, position) => [item.n, position]))
  const counts = new Map<string, number>()
  const cut: Counted[][] = []
  const count = (sentence: string): number => {
    const which = counts.get(sentence) ?? 0
    counts.set(sentence, which + 1)
    return which
  }
  /** Items are cut in their order, as far as they are asked for. */
  const sentencesOf = (position: number): Counted[] => {
    for (const { text } of items.slice(cut.length, position + 1))
      cut.push(
        Array.from(cutSentences(text), (one) => ({ ...one, which: count(text.slice(one.start, one.end)) })),
      )
    return cut[position] ?? []
  }
  return ({ n, text }, evidence) => {
    const position = positions.get(n) ?? 0
    const sentences = sentencesOf(position)
    const { start, end } = widenTo(sentences, evidence)
    // what stands in no sentence, as in an item without words, is told by its item
    const which = sentences.find((one) => one.start === start)?.which ?? position
    return [document, text.slice(start, end), which, evidence.start - start, evidence.end - start]
  }
}
