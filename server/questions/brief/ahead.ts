/** Days ahead of a period that its stories name: hearings, deadlines, rounds of talks, of which no event need be told. Pure. */
import type { Brief, Proof } from '../../api/brief.ts'
import type { ItemRow } from '../../graph/rows.ts'
import type { Stretch } from '../../graph/sentence.ts'
import { LONGEST, sentencesFrom } from '../../graph/sentence.ts'
import { CALLED_OFF, MOVED, PUT_OFF } from './calledOff.ts'
import { isDoubtful } from './announced.ts'
import { ARRANGED, clauseAround, CONDITION, namingPart, openingOf, subjectIn, UNNAMED } from './clause.ts'
import { daysAhead, hasDay } from './days.ts'
import type { DayIn } from './days.ts'
import { isHearsay } from './hearsay.ts'
import { isHeld, monthsAhead } from './monthsAhead.ts'
import { calledOffIn } from './off.ts'
import { bodyOf, proveHeadline } from './proof.ts'

/** Sentences of a story that are looked through. */
const LOOKED_AT = 60
/** Letters of what is quoted. */
const MOST = 110

/** Words from which on it is told what is set for a day; the last one before the day counts. */
const SET =
  /\b(?:(?:will|shall|would) (?!not\b)|(?:is|are) (?:due|scheduled|planned|slated|set|expected|to) |(?:has|have) (?:scheduled|set|fixed|called) |(?:has|have) been (?:scheduled|set|fixed|called|postponed|put off|moved) |(?:was|were) (?:postponed|put off|moved) |to be (?!sure\b)|agreed to )/giu

/** What is denied or does not come is no plan. */
const DENIED = new RegExp(
  `\\b(?:no|not|nobody|none|neither|nor|never|false|unlikely|den(?:y|ies|ied)|${CALLED_OFF})\\b`,
  'iu',
)
/** What leads to a day on which something is to be. */
const LEADS = /\b(?:on|until|till|from|by|for|through|to|starting|before|between) $/iu
/** `the practice introduced on July 9`: the day of something else; `will be opened on July 9` is not. */
const PAST =
  /(?<!\b(?:be|been|is|are) (?:\p{Ll}+ly )?)\b(?:\p{Ll}+ed|born|held|met|set|made|begun) (?:in [\p{L} ]{1,30} )?on $/u
/** Another clause stands between what is set and the day. */
const BROKEN = /\b(?:who|which|that|whose|while|when|would have|had)\b|[;:”]|, \p{Ll}+ed\b|, was\b/u
/** It is only feared, or asked for. */
const UNSURE =
  /\b(?:unclear|doubt\w*|fear(?:s|ed)?|demand\w*|propos(?:es|ed|ing)|hop(?:es?|ed|ing)|want(?:s|ed)?|urg(?:es?|ed|ing)|call(?:s|ed)? (?:for|on)|ask(?:s|ed)?|intends?|refus\w+|skip\w*|boycott\w*|threat\w*|warn\w*)\b/u
/** What was set for the day is put off, to another that stands behind or to none. */
const PUT_OFF_NOW = new RegExp(`\\b(?:has|have|was|were|had) (?:been )?(?:${PUT_OFF})\\b`, 'u')
/** `which was to be held`. */
const WAS = /\b(?:was|were) $/iu

interface Setting extends Omit<DayIn, 'start' | 'end'> {
  words: string
  /** The same with its subject, where that stands in the clause. */
  clause?: string
  /** It does not come. */
  isOff: boolean
  /** Where the sentence says of whom or what, with its own subject. */
  of?: Stretch
}

