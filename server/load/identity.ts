/** Decides, within the transaction of a load, who and what of a document is known already, and what that changes for others. */
import { z } from 'zod'
import type { Appearance } from '../identity/appearance.ts'
import { toLocalId } from '../identity/appearance.ts'
import type { Settled } from '../identity/family.ts'
import { NOBODY, toFamilies } from '../identity/family.ts'
import { dayOf } from '../identity/report.ts'
import type { Queries } from '../queries.ts'
import type { Row, Run } from '../store/store.ts'
import type { Account } from './account.ts'
import { knownReportRow, knownRow, memberRow, toChoiceRow, toIsRow, toSettledOf } from './blocks.ts'
import { decideEvents } from './events.ts'
import type { Further, Recall } from './memory.ts'
import type { PeopleOf, Redecided } from './people.ts'
import { decidePeople } from './people.ts'

/** What is decided, as rows to be written, and how the ids of people and events that a claim names are to be read now. */
export interface Decided {
  people: Row[]
  is: Row[]
  /** Other reasons for who is still taken for the same person, by testimony. */
  reasons: Row[]
  /** Appearances of other documents that are now taken for another person. */
  moved: string[]
  /** The events of the blocks, with their other ids; of these, those that were there before. */
  events: Row[]
  known: Row[]
  /** Items of other documents that speak of somebody or something that is now taken for another. */
  items: string[]
  /** Ids in use before: nothing may be left of them. */
  former: { people: string[]; events: string[] }
  personOf(item: string, id: string): string
  eventOf(item: string, id: string): string
  /** The people of the family names that were looked at, with what is decided now. */
  families: Map<string, Further>
}

export interface Asked {
  /** Of the document that is loaded; none when it is removed. */
  appearances: Appearance[]
  reports: Account[]
  /** Blocks of what is taken back. */
  families: string[]
  blocks: string[]
}

/** Reads the blocks of a document as they are without it, as far as they are not known, and decides them with it. */
export async function decideIdentity(
  run: Run,
  queries: Queries,
  recall: Recall,
  asked: Asked,
): Promise<Decided> {
  const own = toFamilies(asked.appearances)
  const isTakenBack = new Set(asked.families)
  const names = unique([...asked.families, ...own.keys()])
  const known = recall.people(names.filter((name) => !isTakenBack.has(name)))
  const blocks = unique([...asked.blocks, ...asked.reports.flatMap(({ block }) => block ?? [])])
  const unknown = names.filter((name) => !known.has(name))
  const [reports = [], rows = []] = await run([
    queries.statement('write/block/reports', { blocks, days: unique(blocks.map(dayOf)) }),
    ...(unknown.length === 0 ? [] : [queries.statement('write/block/families', { families: unknown })]),
  ])
  const read = toPeopleOf(z.array(knownRow).parse(rows))
  const decided = names.map((name) => {
    const before = known.get(name) ??
      read.get(name) ?? { family: NOBODY, decided: new Map<string, Settled>() }
    return { name, before, ...decidePeople(before, own.get(name) ?? []) }
  })

  const redecided = decided.flatMap((one) => one.redecided)
  const moved = await readMoved(
    run,
    queries,
    redecided.filter(({ old, now }) => old.person !== now.person),
  )
  const mine = decided.flatMap((one) => one.own)
  const persons = new Map([
    ...moved.map(({ member, old, now }) => [`${member.document} ${old.person}`, now.person] as const),
    // the claims of a document that is being loaded name people as the document does
    ...mine.map(({ one, settled }) => [`${one.document} ${toLocalId(one)}`, settled.person] as const),
  ])
  const what = decideEvents(z.array(knownReportRow).parse(reports), asked.reports)
  return {
    ...what,
    people: decided.flatMap((one) => one.rows),
    is: [
      ...moved.map(({ member, now }) => toIsRow(member.id, now)),
      ...mine.map(({ one, settled }) => toIsRow(one.id, settled)),
    ],
    reasons: redecided.flatMap(({ old, now }) =>
      old.person === now.person ? [{ testimony: now.appearance.id, ...toChoiceRow(now.choice) }] : [],
    ),
    moved: moved.map(({ member }) => member.id),
    items: unique([...moved.flatMap(({ member }) => member.items), ...what.items]),
    former: { people: unique(moved.map(({ old }) => old.person)), events: unique(what.former) },
    personOf: (item, id) => persons.get(`${documentOf(item)} ${id}`) ?? id,
    families: new Map(
      decided.map(({ name, before, family, settled }) => [name, { before, family, settled }]),
    ),
  }
}

const unique = (list: readonly string[]): string[] => [...new Set(list)]
const documentOf = (item: string): string => item.slice(0, item.lastIndexOf('#'))

function toPeopleOf(rows: readonly z.infer<typeof knownRow>[]): Map<string, PeopleOf> {
  const families = new Map<string, Map<string, Settled>>()
  for (const row of rows) {
    const decided = families.get(row.family) ?? new Map<string, Settled>()
    families.set(row.family, decided.set(row.testimony, toSettledOf(row)))
  }
  return new Map([...families].map(([name, decided]) => [name, { family: NOBODY, decided }]))
}

/** The appearances of other documents that are taken for another person. */
async function readMoved(run: Run, queries: Queries, redecided: readonly Redecided[]) {
  if (redecided.length === 0) return []
  const byTestimony = new Map(redecided.map((one) => [one.now.appearance.id, one]))
  const [rows] = await run([
    queries.statement('write/block/appearances', { testimonies: [...byTestimony.keys()] }),
  ])
  return z
    .array(memberRow)
    .parse(rows)
    .flatMap((member) => {
      const one = byTestimony.get(member.testimony)
      return one === undefined ? [] : [{ member, ...one }]
    })
}
