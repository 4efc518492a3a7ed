/** What a person should look at first: the least certain events and identities of a document, with what was weighed. */
import type { Extraction, ItemExtraction, Span } from './types.ts'

export interface Doubt extends Span {
  /** Number of the item. */
  item: number
  about: 'event' | 'identity'
  /** 0 to 1. */
  confidence: number
  /** What was decided: `meeting: Bruno Tesar (NO), IT`, or `Orlo is Ada Orlo`. */
  claim: string
  /** The sentence behind it. */
  sentence: string
  features: Record<string, number>
  runnerUp?: { name: string; score: number }
}

/** All decisions that have a confidence, the least certain first; of equals in reading order. */
export function toDoubts({ items }: Extraction): Doubt[] {
  return items
    .flatMap((item) => [...eventDoubts(item), ...identityDoubts(item)])
    .sort((a, b) => a.confidence - b.confidence || a.item - b.item || a.start - b.start)
}

function eventDoubts(item: ItemExtraction): Doubt[] {
  return item.events.map(({ kind, sides, evidence, confidence, features }) => ({
    item: item.n,
    start: evidence.start,
    end: evidence.end,
    about: 'event',
    confidence,
    claim: `${kind}: ${sides
      .map(({ of, people }) =>
        people.length === 0 ? (of ?? 'unknown') : `${people.join(', ')} (${of ?? 'unknown'})`,
      )
      .join(' | ')}`,
    sentence: sentenceAround(item.text, evidence),
    features,
  }))
}

function identityDoubts(item: ItemExtraction): Doubt[] {
  return item.mentions.flatMap(({ ref, start, end, identity }): Doubt[] => {
    if (identity === undefined) return []
    const { confidence, features, runnerUp } = identity
    const name = item.people.find((person) => person.id === ref)?.name ?? ref
    return [
      {
        item: item.n,
        start,
        end,
        about: 'identity',
        confidence,
        claim: `${item.text.slice(start, end)} is ${name}`,
        sentence: sentenceAround(item.text, { start, end }),
        features,
        ...(runnerUp === undefined ? {} : { runnerUp }),
      },
    ]
  })
}

/** The sentence, near enough to read: up to the line's end or a full stop before a capital. */
function sentenceAround(text: string, { start, end }: Span): string {
  const before = Math.max(text.lastIndexOf('\n', start - 1), ...stops(text.slice(0, start))) + 1
  const after = /[.!?]["”’]?(?=\s+\p{Lu}|\s*$)|\n/u.exec(text.slice(end))
  return text.slice(before, after === null ? undefined : end + after.index + 1).trim()
}

const stops = (text: string): number[] =>
  [...text.matchAll(/[.!?]["”’]?(?=\s+\p{Lu})/gu)].map((stop) => stop.index).slice(-1)
