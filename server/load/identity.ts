/** Decides, within the transaction of a load, who and what of a document is known already, and what that changes for others. */
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { toLocalId } from '../identity/appearance.ts'
import { linkPeople } from '../identity/link.ts'
import { dayOf } from '../identity/report.ts'
import type { Testimony } from '../identity/testimony.ts'
import type { Queries } from '../queries.ts'
import type { Row, Run } from '../store/store.ts'
import type { Account } from './account.ts'
import { memberRow, toAppearanceKey, toChoiceRow, toIsRow, toTestimonyKey } from './blocks.ts'
import { toItemKey } from './keys.ts'
import { decideEvents } from './events.ts'
import type { Move } from './ids.ts'
import { readPresentIds } from './ids.ts'
import { readFamilies } from './families.ts'
import type { ReportsOfDays } from './reports.ts'
import { readDays, withDecided } from './reports.ts'
import type { Further, Recall } from './memory.ts'
import { NOTHING_RECALLED } from './memory.ts'
import type { DecidedFamily, PeopleOf, SettledFamily } from './people.ts'
import { compareFamily, settleFamilyOf } from './people.ts'

/** What is decided, as rows to be written, and how the ids of people and events that a claim names are to be read now. */
export interface Decided {
  people: Row[]
  is: Row[]
  /** People of whom nothing but the id is another: the present one, by the former. */
  ids: ReadonlyMap<string, string>
  /** Other reasons for who is still taken for the same person, by testimony. */
  reasons: Row[]
  /** Appearances of other documents that are now taken for another person. */
  moved: Row[]
  /** The events of the blocks, with their other ids; of these, those that were there before. */
  events: Row[]
  known: Row[]
  /** Other documents that have to be loaded again: which of two people their claims mean does not follow from them. */
  unclear: string[]
  /** Ids that nobody of these families had before, and nobody of another document has now. */
  newcomers: string[]
  /** Ids of people with another given name. */
  renamed: string[]
  /** Items of other documents that speak of somebody or something that is now taken for another. */
  items: string[]
  /** Ids in use before: nothing may be left of them. */
  former: { people: string[]; events: string[] }
  personOf(item: string, id: string): string
  eventOf(item: string, id: string): string
  /** The people of the family names that were looked at, with what is decided now. */
  families: Map<string, Further>
  /** The reports of the days that were looked at, likewise. */
  days: ReportsOfDays
}

export interface Asked {
  /** Of the document that is loaded; none when it is removed. */
  said: ReadonlyMap<string, ReadonlyMap<string, Testimony>>
  reports: Account[]
  /** Blocks of what is taken back. */
  families: string[]
  blocks: string[]
}

/** The blocks of a document as they are without it. */
export interface KnownBlocks {
  people: Map<string, PeopleOf>
  blocks: string[]
  days: ReportsOfDays
}

/** Reads the blocks of a document, as far as they are not remembered. */
export async function readKnown(
  run: Run,
  queries: Queries,
  recall: Recall,
  asked: Asked,
): Promise<KnownBlocks> {
  const names = unique([...asked.families, ...asked.said.keys()])
  const blocks = unique([...asked.blocks, ...asked.reports.flatMap(({ block }) => block ?? [])])
  // what was remembered is not true any more where reports were taken back
  const { reportsOf: remembered } = asked.blocks.length === 0 ? recall : NOTHING_RECALLED
  const [people, days] = await Promise.all([
    readFamilies(run, queries, recall, { names, takenBack: new Set(asked.families), said: asked.said }),
    readDays(run, queries, remembered, blocks),
  ])
  return { people, blocks, days }
}

/** After so many families the engine, which writes meanwhile, is given what comes next: more often would cost more than it gains. */
const BREATH = 8

