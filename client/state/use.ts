import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { fromAddress, toAddress } from './address.ts'
import { isNarrow } from '../narrow.ts'
import type { Change } from './changes.ts'
import { changed } from './changes.ts'
import type { Language, State } from './state.ts'
import type { Place, Steps } from './steps.ts'
import { stepOf, toSteps } from './steps.ts'
import { initialState, SIZES } from './state.ts'

/** `record` makes a step of the browser's history; `replace` (a key held down) goes on with the step that is there; `passing` (a drag under way) leaves the address alone. */
export type Explore = (change: Change, how?: 'record' | 'replace' | 'passing') => void

function preferredLanguage(): Language {
  return navigator.language.startsWith('ja') ? 'ja' : 'en'
}

/** The state of the page, kept equal to its address: back and forward undo and redo the steps of exploring. */
export function useExplorer(): [State, Explore, Steps] {
  // A small screen has no room for as many; whoever says how many gets them.
  const home = useMemo(() => initialState(preferredLanguage(), isNarrow() ? SIZES[0] : undefined), [])
  const [state, setState] = useState(() => fromAddress(location.search, home))
  const [place, setPlace] = useState<Place>(() => ({
    at: stepOf(history.state),
    last: stepOf(history.state),
  }))
  const recording = useRef<'record' | 'replace'>(undefined)
  const explore = useCallback<Explore>((change, how = 'record') => {
    if (how === 'record' || (recording.current === undefined && how === 'replace')) recording.current = how
    setState((before) => {
      const after = changed(before, change)
      // The end of a drag changes nothing more, and is the step to record all the same.
      return how === 'record' && after === before ? { ...before } : after
    })
  }, [])
  useEffect(() => {
    const how = recording.current
    if (how === undefined) return
    recording.current = undefined
    const address = toAddress(state, home)
    if (address === toAddress(fromAddress(location.search, home), home)) return
    if (how === 'replace') {
      history.replaceState(history.state, '', `${location.pathname}${address}`)
      return
    }
    const step = stepOf(history.state) + 1
    history.pushState({ step }, '', `${location.pathname}${address}`)
    setPlace({ at: step, last: step })
  }, [state, home])
  useEffect(() => {
    const restore = (event: PopStateEvent): void => {
      const at = stepOf(event.state)
      setPlace(({ last }) => ({ at, last: Math.max(at, last) }))
      explore({ do: 'restore', state: fromAddress(location.search, home) }, 'passing')
    }
    addEventListener('popstate', restore)
    return () => {
      removeEventListener('popstate', restore)
    }
  }, [explore, home])
  const steps = useMemo(() => toSteps(place, history), [place])
  return [state, explore, steps]
}
