import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { EventKind } from '../../cypher/ontology.ts'

/** The kinds of event in which people or bodies come together. */
export const CONTACT_KINDS: readonly EventKind[] = (Object.keys(EVENT_KINDS) as EventKind[]).filter(
  (kind) => EVENT_KINDS[kind].contact,
)

/** What two lists of kinds have in common, where an empty one means all; undefined where that is nothing. */
export function commonKinds(
  some: readonly EventKind[],
  others: readonly EventKind[],
): readonly EventKind[] | undefined {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some
  const both = some.filter((kind) => others.includes(kind))
  return both.length === 0 ? undefined : both
}
