/** How many events there were in each day, week or month. */
import type { QuadMix, Timeline } from '../api.ts'
import type { EventFilter, EventSet } from '../graph/eventSet.ts'
import { addDays } from '../graph/eventSet.ts'
import type { EventFact } from '../graph/happening.ts'

export interface TimelineQuestion extends EventFilter {
  step: Timeline['step']
  split: Timeline['split']
}

const MOST_BUCKETS = 2_000

/** First day of the step that a day is in. */
const START: Record<Timeline['step'], (day: string) => string> = {
  day: (day) => day,
  week: (day) => addDays(day, -((new Date(day).getUTCDay() + 6) % 7)),
  month: (day) => `${day.slice(0, 7)}-01`,
}

/** Counts a set of events by step of time. */
export function toTimeline(
  { events, total }: EventSet,
  { step, split }: Pick<TimelineQuestion, 'step' | 'split'>,
): Timeline {
  const isExact = ({ precision }: EventFact): boolean =>
    precision === 'day' || (step === 'month' && precision === 'month')
  const dated = events.filter(({ day }) => day !== undefined)
  const buckets = new Map<string, Timeline['buckets'][number]>()
  const exact = dated.filter(isExact)
  for (const { day = '', kind, quad } of exact) {
    const start = START[step](day)
    const bucket = buckets.get(start) ?? { start, total: 0, counts: {} }
    const counts: Partial<Record<string, number>> = bucket.counts
    const key = split === 'kind' ? kind : String(quad ?? 0)
    counts[key] = (counts[key] ?? 0) + 1
    bucket.total += 1
    buckets.set(start, bucket)
  }
  const all = [...buckets.values()].sort((a, b) => (a.start < b.start ? -1 : 1))
  const shown = all.slice(-MOST_BUCKETS)
  const left = all.slice(0, all.length - shown.length)
  return {
    step,
    split,
    buckets: shown,
    total,
    undated: events.length - dated.length,
    imprecise: dated.length - exact.length,
    omitted: { buckets: left.length, events: left.reduce((sum, bucket) => sum + bucket.total, 0) },
    ...(total > events.length ? { truncated: true } : {}),
  }
}

/** Events by quad class; 0 stands for those without one. */
export function toMix(events: readonly Pick<EventFact, 'quad'>[]): QuadMix {
  const mix: QuadMix = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
  for (const { quad } of events) mix[quad ?? 0] += 1
  return mix
}
