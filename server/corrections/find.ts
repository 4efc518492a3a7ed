/** Finds in a document what a correction speaks of: in the text that it was made over, in a new edition, or as newer rules read it. */
import type { EventClaim, Extraction, ItemExtraction } from '../../ingest/types.ts'
import type { AppearanceRef, MentionRef, ReportRef } from './correction.ts'
import { sentenceAt } from '../graph/sentence.ts'

/** The document itself, or an edition of its file. */
export const isOf = (
  { document, file }: { document: string; file: string },
  { id, document: name }: Pick<Extraction, 'id' | 'document'>,
): boolean => document === id || file === name

/** The ids that a document gives to the person of some appearances. */
export function findPeople(extraction: Extraction, said: readonly AppearanceRef[]): string[] {
  const wanted = new Set(said.filter((one) => isOf(one, extraction)).map(({ person }) => person))
  const named = extraction.items.flatMap(({ people }) => people.map(({ id }) => id))
  return [...new Set(named)].filter((id) => wanted.has(id))
}

export interface FoundEvent {
  item: ItemExtraction
  list: EventClaim[]
  event: EventClaim
}

/** The event that a report spoke of: the best of those that may be meant; undefined where there is none. */
export function findEvent(extraction: Extraction, report: ReportRef): FoundEvent | undefined {
  if (!isOf(report, extraction)) return undefined
  const rated = extraction.items
    .flatMap((item) => [item.events, item.background].map((list) => ({ item, list })))
    .flatMap(({ item, list }) => list.map((event) => ({ item, list, event })))
    .map((found) => ({ found, rank: toRank(extraction, found, report) }))
    .filter(({ rank }) => rank > 0)
  return rated.sort((a, b) => b.rank - a.rank)[0]?.found
}

/** How surely it is that event; 0: it is not. The same stretch of the same text is surest, then one that overlaps, then the same sentence. */
function toRank(extraction: Extraction, { item, event }: FoundEvent, report: ReportRef): number {
  const { start, end } = event.evidence
  const isKind = event.kind === report.kind
  const isSame = JSON.stringify(event.sides) === JSON.stringify(report.sides)
  const more = (isKind ? 2 : 0) + (isSame ? 1 : 0)
  if (extraction.id === report.document && item.n === report.n) {
    if (start === report.start && end === report.end) return 30 + more
    if (start < report.end && report.start < end && more > 0) return 20 + more
  }
  const isTold = item.headline.en === report.headline || item.headline.ja === report.headline
  return isTold && more > 0 && sentenceAt(item.text, event.evidence) === report.sentence ? 10 + more : 0
}

/** The item that named something: of that number in the same text, else of that headline. */
export function findItem(extraction: Extraction, mention: MentionRef): ItemExtraction | undefined {
  if (!isOf(mention, extraction)) return undefined
  if (extraction.id === mention.document) return extraction.items.find(({ n }) => n === mention.n)
  return extraction.items.find(({ headline }) => [headline.en, headline.ja].includes(mention.headline))
}
