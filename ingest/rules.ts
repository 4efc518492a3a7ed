/** All rules, and how often each fired: a rule that never fires is wrong, or waits for its text. */
import { TITLE_HEADS } from './data/titles.ts'
import { EVENT_RULES } from './events/rules/index.ts'
import { YIELDS } from './events/yields.ts'
import type { ItemDecisions } from './explain.ts'
import { JAPANESE_RULES } from './find/japanese.ts'
import { SIGNS } from './find/nameSigns.ts'
import { toOfficeRule } from './find/officeTitle.ts'
import { SEAT_RULES } from './find/seats.ts'

export interface RuleCount {
  id: string
  /** Empty for rules that stand in no table. */
  reason: string
  fired: number
}

/** Every rule of a table, in the order of the tables. */
export function rulesOfTables(): Omit<RuleCount, 'fired'>[] {
  return [
    ...EVENT_RULES.map(({ id, reason }) => ({ id, reason })),
    ...YIELDS.map(({ id, reason }) => ({ id: `settle.${id}`, reason })),
    ...SEAT_RULES.map(({ id, reason }) => ({ id: `state.seat.${id}`, reason })),
    ...JAPANESE_RULES.map(({ id, reason }) => ({ id: `state.japanese.${id}`, reason })),
    ...SIGNS.map(({ sign, yes }) => ({ id: `person.${sign}`, reason: `as in ${yes}` })),
    ...TITLE_HEADS.map(({ key }) => ({ id: toOfficeRule(key), reason: `the title head "${key}"` })),
  ]
}

/** How often each rule fired in the items, most often first; those that never did stand last, in the order of the tables. */
export function countRules(items: Iterable<ItemDecisions>): RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const { id, reason } of rulesOfTables()) if (!counts.has(id)) counts.set(id, { id, reason, fired: 0 })
  const fire = (id: string): void => {
    const count = counts.get(id) ?? { id, reason: '', fired: 0 }
    count.fired++
    counts.set(id, count)
  }
  for (const item of items) {
    for (const person of item.people) {
      for (const sign of person.signs) fire(`person.${sign}`)
      for (const office of person.offices) fire(office.rule)
    }
    for (const mention of item.mentions) fire(mention.rule)
    for (const event of item.events) {
      fire(event.rule)
      if (event.by !== undefined) fire(`settle.${event.by}`)
    }
  }
  return [...counts.values()].sort((a, b) => b.fired - a.fired)
}
