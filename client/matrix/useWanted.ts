import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Place } from './cells.ts'

/**
 * A cell takes the focus as soon as it is drawn, unless the reader has gone elsewhere meanwhile.
 * @param cellAt the element of a cell that is drawn
 * @returns says which cell that is
 */
export function useWanted(cellAt: (place: Place) => HTMLElement | null): (place: Place) => void {
  const wanted = useRef<Place>(undefined)
  useEffect(() => {
    const forget = (): void => {
      wanted.current = undefined
    }
    const goings = ['focusin', 'pointerdown'] as const
    for (const going of goings) document.addEventListener(going, forget)
    return () => {
      for (const going of goings) document.removeEventListener(going, forget)
    }
  }, [])
  useLayoutEffect(() => {
    if (wanted.current !== undefined) cellAt(wanted.current)?.focus()
  })
  return (place) => {
    wanted.current = place
  }
}
