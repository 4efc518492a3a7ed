/** Who of a document is known already, and what it changes about others: decided family by family. */
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from '../identity/appearance.ts'
import type { Family, Settled } from '../identity/family.ts'
import { settleFamily, toSettled } from '../identity/family.ts'
import { isBefore, toEarlier, toTestimonies } from '../identity/testimony.ts'
import type { Row } from '../store/store.ts'

/** The people of a family name as the graph has them. */
export interface PeopleOf {
  /** Without anybody where what is decided was only read, and may follow from rules of before. */
  family: Family
  /** Who is taken for whom, by testimony. */
  decided: Map<string, Settled>
}

/** A testimony that was decided otherwise before. */
export interface Redecided {
  old: Settled
  now: Settled
}

/** What a document makes of the people of a family name. */
export interface DecidedPeople {
  family: Family
  /** What is decided anew or otherwise. */
  settled: Settled[]
  /** Of this, what documents said before, if the person or the reasons are others. */
  redecided: Redecided[]
  /** Those that are new, or known by other ids than before. */
  rows: Row[]
  /** Who the appearances of the document itself are taken for. */
  own: { one: Appearance; settled: Settled }[]
}

/** Decides over what is said, each testimony once. `own`: what the document says of the family name. */
export function decidePeople(before: PeopleOf, own: readonly Appearance[]): DecidedPeople {
  const testimonies = toTestimonies(own)
  const said = new Map<string, Appearance>()
  if (before.family.people.length === 0)
    for (const [testimony, { appearance }] of before.decided) said.set(testimony, appearance)
  for (const [testimony, { said: now }] of testimonies) {
    const known = before.decided.get(testimony)?.appearance
    if (known === undefined || isBefore(now.first, known.first))
      said.set(testimony, toEarlier(known ?? now, now.first))
  }
  const family = settleFamily(before.family, [...said.values()])
  const settled = family === before.family ? [] : toChanges(before, family)
  const now = new Map(settled.map((one) => [one.appearance.id, one]))
  return {
    family,
    settled,
    redecided: settled.flatMap((one) => {
      const old = before.decided.get(one.appearance.id)
      const isOther = old?.person !== one.person || !isSameChoice(old.choice, one.choice)
      return old !== undefined && isOther ? [{ old, now: one }] : []
    }),
    rows: toRows(before, family),
    own: [...testimonies].flatMap(([testimony, { members }]) => {
      const one = now.get(testimony) ?? before.decided.get(testimony)
      return one === undefined ? [] : members.map((member) => ({ one: member, settled: one }))
    }),
  }
}

/** What is not the very same as before. */
const toChanges = ({ decided }: PeopleOf, { people }: Family): Settled[] =>
  people.flatMap(toSettled).filter((one) => {
    const old = decided.get(one.appearance.id)
    return (
      old?.appearance !== one.appearance ||
      old.person !== one.person ||
      old.choice !== one.choice ||
      !isSame(old.otherIds, one.otherIds)
    )
  })

function toRows(before: PeopleOf, { people }: Family): Row[] {
  const ids = new Map<string, readonly string[]>()
  if (before.family.people.length > 0)
    for (const { id, otherIds } of before.family.people) ids.set(id, otherIds)
  else for (const { person, otherIds } of before.decided.values()) ids.set(person, otherIds)
  return people.flatMap(({ id, otherIds }) => (isSame(ids.get(id), otherIds) ? [] : [{ id, otherIds }]))
}

const isSame = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a === b || (a?.length === b.length && a.every((one, index) => one === b[index]))

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
