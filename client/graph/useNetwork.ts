import { useEffect, useRef, useState } from 'react'
import type { GraphSlice } from '../../server/api.ts'
import type { Counted } from '../api.ts'
import { askNetwork } from '../api.ts'
import type { Resource } from '../resource.ts'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { State } from '../state/state.ts'
import { initialState } from '../state/state.ts'

/** A dragged window is asked about when it rests so long, in milliseconds. */
const REST = 300

/** Of all days, as the page begins. */
const HOME: Counted = initialState('en')

/**
 * The network of the state: those with most of the events that are seen. Where the archive has more than is drawn, other days and
 * switches have others who are busiest: then the server is asked again, but not while days run by. The first question of each picture
 * is that of all days, whatever days are chosen: newcomers settle in it, so that all who open an address have the same places.
 */
export function useNetwork(
  { view, size, expanded, window, switches, hiddenTones, documents }: State,
  isRunning: boolean,
): Resource<GraphSlice> {
  const picture = JSON.stringify([view, size, documents])
  /** The picture that is known to leave somebody out. */
  const [large, setLarge] = useState<string>()
  const resting = useRef(window)
  if (!isRunning) resting.current = window
  const present: Counted = { window: useSettled(resting.current, REST), switches, hiddenTones }
  const counted = large === picture ? present : HOME
  const key = `${picture} ${JSON.stringify([expanded, counted.window, counted.switches, counted.hiddenTones])}`
  const network = useResource(key, (signal) =>
    askNetwork({ view, top: size, expand: expanded, counted, documents }, signal),
  )
  const { answer } = network
  useEffect(() => {
    // Room that is left is filled with whoever else there is: where there is none, somebody may be left out.
    if (answer === undefined || !answer.key.startsWith(picture)) return
    const isFull = answer.data.nodes.filter(({ kind }) => kind !== 'event').length >= size
    setLarge(isFull ? picture : undefined)
  }, [answer, size, picture])
  return network
}
