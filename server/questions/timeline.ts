/** How many events there were in each day, week or month. */
import type { QuadMix, Timeline } from '../api.ts'
import type { EventFilter, EventSet } from '../eventSet.ts'
import { addDays } from '../eventSet.ts'
import type { Graph } from '../reads.ts'
import type { CountedDay } from '../sums.ts'
import { readDays } from '../sums.ts'

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
export async function readTimeline(
  graph: Graph,
  set: EventSet,
  { step, split }: Pick<TimelineQuestion, 'step' | 'split'>,
): Promise<Timeline> {
  const rows = await readDays(graph, set.ids)
  const isExact = ({ precision }: CountedDay): boolean =>
    precision === 'day' || (step === 'month' && precision === 'month')
  const dated = rows.filter((row) => row.day !== undefined)
  const buckets = new Map<string, Timeline['buckets'][number]>()
  for (const row of dated.filter(isExact)) {
    const start = START[step](row.day ?? '')
    const bucket = buckets.get(start) ?? { start, total: 0, counts: {} }
    const counts: Partial<Record<string, number>> = bucket.counts
    const key = split === 'kind' ? row.kind : String(row.quad ?? 0)
    counts[key] = (counts[key] ?? 0) + row.events
    bucket.total += row.events
    buckets.set(start, bucket)
  }
  const all = [...buckets.values()].sort((a, b) => (a.start < b.start ? -1 : 1))
  const shown = all.slice(-MOST_BUCKETS)
  const left = all.slice(0, all.length - shown.length)
  return {
    step,
    split,
    buckets: shown,
    total: set.total,
    undated: sum(rows.filter((row) => row.day === undefined).map(({ events }) => events)),
    imprecise: sum(dated.filter((row) => !isExact(row)).map(({ events }) => events)),
    omitted: { buckets: left.length, events: sum(left.map(({ total }) => total)) },
    ...(set.total > set.ids.length ? { truncated: true } : {}),
  }
}

/** Events by quad class; 0 stands for those without one. */
export function toMix(rows: readonly Pick<CountedDay, 'quad' | 'events'>[]): QuadMix {
  const mix: QuadMix = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
  for (const { quad, events } of rows) mix[quad ?? 0] += events
  return mix
}

/** The sum of some numbers. */
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
