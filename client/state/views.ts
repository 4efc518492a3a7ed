import type { NodeKind, View } from '../../server/api.ts'

/** The view that is about a kind of thing; no view draws places. */
const BEST_VIEW: Partial<Record<NodeKind, View>> = {
  person: 'people',
  country: 'countries',
  organization: 'countries',
  event: 'full',
}

/** Does a view draw things of a kind, where they are among those with most events? */
export function isDrawnIn(kind: NodeKind, view: View): boolean {
  return kind !== 'place' && viewElsewhere(kind, view) === undefined
}

/** The view to go to for a thing that the present one does not draw; undefined where there is none better. */
export function viewElsewhere(kind: NodeKind, present: View): View | undefined {
  const best = BEST_VIEW[kind]
  return best === present || present === 'full' ? undefined : best
}
