/** On which day an event happened. */
import type { EventKind } from '../../cypher/ontology.ts'
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import { SUBJECT_PRONOUNS } from '../data/pronouns.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { DatePhrase } from '../read/dates.ts'
import { addDays, isWholeDay } from '../read/days.ts'
import type { Side, Span } from '../types.ts'
import { HEAD, type Candidate } from './candidates.ts'
import { asidesOf } from './clauses.ts'
import { aheadOf, comingDay, isNear, isPast } from './coming.ts'
import { isOfOther, isOfReport, isOfSaid } from './participle.ts'
import { isQuoted } from './quoted.ts'
import { besideTrigger, openingOf, tellingsOf, type Told } from './within.ts'

/** Kinds that go on with the day told before them; what is said of them afterwards has the day of the news. */
const GOES_ON = new Set<EventKind>([
  'meeting',
  'call',
  'talks',
  'visit',
  'agreement',
  'exercise',
  'protest',
  'sanction',
  'legal',
  'appointment',
])

/**
 * The day of each happening, in the order of `settled`: the one in a sentence that tells it, else the last full day named before,
 * else the item's. History keeps only its own.
 */
export function daysOf(
  settled: readonly Candidate[],
  found: FoundItem,
  dates: readonly DatePhrase[],
): (string | null)[] {
  const day = found.item.date ?? null
  const { text } = found.item
  const lasting = lastingOf(dates, settled, found)
  /** Days on which somebody speaks, as far as the item has told them. */
  const spoken: { day: string; side: Side }[] = []
  /** The day of the contact that was told last. */
  let met: string | null = null
  return settled.map((candidate) => {
    const date = dayOf(candidate)
    const [side] = candidate.sides
    if (SPOKEN.has(candidate.kind) && date !== null && side !== undefined) spoken.push({ day: date, side })
    if (EVENT_KINDS[candidate.kind].contact && !candidate.background && !candidate.planned) met = date
    return date
  })

  function dayOf(candidate: Candidate): string | null {
    const told = [...tellingsOf(candidate, found), ...openingOf(candidate, found)]
    const own = told.flatMap(({ sentence, trigger }) => {
      // a day in a quotation is that of which somebody speaks
      const beside = besideTrigger(sentence, trigger, dates).filter(
        (date) =>
          (!isQuoted(text, date.start) || isQuoted(text, trigger.start)) &&
          !((candidate.planned || !isWholeDay(date.date)) && isOfOther(sentence, date, trigger)) &&
          !isOfReport(sentence, date, trigger) &&
          !isOfSaid(sentence, date, trigger),
      )
      return isEarlierHelp(candidate.kind, sentence, beside, day) ? [] : beside
    })
    const coming = day !== null && candidate.planned ? aheadOf(own, day, text) : undefined
    if (candidate.background) return coming ?? own[0]?.date ?? null
    // a stay that began long before may have ended with the news
    const near = own.find(
      (date) =>
        (isNear(date.date, day) || isNear(date.until ?? date.date, day)) &&
        (candidate.planned || isPast(date.date, day)),
    )
    const isToldToCome = day !== null && !candidate.planned && near === undefined
    const ahead = isToldToCome ? comingDay(told, dates, day) : coming
    if (ahead !== undefined) return ahead
    if (near !== undefined) {
      const shift = told
        .filter(({ sentence }) => near.start >= sentence.start && near.end <= sentence.end)
        .map((one) => shiftBehind(one, near, found.item.text))
      // "will begin on Tuesday": the next one
      if (
        candidate.planned &&
        day !== null &&
        near.date < day &&
        WEEKDAY.test(text.slice(near.start, near.end))
      )
        return addDays(near.date, 7)
      return addDays(near.date, shift.find((one) => one !== 0) ?? 0)
    }
    if (SPOKEN.has(candidate.kind) && candidate.sentence > HEAD) {
      const said = spoken.find(({ side }) => isSameSpeaker(side, candidate.sides[0]))?.day
      // "Press statement by A" under a visit: on the day on which they met
      if (candidate.rule.sameDay === true) return said ?? met ?? day
      const sameDay = told.some(({ sentence }) => SAME_DAY.test(text.slice(sentence.start, sentence.end)))
      return (
        said ?? (sameDay ? earlierDay(candidate, found, dates) : dayBefore(candidate, found, dates)) ?? day
      )
    }
    const shifts = told.map(({ sentence }) => shiftIn(text.slice(sentence.start, sentence.end)))
    const shift = shifts.find((one) => one !== undefined)
    // what is yet to happen is reckoned from a day told before, it does not go on with it
    const goesOn = GOES_ON.has(candidate.kind) && (!candidate.planned || shift !== undefined)
    const isReported = (date: DatePhrase): boolean =>
      told.some(({ sentence, trigger }) => isOfReport(sentence, date, trigger))
    const earlier = goesOn
      ? earlierDay(
          candidate,
          found,
          lasting.filter((date) => !isReported(date)),
        )
      : undefined
    if (earlier !== undefined) return addDays(earlier, shift ?? 0)
    // the day of the news is not that of a visit yet to come; help is promised on it
    return candidate.planned && EVENT_KINDS[candidate.kind].contact ? null : day
  }
}

