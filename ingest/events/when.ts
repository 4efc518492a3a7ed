/** On which day an event happened. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { FoundItem } from '../find/item.ts'
import type { DatePhrase } from '../read/dates.ts'
import type { Candidate } from './candidates.ts'

/** The day in the sentence itself; for the headline the first of the body; else the item's day. History keeps only its own. */
export function dateOf(candidate: Candidate, found: FoundItem, dates: readonly DatePhrase[]): string | null {
  const sentences = found.sentences.filter(
    (one) => one.index === candidate.sentence || (candidate.sentence === 0 && one.index === 1),
  )
  const own = dates.filter((date) =>
    sentences.some((sentence) => date.start >= sentence.start && date.start < sentence.end),
  )
  const day = found.item.date ?? null
  if (candidate.background) return own[0]?.date ?? null
  const near = own.find((date) => isNear(date.date, day) && (candidate.planned || isPast(date.date, day)))
  const earlier = GOES_ON.has(candidate.kind) ? earlierDay(candidate, found, dates, day) : undefined
  return near?.date ?? earlier ?? day
}

/** Kinds that go on with the day told before them; what is said of them afterwards has the day of the news. */
const GOES_ON = new Set<EventKind>([
  'meeting',
  'call',
  'talks',
  'visit',
  'agreement',
  'exercise',
  'protest',
  'legal',
  'appointment',
])

const isPast = (date: string, day: string | null): boolean => day === null || date <= day

/** The last full day named before the sentence within the item: `On April 28 ...` holds for what follows. */
function earlierDay(
  candidate: Candidate,
  found: FoundItem,
  dates: readonly DatePhrase[],
  day: string | null,
): string | undefined {
  if (candidate.sentence === 0) return undefined
  const before = dates.filter(
    (date) =>
      date.start < candidate.span.start &&
      date.start >= found.item.parts.body.start &&
      isNear(date.date, day) &&
      isPast(date.date, day),
  )
  return before.at(-1)?.date
}

const DAY = 86_400_000

/** News speaks of the days around its own date; anything farther is history or a plan. */
const isNear = (date: string, day: string | null): boolean =>
  date.length === 10 && (day === null || Math.abs(Date.parse(date) - Date.parse(day)) <= 10 * DAY)
