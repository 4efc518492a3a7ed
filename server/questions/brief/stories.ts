/** What is one story is one line: an item, or items that report the same act first of all. Pure. */
import type { Happening } from '../../graph/happening.ts'
import type { ReportRow } from '../../graph/rows.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Act, Sort } from './acts.ts'
import { headlineLines, isInHeadline, openingOf } from './proof.ts'

/** An event with what it is in a brief. */
export type Acting = Happening & { act: Act }

export interface Story {
  sort: Sort
  /** The item whose headline tells it. */
  item: string
  /** The act that leads first, then the others in the order of the text. */
  events: Acting[]
  /** Items that report it. */
  items: string[]
  /** Of the item, in each language. */
  headline: string
  /** It tells the act that leads. */
  isHeaded: boolean
  /** Its first sentence. */
  opening: string
}

type Told = { event: Acting; report: ReportRow }

/**
 * What stands first in a story: what somebody did against others, wherever it is told; then what the headline tells; then what was done,
 * as the text has it; what was only said comes last, so that no reply stands for what it answers.
 */
function precedence({ event: { act }, report }: Told): number {
  const isGrave = act.sort === 'tensions' && !act.isVerbal
  const isHead = isInHeadline(report)
  if (isGrave && (isHead || act.weight < 2)) return 0
  if (isHead) return 1
  return act.isVerbal ? 3 : 2
}

const compare = (one: Told, other: Told): number =>
  precedence(one) - precedence(other) ||
  (precedence(one) < 2 ? one.event.act.weight - other.event.act.weight : 0) ||
  one.report.start - other.report.start

/** The stories of some events, each in the part of its leading act. */
export function toStories(events: readonly Acting[], reports: readonly ReportRow[]): Story[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  const told = reports.flatMap((report) => {
    const event = byId.get(report.event)
    return event === undefined ? [] : [{ event, report }]
  })
  const stories = new Map<string, Story>()
  for (const [item, some] of groupBy(told, ({ report }) => report.item)) {
    const [first, ...others] = some.sort(compare)
    if (first === undefined) continue
    const rest = others.sort((a, b) => a.report.start - b.report.start).map(({ event }) => event)
    const known = stories.get(first.event.id)
    if (known !== undefined) {
      known.items.push(item)
      continue
    }
    stories.set(first.event.id, {
      ...{ sort: first.event.act.sort, item, items: [item] },
      headline: headlineLines(first.report),
      isHeaded: isInHeadline(first.report),
      opening: openingOf(first.report),
      events: [...new Set([first.event, ...rest])],
    })
  }
  return [...stories.values()]
}