/** Decides the blocks of a document with what it says. */
export async function decideIdentity(
  run: Run,
  queries: Queries,
  { people, blocks, days }: KnownBlocks,
  { said, reports }: Pick<Asked, 'said' | 'reports'>,
): Promise<Decided> {
  const settled: SettledFamily[] = []
  for (const [name, before] of people) {
    if (settled.length % BREATH === 0) await setImmediate()
    settled.push(settleFamilyOf(name, before, said.get(name)))
  }
  const { decided, isLinked } = linkFamilies(settled)

  const known = blocks.flatMap((block) => days.get(dayOf(block))?.get(block) ?? [])
  const what = decideEvents(known, reports)

  const redecided = decided.flatMap((one) => one.redecided)
  const touched = decided.filter((one) => one.redecided.some(({ old, now }) => old.person !== now.person))
  const ids = isLinked
    ? new Map<string, string>()
    : await readPresentIds(
        run,
        queries,
        touched.flatMap((one) => toMoves(one).map(([, move]) => move)),
      )
  const formerOf = ({ old }: Move): string => ids.get(old.person) ?? old.person
  const isSamePerson = (one: Move): boolean => formerOf(one) === one.now.person
  const { moved, unclear } = await readMoved(run, queries, decided, { isLinked, isSamePerson })
  const mine = decided.flatMap((one) => one.own)
  const persons = new Map([
    ...moved.map((one) => [`${one.member.document} ${formerOf(one)}`, one.now.person] as const),
    // the claims of a document that is being loaded name people as the document does
    ...mine.map(({ one, settled }) => [`${one.document} ${toLocalId(one)}`, settled.person] as const),
  ])
  return {
    ...what,
    people: unionById(decided.flatMap((one) => one.rows)),
    is: [
      ...moved.map(({ member, now }) => toIsRow(member, now)),
      ...mine.map(({ one, settled }) => toIsRow(one, settled)),
    ],
    ids,
    reasons: redecided
      .filter(isSamePerson)
      .map(({ now }) => ({ ...toTestimonyKey(now.appearance), ...toChoiceRow(now.choice) })),
    moved: moved.map(({ member }) => toAppearanceKey(member)),
    items: unique([
      ...moved.flatMap(({ member }) => member.items.map((n) => toItemKey(member.document, n))),
      ...what.items,
    ]),
    unclear,
    former: { people: unique(moved.map(formerOf)), events: unique(what.former) },
    // two of whom somebody made one may have claims in other documents
    newcomers: isLinked ? [] : decided.flatMap(({ newcomers }) => newcomers),
    renamed: unique(decided.flatMap(({ renamed }) => renamed)),
    personOf: (item, id) => persons.get(`${documentOf(item)} ${id}`) ?? id,
    families: new Map(
      decided.map(({ name, before, family, settled }) => [name, { before, family, settled }]),
    ),
    days: withDecided(days, what.reports),
  }
}

/** Families with their people as one with whom somebody said them to be. */
function linkFamilies(settled: readonly SettledFamily[]): { decided: DecidedFamily[]; isLinked: boolean } {
  const isLinked = settled.some(({ family, before }) => family.isMarked || before.isTied)
  const all = settled.flatMap(({ family }) => family.people)
  const linked = isLinked ? linkPeople(all) : all
  let start = 0
  const decided = settled.map((one) => {
    const people = linked.slice(start, (start += one.family.people.length))
    return compareFamily(one, people, isLinked)
  })
  return { decided, isLinked }
}

const unionById = (rows: readonly Row[]): Row[] => [...new Map(rows.map((row) => [row['id'], row])).values()]

const unique = (list: readonly string[]): string[] => [...new Set(list)]
const documentOf = (item: string): string => item.slice(0, item.lastIndexOf('#'))

/**
 * The appearances of other documents that are taken for another person; and the documents of which two people were one, or are now:
 * their claims do not tell which of them is meant.
 */
async function readMoved(
  run: Run,
  queries: Queries,
  decided: readonly DecidedFamily[],
  { isLinked, isSamePerson }: { isLinked: boolean; isSamePerson: (move: Move) => boolean },
): Promise<{ moved: Moved[]; unclear: string[] }> {
  const redecided = decided.flatMap((one) => one.redecided).filter((one) => !isSamePerson(one))
  if (redecided.length === 0) return { moved: [], unclear: [] }
  const all = new Map(isLinked ? decided.flatMap(toMoves) : [])
  for (const one of redecided) all.set(one.now.appearance.id, one)
  const [rows] = await run([
    queries.statement('write/block/appearances', {
      rows: [...all.values()].map(({ now }) => toTestimonyKey(now.appearance)),
    }),
  ])
  const members = z
    .array(memberRow)
    .parse(rows)
    .flatMap((member): Moved[] => {
      const one = all.get(member.testimony)
      return one === undefined ? [] : [{ member, ...one }]
    })
  const moved = members.filter((one) => !isSamePerson(one))
  return { moved, unclear: isLinked ? toUnclear(members, moved) : [] }
}

type Moved = Move & { member: z.infer<typeof memberRow> }

/** Everybody who was decided before, with what is decided now. */
function toMoves({ before, settled }: DecidedFamily): [string, Move][] {
  const now = new Map(settled.map((one) => [one.appearance.id, one]))
  return [...before.decided].map(([testimony, old]) => [testimony, { old, now: now.get(testimony) ?? old }])
}

function toUnclear(members: readonly Moved[], moved: readonly Moved[]): string[] {
  const touched = new Set(moved.map(({ member }) => member.document))
  const unclear = new Set<string>()
  for (const which of ['old', 'now'] as const) {
    const seen = new Set<string>()
    for (const one of members) {
      const key = `${one.member.document} ${one[which].person}`
      if (seen.has(key) && touched.has(one.member.document)) unclear.add(one.member.document)
      seen.add(key)
    }
  }
  return [...unclear]
}
