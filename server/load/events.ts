/** Which events the reports of a document are of, and what that changes about those of others. */
import { settleEvents } from '../identity/events.ts'
import { dayOf } from '../identity/report.ts'
import type { Row } from '../store/store.ts'
import type { Account } from './account.ts'
import { toTold } from './account.ts'
import type { KnownReport } from './blocks.ts'
import type { ReportsOfBlocks } from './reports.ts'

export interface DecidedEvents {
  /** The events of the blocks, with their other ids, and what their leading reports say; of these, those that were there before. */
  events: Row[]
  known: Row[]
  /** Items of other documents of which an event is now taken for another. */
  items: string[]
  /** Ids in use before. */
  former: string[]
  /** All reports of the blocks, with the events that they are taken for now. */
  reports: ReportsOfBlocks
  eventOf(item: string, id: string): string
}

export function decideEvents(known: readonly KnownReport[], own: readonly Account[]): DecidedEvents {
  const eventBefore = new Map(known.map(({ item, key, event }) => [`${item} ${key}`, event]))
  const blocks = new Map<string, Account[]>()
  for (const account of [...known, ...own]) if (account.block !== null) put(blocks, account.block, account)
  const before = new Set(eventBefore.values())
  const events: Row[] = []
  const ids = new Map<string, string>()
  const moved: { item: string; old: string }[] = []
  const reports = new Map<string, KnownReport[]>()
  for (const [block, accounts] of blocks) {
    const settled = new Map(settleEvents(block, accounts).map((one) => [one.report.key, one]))
    const told = new Map<string, [Account, ...Account[]]>()
    for (const account of accounts) {
      const { item, key } = account
      const event = settled.get(key)?.event ?? key
      const old = eventBefore.get(`${item} ${key}`)
      ids.set(`${item} ${old ?? key}`, event)
      put(reports, block, { ...account, block, event })
      if (old !== undefined && old !== event) moved.push({ item, old })
      told.set(event, [account, ...(told.get(event) ?? [])])
    }
    for (const [id, all] of told) {
      const others = [
        ...(settled.get(all[0].key)?.otherIds ?? []),
        ...all.flatMap(({ former }) => former ?? []),
      ]
      const otherIds = [...new Set(others)].filter((other) => other !== id).sort()
      events.push({ id, block, otherIds, date: dayOf(block), precision: 'day', ...toTold(all) })
    }
  }
  return {
    events,
    known: events.filter(({ id }) => before.has(String(id))),
    items: moved.map(({ item }) => item),
    former: moved.map(({ old }) => old),
    reports,
    eventOf: (item, id) => ids.get(`${item} ${id}`) ?? id,
  }
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [one])
  else list.push(one)
}
