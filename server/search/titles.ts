/**
 * Finds events by the words of their titles. There are as many titles as items and as many words in each as in a sentence, so
 * the index is plain lists of numbers: a title is a number, the newest 0, and a word stands for the titles that have it.
 */
import SearchableMap from 'minisearch/SearchableMap'
import { byText } from '../byText.ts'
import type { TitleRow } from '../graph/rows.ts'
import { isEnough, toForms, toTerms } from './fold.ts'

/** The titles that have the words of a query, best first, each as the ids of its events. `slips`: with a letter wrong too. */
export type FindTitles = (query: string, slips: boolean) => Generator<readonly string[]>

/** What a word counts that is not the word of the query but begins so, or differs by letters. */
const PREFIX = 0.4
const FUZZY = 0.45

/** Collects titles, then sorts them into an index: lists side by side, as an object for each title would be most of it. */
export function createTitles() {
  const numbers = new Map<string, number>()
  const lasts: (string | undefined)[] = []
  const events: string[][] = []
  const words = new Map<string, number[]>()
  return {
    add({ text, last, ids }: TitleRow): void {
      const known = numbers.get(text)
      if (known !== undefined) {
        if (byText(lasts[known] ?? '', last ?? '') < 0) lasts[known] = last
        events[known]?.push(...ids)
        return
      }
      const title = events.push([...ids]) - 1
      lasts.push(last)
      numbers.set(text, title)
      for (const word of new Set(toTerms(text))) {
        const list = words.get(word)
        if (list === undefined) words.set(word, [title])
        else list.push(title)
      }
    },
    sort(): FindTitles {
      const newest = [...events.keys()].sort((a, b) => byText(lasts[b] ?? '', lasts[a] ?? ''))
      const ranks = new Uint32Array(events.length)
      for (const [rank, title] of newest.entries()) ranks[title] = rank
      return toFind(
        newest.map((title) => [...new Set(events[title])].sort()),
        toWords(words, ranks),
      )
    },
  }
}

/** The titles that have a word, each with how much it counts for a term. */
type FindWords = (term: string, slips: boolean) => Generator<{ list: Uint32Array; likeness: number }>

/** Words that are a term, begin with it, or are it but for a slip. */
function toWords(words: ReadonlyMap<string, number[]>, numbers: Uint32Array): FindWords {
  const all = new Uint32Array([...words.values()].reduce((sum, { length }) => sum + length, 0))
  const index = new SearchableMap<[start: number, end: number]>()
  let start = 0
  for (const [word, titles] of words) {
    const end = start + titles.length
    all.set(
      titles.map((title) => numbers[title] ?? 0),
      start,
    )
    index.set(word, [start, end])
    start = end
  }
  return function* (term, slips) {
    for (const { form, wrong } of toForms(term, slips)) {
      for (const [word, stretch] of index.atPrefix(form))
        yield {
          list: all.subarray(...stretch),
          likeness: word === term ? 1 : (PREFIX * term.length) / word.length,
        }
      if (wrong === 0) continue
      for (const [stretch, others] of index.fuzzyGet(form, wrong).values())
        yield { list: all.subarray(...stretch), likeness: (FUZZY * term.length) / (term.length + others) }
    }
  }
}

function toFind(events: readonly (readonly string[])[], findWords: FindWords): FindTitles {
  return function* (query, slips) {
    const terms = new Set(toTerms(query))
    if (terms.size === 0) return
    const [sums, hits] = [new Float64Array(events.length), new Uint32Array(events.length)]
    for (const term of terms) {
      const best = new Float64Array(events.length)
      for (const { list, likeness } of findWords(term, slips)) {
        const worth = likeness * Math.log(1 + events.length / list.length)
        for (const title of list) best[title] = Math.max(best[title] ?? 0, worth)
      }
      for (const [title, worth] of best.entries()) {
        if (worth === 0) continue
        sums[title] = (sums[title] ?? 0) + worth
        hits[title] = (hits[title] ?? 0) + 1
      }
    }
    const found = [...events.keys()].filter((title) => isEnough(terms, hits[title] ?? 0, slips))
    const more = (list: Float64Array | Uint32Array, a: number, b: number) => (list[b] ?? 0) - (list[a] ?? 0)
    // Of equals the newer one, which has the lower number.
    found.sort((a, b) => more(hits, a, b) || more(sums, a, b) || a - b)
    for (const title of found) yield events[title] ?? []
  }
}
