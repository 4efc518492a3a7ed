import type { Actors } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import type { TextKey } from '../text.ts'

export type Actor = Actors['actors'][number]

/** One column: its heading, what it is sorted by, and how it is written. Undefined: not known, sorted last. */
export interface Column {
  id: 'name' | 'country' | 'office' | 'events' | 'people' | 'countries' | 'first' | 'last' | 'trend' | 'new'
  heading: TextKey
  numeric: boolean
  value(actor: Actor, speech: Speech): string | number | undefined
}

/** More in the second half of the days (above 0) or in the first. */
export function trendOf({ halves: [early, late] }: Pick<Actor, 'halves'>): number {
  return late - early
}

export const COLUMNS: readonly Column[] = [
  { id: 'name', heading: 'actors.name', numeric: false, value: (one, { name }) => name(one.name).main },
  { id: 'country', heading: 'one.country', numeric: false, value: (one) => one.country },
  {
    id: 'office',
    heading: 'actors.office',
    numeric: false,
    value: (one, { name }) => (one.detail === undefined ? undefined : name(one.detail).main),
  },
  { id: 'events', heading: 'kind.event', numeric: true, value: (one) => one.weight },
  { id: 'people', heading: 'actors.people', numeric: true, value: (one) => one.people },
  { id: 'countries', heading: 'actors.countries', numeric: true, value: (one) => one.countries },
  { id: 'first', heading: 'actors.first', numeric: false, value: (one) => one.first },
  { id: 'last', heading: 'actors.last', numeric: false, value: (one) => one.last },
  { id: 'trend', heading: 'actors.trend', numeric: true, value: trendOf },
  { id: 'new', heading: 'actors.new', numeric: true, value: (one) => (one.isNew ? 1 : 0) },
]

export interface Order {
  by: Column['id']
  descending: boolean
}

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
