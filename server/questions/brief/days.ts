/** Whether a text itself tells a day, or it is known from the report alone. Pure. */
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)

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
      `\\b(?:${weekday}|today|tonight)\\b|(?<!\\d)${String(date)}日`,
    'iu',
  )
  return told.test(text)
}

const toIso = (year: string, month: number, date: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`

const MONTH = MONTHS.map((name) => `${name}|${name.slice(0, 4)}|${name.slice(0, 3)}`).join('|')
const monthOf = (name: string): number =>
  MONTHS.findIndex((one) => one.startsWith(name.toLowerCase().slice(0, 3))) + 1

/** `September 13 to 15`, `13–15 September`, 13～15日. */
const SPAN = new RegExp(
  `\\b(?<month>${MONTH})\\.? ?(?<from>\\d{1,2})(?:[–-]| to | through )(?<to>\\d{1,2})\\b|` +
    `\\b(?<first>\\d{1,2})(?:[–-]| to )(?<last>\\d{1,2}) (?<of>${MONTH})\\b|(?<beginning>\\d{1,2})日?(?:～|から)(?<end>\\d{1,2})日`,
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
    if (span.from <= day && day <= span.to && span.from < span.to) return span
  }
  return undefined
}

const DATE = new RegExp(
  `\\b(?<month>${MONTH})\\.? ?0?(?<date>\\d{1,2})\\b(?!,? ?\\d)|\\b0?(?<first>\\d{1,2})(?:st|nd|rd|th)? (?<of>${MONTH})\\b|(?<!\\d)(?<plain>\\d{1,2})日|` +
    `\\b(?<weekday>${WEEKDAYS.join('|')})\\b|\\b(?<now>today|tonight)\\b`,
  'giu',
)
/** Days before a report of which it tells as news. */
const NEWS_DAYS = 14
const DAY = 86_400_000

/** The first day that a sentence names, of those that a report of a day may tell as news; undefined where it names none. */
export function dayIn(sentence: string, reported: string): string | undefined {
  const end = Date.parse(reported)
  const isNews = (day: number): boolean => day <= end && day >= end - NEWS_DAYS * DAY
  for (const { groups = {} } of sentence.matchAll(DATE)) {
    const { month, of, date, first, plain, weekday } = groups
    const at = month ?? of
    const ago = (new Date(end).getUTCDay() - WEEKDAYS.indexOf(weekday?.toLowerCase() ?? '') + 7) % 7
    const day =
      groups.now !== undefined
        ? end
        : weekday !== undefined
          ? end - ago * DAY
          : Date.parse(
              toIso(
                reported.slice(0, 4),
                at === undefined ? Number(reported.slice(5, 7)) : monthOf(at),
                Number(date ?? first ?? plain),
              ),
            )
    if (isNews(day)) return new Date(day).toISOString().slice(0, 10)
  }
  return undefined
}
