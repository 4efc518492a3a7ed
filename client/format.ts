import type { Name } from '../server/api.ts'
import type { Language, Window } from './state/state.ts'
import { addDays, toTime } from './timeline/days.ts'

const LOCALE = { en: 'en-GB', ja: 'ja-JP' } as const satisfies Record<Language, string>

const PARTS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  weekday: { year: 'numeric', month: 'short', day: 'numeric', weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateForm = keyof typeof PARTS

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(language: Language, form: DateForm): Intl.DateTimeFormat {
  const key = `${language} ${form}`
  const known = formats.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(LOCALE[language], { ...PARTS[form], timeZone: 'UTC' })
  formats.set(key, made)
  return made
}

/** An ISO date in the reader's words, as precise as it is: 2026, 2026-04 or 2026-04-25. Anything else is given back as it is. */
export function dateText(language: Language, date: string, form: DateForm = 'day'): string {
  const [year, month = '01', day = '01'] = date.split('-')
  const time = toTime(`${year ?? ''}-${month}-${day}`)
  if (Number.isNaN(time)) return date
  const byLength: DateForm = date.length === 4 ? 'year' : date.length === 7 ? 'month' : form
  return formatOf(language, byLength).format(time)
}

/** An ISO instant in the reader's words, by the clock of the place; anything else is given back as it is. */
export function instantText(language: Language, at: string, timeZone?: string): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return at
  return new Intl.DateTimeFormat(LOCALE[language], {
    ...PARTS.day,
    ...{ hour: 'numeric', minute: '2-digit', timeZone },
  }).format(time)
}

/** A half-open window in the reader's words, with its last day included: 24–30 Apr 2026, 2026年4月24日～30日. */
export function windowText(language: Language, window: Window): string {
  const last = addDays(window.to, -1)
  if (language === 'en') return formatOf(language, 'day').formatRange(toTime(window.from), toTime(last))
  // Intl writes Japanese ranges with slashes; a report does not.
  const from = dateText(language, window.from)
  if (last === window.from) return from
  return `${from}～${dateText(language, last, last.slice(0, 4) === window.from.slice(0, 4) ? 'short' : 'day')}`
}

/** Made once: to make one takes far longer than to write a number. */
const numbers = {
  en: new Intl.NumberFormat(LOCALE.en),
  ja: new Intl.NumberFormat(LOCALE.ja),
} satisfies Record<Language, Intl.NumberFormat>

export function numberText(language: Language, n: number): string {
  return numbers[language].format(n)
}

/** A name in the reader's script, told apart from namesakes; `beside` is the other script where there is one that differs. */
export function nameIn(language: Language, { en, ja, apart }: Name): { main: string; beside?: string } {
  if (language === 'ja' && ja !== undefined && apart !== undefined)
    return { main: `${ja}（${apart}）`, beside: en }
  const main = language === 'ja' ? (ja ?? en) : en
  const other = language === 'ja' ? en : ja
  return other === undefined || other === main || other === '' ? { main } : { main, beside: other }
}
