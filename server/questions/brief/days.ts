/** Whether a text itself tells a day, or it is known from the report alone. Pure. */
import { byText } from '../../byText.ts'
import { addDays } from '../../graph/eventSet.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
export const MONTHS =
  'january february march april may june july august september october november december'.split(' ')
/** As a text prints them: `January`. */
export const MONTH_NAMES = MONTHS.map((name) => name.charAt(0).toUpperCase() + name.slice(1))

/**
 * Does a text say that something was on a day: by its date, or as a day of the week or `today`?
 * @param day an ISO day
 */
export function tellsDay(text: string, day: string): boolean {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  const name = MONTHS[month - 1] ?? ''
  const short = `(?:${name}|${name.slice(0, 3)}|${name.slice(0, 4)})\\.?`
  const weekday = WEEKDAYS[new Date(day).getUTCDay()] ?? ''
  const told = new RegExp(
    `\\b${short} ?0?${String(date)}\\b(?!,? ?(?!${day.slice(0, 4)})\\d)|\\b0?${String(date)}(?:st|nd|rd|th)?(?: of)? ${short}(?!\\p{L})|` +
      `\\b(?:${weekday}|today|tonight)\\b|(?<!\\d)${String(date)}日(?!間)`,
    'iu',
  )
  return told.test(text)
}

