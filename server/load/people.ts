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
  decided: ReadonlyMap<string, Settled>
}

/** A testimony that was decided otherwise before. */
export interface Redecided {
  old: Settled
  now: Settled
}

/** What a document makes of the people of a family name. */
export interface DecidedPeople {
  people: PeopleOf
  /** Those that are new, or known by other ids than before. */
  rows: Row[]
  /** Of what documents said before. */
  redecided: Redecided[]
  /** Of the appearances of the document itself. */
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
  const change = compare(before, settleFamily(before.family, [...said.values()]))
  return {
    ...change,
    own: [...testimonies].flatMap(([testimony, { members }]) => {
      const settled = change.people.decided.get(testimony)
      return settled === undefined ? [] : members.map((one) => ({ one, settled }))
    }),
  }
}

/** What is decided otherwise now. People that are the very same as before are passed by, with all who are taken for them. */
function compare(before: PeopleOf, family: Family): Omit<DecidedPeople, 'own'> {
  if (family === before.family) return { people: before, rows: [], redecided: [] }
  const known = new Map(before.family.people.map((person) => [person.known, person]))
  const ids = new Map([...before.decided.values()].map(({ person, otherIds }) => [person, otherIds]))
  const decided = new Map(before.decided)
  const rows: Row[] = []
  const redecided: Redecided[] = []
  for (const person of family.people) {
    const { id, otherIds } = person
    const isKnown = isSame(ids.get(id), otherIds)
    if (!isKnown) rows.push({ id, otherIds })
    if (isKnown && known.get(person.known)?.id === id) continue
    for (const now of toSettled(person)) {
      const old = decided.get(now.appearance.id)
      decided.set(now.appearance.id, now)
      if (old !== undefined && !(old.person === id && isSameChoice(old.choice, now.choice)))
        redecided.push({ old, now })
    }
  }
  return { people: { family, decided }, rows, redecided }
}

const isSame = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  a?.length === b.length && a.every((one, index) => one === b[index])

function isSameChoice(a: Choice | undefined, b: Choice | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
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
