/** The sides of an event as a form holds them: of whom each is, and who took part. */
import { isPerson } from '../../cypher/ontology.ts'
import type { EventSummary } from '../../server/api.ts'
import { idsOn, sidesOf } from '../sides.ts'

export interface DraftSide {
  /** Id of the state or body; null where it is not known. */
  of: string | null
  people: readonly string[]
}

/** The sides in their order. */
export function toSides(event: Pick<EventSummary, 'participants'>): DraftSide[] {
  return sidesOf(event).map((side) => {
    const ids = idsOn(event, side)
    return { of: ids.find((id) => !isPerson(id)) ?? null, people: ids.filter(isPerson) }
  })
}

/** Without somebody; a side of nobody and nothing goes. */
export const strike = (sides: readonly DraftSide[], number: number, id: string): DraftSide[] =>
  sides
    .map((side, at) =>
      at !== number
        ? side
        : { of: side.of === id ? null : side.of, people: side.people.filter((one) => one !== id) },
    )
    .filter(({ of, people }) => of !== null || people.length > 0)

/** With somebody more; a state or body stands for the side, and one more side where that has one. */
export function add(sides: readonly DraftSide[], number: number, id: string): DraftSide[] {
  if (isPerson(id) && sides[number] === undefined) return [...sides, { of: null, people: [id] }]
  if (isPerson(id))
    return sides.map((side, at) =>
      at === number && !side.people.includes(id) ? { ...side, people: [...side.people, id] } : side,
    )
  const side = sides[number]
  if (side === undefined || side.of !== null) return [...sides, { of: id, people: [] }]
  return sides.map((one, at) => (at === number ? { ...one, of: id } : one))
}
