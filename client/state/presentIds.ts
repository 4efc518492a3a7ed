import type { PresentIds } from '../../server/api.ts'
import { ApiFailure } from '../api.ts'

/** Faults of an id itself: asked without it, the server answers. */
const OWN_FAULTS: readonly string[] = ['ambiguous_id', 'wrong_parameter']

export interface Looked extends PresentIds {
  /** Those that the server refused, each with why. */
  refused: { id: string; failure: ApiFailure }[]
}

/**
 * Which of some ids lead to others by now, though some of them are refused: halves are asked until each such id stands alone. Other
 * faults are thrown, as they are not of an id.
 */
export async function lookUp(
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<PresentIds>,
): Promise<Looked> {
  try {
    return { ...(await ask(ids)), refused: [] }
  } catch (failure) {
    if (!(failure instanceof ApiFailure) || !OWN_FAULTS.includes(failure.code)) throw failure
    const [id] = ids
    if (id === undefined || ids.length === 1)
      return { changed: [], refused: id === undefined ? [] : [{ id, failure }] }
    const middle = Math.ceil(ids.length / 2)
    const halves = await Promise.all(
      [ids.slice(0, middle), ids.slice(middle)].map((half) => lookUp(half, ask)),
    )
    return {
      changed: halves.flatMap(({ changed }) => changed),
      refused: halves.flatMap(({ refused }) => refused),
    }
  }
}