const toIso = (year: string, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

/** No month has a 46th. */
function isDay(iso: string): boolean {
  const day = new Date(iso)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === iso
}

const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 4)}|${name.slice(0, 3)}`).join('|')
export const monthOf = (name: string): number =>
  MONTHS.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1

/** A number of something is no day: `on April 24 to 46 percent`, `on April 24 to 27 members`, but `from April 24 to 27 troops shelled it`. */
const AMOUNT = ' ?%|[.,]\\d| (?:per ?cent|hundred|thousand|[mb]illion|people)\\b'
const THINGS = ' (?!(?:as|has|his|is|its|this|was)\\b)\\p{L}+s\\b'
const COUNTED = `(?!${AMOUNT}|(?<!\\bfrom [^,;]{1,20})${THINGS})`

/** `September 13 to 15`, `13–15 September`, 13～15日. */
const SPAN = new RegExp(
  `\\b(?<month>${MONTH})\\.? ?(?<from>\\d{1,2})(?:[–-]| to | through )(?<to>\\d{1,2})\\b${COUNTED}|` +
    `\\b(?<first>\\d{1,2})(?:[–-]| to )(?<last>\\d{1,2}) (?<of>${MONTH})\\b|(?<beginning>\\d{1,2})日?(?:～|から)(?<end>\\d{1,2})日(?!間)`,
  'giu',
)

/** The days of which a text says that something lasted from one to the other, a given day among them. */
export function spanAbout(text: string, day: string): { from: string; to: string } | undefined {
  const [year = '', month = '1'] = day.split('-')
  for (const { groups = {} } of text.matchAll(SPAN)) {
    const name = groups.month ?? groups.of
    const [from, to] = [
      groups.from ?? groups.first ?? groups.beginning,
      groups.to ?? groups.last ?? groups.end,
    ]
    const at = name === undefined ? Number(month) : monthOf(name)
    const span = { from: toIso(year, at, Number(from)), to: toIso(year, at, Number(to)) }
    const isSpan = isDay(span.from) && isDay(span.to) && span.from < span.to
    if (isSpan && span.from <= day && day <= span.to) return span
  }
  return undefined
}

const DATE = new RegExp(
  `\\b(?<month>${MONTH})\\.? ?0?(?<date>\\d{1,2})\\b(?:,? (?<year>\\d{4})\\b)?(?!,? ?\\d)|` +
    `\\b0?(?<first>\\d{1,2})(?:st|nd|rd|th)? (?<of>${MONTH})\\b(?:,? (?<ofYear>\\d{4})\\b)?|` +
    `(?<!\\d)(?:(?:(?<nen>\\d{4})年)?(?<gatsu>\\d{1,2})月)?(?<plain>\\d{1,2})日(?!間|の(?!夜|午|朝|昼|夕))|` +
    `(?<!\\bGood )\\b(?<weekday>${WEEKDAYS.join('|')})\\b(?! (?:Times|Agreement|prayers?|Mail|Telegraph))|\\b(?<now>today|tonight)\\b`,
  'giu',
)
/** `will be held on Sunday`, 30日に行う予定: a day that is yet to come. */
const TO_COME = {
  before:
    /\b(?:will|would|may|to be|next|due|scheduled|expected|plans?|hopes?|agreed|set to|until|by)\b[^,;]*$/iu,
  after: /^[^、。]*予定/u,
}
/** The day of something else, of which the sentence tells what came of it: `the treaty signed on June 20`, `after the June 12 shelling`. */
const ELSEWHEN =
  /\b(?:(?<!\b(?:hours|morning|afternoon|evening|night) )of|since|before|ahead of|following|after|the)(?: the)? $|\b(?:who|which|that) (?:was|were|had been) [\p{L} ]{1,40}$|\b(?:treaty|agreement|document|law|amendments|resolution|deal|accord|protocol|memorandum|declaration)s? (?:signed|adopted|passed|reached|concluded) (?:in [\p{L} ]{1,30} )?on $/u
/** `arrested over the death of Orlo in Oslo on May 3`: the day of what was before. */
const OF_ANOTHER =
  /\b(?:over|after|following|with|into|about|for) (?:the |an? )?(?:\p{L}+ ){0,2}(?:deaths?|murders?|killings?|attacks?|explosion|blast|accident|crash|clash(?:es)?|incident|strikes?|shooting|shelling)\b[^,;.]{0,60} on $/u
/** `where ten were killed in an earthquake on June 16`: of that something is done. */
const OF_DISASTER =
  /\b(?:killed|died|injured|wounded|hurt|hit|struck|damaged) (?:in|by|during) (?:an? |the )?(?:\p{L}+ )?(?:earthquake|quake|flood|explosion|blast|crash|accident|storm|typhoon|landslide|fire|attack|strike)s? (?:in [\p{L} ]{1,30} )?on $/u
/** `the loss of life as a result of the explosion at a mine in Oslo on May 3`: of that as well. */
const AFTER_DISASTER =
  /\b(?:as a result of|in connection with|because of|due to|caused by) (?:the |an? )(?:\p{L}+ ){0,2}(?:earthquake|quake|floods?|explosion|blast|crash|accident|storm|typhoon|landslide|fire|attack|strike)\b[^,;.]{0,60} on $/u
/** `the report that boats opened fire on May 3 is untrue`: the day of what is denied. */
const OF_CLAIM =
  /\b(?:alleging|claiming|allegations?|claims?|reports?|information)\b(?: [\p{L}’']+){0,3} (?:that|of|about)\b[^;.]*$/iu
/** `sentenced on June 17 to ten years, has appealed`, `the crash on June 16 has died`: the day of what the subject is, before the verb. */
const OF_SUBJECT = {
  before:
    /^(?!(?:On|In|At|By)\b)(?!.*\b(?:was|were|is|are|has|have|had|said|says|told|met|held|signed|took|announced|began)\b)/su,
  after:
    /^(?:(?!\b(?:who|which|and|but)\b)[^.;]){0,160}?,? (?:has|have) (?:now |already |also |since )?(?:been )?\p{Ll}+/u,
}
/** Days before a report of which it tells as news. */
const NEWS_DAYS = 14

/** Do some words end with a disaster, so that the day behind them is its day? */
export const endsWithDisaster = (words: string): boolean =>
  [OF_DISASTER, AFTER_DISASTER].some((one) => one.test(words.slice(-120)))

/** Is a day told in a sentence as that of a disaster, of which something else is told? */
export const namesDayOfDisaster = (sentence: string, day: string): boolean =>
  [...sentence.matchAll(DATE)].some(
    ({ 0: date, index }) => tellsDay(date, day) && endsWithDisaster(sentence.slice(0, index)),
  )

/** Is a day told in a sentence as that of what is denied in it? */
export const namesDayOfClaim = (sentence: string, day: string): boolean =>
  [...sentence.matchAll(DATE)].some(
    ({ 0: date, index }) => tellsDay(date, day) && OF_CLAIM.test(sentence.slice(0, index)),
  )

/** `2031-07` */
const MONTH_LETTERS = 7
/** Is a date that of a day, not of a month or a year? */
export const hasDay = (date: string): boolean => date.length > MONTH_LETTERS
/** Is it that of a month, of which no day is known? */
export const isMonth = (date: string): boolean => date.length === MONTH_LETTERS

/** What comes first, first; a month behind its days, and last what has no day at all. */
export function byDate(one: { date?: string | undefined }, other: { date?: string | undefined }): number {
  const order = ({ date = '9' }: { date?: string | undefined }): string =>
    hasDay(date) ? date : `${date}-99`
  return byText(order(one), order(other))
}

/** Year, month and day that a date names, as far as it does. */
function readDate({ month, of, gatsu, ...groups }: Partial<Record<string, string>>): {
  year: number | undefined
  month: number | undefined
  day: number
} {
  const name = month ?? of
  const year = groups['year'] ?? groups['ofYear'] ?? groups['nen']
  return {
    year: year === undefined ? undefined : Number(year),
    month: name === undefined ? (gatsu === undefined ? undefined : Number(gatsu)) : monthOf(name),
    day: Number(groups['date'] ?? groups['first'] ?? groups['plain']),
  }
}

/** The days that a date may mean, the likeliest first: where it names no year, or no month, the one before too. */
function daysMeant(groups: Partial<Record<string, string>>, reported: string): string[] {
  const { weekday, now } = groups
  if (now !== undefined) return [reported]
  const end = new Date(reported)
  if (weekday !== undefined)
    return [addDays(reported, -((end.getUTCDay() - WEEKDAYS.indexOf(weekday.toLowerCase()) + 7) % 7))]
  const { year, month, day } = readDate(groups)
  const [thisYear, thisMonth] = [end.getUTCFullYear(), end.getUTCMonth() + 1]
  const months =
    month !== undefined
      ? (year === undefined ? [thisYear, thisYear - 1] : [year]).map((one) => [one, month] as const)
      : [
          [thisYear, thisMonth] as const,
          thisMonth === 1 ? ([thisYear - 1, 12] as const) : ([thisYear, thisMonth - 1] as const),
        ]
  return months.map(([y, m]) => toIso(String(y), m, day)).filter(isDay)
}

/** Days ahead within which a date without a year is meant. */
const SOON = 120

/** `8-19 July`, `8 to 19 July`: the day of the same month on which it begins, before the last. */
const BEGINS = /(?<![\d.,] ?)\b0?(?<first>\d{1,2})(?:[–-]| to )$/u
/** `July 8-19`: the last day behind the first, and no number of something. */
const ENDS = new RegExp(`^(?:[–-]| to )(?<last>\\d{1,2})\\b(?! (?:${MONTH})\\b)(?!${AMOUNT}|${THINGS})`, 'iu')
/** `30 July - 4 August`, `July 30 to August 4`: the last day is of another month. */
const ENDS_LATER = new RegExp(
  `^ ?(?:[–-]|to) ?(?:(?<last>\\d{1,2}) (?<month>${MONTH})|(?<of>${MONTH}) (?<day>\\d{1,2}))\\b`,
  'iu',
)

export interface DayIn {
  /** ISO: a day, a month or a year. */
  date: string
  /** The last day, where it lasts several. */
  until?: string
  /** It is to be by the end of that month or year, not in it. */
  isEnd?: true
  start: number
  end: number
}

/** The days from one on that a sentence names by month and day, and where. */
export function daysAhead(sentence: string, reported: string, from: string): DayIn[] {
  const thisYear = Number(reported.slice(0, 4))
  return [...sentence.matchAll(DATE)].flatMap(({ 0: words, index, groups = {} }) => {
    const { year, month = 0, day } = readDate(groups)
    const years = year === undefined ? [thisYear, thisYear + 1] : [year]
    const date = years
      .map((one) => toIso(String(one), month, day))
      .find((one) => isDay(one) && one >= from && (year !== undefined || one <= addDays(reported, SOON)))
    if (date === undefined) return []
    const end = index + words.length
    // where the day stands before the month, the first of several does too
    const [begins = '', first] =
      groups.first === undefined ? [] : (BEGINS.exec(sentence.slice(0, index)) ?? [])
    const rest = sentence.slice(end)
    const [later = ''] = ENDS_LATER.exec(rest) ?? []
    const [ends = later, last] = later === '' ? (ENDS.exec(rest) ?? []) : []
    const of = (n: string): string => `${date.slice(0, 8)}${n.padStart(2, '0')}`
    const since = first === undefined ? date : of(first)
    const until = first !== undefined ? date : later === '' ? last && of(last) : laterIn(later, date)
    if (since < from || !isDay(since)) return []
    const isSpan = until !== undefined && isDay(until) && since < until
    return [
      {
        ...{ date: since, start: index - begins.length, end: end + ends.length },
        ...(isSpan ? { until } : {}),
      },
    ]
  })
}

/** The day of a month that follows another. */
function laterIn(words: string, after: string): string | undefined {
  const { last, day, month, of = month } = ENDS_LATER.exec(words)?.groups ?? {}
  const year = Number(after.slice(0, 4))
  return [year, year + 1]
    .map((one) => toIso(String(one), monthOf(of ?? ''), Number(last ?? day)))
    .find((one) => isDay(one) && one > after)
}

/** The first day that a sentence names, of those that a report of a day may tell as news; undefined where it names none. */
export function dayIn(sentence: string, reported: string): string | undefined {
  const since = addDays(reported, -NEWS_DAYS)
  const isNews = (day: string): boolean => day >= since && day <= reported
  for (const { 0: date, index, groups = {} } of sentence.matchAll(DATE)) {
    const isToCome =
      TO_COME.before.test(sentence.slice(Math.max(0, index - 200), index)) ||
      TO_COME.after.test(sentence.slice(index + date.length))
    const isOfSubject =
      OF_SUBJECT.before.test(sentence.slice(0, index)) &&
      OF_SUBJECT.after.test(sentence.slice(index + date.length))
    if (
      (isToCome && groups.now === undefined) ||
      isOfSubject ||
      ELSEWHEN.test(sentence.slice(Math.max(0, index - 90), index)) ||
      OF_ANOTHER.test(sentence.slice(Math.max(0, index - 120), index)) ||
      endsWithDisaster(sentence.slice(0, index))
    )
      continue
    const day = daysMeant(groups, reported).find(isNews)
    if (day !== undefined) return day
  }
  return undefined
}
