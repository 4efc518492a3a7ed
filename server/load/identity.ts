/** Decides, within the transaction of a load, who and what of a document is known already, and what that changes for others. */
import { z } from 'zod'
import type { Appearance } from '../identity/appearance.ts'
import { toLocalId } from '../identity/appearance.ts'
import { settleEvents } from '../identity/events.ts'
import { settlePeople, toBlocks } from '../identity/people.ts'
import { isBefore, toEarlier, toTestimonies } from '../identity/testimony.ts'
import { dayOf } from '../identity/report.ts'
import type { Queries } from '../queries.ts'
import type { Row, Run } from '../store/store.ts'
import type { Account } from './account.ts'
import { toTold } from './account.ts'
import type { Heard, Known, KnownReport } from './blocks.ts'
import {
  heardRow,
  isAsBefore,
  knownReportRow,
  knownRow,
  memberRow,
  toHeardRow,
  toIsRow,
  toSaidOf,
} from './blocks.ts'

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
  reports: Account[]
  /** Blocks of what is taken back. */
  families: string[]
  blocks: string[]
}

/** Reads the blocks of a document as they are without it, as far as it changes them, and decides them with it. */
export async function decideIdentity(run: Run, queries: Queries, asked: Asked): Promise<Decided> {
  const heard = await readHeard(run, queries, asked)
  const unheard = asked.appearances.filter((one) => !heard.has(one))
  const families = unique([...asked.families, ...toBlocks(unheard).keys()])
  const blocks = unique([...asked.blocks, ...asked.reports.flatMap(({ block }) => block ?? [])])
  const [people = [], reports = []] = await run([
    queries.statement('write/block/families', { families }),
    queries.statement('write/block/reports', { blocks }),
  ])
  const readMembers = async (testimonies: string[]) => {
    const [rows = []] = await run([queries.statement('write/block/appearances', { testimonies })])
    return z.array(memberRow).parse(rows)
  }
  const who = await decidePeople(z.array(knownRow).parse(people), unheard, heard, readMembers)
  const what = decideEvents(z.array(knownReportRow).parse(reports), asked.reports)
  return {
    ...who,
    ...what,
    items: unique([...who.items, ...what.items]),
    former: { people: who.former, events: what.former },
  }
}

type HeardOf = ReadonlyMap<Appearance, Heard>

/**
 * The appearances that change no decision, each with what was decided: all that the document says of the family name was said
 * before, and not only later. Where something is taken back, everything is decided anew.
 */
async function readHeard(run: Run, queries: Queries, { appearances, families }: Asked): Promise<HeardOf> {
  const isTakenBack = new Set(families)
  const asked = [...toBlocks(appearances)].flatMap(([family, block]) =>
    isTakenBack.has(family) ? [] : [toTestimonies(block)],
  )
  const testimonies = asked.flatMap((block) => [...block.keys()])
  const [rows = []] = await run([queries.statement('write/block/testimonies', { testimonies })])
  const known = new Map(
    z
      .array(heardRow)
      .parse(rows)
      .map((row) => [row.testimony, row]),
  )
  const heard = new Map<Appearance, Heard>()
  for (const block of asked) {
    const found = [...block].flatMap(([testimony, { said, members }]) => {
      const before = known.get(testimony)
      return before === undefined || isBefore(said.first, before.first)
        ? []
        : members.map((one) => [one, before] as const)
    })
    if (found.length === block.size) for (const [one, before] of found) heard.set(one, before)
  }
  return heard
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [one])
  else list.push(one)
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
const documentOf = (item: string): string => item.slice(0, item.lastIndexOf('#'))

