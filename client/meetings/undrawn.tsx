import type { ReactNode } from 'react'
import { litOf } from '../graph/chosen.ts'
import { Missing } from '../panels/missing.tsx'
import type { Indexed } from '../state/derive.ts'
import type { Meet, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { kindOf } from '../sides.ts'
import { isDrawnIn, viewElsewhere } from '../state/views.ts'

/** Where the picture lights nothing of those whose meetings are told: that it does not draw them, and the way to see them. */
export function Undrawn({
  meet,
  all,
  view,
  explore,
}: {
  meet: Meet
  all: Indexed
  view: State['view']
  explore: Explore
}): ReactNode {
  const ids = [meet.a, meet.b].flatMap((id) => (id === undefined || all.nodes.has(id) ? [] : [id]))
  const [first] = ids
  if (first === undefined) return null
  const outranked = ids.filter((id) => isDrawnIn(kindOf(id), view))
  if (outranked.length > 0)
    return (
      <Missing
        draw={() => {
          explore({ do: 'expand', ids: outranked })
        }}
        explore={explore}
      />
    )
  if (litOf({ meet, selection: undefined, others: [] }, all).ids.length > 0) return null
  return <Missing elsewhere={viewElsewhere(kindOf(first), view)} explore={explore} />
}
