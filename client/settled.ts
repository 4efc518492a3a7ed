import { useEffect, useState } from 'react'

/** A value once it has stood still for some milliseconds: while the window is dragged, the server is not asked at every step. */
export function useSettled<T>(value: T, milliseconds: number): T {
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
