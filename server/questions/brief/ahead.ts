/** Days ahead of a period that its stories name: hearings, deadlines, rounds of talks, of which no event need be told. Pure. */
import type { Brief, Proof } from '../../api/brief.ts'
import type { ItemRow } from '../../graph/rows.ts'
import { sentencesFrom } from '../../graph/sentence.ts'
import { isDoubtful } from './announced.ts'
import { daysAhead } from './days.ts'
import { beginningOf, proveHeadline } from './proof.ts'

/** Sentences of a story that are looked through. */
const LOOKED_AT = 60
/** Letters of what is quoted. */
const MOST = 110

/** Words from which on it is told what is set for a day; the last one before the day counts. */
const SET =
  /\b(?:(?:will|shall|would) (?!not\b)|(?:is|are) (?:due|scheduled|planned|slated|set|expected|to) |(?:has|have) (?:scheduled|set|fixed|called) |(?:has|have) been (?:scheduled|set|fixed|called|postponed|put off|moved) |to be (?!sure\b)|agreed to )/giu

/** What a sentence sets for days ahead, each in its own words. @param to the first day that is ahead */
export function setIn(sentence: string, reported: string, to: string): { date: string; words: string }[] {
  return daysAhead(sentence, reported, to).flatMap(({ date, start, end }) => {
    const from = [...sentence.slice(0, start).matchAll(SET)].at(-1)?.index
    // "the last stage, to be held on June 30": of what it is said stands before it
    const at = from !== undefined && /^to be/iu.test(sentence.slice(from)) ? 0 : from
    const words = at === undefined ? '' : sentence.slice(at, end)
    const before = sentence.slice(0, from ?? 0)
    return words === '' ||
      words.length > MOST ||
      /[;:”]/u.test(words) ||
      isDoubtful(words) ||
      /\b(?:was|were) $/iu.test(before)
      ? []
      : [{ date, words }]
  })
}

type Line = Brief['ahead']['lines'][number]

/** Under which its proof stands: a story may name several days. */
export const keyOfAhead = ({ item, date }: Pick<Line, 'item' | 'date'>): string => `${item} ${date}`

/** The days ahead that stories name, the next first, and what proves each. */
export function findAhead(rows: readonly ItemRow[], to: string): { line: Line; proof: Proof }[] {
  const all = rows.flatMap((row) => {
    const { text, date: reported } = row
    if (reported === undefined) return []
    const body = beginningOf(row).reduce(
      (at, { start, end }, n) => (n < 2 ? Math.max(at, end) : Math.max(at, start)),
      0,
    )
    return sentencesFrom(text, body, LOOKED_AT).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end)
      return setIn(sentence, reported, to).map(({ date, words }) => ({
        line: { events: [], item: row.item, date, words },
        proof: { ...proveHeadline(row), quotes: [sentence] },
      }))
    })
  })
  const firsts = new Map(all.toReversed().map((one) => [keyOfAhead(one.line), one]))
  return [...firsts.values()].sort((one, other) => (one.line.date < other.line.date ? -1 : 1))
}
