/**
 * Date phrases of running text, relative to the day of the news: chrono-node, plus the forms it does not know.
 * All results are ISO strings whose length is their precision (2026, 2026-04, 2026-04-25). Pure: the anchor is the only clock.
 */
import { Chrono, en, type ParsedComponents, type ParsedResult, type Parser } from 'chrono-node'
import { addDays, nearestYear, toIsoDay } from './days.ts'
import { toHalfWidth } from './text.ts'

/** A date phrase: half-open offsets in the text and what it means. */
export interface DatePhrase {
  start: number
  end: number
  /** ISO date; its length is its precision. */
  date: string
  /** Last day of a printed range of days. */
  until?: string
}

const SPAN_OF_DAYS =
  '(?:from\\s+|between\\s+)?(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:-|–|to|and|until)\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s+'
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

/** `between 30 April and 2 May`: chrono knows the range by `to` only. */
const DAY = `(?:\\d{1,2} (?:${MONTH})|(?:${MONTH}) \\d{1,2})`
const BETWEEN_DAYS = new RegExp(`(?<=\\bbetween ${DAY} )and(?= ${DAY}\\b)`, 'gu')

/** Forms that chrono misses, each with a phrase that it reads. */
const OWN_FORMS: Parser[] = [
  // in 2019, since late 2023, the beginning of 2025; not 2020-2022, not "in 2000 villages"
  {
    pattern: () =>
      /\b(?:in|since|until|till|by|from|of|during|before|after|early|late|mid-?|year)\s+(?:(?:early|late|mid-?)\s*)?((?:19|20)\d{2})(?=[\s,.;:)”"'’]|$)(?!\s*[-–]\s*\d)(?!\s+(?:people|persons|individuals|soldiers|troops|families|villages|children|students|hectares|tons|tonnes|dollars|euros|km|kilometers|kilometres)\b)/i,
    extract: (_context, match) => ({ year: Number(match[1]) }),
  },
  // 4月27日, 2026年4月27日, 2026年4月
  {
    pattern: () => /(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?/,
    extract: (_context, match) => {
      const [, year, month, day] = match
      if (year === undefined && day === undefined) return null
      const parts: Record<string, number> = { month: Number(month) }
      if (year !== undefined) parts.year = Number(year)
      if (day !== undefined) parts.day = Number(day)
      return parts
    },
  },
  // early May, since May: chrono knows the month that is also a verb only after "in"
  {
    pattern: () => /\b(?:early|late|mid|since|by|until|till|during|before|after|last|next)[ -]May\b(?! \d)/,
    extract: () => ({ month: 5 }),
  },
  // from 3 to 5 May
  {
    pattern: () => new RegExp(`\\b${SPAN_OF_DAYS}(${MONTH})\\b(?:\\.?,?\\s+(\\d{4}))?`, 'i'),
    extract: (context, match) => {
      const month =
        1 +
        ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
          (match[3] ?? '').slice(0, 3).toLowerCase(),
        )
      const parts = (day: string | undefined): Record<string, number> =>
        match[4] === undefined
          ? { month, day: Number(day) }
          : { month, day: Number(day), year: Number(match[4]) }
      const start = match.index ?? 0
      return context.createParsingResult(start, start + match[0].length, parts(match[1]), parts(match[2]))
    },
  },
]

/** Parsers of chrono for clock times and the like, which say nothing about the day of an event. */
const UNUSED = /TimeExpression|CasualTime|SlashMonth|SlashDate/

const chrono = ((): Chrono => {
  const { parsers, refiners } = en.configuration.createCasualConfiguration(false)
  // Day before month in 01/05/2026; the rest of the British set takes "April 27" for a month of 2027.
  const british = en.configuration
    .createCasualConfiguration(true)
    .parsers.filter((one) => /SlashDate/.test(one.constructor.name))
  return new Chrono({
    parsers: [...OWN_FORMS, ...british, ...parsers.filter((one) => !UNUSED.test(one.constructor.name))],
    refiners,
  })
})()

/** Words before a bare month that make it a date: "in March", never "President March" or "they may". */
const BEFORE_MONTH =
  /\b(?:in|since|of|during|by|until|till|from|to|early|late|mid|last|next|this|for|before|after|and)[\s-]+$/i
const RELATIVE_WEEKDAY = /\b(?:next|last|past|this|coming|previous|following)\b/i
/** Abbreviated weekdays and "now" are more often something else. */
const NO_DATE = /^(?:now|sat|sun|mon|wed|thu|tue|fri|mar|jan|dec|tonight|second|sec)\.?$/i
/** A length of time is no date ("in four years", "for three months"), and neither is a ratio (3/5). */
const NO_DAY =
  /^(?:for|in|within|over|(?:the )?(?:past|last|next|coming))\b.*\b(?:years|months|weeks|days|hours|minutes)$|^\d{1,2}[/.]\d{1,2}$/i

function isDate(result: ParsedResult, text: string): boolean {
  const { start } = result
  const certain = (part: 'year' | 'month' | 'day' | 'weekday'): boolean => start.isCertain(part)
  if (NO_DATE.test(result.text) || NO_DAY.test(result.text)) return false
  if (!certain('day') && !certain('weekday') && !certain('year')) {
    if (!certain('month')) return false
    // "in April, he said": chrono takes the comma with the month
    const month = /\p{L}+(?=[\s,.]*$)/u.exec(result.text)
    return (
      month !== null &&
      /^\p{Lu}/u.test(month[0]) &&
      BEFORE_MONTH.test(text.slice(0, result.index) + result.text.slice(0, month.index))
    )
  }
  // A number that touches more digits is no date: 2020-2022, 1.05.2026.7
  const before = text.slice(Math.max(0, result.index - 2), result.index)
  const after = text.slice(result.index + result.text.length, result.index + result.text.length + 2)
  return !/[\d%][-–./]?$/.test(before) && !/^[-–./]?\d|^%/.test(after)
}

function toDate(parts: ParsedComponents, phrase: string, anchor: string): string | undefined {
  const get = (part: 'year' | 'month' | 'day' | 'weekday'): number => parts.get(part) ?? 0
  if (parts.isCertain('weekday') && !parts.isCertain('day') && !RELATIVE_WEEKDAY.test(phrase)) {
    // News speaks of days gone by: the last such weekday up to the anchor.
    const back = (new Date(anchor).getUTCDay() - get('weekday') + 7) % 7
    return addDays(anchor, -back)
  }
  const hasDay = parts.isCertain('day') || parts.isCertain('weekday')
  const year =
    parts.isCertain('year') || !parts.isCertain('month')
      ? get('year')
      : nearestYear(get('month'), hasDay ? get('day') : 15, anchor)
  const day = toIsoDay(year, get('month'), hasDay ? get('day') : 1)
  if (day === undefined) return undefined
  if (/\bweeks?\b|\bend of\b/i.test(phrase)) return day.slice(0, 7)
  if (hasDay) return day
  return parts.isCertain('month') ? day.slice(0, 7) : day.slice(0, 4)
}

/** `last September`: the phrase itself is only the month. */
const GONE_BY = /\b(?:last|past)\s+$/i

/** The same day or month of the year before where it would be still to come. */
const notAfter = (date: string, anchor: string): string =>
  date > anchor ? `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}` : date

/**
 * Finds the date phrases of a text, in order, none overlapping.
 * @param anchor ISO day of the news; a phrase without year means the one nearest to it
 */
export function findDates(text: string, anchor: string): DatePhrase[] {
  // "June 23–24": chrono knows the hyphen only
  const folded = toHalfWidth(text)
    .replace(/(?<=\d)[–—](?=\d)/gu, '-')
    .replace(BETWEEN_DAYS, 'to ')
  const phrases: DatePhrase[] = []
  for (const result of chrono.parse(folded, { instant: new Date(`${anchor}T12:00:00Z`), timezone: 0 })) {
    if (!isDate(result, folded)) continue
    const found = toDate(result.start, result.text, anchor)
    if (found === undefined) continue
    const date = GONE_BY.test(folded.slice(0, result.index)) ? notAfter(found, anchor) : found
    const end = result.index + result.text.replace(/[\s,]+$/u, '').length
    const phrase: DatePhrase = { start: result.index, end, date }
    const until =
      result.end === null || result.end === undefined ? undefined : toDate(result.end, result.text, anchor)
    if (until !== undefined && until > date) phrase.until = until
    phrases.push(phrase)
  }
  return phrases
}
