import { useEffect, useRef, useState } from 'react'
import type { GraphSlice } from '../../server/api.ts'
import type { Counted } from '../api.ts'
import { askNetwork } from '../api.ts'
import type { Resource } from '../resource.ts'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { State } from '../state/state.ts'

/** A dragged window is asked about when it rests so long, in milliseconds. */
const REST = 300

/**
 * The network of the state: those with most of the events that are seen. Where the archive has more than is drawn, other days and
 * switches have others who are busiest: then the server is asked again, but not while days run by.
 */
export function useNetwork(
  { view, size, expanded, window, switches, hiddenTones, documents }: State,
  isRunning: boolean,
): Resource<GraphSlice> {
  const [isLarge, setLarge] = useState(false)
  const resting = useRef(window)
  if (!isRunning) resting.current = window
  const present: Counted = { window: useSettled(resting.current, REST), switches, hiddenTones }
  const first = useRef(present)
  const counted = isLarge ? present : first.current
  const key = JSON.stringify([view, size, expanded, counted, documents])
  const network = useResource(key, (signal) =>
    askNetwork({ view, top: size, expand: expanded, counted, documents }, signal),
  )
  const { answer } = network
  useEffect(() => {
    // Room that is left is filled with whoever else there is: where there is none, somebody may be left out.
    if (answer !== undefined)
      setLarge(answer.data.nodes.filter(({ kind }) => kind !== 'event').length >= size)
  }, [answer, size])
  return network
}
