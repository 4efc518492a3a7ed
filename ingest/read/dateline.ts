/** The dateline that opens a story: from where, on which day, by which agency. */
import { KNOWN_AGENCIES } from '../data/agencies.ts'
import type { Span } from '../types.ts'
import { maybePrintedDay, type PrintedDay } from './days.ts'

export interface Dateline extends Span {
  /** As printed, `SEOUL` or `Seoul`. */
  city: string
  agency?: string
  day?: PrintedDay
}

const NAME = "\\p{Lu}[\\p{L}'’-]*"
const CITY = `(?<city>${NAME}(?: (?:(?:de|da|do|del|la|el|al) )?${NAME}){0,3})`
const MONTH =
  '(?:Jan|JAN|Feb|FEB|Mar|MAR|Apr|APR|May|MAY|Jun|JUN|Jul|JUL|Aug|AUG|Sep|SEP|Oct|OCT|Nov|NOV|Dec|DEC)\\p{L}*\\.?'
/** `BERGEN, Norway`, `MIAMI, Fla.`, `WASHINGTON, D.C.` */
const REGION = `(?:, (?!${MONTH}|(?:${[...KNOWN_AGENCIES].filter((name) => /^\p{Lu}+$/u.test(name)).join('|')})\\b)(?:${NAME}(?: ${NAME})?\\.?|\\p{Lu}\\.\\p{Lu}\\.))?`
const DAY = `(?:[,.]? ?(?<day>(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?))?`
const AGENCY =
  '(?:[,.]? ?(?:\\((?<bracketed>[^()]{2,40})\\)|/(?<slashed>[^/]{2,40})/)|[,.] ?(?<plain>\\p{Lu}{2,}|Kyodo|Xinhua|Yonhap|Antara|Bernama|Anadolu|Belga|Tass))?'
/** `(ANSA) - ROME, MAY 17 -` */
const FIRST = '(?:\\((?<first>[^()]{2,40})\\) ?[-–—] ?)?'
const FORM = new RegExp(
  `^\\s*${FIRST}${CITY}${REGION}${DAY}${AGENCY}(?<end>\\s*(?:--|[-–—])\\s*|[.:]\\s+|\\s+)`,
  'u',
)

/**
 * Reads the dateline at the beginning of a story's text; undefined where it has none. Offsets are those of `text`.
 * A capitalised word alone is none: day, agency, dash and capitals vouch for each other.
 */
export function readDateline(text: string): Dateline | undefined {
  const hit = FORM.exec(text)
  const { first, city, day, bracketed, slashed, plain, end = '' } = hit?.groups ?? {}
  if (hit === null || city === undefined || !/^\p{Lu}/u.test(city)) return undefined
  const agency = first ?? bracketed ?? slashed ?? plain
  const capitals = /^[^\p{Ll}]{3,}$/u.test(city.replace(/\b(?:de|da|do|del|la|el|al)\b/gu, ''))
  // "ISLAMABAD: The Prime Minister"
  const colon = capitals && end.startsWith(':')
  const dash = colon || /[-–—]/u.test(end)
  const vouched = [capitals, day !== undefined, agency !== undefined, dash].filter(Boolean).length
  if (vouched < 2 || (!dash && day === undefined && agency === undefined)) return undefined
  const printed = day === undefined ? undefined : maybePrintedDay(hit[0])
  return {
    start: 0,
    end: hit[0].length,
    city,
    ...(agency === undefined ? {} : { agency: agency.toUpperCase() }),
    ...(printed === undefined ? {} : { day: printed }),
  }
}
