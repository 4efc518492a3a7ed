import { createContext, use, useEffect, useState } from 'react'

/** So long has what is asked about to stand still, in milliseconds. */
const REST = 250

/** Is the reader dragging the window of days? However long it stands still meanwhile, nobody is asked before they let go. */
export const Dragged = createContext(false)

/** A value once it has stood still for some milliseconds, and nobody drags it: while the window moves, the server is not asked at every step. */
export function useSettled<T>(value: T, milliseconds = REST, isHeld = use(Dragged)): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (isHeld) return
    const wait = setTimeout(() => {
      setSettled(value)
    }, milliseconds)
    return () => {
      clearTimeout(wait)
    }
  }, [value, milliseconds, isHeld])
  return settled
}
