import { useEffect, useState } from 'react'

/** So long has what is asked about to stand still, in milliseconds. */
const REST = 250

/** A value once it has stood still for some milliseconds: while the window is dragged, the server is not asked at every step. */
export function useSettled<T>(value: T, milliseconds = REST): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const wait = setTimeout(() => {
      setSettled(value)
    }, milliseconds)
    return () => {
      clearTimeout(wait)
    }
  }, [value, milliseconds])
  return settled
}