/** Decides over what is said, each testimony once, and gives what follows for the appearances that say it. */
async function decidePeople(
  known: readonly Known[],
  own: readonly Appearance[],
  heard: HeardOf,
  readMembers: (testimonies: string[]) => Promise<z.infer<typeof memberRow>[]>,
) {
  const before = new Map(known.map((one) => [one.testimony, one]))
  const now = new Map([...toBlocks(own).values()].flatMap((block) => [...toTestimonies(block)]))
  const sayings = new Map(known.map((one) => [one.testimony, toSaidOf(one)]))
  for (const [testimony, { said }] of now)
    sayings.set(testimony, toEarlier(sayings.get(testimony) ?? said, said.first))
  const settled = [...toBlocks([...sayings.values()]).values()].flatMap(settlePeople)
  const decisions = new Map(settled.map((one) => [one.appearance.id, one]))

  const changed = settled.filter((one) => {
    const old = before.get(one.appearance.id)
    return old !== undefined && !isAsBefore(one, old)
  })
  const members = (await readMembers(changed.map(({ appearance: { id } }) => id))).flatMap((member) => {
    const [old, decided] = [before.get(member.testimony), decisions.get(member.testimony)]
    return old === undefined || decided === undefined ? [] : [{ member, old, decided }]
  })
  const mine = [...now].flatMap(([testimony, { members: those }]) => {
    const decided = decisions.get(testimony)
    return decided === undefined ? [] : those.map((one) => ({ one, decided }))
  })
  const moved = members.filter(({ old, decided }) => old.person !== decided.person)
  const people = [...changed, ...mine.map(({ decided }) => decided), ...heard.values()].map(
    ({ person: id, otherIds }) => [id, { id, otherIds }] as const,
  )
  const ids = new Map([
    ...moved.map(({ member, old, decided }) => [`${member.document} ${old.person}`, decided.person] as const),
    // the claims of a document that is being loaded name people as the document does
    ...[...mine.map(({ one, decided }) => [one, decided] as const), ...heard].map(
      ([one, { person }]) => [`${one.document} ${toLocalId(one)}`, person] as const,
    ),
  ])
  return {
    people: [...new Map(people).values()],
    is: [
      ...members.map(({ member, decided }) => toIsRow(member.id, decided)),
      ...mine.map(({ one, decided }) => toIsRow(one.id, decided)),
      ...[...heard].map(([{ id }, old]) => toHeardRow(id, old)),
    ],
    changed: members.map(({ member }) => member.id),
    items: moved.flatMap(({ member }) => member.items),
    former: unique(moved.map(({ old }) => old.person)),
    personOf: (item: string, id: string): string => ids.get(`${documentOf(item)} ${id}`) ?? id,
  }
}

function decideEvents(known: readonly KnownReport[], own: readonly Account[]) {
  const eventBefore = new Map(known.map(({ item, key, event }) => [`${item} ${key}`, event]))
  const blocks = new Map<string, Account[]>()
  for (const account of [...known, ...own]) if (account.block !== null) put(blocks, account.block, account)
  const events: Row[] = []
  const ids = new Map<string, string>()
  const moved: { item: string; old: string }[] = []
  for (const [block, accounts] of blocks) {
    const settled = new Map(settleEvents(block, accounts).map((one) => [one.report.key, one]))
    const told = new Map<string, [Account, ...Account[]]>()
    for (const account of accounts) {
      const { item, key } = account
      const event = settled.get(key)?.event ?? key
      const old = eventBefore.get(`${item} ${key}`)
      ids.set(`${item} ${old ?? key}`, event)
      if (old !== undefined && old !== event) moved.push({ item, old })
      told.set(event, [account, ...(told.get(event) ?? [])])
    }
    for (const [id, all] of told) {
      const otherIds = settled.get(all[0].key)?.otherIds ?? []
      events.push({ id, block, otherIds, date: dayOf(block), precision: 'day', ...toTold(all) })
    }
  }
  return {
    events,
    items: moved.map(({ item }) => item),
    former: unique(moved.map(({ old }) => old)),
    eventOf: (item: string, id: string): string => ids.get(`${item} ${id}`) ?? id,
  }
}
