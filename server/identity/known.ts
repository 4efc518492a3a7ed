/** A person as far as the appearances taken so far tell. */
import type { Choice } from '../../ingest/types.ts'
import type { Appearance } from './appearance.ts'
import type { Period } from './period.ts'
import { union } from './period.ts'
import type { Seat } from './seats.ts'
import { seatsOf } from './seats.ts'
import { isFamilyAlone } from './sounds.ts'

export interface Known extends Period {
  members: Appearance[]
  /** Why members were taken for the person, or for nobody else. */
  choices: Map<Appearance, Choice>
  /** Different names by their sound. */
  names: Map<string, readonly string[]>
  documents: Set<string>
  offices: Set<string>
  /** When the person was seen on the side of a state or organization, by its key: as documents say, and as they suggest. */
  sides: Map<string, Period>
  guesses: Map<string, Period>
  /** On which days the person was told of in an office, by its kind. */
  seats: Map<Seat, string[]>
  jas: Set<string>
  marks: Set<string>
}

export function createKnown(first: Appearance, choice?: Choice): Known {
  const known: Known = {
    members: [],
    choices: new Map(),
    names: new Map(),
    documents: new Set(),
    offices: new Set(),
    sides: new Map(),
    guesses: new Map(),
    seats: new Map(),
    jas: new Set(),
    marks: new Set(),
    first: null,
    last: null,
  }
  learn(known, first, choice)
  return known
}

/** Takes an appearance for one of the person. */
export function learn(known: Known, one: Appearance, choice?: Choice): void {
  known.members.push(one)
  if (choice !== undefined) known.choices.set(one, choice)
  known.names.set(one.sound.join(' '), one.sound)
  known.documents.add(one.document)
  for (const office of one.offices) known.offices.add(office)
  for (const [periods, sides] of [
    [known.sides, one.sides],
    [known.guesses, one.guesses],
  ] as const)
    for (const side of sides) periods.set(side, union(periods.get(side) ?? one, one))
  if (one.first !== null)
    for (const seat of seatsOf(one)) {
      const days = known.seats.get(seat)
      if (days === undefined) known.seats.set(seat, [one.first])
      else if (!days.includes(one.first)) days.push(one.first)
    }
  if (one.ja !== null) known.jas.add(one.ja)
  for (const mark of one.marks) known.marks.add(mark)
  Object.assign(known, union(known, one))
}

/** The same person, who can learn without the first one knowing. */
export const copyOf = (known: Known): Known => ({
  members: [...known.members],
  choices: new Map(known.choices),
  names: new Map(known.names),
  documents: new Set(known.documents),
  offices: new Set(known.offices),
  sides: new Map(known.sides),
  guesses: new Map(known.guesses),
  seats: new Map([...known.seats].map(([seat, days]) => [seat, [...days]])),
  jas: new Set(known.jas),
  marks: new Set(known.marks),
  first: known.first,
  last: known.last,
})

/** Is no given name known? */
export const isKnownByFamily = ({ names }: Known): boolean =>
  names.size === 1 && [...names.values()].every(isFamilyAlone)
