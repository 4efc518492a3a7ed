/** Who stood with whom in an event, in words: each side with its people and for whom they stand. Pure. */
import { isPerson } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary } from '../api.ts'
import { groupBy } from '../graph/groupBy.ts'
import type { Text } from './words.ts'
import { kindName, say } from './words.ts'

/** Named at most: people and bodies of a side, and sides; of more, some and the number of the others. */
const MOST = { people: 2, bodies: 2, sides: 3 }

/** What two did who came together, where a verb says so better than the name of the kind. */
const VERBS: Partial<Record<EventKind, 'met' | 'called' | 'talked'>> = {
  meeting: 'met',
  call: 'called',
  talks: 'talked',
}

type NameOf = (id: string) => Text
type Told = Pick<EventSummary, 'kind' | 'participants'>

/** Names in a row; `last` joins the last of them. Undefined where there is none. */
function listed(names: readonly Text[], most: number, last: 'and' | 'comma'): Text | undefined {
  const isCut = names.length > most
  const [first, ...rest] = isCut ? names.slice(0, Math.max(1, most - 1)) : names
  if (first === undefined) return undefined
  const all = rest.reduce(
    (a, b, at) => say(!isCut && at === rest.length - 1 ? last : 'comma', { a, b }),
    first,
  )
  return isCut ? say('andMore', { a: all, n: names.length - 1 - rest.length }) : all
}

/** `Lind (Norway)`, or what there is of it. */
const beside = (one: Text | undefined, other: Text | undefined): Text | undefined =>
  one !== undefined && other !== undefined ? say('beside', { one, other }) : (one ?? other)

const peopleOf = (ids: readonly string[], nameOf: NameOf): Text | undefined =>
  listed(ids.filter(isPerson).map(nameOf), MOST.people, 'comma')

const bodiesOf = (ids: readonly string[], nameOf: NameOf): Text | undefined =>
  listed(ids.filter((id) => !isPerson(id)).map(nameOf), MOST.bodies, 'comma')

/** Who stood on each side, in the order of the sides. */
const idsOf = ({ participants }: Told): string[][] =>
  [...groupBy(participants, ({ side }) => String(side))]
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([, some]) => [...new Set(some.map(({ id }) => id))])

/** The sides of an event in words: its people, and for whom they stand. */
export const sidesOf = (event: Told, nameOf: NameOf): Text[] =>
  idsOf(event).flatMap((ids) => beside(peopleOf(ids, nameOf), bodiesOf(ids, nameOf)) ?? [])

/** Somebody in an event: a person and for whom, a state or body and by whom. */
export function oneOf(event: Told, id: string, nameOf: NameOf): Text {
  const ids = idsOf(event).find((some) => some.includes(id)) ?? []
  const others = isPerson(id) ? bodiesOf(ids, nameOf) : peopleOf(ids, nameOf)
  return beside(nameOf(id), others) ?? nameOf(id)
}

/** All sides in a row; undefined where nobody is known. */
export const whoOf = (sides: readonly Text[]): Text | undefined => listed(sides, MOST.sides, 'and')

/** Who, and the kind of what they did or will do: "Lind (Norway) and Tesar (Greece): meeting". Undefined where nobody is known. */
export function kindOf({ kind }: Told, sides: readonly Text[]): Text | undefined {
  const who = whoOf(sides)
  return who && say('did', { who, kind: kindName(kind) })
}

/** Who did what: "Lind (Norway) met Tesar (Greece)". Undefined where nobody is known. */
export function deedOf(event: Told, sides: readonly Text[]): Text | undefined {
  const [a, b, more] = sides
  const verb = VERBS[event.kind]
  return verb !== undefined && a !== undefined && b !== undefined && more === undefined
    ? say(verb, { a, b })
    : kindOf(event, sides)
}
