import { useEffect } from 'react'
import { isElsewhere } from '../writing.ts'
import type { Way } from './ways.ts'
import { WAYS } from './ways.ts'

/** A digit or letter of its own opens each view, wherever the focus of the page is. */
export function useWayKeys(go: (way: Way) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, repeat, defaultPrevented, target } = event
      if (ctrlKey || metaKey || altKey || repeat || defaultPrevented || isElsewhere(target)) return
      const way = WAYS.find((one) => one.key === key.toLowerCase())
      if (way === undefined) return
      event.preventDefault()
      go(way)
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [go])
}
