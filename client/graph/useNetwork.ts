import { useMemo, useRef } from 'react'
import type { GraphSlice } from '../../server/api.ts'
import type { Counted } from '../api.ts'
import { askNetwork } from '../api.ts'
import type { Resource } from '../resource.ts'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { State } from '../state/state.ts'
import { initialState } from '../state/state.ts'

/** What keys move is asked about when it rests so long, in milliseconds. */
const REST = 300

/** Of all days, as the page begins. */
const HOME: Counted = initialState('en')

/** The picture of all days and bulletins, which decides where nodes stand, and by what it was asked for. */
export interface Home {
  key: string
  slice: GraphSlice
}

/** What is drawn, and where it stands. */
interface Drawn {
  key: string
  data: GraphSlice
  home: Home
}

/**
 * The network of the state: those with most of the events that are seen. Where the archive has more than is drawn, other days and
 * switches have others who are busiest: then the server is asked again, but not while days run by or are dragged. The picture of all
 * days and bulletins is always asked for first: all others are asked for with those whom it has, seen or not, and whoever else comes
 * settles among them. So all who open an address have the same places.
 * `isPassing`: what is drawn was asked for other days, switches or names; whom the present ones leave out is not known yet.
 */
export function useNetwork(
  { view, size, expanded, window, switches, hiddenTones, documents }: State,
  isMoving: boolean,
): Resource<GraphSlice> & { home?: Home; isPassing: boolean } {
  const keyOf = (documents: readonly string[], expanded: readonly string[], counted: Counted): string =>
    JSON.stringify([view, size, documents, expanded, counted.window, counted.switches, counted.hiddenTones])
  const homeKey = keyOf([], [], HOME)
  const home = useResource(homeKey, (signal) =>
    askNetwork({ view, top: size, expand: [], home: false, counted: HOME, documents: [] }, signal),
  )
  const settlers =
    home.answer?.key === homeKey
      ? home.answer.data.nodes.filter(({ kind }) => kind !== 'event').length
      : undefined
  // Room that is left is filled with whoever else there is: where there is none, somebody may be left out.
  const isLarge = settlers !== undefined && settlers >= size
  // Whoever begins to drag a window closes a switch with it: both rest together.
  const wanted = useMemo<Counted>(() => ({ window, switches, hiddenTones }), [window, switches, hiddenTones])
  const present = useSettled(wanted, REST, isMoving)
  const counted = isLarge ? present : HOME
  // In an empty archive there is nothing else to ask for.
  const key = settlers === 0 ? homeKey : keyOf(documents, expanded, counted)
  const isOther = key !== homeKey
  const other = useResource(isOther && settlers !== undefined ? key : undefined, (signal) =>
    askNetwork({ view, top: size, expand: expanded, home: true, counted, documents }, signal),
  )
  const asked = isOther ? other : home
  /** While a new question runs, the last picture stays. */
  const drawn = useRef<Drawn>(undefined)
  if (asked.answer?.key === key && home.answer?.key === homeKey)
    drawn.current = { ...asked.answer, home: { key: homeKey, slice: home.answer.data } }
  const answer = drawn.current
  const failure = asked.failure ?? home.failure
  const sought = isLarge ? keyOf(documents, expanded, wanted) : key
  return {
    isPassing: answer?.key !== sought,
    ...(answer === undefined ? {} : { answer, home: answer.home }),
    ...(failure === undefined ? {} : { failure }),
    loading: home.loading || asked.loading,
    retry() {
      home.retry()
      if (asked !== home) asked.retry()
    },
  }
}
