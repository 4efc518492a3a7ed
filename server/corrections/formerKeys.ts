/** Which keys the events of a document had before they were corrected: what they are called by follows from what they are. */
import type { EventClaim, Extraction } from '../../ingest/types.ts'
import type { FormerKeys } from '../load/eventRows.ts'
import { toEventKeys } from '../load/eventRows.ts'
import { createPlaces } from '../load/places.ts'

/** Looks on while a draft is corrected. */
export interface KeyWatch {
  /** After each step that changed something. */
  look(): void
  former(): FormerKeys
}

export function watchKeys(draft: Extraction): KeyWatch {
  const known = new Map<EventClaim, string[]>()
  // whatever is corrected, the text stays
  const placeOf = createPlaces(draft)
  const look = (): void => {
    for (const [event, key] of toEventKeys(draft, draft.items, placeOf)) {
      const keys = known.get(event) ?? []
      if (keys.at(-1) !== key) known.set(event, [...keys, key])
    }
  }
  look()
  return {
    look,
    former: () =>
      new Map(
        [...known].flatMap(([event, keys]) => {
          const others = [...new Set(keys)].filter((key) => key !== keys.at(-1))
          return others.length === 0 ? [] : [[event, others.sort()] as const]
        }),
      ),
  }
}
