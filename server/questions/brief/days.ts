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
