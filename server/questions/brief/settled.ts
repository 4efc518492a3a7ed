/** Plans of which a later story has news: it does not come to it, or it has its day now. Pure. */
import { groupBy } from '../../graph/groupBy.ts'
import { bodyIdsIn, personIdsIn } from '../../graph/happening.ts'
import type { MentionRow } from '../../graph/rows.ts'
import type { DayAhead } from './ahead.ts'
import type { Plan } from './promises.ts'

/** States or bodies who plan something: of one alone it is open what. */
const BETWEEN = 2
/** Letters of a month: `2031-07`. */
const MONTH = 7

/** Those of it are named: somebody, or both sides. */
function isOf({ plan }: Plan, named: ReadonlySet<string>): boolean {
  const [people, bodies] = [personIdsIn(plan), bodyIdsIn(plan)]
  return (
    people.some((id) => named.has(id)) || (bodies.length >= BETWEEN && bodies.every((id) => named.has(id)))
  )
}

/** What is to be by then, or in that month. */
const isThen = ({ date = '' }: Plan, { line, isOff }: DayAhead): boolean =>
  isOff ? date === line.date : date.length === MONTH && line.date.startsWith(date)

/** Plans but those that are called off, or told by their day. @param mentions those in the stories of the days ahead */
export function leaveSettled(
  plans: readonly Plan[],
  ahead: readonly DayAhead[],
  mentions: readonly MentionRow[],
): Plan[] {
  const byItem = groupBy(mentions, ({ item }) => item)
  const news = ahead.map((one) => ({
    one,
    named: new Set(
      (byItem.get(one.line.item) ?? [])
        .filter(({ start, end }) => start >= one.at.start && end <= one.at.end)
        .map(({ id }) => id),
    ),
  }))
  return plans.filter((plan) => !news.some(({ one, named }) => isThen(plan, one) && isOf(plan, named)))
}