const WEEKDAY = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening))?$/iu

/** `sent help on February 27 and on April 15`: help that the body counts up was told of before, whatever its last day is. */
const isEarlierHelp = (
  kind: EventKind,
  { index }: FoundSentence,
  [first, ...others]: readonly DatePhrase[],
  day: string | null,
): boolean =>
  kind === 'aid' && index > HEAD && others.length > 0 && first !== undefined && !isNear(first.date, day)

/** What somebody says goes on with the day on which the same person has spoken before in the item. */
const SPOKEN = new Set<EventKind>(['statement', 'accusation', 'rejection', 'support'])
const SAME_DAY = /\b(?:later|earlier) (?:in|on|that) (?:the )?(?:same )?day\b|\bthe same day\b/u

const isSameSpeaker = (before: Side, side: Side | undefined): boolean =>
  side !== undefined && before.of === side.of && before.people.some((name) => side.people.includes(name))

/** `They also cited A as saying`: a pronoun takes up whoever did something in the sentence before, on the day told there. */
function dayBefore(
  { sentence, span }: Candidate,
  found: FoundItem,
  dates: readonly DatePhrase[],
): string | undefined {
  const at = found.sentences.findIndex(
    ({ index, start, end }) => index === sentence && start <= span.start && span.end <= end,
  )
  const [before, own] = [found.sentences[at - 1], found.sentences[at]]
  if (before === undefined || own === undefined || !SUBJECT_PRONOUNS.has(own.words[0]?.key ?? ''))
    return undefined
  const day = found.item.date ?? null
  const told = dates.filter(
    ({ date, until, start, end }) =>
      start >= before.start &&
      end <= before.end &&
      until === undefined &&
      isNear(date, day) &&
      isPast(date, day),
  )
  return new Set(told.map(({ date }) => date)).size === 1 ? told[0]?.date : undefined
}

/** Days from the day named before to that of a sentence: `the next day`, `two days later`, `the second day of the visit`, `the day before`. */
const SHIFTS: readonly [RegExp, number][] = [
  [/\b(?:next|following) (?:day|morning|afternoon)\b|\b(?:a|one) day later\b/iu, 1],
  [/\b(?:the|his|her|their) second day of (?:the|his|her|their|a) (?:visit|trip|stay|tour)\b/iu, 1],
  [/\bthird day of (?:the|his|her|their|a) (?:visit|trip|stay|tour)\b/iu, 2],
  [/\btwo days later\b/iu, 2],
  [/\bthree days later\b/iu, 3],
  [/\bthe (?:day before|previous day)\b|\ba day earlier\b/iu, -1],
]

/** `who had landed on Sunday, was received the next morning`: a shift behind the day and right beside what happens. */
function shiftBehind({ trigger }: Told, date: DatePhrase, text: string): number {
  if (date.end > trigger.start) return 0
  return (
    shiftIn(text.slice(date.end, trigger.start)) ??
    shiftIn(text.slice(trigger.end, trigger.end + NEXT_TO)) ??
    0
  )
}
/** How many characters behind what happens a shift can stand. */
const NEXT_TO = 22

