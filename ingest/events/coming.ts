/** The day of what is yet to happen, and which days news speaks of. */
import type { FoundSentence } from '../find/item.ts'
import type { Word } from '../nlp/word.ts'
import type { DatePhrase } from '../read/dates.ts'
import { daysBetween, isMonth, isWholeDay } from '../read/days.ts'
import type { Span } from '../types.ts'
import { predicateOf } from './ahead.ts'
import { besideTrigger, type Told } from './within.ts'

/** News speaks of the days around its own date; anything farther is history or a plan. */
const AROUND = 10

/** A full day around that of the news. */
export const isNear = (date: string, day: string | null): boolean =>
  isWholeDay(date) && (day === null || Math.abs(daysBetween(day, date)) <= AROUND)

export const isPast = (date: string, day: string | null): boolean => day === null || date <= day

/**
 * The first of the dates beside a plan that is not over, a day, a month or a year: as precisely as the plan is told anywhere.
 * A month or day that is told without its year is the next one: `will come in April`, said in October.
 */
export function aheadOf(own: readonly DatePhrase[], day: string, text: string): string | undefined {
  const ahead = own.flatMap(({ date, until, start, end }) => {
    if (date > day || (until ?? date).startsWith(day.slice(0, date.length))) return date
    const told = text.slice(start, end)
    const isBare = isMonth(date)
      ? BARE_MONTH.test(told)
      : isWholeDay(date) && !/\b\d{4}\b/u.test(told) && daysBetween(date, day) > AROUND
    return isBare ? `${String(Number(date.slice(0, 4)) + 1)}${date.slice(4)}` : []
  })
  const [first] = ahead
  return (
    ahead.find((date) => first !== undefined && date.length > first.length && date.startsWith(first)) ?? first
  )
}

const BARE_MONTH = /^(?:in |by |early |late |mid-?)*\p{Lu}\p{L}+$/u

/** `will pay a visit on May 2`: a day to come, told with the words that announce it. */
export function comingDay(
  told: readonly Told[],
  dates: readonly DatePhrase[],
  day: string,
): string | undefined {
  for (const { sentence, trigger } of told) {
    const at = sentence.words.findIndex(({ start }) => start >= trigger.start)
    // what a headline tells alone goes on in the first sentence, wherever its verb is
    const isOpening = trigger.start === trigger.end
    const verbs = isOpening ? sentence.words : sentence.words.slice(Math.max(0, at - 3), at)
    if (!verbs.some(({ key }) => key === 'will' || key === 'shall')) continue
    const next = besideTrigger(sentence, trigger, dates).find(({ date }) => isNear(date, day))
    if (next !== undefined) return next.date
  }
  return undefined
}

/** `heads to Rome on May 2`, `the session opens on May 18`: a present tense with a day that is still to come. */
export function isYetToBe(
  sentence: FoundSentence,
  trigger: Span,
  dates: readonly DatePhrase[],
  day: string,
): boolean {
  const { words } = sentence
  const from = words.findIndex(({ start }) => start >= trigger.start)
  const to = words.findLastIndex(({ end }) => end <= trigger.end) + 1
  const [date] = besideTrigger(sentence, trigger, dates)
  if (date === undefined) return false
  // "A, who hosts B on Monday, spoke to the press": the next one
  if (
    words[from - 1]?.key === 'who' &&
    /s$/u.test(words[from]?.key ?? '') &&
    words[from]?.tags.has('Copula') !== true &&
    isWeekday(words, date)
  )
    return true
  const verb = words[predicateOf(words, { from, to }) ?? from]
  // "after talks": a noun, whatever its ending
  if (verb === words[from] && words[from - 1]?.tags.has('Preposition') === true) return false
  return (
    verb?.tags.has('PresentTense') === true &&
    !verb.tags.has('Copula') &&
    !verb.tags.has('Gerund') &&
    date.date > day
  )
}

/** `on Monday`, with no day of a month. */
const isWeekday = (words: readonly Word[], date: Span): boolean => {
  const named = words.filter(({ start, end }) => start >= date.start && end <= date.end)
  return named.some(({ tags }) => tags.has('WeekDay')) && !named.some(({ tags }) => tags.has('Month'))
}
