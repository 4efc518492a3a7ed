import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** Width of an element in pixels, kept up to date. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watched = element.current
    if (watched === null) return
    const watch = new ResizeObserver((entries) => {
      for (const entry of entries) setWidth(Math.floor(entry.contentRect.width))
    })
    watch.observe(watched)
    return () => {
      watch.disconnect()
    }
  }, [element])
  return width
}
