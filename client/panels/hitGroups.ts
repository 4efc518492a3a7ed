import type { NodeKind } from '../../server/api.ts'
import type { Hit } from './hit.tsx'

/** Who has events of the choice, then who has none; otherwise in the order of before. */
export function busyFirst<T extends { id: string }>(
  hits: readonly T[],
  countOf: (id: string) => number,
): T[] {
  return [...hits.filter(({ id }) => countOf(id) > 0), ...hits.filter(({ id }) => countOf(id) === 0)]
}

/** What was found of one kind; people who were found by their office are a kind of their own. */
export interface HitGroup {
  kind: NodeKind | 'office'
  hits: Hit[]
}

/** Hits by kind, the kind of the best hit first; within a kind the best first. So the first of all stays the first. */
export function hitGroups(hits: readonly Hit[]): HitGroup[] {
  const groups = new Map<HitGroup['kind'], Hit[]>()
  for (const hit of hits) {
    const kind = hit.byOffice === true ? 'office' : hit.kind
    groups.set(kind, [...(groups.get(kind) ?? []), hit])
  }
  return [...groups].map(([kind, of]) => ({ kind, hits: of }))
}
