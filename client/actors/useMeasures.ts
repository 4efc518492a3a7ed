import { useEffect, useMemo, useState } from 'react'
import type { GraphSlice } from '../../server/api.ts'
import { askNetwork, filterKey } from '../api.ts'
import { useResource } from '../resource.ts'
import { derive, indexed } from '../state/derive.ts'
import type { State, Window } from '../state/state.ts'
import type { Measures, Tie } from './measures.ts'

/** As many as the table lists. */
const DRAWN = 200

/** The ties of some days that switches and classes let through, whatever else the picture leaves out. */
function tiesOf(slice: GraphSlice, window: Window, switches: State['switches'], state: State): Tie[] {
  const all = { ...state, window, switches, focus: false, loners: true }
  const { edges } = derive(indexed(slice), {
    ...all,
    hidden: [],
    collapsed: [],
    hiddenKinds: [],
  })
  return slice.edges.flatMap(({ id, source, target }) => {
    const { shown = false, count = 0 } = edges.get(id) ?? {}
    return shown ? [{ source, target, events: count }] : []
  })
}

/** The measures of those who are busiest in some days; undefined until they are there. */
export function useMeasures(window: Window, state: State): Measures | undefined {
  const view = state.actors.of === 'people' ? 'people' : 'countries'
  const { from, to } = window
  const { documents, switches, hiddenTones } = state
  const counted = { window: { from, to }, switches, hiddenTones }
  const network = useResource(`${view} ${filterKey({ ...counted, documents })}`, (signal) =>
    askNetwork({ view, top: DRAWN, expand: [], home: false, counted, documents }, signal),
  )
  const slice = network.answer?.data
  const ties = useMemo(
    () => (slice === undefined ? undefined : tiesOf(slice, { from, to }, switches, state)),
    // Of the state, switches and classes alone count.
    [slice, from, to, switches, hiddenTones],
  )
  const [measures, setMeasures] = useState<Measures>()
  useEffect(() => {
    if (ties === undefined) return
    let open = true
    void import('./measures.ts').then(({ measured }) => {
      if (open) setMeasures(measured(ties))
    })
    return () => {
      open = false
    }
  }, [ties])
  return measures
}
