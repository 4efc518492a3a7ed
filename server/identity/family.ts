/** Who is who among the people of one family name, kept so that what is said further is weighed against those only whom it can concern. */
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from './appearance.ts'
import { familyOf } from './appearance.ts'
import type { Naming, PublicPerson } from './ids.ts'
import { toNaming, toPublicPeople, toSplitPerson } from './ids.ts'
import type { Known } from './known.ts'
import { createKnown, learn } from './known.ts'
import { isByHand, splitOf } from './marks.ts'
import { toRank } from './people.ts'
import { Register } from './register.ts'
import { givenLetters, isFamilyAlone } from './sounds.ts'
import type { Step } from './steps.ts'
import { takeAll, takeSteps } from './steps.ts'

/** People whose given names begin alike, directly or through others: a given name is never taken for one of another group. */
interface Group {
  letters: ReadonlySet<string>
  steps: readonly Step[]
  people: readonly Naming[]
}

export interface Family {
  groups: readonly Group[]
  /** Those that say the family name alone: they may be of anybody, and are taken when all others are. */
  alone: readonly Appearance[]
  /** Those whom somebody set apart: they are nobody else, and teach nobody. */
  split: readonly Appearance[]
  people: readonly PublicPerson[]
  /** Whether anybody decided anything about any of them. */
  isMarked: boolean
}

/** A family name that nothing is known of. */
export const NOBODY: Family = { groups: [], alone: [], split: [], people: [], isMarked: false }

/**
 * A family with more appearances; one with the id of a former takes its place, and has its name. A pure function of all
 * appearances: in which order they came does not matter. What no new one can change is the very same as before.
 */
export function settleFamily(before: Family, more: readonly Appearance[]): Family {
  if (more.length === 0) return before
  const free = more.filter((one) => splitOf(one) === undefined)
  const groups = toGroups(
    before.groups,
    free.filter(({ sound }) => !isFamilyAlone(sound)),
  )
  const alone = replace(
    before.alone,
    free.filter(({ sound }) => isFamilyAlone(sound)),
  )
  const split = replace(
    before.split,
    more.filter((one) => splitOf(one) !== undefined),
  )
  const named = groups.flatMap(({ people }) => people)
  const people = toPublicPeople(alone.length === 0 ? named : takeAlone(named, alone))
  return {
    groups,
    alone,
    split,
    people: [...people, ...toSplitPeople(split)],
    isMarked: before.isMarked || more.some(({ marks }) => marks.length > 0),
  }
}

/** A person for each decision that set somebody apart. */
function toSplitPeople(split: readonly Appearance[]): PublicPerson[] {
  const people = new Map<string, Known>()
  for (const one of split.toSorted((a, b) => (toRank(a) < toRank(b) ? -1 : 1))) {
    const correction = splitOf(one) ?? ''
    const known = people.get(correction)
    if (known === undefined) people.set(correction, createKnown(one))
    else learn(known, one)
  }
  return [...people].map(([correction, known]) => toSplitPerson(known, correction))
}

/** Who an appearance is taken for. */
export interface Settled extends Pick<PublicPerson, 'called' | 'families'> {
  appearance: Appearance
  /** The public id of the person. */
  person: string
  /** Other ids that lead to the same person. */
  otherIds: readonly string[]
  /** Why it is this person; undefined where the appearance was the first, and nobody else came into question. */
  choice: Choice | undefined
}

/** Somebody said so. */
const BY_HAND: Choice = { confidence: 1, score: 0, features: { 'by-hand': 0 } }

export const toSettled = ({ known, id: person, otherIds, called, families }: PublicPerson): Settled[] =>
  known.members.map((appearance) => ({
    appearance,
    person,
    otherIds,
    called,
    families,
    choice: isByHand(appearance) ? BY_HAND : known.choices.get(appearance),
  }))

function toGroups(before: readonly Group[], named: readonly Appearance[]): Group[] {
  let groups: { letters: ReadonlySet<string>; from: readonly Group[]; more: Appearance[] }[] = before.map(
    (group) => ({ letters: group.letters, from: [group], more: [] }),
  )
  for (const one of named) {
    const letters = givenLetters(one.sound)
    const [near, far] = [true, false].map((isNear) =>
      groups.filter((group) => letters.some((letter) => group.letters.has(letter)) === isNear),
    ) as [typeof groups, typeof groups]
    const joined = {
      letters: new Set([...near.flatMap((group) => [...group.letters]), ...letters]),
      from: near.flatMap(({ from }) => from),
      more: [...near.flatMap(({ more }) => more), one],
    }
    groups = [...far, joined]
  }
  return groups.map(({ letters, from, more }) => {
    const [only, another] = from
    if (only !== undefined && another === undefined)
      return more.length === 0 ? only : toGroup(letters, only, more)
    return toGroup(
      letters,
      undefined,
      replace(
        from.flatMap(({ steps }) => steps.flatMap(({ taken }) => taken.map(({ one }) => one))),
        more,
      ),
    )
  })
}

function toGroup(
  letters: ReadonlySet<string>,
  before: Group | undefined,
  more: readonly Appearance[],
): Group {
  const steps = takeSteps(before?.steps ?? [], more)
  return { letters, steps, people: nameAgain(before?.people ?? [], steps.at(-1)?.people ?? []) }
}

function takeAlone(named: readonly Naming[], alone: readonly Appearance[]): Naming[] {
  const rankOf = ({ members: [first] }: Known): string => (first === undefined ? '' : toRank(first))
  const people = named.map(({ known }) => ({ known, rank: rankOf(known) }))
  people.sort((a, b) => (a.rank < b.rank ? -1 : 1))
  const register = new Register(people.map(({ known }) => known))
  takeAll(register, alone)
  return nameAgain(named, register.people)
}

/** What ids follow from; of those who have learnt nothing it is the same as before. */
function nameAgain(before: readonly Naming[], people: readonly Known[]): Naming[] {
  const former = new Map(before.map((one) => [one.known, one]))
  return people.map((known) => former.get(known) ?? toNaming(known))
}

function replace(list: readonly Appearance[], more: readonly Appearance[]): Appearance[] {
  const ids = new Set(more.map(({ id }) => id))
  return [...list.filter(({ id }) => !ids.has(id)), ...more]
}

/** Appearances by family name: nobody is ever taken for somebody of another one. */
export function toFamilies(appearances: readonly Appearance[]): Map<string, Appearance[]> {
  const families = new Map<string, Appearance[]>()
  for (const one of appearances) {
    const family = families.get(familyOf(one))
    if (family === undefined) families.set(familyOf(one), [one])
    else family.push(one)
  }
  return families
}