const shiftIn = (text: string): number | undefined =>
  SHIFT_WORDS.test(text) ? SHIFTS.find(([words]) => words.test(text))?.[1] : undefined
/** A word of each row of `SHIFTS`: most sentences have none. */
const SHIFT_WORDS = /day\b|days later|morning|afternoon/iu

const DAY = 86_400_000

/** Days of each precision: a month or a year is over only when its last day is. */
const LENGTH: Readonly<Record<number, number>> = { 4: 365, 7: 31, 10: 0 }
/** Days after which what is told with its own date is history beside the news. */
const OLD = 31

/** `met in New York last September`: the date named with the trigger lies well before the news. */
export function isHistory(
  sentence: FoundSentence,
  trigger: Span,
  dates: readonly DatePhrase[],
  day: string,
): boolean {
  const one = besideTrigger(sentence, trigger, dates).find(
    (date) => !isSince(sentence, date) && !isOfOther(sentence, date, trigger),
  )
  if (one === undefined) return false
  const date = one.until ?? one.date
  return (
    Date.parse(date) + ((LENGTH[date.length] ?? 0) + OLD) * DAY < Date.parse(day) &&
    !isAsideFrom(sentence, one, trigger)
  )
}

/** `A, in Oslo since 2023, met B`: since when something has lasted is not when anything happened. */
const isSince = ({ words }: FoundSentence, { start, end }: Span): boolean =>
  words.some((word, at) => word.key === 'since' && word.end <= end && (words[at + 1]?.end ?? 0) > start)

/** `A, the first to come since 2017, met B`: the date is of what only tells who A is. */
const isAsideFrom = ({ words }: FoundSentence, date: Span, trigger: Span): boolean =>
  asidesOf(words).some(({ from, to }) => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
    return start <= date.start && date.end <= end && !(start <= trigger.start && trigger.end <= end)
  })

/** `Four died in floods on 12 June. The Minister phoned ...`: a day of a sentence that tells other things does not go on. */
function lastingOf(
  dates: readonly DatePhrase[],
  settled: readonly Candidate[],
  found: FoundItem,
): DatePhrase[] {
  const goesOn = new Map<FoundSentence, boolean>()
  for (const one of settled)
    for (const { sentence } of tellingsOf(one, found))
      goesOn.set(sentence, goesOn.get(sentence) === true || GOES_ON.has(one.kind))
  const others = [...goesOn].flatMap(([sentence, lasts]) => (lasts ? [] : [sentence]))
  return dates.filter(
    (date) => !others.some((sentence) => date.start >= sentence.start && date.start < sentence.end),
  )
}

/** The last full day named before the happening within the item: `On April 28 ...` holds for what follows. */
function earlierDay(
  candidate: Candidate,
  found: FoundItem,
  dates: readonly DatePhrase[],
): string | undefined {
  const day = found.item.date ?? null
  if (candidate.sentence === 0) return undefined
  const before = dates.filter(
    (date) =>
      date.start < candidate.span.start &&
      date.start >= found.item.parts.body.start &&
      // of a stay of several days nobody knows on which they met
      date.until === undefined &&
      isNear(date.date, day) &&
      isPast(date.date, day),
  )
  return before.findLast((date) => !isReckoned(date, before, found))?.date
}

/** `On 14 May they welcomed A, who had come the day before`: reckoned from the day that the sentence is about, it does not go on. */
const isReckoned = (
  date: DatePhrase,
  dates: readonly DatePhrase[],
  { item, sentences }: FoundItem,
): boolean =>
  /\b(?:day before|previous day|day earlier)$/u.test(item.text.slice(date.start, date.end)) &&
  sentences.some(
    ({ start, end }) =>
      date.start >= start &&
      date.end <= end &&
      /\bwho\b[^.;]*$/u.test(item.text.slice(start, date.start)) &&
      dates.some((one) => one.start >= start && one.end <= date.start),
  )