/** The first thing that a sentence sets for a day ahead, in its own words. @param to the first day that is ahead */
export function setIn(sentence: string, reported: string, to: string): Setting[] {
  if (sentence.length > LONGEST || isHearsay(sentence)) return []
  const named = daysAhead(sentence, reported, to)
  const days = named.length > 0 ? named : monthsAhead(sentence, reported, to)
  const ofClause = (end: number): Stretch => {
    const start = openingOf(sentence.slice(0, end)).from
    return { start, end: start + namingPart(sentence.slice(start, end)).length }
  }
  const off = days.flatMap(({ start, end, ...day }) => {
    const clause = calledOffIn(sentence, { start, end })
    return clause === undefined ? [] : [{ ...day, words: clause, clause, isOff: true, of: ofClause(start) }]
  })
  if (off.length > 0 || DENIED.test(sentence) || CONDITION.test(sentence)) return off.slice(0, 1)
  const isOffBehind = (end: number): boolean => PUT_OFF_NOW.test(sentence.slice(end))
  return days
    .flatMap(({ start, end, ...day }) => {
      const before = sentence.slice(0, start)
      const from = [...before.matchAll(SET)].at(-1)?.index
      // "put off from July 8 to July 12": the day before is the old one
      const isOpen = UNSURE.test(before) || (MOVED.test(before.slice(from)) && /\bfrom $/u.test(before))
      if (
        from === undefined ||
        isOpen ||
        isOffBehind(end) ||
        !(hasDay(day.date) ? LEADS.test(before) : isHeld(sentence.slice(from, start).trim())) ||
        PAST.test(before) ||
        WAS.test(sentence.slice(0, from))
      )
        return []
      // "the last stage, to be held on June 30": of what it is said stands before it
      const at = /^to be/iu.test(sentence.slice(from)) ? 0 : from
      const own = sentence.slice(at, end)
      const words = withSubject(sentence.slice(0, at), own)
      if (own.length > MOST || BROKEN.test(sentence.slice(from, start)) || isDoubtful(words)) return []
      const clause = clauseAround(sentence, from, { start, end })
      return [
        { ...day, words, isOff: false, ...(clause === undefined ? {} : { clause, of: ofClause(from) }) },
      ]
    })
    .slice(0, 1)
}

/** What is set, with its subject where that stands before it, and nobody is left out who alone says so. */
function withSubject(before: string, own: string): string {
  const { text, outer = '', opening } = subjectIn(before, own) ?? {}
  const isSaid = opening?.endsWith('that ') === true && !ARRANGED.test(own)
  const isWhole = text !== undefined && before.endsWith(`${text} `)
  return !isWhole || isSaid || UNNAMED.test(outer) ? own : `${text} ${own}`
}

type Line = Brief['ahead']['lines'][number]

/** Under which its proof stands: a story may name several days. */
export const keyOfAhead = ({ item, date }: Pick<Line, 'item' | 'date'>): string => `${item} ${date}`

/** A day ahead, what proves it, where its sentence stands, and where that names who has to do with it. */
export interface DayAhead {
  line: Line
  proof: Proof
  at: Stretch
  of: Stretch | undefined
}

/** The days ahead that stories name, the next first. */
export function findAhead(rows: readonly ItemRow[], to: string): DayAhead[] {
  const all = rows.flatMap((row) => {
    const { text, date: reported } = row
    if (reported === undefined) return []
    return sentencesFrom(text, bodyOf(row), LOOKED_AT).flatMap(({ start, end }) => {
      const sentence = text.slice(start, end)
      return setIn(sentence, reported, to).map(({ of, ...setting }) => ({
        line: { events: [], item: row.item, who: [], ...setting },
        proof: { ...proveHeadline(row), quotes: [sentence] },
        at: { start, end },
        of: of && { start: start + of.start, end: start + of.end },
      }))
    })
  })
  // the first is told, unless another calls it off
  const inOrder = all.toReversed().sort((one, other) => Number(one.line.isOff) - Number(other.line.isOff))
  const firsts = new Map(inOrder.map((one) => [keyOfAhead(one.line), one]))
  return [...firsts.values()].sort((one, other) => (one.line.date < other.line.date ? -1 : 1))
}
