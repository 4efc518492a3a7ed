/** What a reader can do with what is chosen, as rows: buttons and keys are made of them. Pure. */
import type { IconName } from '../icons.tsx'
import type { Change } from './changes.ts'
import type { Derived, Indexed } from './derive.ts'
import { chosenNodes, leavesOf } from './derive.ts'
import type { Pin, State } from './state.ts'

export interface Act {
  name: 'focus' | 'expand' | 'collapse' | 'hide' | 'pin'
  icon: IconName
  /** The key that does it while the picture or the list has the focus. */
  key: string
  /** Of something that is on or off. */
  pressed?: boolean
  /** Is there anything to do? */
  enabled: boolean
  /** Asked for when it is done, for nodes may have been moved. */
  change(): Change
}

/** The acts on what is chosen; none where nothing is. `placeOf` tells where nodes stand now. */
export function actsOn(
  all: Indexed,
  derived: Derived,
  state: State,
  placeOf: (ids: readonly string[]) => Pin[],
): Act[] {
  const ids = chosenNodes(all, state).filter((id) => derived.nodes.get(id)?.shown === true)
  if (ids.length === 0) return []
  const shown = all.slice.edges.filter(({ id }) => derived.edges.get(id)?.shown === true)
  const leaves = leavesOf(ids, shown)
  const isExpanded = ids.every((id) => state.expanded.includes(id))
  const isCollapsed = ids.some((id) => state.collapsed.includes(id))
  // Of what is drawn as a whole there is nothing to bring in; but where events stand between all, a focus of one step goes one farther.
  const isWhole = all.slice.omitted === 0 && !(state.focus && state.view === 'full' && state.depth === 1)
  const isPinned = ids.every((id) => state.pins.some((pin) => pin.id === id))
  // An event has all who took part beside it already.
  const isEvent = ids.every((id) => all.nodes.get(id)?.kind === 'event')
  return [
    {
      name: 'focus',
      icon: 'focus',
      key: 'f',
      pressed: state.focus,
      enabled: true,
      change: () => ({ do: 'focus', focus: !state.focus }),
    },
    {
      name: 'expand',
      icon: 'expand',
      key: 'e',
      enabled: !isEvent && (isCollapsed || !(isExpanded || isWhole)),
      change: () => ({ do: 'expand', ids }),
    },
    {
      name: 'collapse',
      icon: 'collapse',
      key: 'c',
      enabled: leaves.length > 0 || ids.some((id) => state.expanded.includes(id)),
      change: () => ({ do: 'collapse', ids, leaves }),
    },
    { name: 'hide', icon: 'hide', key: 'h', enabled: !state.focus, change: () => ({ do: 'hide', ids }) },
    {
      name: 'pin',
      icon: 'pin',
      key: 'p',
      pressed: isPinned,
      enabled: state.shape === 'picture',
      change: () => (isPinned ? { do: 'unpin', ids } : { do: 'pin', pins: placeOf(ids) }),
    },
  ]
}
