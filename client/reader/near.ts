import type { RefObject } from 'react'
import { useEffect, useState } from 'react'

/** So far outside of the window something counts as near. */
const MARGIN = '800px'

/** Has an element come near the window? Once it has, it stays so. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const watched = element.current
    if (watched === null || near) return
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true)
      },
      { rootMargin: MARGIN },
    )
    watch.observe(watched)
    return () => {
      watch.disconnect()
    }
  }, [element, near])
  return near
}
