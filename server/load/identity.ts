/** Decides, within the transaction of a load, who and what of a document is known already, and what that changes for others. */
import { z } from 'zod'
import type { Appearance } from '../identity/appearance.ts'
import { toLocalId } from '../identity/appearance.ts'
import { settleEvents } from '../identity/events.ts'
import { settlePeople, toBlocks } from '../identity/people.ts'
import type { Report } from '../identity/report.ts'
import { dayOf } from '../identity/report.ts'
import type { Queries } from '../queries.ts'
import type { Row, Run } from '../store/store.ts'
import type { KnownAppearance, KnownReport } from './blocks.ts'
import { isAsBefore, knownReportRow, knownRow, toIsRow, toReportOf } from './blocks.ts'

/** What is decided, as rows to be written, and how the ids of people and events that a claim names are to be read now. */
export interface Decided {
  people: Row[]
  is: Row[]
  /** Appearances of other documents whose decision changed. */
  changed: string[]
  /** The events of the blocks, with their other ids. */
  events: Row[]
  /** Items of other documents that speak of somebody or something that is now taken for another. */
  items: string[]
  /** Ids in use before: nothing may be left of them. */
  former: { people: string[]; events: string[] }
  personOf(item: string, id: string): string
  eventOf(item: string, id: string): string
}

export interface Asked {
  /** Of the document that is loaded; none when it is removed. */
  appearances: Appearance[]
  reports: Report[]
  /** Blocks of what is taken back. */
  families: string[]
  blocks: string[]
}

/** Reads the blocks of a document as they are without it, and decides them with it. */
export async function decideIdentity(run: Run, queries: Queries, asked: Asked): Promise<Decided> {
  const families = unique([...asked.families, ...toBlocks(asked.appearances).keys()])
  const blocks = unique([...asked.blocks, ...asked.reports.flatMap(({ block }) => block ?? [])])
  const [people = [], reports = []] = await run([
    queries.statement('write/block/appearances', { families }),
    queries.statement('write/block/reports', { blocks }),
  ])
  const who = decidePeople(z.array(knownRow).parse(people), asked.appearances)
  const what = decideEvents(z.array(knownReportRow).parse(reports), asked.reports)
  return {
    ...who,
    ...what,
    items: unique([...who.items, ...what.items]),
    former: { people: who.former, events: what.former },
  }
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
const documentOf = (item: string): string => item.slice(0, item.lastIndexOf('#'))

function decidePeople(known: readonly KnownAppearance[], own: readonly Appearance[]) {
  const before = new Map(known.map((one) => [one.id, one]))
  const settled = [...toBlocks([...known, ...own]).values()].flatMap(settlePeople)
  const ids = new Map<string, string>()
  const changed = settled.filter((one) => {
    const { id, document } = one.appearance
    const old = before.get(id)
    // the claims of a document that is being loaded name people as the document does
    ids.set(`${document} ${old?.person ?? toLocalId(one.appearance)}`, one.person)
    return old === undefined || !isAsBefore(one, old)
  })
  const moved = changed.flatMap(({ appearance, person }) => {
    const old = before.get(appearance.id)
    return old === undefined || old.person === person ? [] : [old]
  })
  return {
    people: [...new Map(changed.map(({ person: id, otherIds }) => [id, { id, otherIds }])).values()],
    is: changed.map(toIsRow),
    changed: changed.flatMap(({ appearance: { id } }) => (before.has(id) ? [id] : [])),
    items: moved.flatMap(({ items }) => items),
    former: unique(moved.map(({ person }) => person)),
    personOf: (item: string, id: string): string => ids.get(`${documentOf(item)} ${id}`) ?? id,
  }
}

function decideEvents(known: readonly KnownReport[], own: readonly Report[]) {
  const eventBefore = new Map(known.map(({ item, key, event }) => [`${item} ${key}`, event]))
  const blocks = new Map<string, Report[]>()
  for (const report of [...known.map(toReportOf), ...own])
    if (report.block !== null) blocks.set(report.block, [...(blocks.get(report.block) ?? []), report])
  const settled = [...blocks].flatMap(([block, reports]) => settleEvents(block, reports))
  const events = settled.map(
    ({ report: { block }, event: id, otherIds }) => [id, toEventRow(id, block ?? '', otherIds)] as const,
  )
  const ids = new Map<string, string>()
  for (const { report, event } of settled)
    ids.set(`${report.item} ${eventBefore.get(`${report.item} ${report.key}`) ?? report.key}`, event)
  const moved = settled.flatMap(({ report, event }) => {
    const old = eventBefore.get(`${report.item} ${report.key}`)
    return old === undefined || old === event ? [] : [{ item: report.item, old }]
  })
  return {
    events: [...new Map(events).values()],
    items: moved.map(({ item }) => item),
    former: unique(moved.map(({ old }) => old)),
    eventOf: (item: string, id: string): string => ids.get(`${item} ${id}`) ?? id,
  }
}

const toEventRow = (id: string, block: string, otherIds: string[]): Row => ({
  id,
  block,
  otherIds,
  date: dayOf(block),
  precision: 'day',
})
