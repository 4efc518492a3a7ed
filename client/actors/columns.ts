import type { Actors } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import type { ActorColumn, ActorTable } from '../state/state.ts'
import type { TextKey } from '../text.ts'
import type { Group } from './measures.ts'

/** An actor with their place in the network, where that is known. */
export type Actor = Actors['actors'][number] & {
  betweenness?: number
  group?: Group & { name: string }
}

/** One column: its heading, what that means, and what it is sorted by. Undefined: not known, sorted last. */
export interface Column {
  id: ActorColumn
  heading: TextKey
  how?: TextKey
  numeric: boolean
  value(actor: Actor, speech: Speech): string | number | undefined
  /** How it is written into a file, where that is not its value. */
  text?(actor: Actor, speech: Pick<Speech, 't'>): string
}

/** More in the second half of the days (above 0) or in the first. */
export function trendOf({ halves: [early, late] }: Pick<Actor, 'halves'>): number {
  return late - early
}

const COLUMNS: readonly Column[] = [
  { id: 'name', heading: 'actors.name', numeric: false, value: (one, { name }) => name(one.name).main },
  { id: 'country', heading: 'one.country', numeric: false, value: (one) => one.country },
  {
    id: 'office',
    heading: 'actors.office',
    numeric: false,
    value: (one, { name }) => (one.detail === undefined ? undefined : name(one.detail).main),
  },
  { id: 'events', heading: 'kind.event', numeric: true, value: (one) => one.weight },
  {
    id: 'course',
    heading: 'actors.course',
    how: 'actors.course.how',
    numeric: true,
    value: trendOf,
    text: ({ course }) => course.join(' '),
  },
  {
    id: 'people',
    heading: 'actors.people',
    how: 'actors.people.how',
    numeric: true,
    value: (one) => one.people,
  },
  {
    id: 'countries',
    heading: 'actors.countries',
    how: 'actors.countries.how',
    numeric: true,
    value: (one) => one.countries,
  },
  {
    id: 'betweenness',
    heading: 'actors.betweenness',
    how: 'actors.betweenness.how',
    numeric: true,
    value: (one) => one.betweenness,
    // A part of all, of which more than four places tell nothing.
    text: ({ betweenness }) => betweenness?.toFixed(4) ?? '',
  },
  {
    id: 'group',
    heading: 'actors.group',
    how: 'actors.group.how',
    numeric: false,
    value: (one) => one.group?.name,
  },
  { id: 'first', heading: 'actors.first', numeric: false, value: (one) => one.first },
  { id: 'last', heading: 'actors.last', numeric: false, value: (one) => one.last },
  {
    id: 'new',
    heading: 'actors.new',
    how: 'actors.new.how',
    numeric: true,
    value: (one) => (one.isNew ? 1 : 0),
    text: ({ isNew }, { t }) => (isNew ? t('actors.new') : ''),
  },
]

/** Columns that mean something: offices are of people, and nobody is new where nothing is known of before. */
export function columnsFor(of: ActorTable['of'], { since }: Pick<Actors, 'since'>): Column[] {
  return COLUMNS.filter(
    ({ id }) =>
      (id !== 'new' || since !== undefined) &&
      (of === 'people' || id !== 'office') &&
      (of !== 'countries' || id !== 'country'),
  )
}

export type Order = Pick<ActorTable, 'by' | 'descending'>

/** The order after a heading was pressed: the other way round, or afresh, numbers from the greatest. */
export function pressed(order: Order, { id, numeric }: Pick<Column, 'id' | 'numeric'>): Order {
  return order.by === id ? { by: id, descending: !order.descending } : { by: id, descending: numeric }
}

/** Actors in order; equals stay as they came, what is not known stands last either way. */
export function sorted(actors: readonly Actor[], order: Order, speech: Speech): Actor[] {
  const column = COLUMNS.find(({ id }) => id === order.by)
  if (column === undefined) return [...actors]
  const collator = new Intl.Collator(speech.language)
  const way = order.descending ? -1 : 1
  return [...actors].sort((a, b) => {
    const [x, y] = [column.value(a, speech), column.value(b, speech)]
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined)
    return (
      way * (typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y)))
    )
  })
}
