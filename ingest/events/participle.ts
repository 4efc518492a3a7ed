/** Days of what is only spoken of: `the plan signed in January`. */
import { wordSet } from '../data/lists.ts'
import { TELLS } from '../data/saying.ts'
import type { FoundSentence } from '../find/item.ts'
import type { DatePhrase } from '../read/dates.ts'
import { isWholeDay } from '../read/days.ts'
import type { Word } from '../nlp/word.ts'
import type { Span } from '../types.ts'

/** `under the plan signed in January, he will come`, `discussed last year's summit`: the date of a noun or its participle. */
export const isOfOther = ({ words }: FoundSentence, date: DatePhrase, trigger: Span): boolean => {
  // "Monday's talks" may be those that are told, "last year's" are not
  const last = words.findLast(({ start }) => start < date.end)
  if (last?.possessive === true && !isWholeDay(date.date)) return true
  const at = participleBefore(
    words,
    words.findIndex(({ start, end }) => start <= date.start && date.start < end),
  )
  const verb = words[at ?? -1]
  return verb !== undefined && !(verb.start < trigger.end && trigger.start < verb.end)
}

/** `according to Norden News of 28 April, A met B`, `Norden News reported on 28 April that A had met B`: the day of the report alone. */
export function isOfReport({ words }: FoundSentence, date: DatePhrase, trigger: Span): boolean {
  const first = words.findIndex(({ start, end }) => start <= date.start && date.start < end)
  const behind = words.findIndex(({ start }) => start >= date.end)
  let at = first - 1
  while (at > 0 && (words[at]?.capital === true || REPORT_LINKS.has(words[at]?.key ?? ''))) at--
  if (SOURCES.has(words[at]?.key ?? '')) return true
  const isReported = REPORTED.has(words[at]?.key ?? '') && words[behind]?.key === 'that'
  return (
    isReported &&
    trigger.start > date.end &&
    words.slice(behind).some(({ key, start }) => key === 'had' && start < trigger.end)
  )
}
/** `The bridge will open in May, A said after talks with B`: the day is of what A said, not of the talks. */
export function isOfSaid({ words }: FoundSentence, date: Span, trigger: Span): boolean {
  const between = words.filter(({ start, end }) => start >= date.end && end <= trigger.start)
  const said = between.findIndex(({ key }) => TELLS.has(key))
  return (
    said > 0 &&
    between.slice(0, said).some(({ gap }) => /^["”]?,|,["”]/u.test(gap)) &&
    between.slice(said + 1).some(({ key }) => AFTER.has(key))
  )
}
const AFTER = wordSet('after following during at before upon')

/** Behind these stands whose report it is. */
const SOURCES = wordSet('according citing quoting')
const REPORTED = wordSet('reported wrote writes reports')
const REPORT_LINKS = wordSet('to of by on dated the a its report reports from and issue edition')

/** `the plan signed | in January`: the participle whose day the word at `at` begins. */
export function participleBefore(words: readonly Word[], first: number): number | undefined {
  let at = first - 1
  while (at > first - LONGEST_LINK && LINKS.has(words[at]?.key ?? '')) at--
  const [noun, verb] = [words[at - 1], words[at]]
  const isDone =
    noun !== undefined && DONE.has(noun.key) && verb?.tags.has('PastTense') === true && verb.gap === ' '
  return isDone && !verb.capital ? at : undefined
}
/** What is made or held on a day, and is spoken of afterwards. */
const DONE = wordSet(
  'agreement agreements accord accords deal deals pact treaty memorandum protocol contract declaration statement document documents plan plans programme program roadmap strategy package resolution decree order law decision talks meeting meetings summit session consultations round conference election elections referendum',
)
/** Words at most between the participle and its day: `signed back in`. */
const LONGEST_LINK = 3
const LINKS = wordSet('back early in last late on')
