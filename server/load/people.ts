/** Who of a document is known already, and what it changes about others: decided family by family. */
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from '../identity/appearance.ts'
import type { Family, Settled } from '../identity/family.ts'
import { NOBODY, settleFamily, toSettled } from '../identity/family.ts'
import type { PublicPerson } from '../identity/ids.ts'
import type { Testimony } from '../identity/testimony.ts'
import { isBefore, toEarlier } from '../identity/testimony.ts'
import type { Row } from '../store/store.ts'
import { toPersonRow } from './blocks.ts'

/** The people of a family name as the graph has them. */
export interface PeopleOf {
  /** Without anybody where what is decided was only read, and may follow from rules of before. */
  family: Family
  /** Who is taken for whom, by testimony. */
  decided: Map<string, Settled>
  /** Whether anybody decided about any of them, or made one of several of them. */
  isTied: boolean
}

/** A family name that nothing is known of. */
export const nobodyOf = (): PeopleOf => ({ family: NOBODY, decided: new Map(), isTied: false })

export const isTied = ({ appearance, families }: Settled): boolean =>
  appearance.marks.length > 0 || families.length > 0

/** A testimony that was decided otherwise before. */
export interface Redecided {
  old: Settled
  now: Settled
}

/** What a document makes of a family, before anybody is made one with somebody of another. */
export interface SettledFamily {
  name: string
  before: PeopleOf
  /** What the document says of it. */
  testimonies: ReadonlyMap<string, Testimony>
  family: Family
}

/** What is different then. */
export interface DecidedFamily extends SettledFamily {
  /** What is decided anew or otherwise. */
  settled: Settled[]
  /** Of this, what documents said before, if the person or the reasons are others. */
  redecided: Redecided[]
  /** Those that are new, or known by other ids or names than before. */
  rows: Row[]
  /** Ids that nobody of the family had before, and nobody of another document has now. */
  newcomers: string[]
  /** Ids of those to whom somebody gave another name, or none any more. */
  renamed: string[]
  /** Who the appearances of the document itself are taken for. */
  own: { one: Appearance; settled: Settled }[]
}

/** Decides over what is said, each testimony once. `testimonies`: what the document says of the family name. */
export function settleFamilyOf(
  name: string,
  before: PeopleOf,
  testimonies: ReadonlyMap<string, Testimony> = new Map(),
): SettledFamily {
  const said = new Map<string, Appearance>()
  if (before.family.people.length === 0)
    for (const [testimony, { appearance }] of before.decided) said.set(testimony, appearance)
  for (const [testimony, { said: now }] of testimonies) {
    const known = before.decided.get(testimony)?.appearance
    if (known === undefined || isBefore(now.first, known.first))
      said.set(testimony, toEarlier(known ?? now, now.first))
  }
  return { name, before, testimonies, family: settleFamily(before.family, [...said.values()]) }
}

/** `people`: those of the family, each as one with whom somebody said them to be. `isLinked`: whether there are such. */
export function compareFamily(
  one: SettledFamily,
  people: readonly PublicPerson[],
  isLinked: boolean,
): DecidedFamily {
  const { before, testimonies } = one
  const settled = isLinked ? toChanges(before, people) : toChanges(before, toOthers(before.family, people))
  const now = new Map(settled.map((one) => [one.appearance.id, one]))
  const redecided = settled.flatMap((one) => {
    const old = before.decided.get(one.appearance.id)
    const isOther = old?.person !== one.person || !isSameChoice(old.choice, one.choice)
    return old !== undefined && isOther ? [{ old, now: one }] : []
  })
  return {
    ...one,
    settled,
    redecided,
    ...toWho(before, settled, redecided),
    renamed: settled.flatMap((one) => {
      const { name = null, ja = null } = before.decided.get(one.appearance.id)?.called ?? {}
      return name === one.called.name && ja === one.called.ja ? [] : [one.person]
    }),
    own: [...testimonies].flatMap(([testimony, { members }]) => {
      const one = now.get(testimony) ?? before.decided.get(testimony)
      return one === undefined ? [] : members.map((member) => ({ one: member, settled: one }))
    }),
  }
}

/** Those who are not known to be the very same as before. */
function toOthers(before: Family, people: readonly PublicPerson[]): PublicPerson[] {
  const former = new Map(before.people.map((one) => [one.known, one]))
  return people.filter((one) => {
    const old = former.get(one.known)
    return old?.id !== one.id || !isSame(old.otherIds, one.otherIds)
  })
}

/** What is not the very same as before. */
const toChanges = ({ decided }: PeopleOf, people: readonly PublicPerson[]): Settled[] =>
  people.flatMap(toSettled).filter((one) => {
    const old = decided.get(one.appearance.id)
    return (
      old?.appearance !== one.appearance ||
      old.person !== one.person ||
      old.choice !== one.choice ||
      !isSameWho(old, one)
    )
  })

/** Whoever of those decided anew is somebody of whom the graph does not know all, and who of these is nobody whom it knows. */
function toWho(
  { decided }: PeopleOf,
  settled: readonly Settled[],
  redecided: readonly Redecided[],
): Pick<DecidedFamily, 'rows' | 'newcomers'> {
  if (settled.length === 0) return { rows: [], newcomers: [] }
  const people = new Map(settled.map((one) => [one.person, one]))
  const known = new Map<string, Settled>()
  for (const one of decided.values()) if (people.has(one.person)) known.set(one.person, one)
  const moved = new Set(redecided.map(({ now }) => now.person))
  const others = [...people.values()].filter((one) => {
    const old = known.get(one.person)
    return old === undefined || !isSameWho(old, one)
  })
  return {
    rows: others.map(toPersonRow),
    newcomers: others.flatMap(({ person }) => (known.has(person) || moved.has(person) ? [] : [person])),
  }
}

const isSameWho = (a: Settled, b: Settled): boolean =>
  isSame(a.otherIds, b.otherIds) &&
  isSame(a.families, b.families) &&
  a.called.name === b.called.name &&
  a.called.ja === b.called.ja

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => one === b[index]))

function isSameChoice(a: Choice | undefined, b: Choice | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  const names = Object.keys(a.features)
  return (
    a.confidence === b.confidence &&
    a.score === b.score &&
    a.runnerUp?.name === b.runnerUp?.name &&
    a.runnerUp?.score === b.runnerUp?.score &&
    names.length === Object.keys(b.features).length &&
    names.every((name) => a.features[name] === b.features[name])
  )
}
