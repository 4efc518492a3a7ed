/** What stands above the first item: title, range of days, publisher. */
import { maybePrintedDay, toIsoDay, type PrintedDay } from './days.ts'
import type { Paragraph } from './paragraphs.ts'
import { toHalfWidth } from './text.ts'

export interface Heading {
  title?: string
  publisher?: string
  range?: { from: string; to: string }
}

const PUBLISHER =
  /大使館|総領事館|領事館|代表部|外務省|事務所|研究所|embassy|consulate|ministry|mission\b|institute|delegation|representative office|high commission|press office|chancery/i
const JOIN = /^\s*(?:\([^)]{1,4}\)\s*)?(?:[-–—~〜～]|から|to\b|until\b|through\b)\s*/i

interface Stretch {
  from: string
  to: string
  start: number
  end: number
}

const iso = (day: PrintedDay, year: number | undefined): string | undefined =>
  day.year === undefined && year === undefined
    ? undefined
    : toIsoDay(day.year ?? year ?? 0, day.month, day.day)

/** `24 - 30 April 2026`, `April 24 – 30, 2026`, `2026年4月24日～30日`, `24-30.04.2026`: one month, two days. */
const SHARED: RegExp[] = [
  /(?<d1>\d{1,2})(?:st|nd|rd|th)?\s*[-–—~〜～]\s*(?<d2>\d{1,2})(?:st|nd|rd|th)?\s+(?<rest>[a-z]+\.?,?\s+\d{4})/i,
  /(?<name>[a-z]{3,9}\.?)\s+(?<d1>\d{1,2})(?:st|nd|rd|th)?\s*[-–—~〜～]\s*(?<d2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})/i,
  /(?<year>\d{4})年\s*(?<month>\d{1,2})月\s*(?<d1>\d{1,2})日?\s*(?:\([^)]{1,4}\))?\s*[-–—~〜～]\s*(?<d2>\d{1,2})日/,
  /(?<!\d)(?<d1>\d{1,2})\.?\s*[-–—~〜～]\s*(?<d2>\d{1,2})\.(?<rest>\d{1,2}\.\d{4})/,
]

function maybeShared(text: string): Stretch | undefined {
  for (const pattern of SHARED) {
    const hit = pattern.exec(text)
    if (hit?.groups === undefined) continue
    const { d1 = '', d2 = '', rest, name, year, month } = hit.groups
    const printed = (day: string): string =>
      month !== undefined
        ? `${year}年${month}月${day}日`
        : name !== undefined
          ? `${name} ${day}, ${year}`
          : /^\d/.test(rest ?? '')
            ? `${day}.${rest}`
            : `${day} ${rest}`
    const [from, to] = [d1, d2]
      .map((day) => maybePrintedDay(printed(day)))
      .map((day) => (day === undefined ? undefined : iso(day, undefined)))
    if (from !== undefined && to !== undefined && from <= to)
      return { from, to, start: hit.index, end: hit.index + hit[0].length }
  }
  return undefined
}

/** The range of days in a text; a single day is a range of one. A year printed once counts for both, across a year end too. */
function maybeRange(printed: string): Stretch | undefined {
  const text = toHalfWidth(printed).replace(
    /令和(\d{1,2}|元)年/g,
    (_, year: string) => `${year === '元' ? 2019 : 2018 + Number(year)}年`,
  )
  const shared = maybeShared(text)
  if (shared !== undefined) return shared
  const first = maybePrintedDay(text)
  if (first === undefined) return undefined
  const joint = JOIN.exec(text.slice(first.end))
  const second = joint === null ? undefined : maybePrintedDay(text, first.end)
  const last =
    second !== undefined && joint !== null && second.start <= first.end + joint[0].length ? second : undefined
  if (last === undefined) {
    const day = iso(first, undefined)
    return day === undefined ? undefined : { from: day, to: day, start: first.start, end: first.end }
  }
  const turn = last.month < first.month ? 1 : 0
  const from = iso(first, last.year === undefined ? undefined : last.year - turn)
  const to = iso(last, first.year === undefined ? undefined : first.year + turn)
  if (from === undefined || to === undefined || from > to) return undefined
  return { from, to, start: first.start, end: last.end }
}

/** Reads the paragraphs above the first section or item. */
export function readHeading(paragraphs: readonly Paragraph[]): Heading {
  const heading: Heading = {}
  const lines = paragraphs
    .flatMap((one) => [one.text, ...one.sources.map((source) => source.printed)])
    .filter((text) => text !== '')
  let titled: string | undefined
  for (const line of lines) {
    const stretch = heading.range === undefined ? maybeRange(line) : undefined
    if (stretch !== undefined) heading.range = { from: stretch.from, to: stretch.to }
    const isOnlyRange = stretch !== undefined && line.length - (stretch.end - stretch.start) < 12
    if (isOnlyRange) continue
    if (
      heading.publisher === undefined &&
      PUBLISHER.test(line) &&
      (titled !== undefined || lines.length === 1 || stretch === undefined)
    )
      heading.publisher = line
    else if (titled === undefined && !/^[(（].*[)）]$/.test(line)) titled = line
  }
  titled ??= lines.find((line) => line !== heading.publisher) ?? lines[0]
  if (titled !== undefined) heading.title = titled
  return heading
}
