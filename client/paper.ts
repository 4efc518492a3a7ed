import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Is the page being printed? What follows from that is drawn before the paper is. */
export function usePaper(): boolean {
  const [isPaper, setPaper] = useState(false)
  useEffect(() => {
    const tell = (is: boolean): void => {
      flushSync(() => {
        setPaper(is)
      })
    }
    const begin = (): void => {
      tell(true)
    }
    const end = (): void => {
      tell(false)
    }
    // Not every browser tells both of them.
    const paper = matchMedia('print')
    const change = (): void => {
      tell(paper.matches)
    }
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    paper.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
      paper.removeEventListener('change', change)
    }
  }, [])
  return isPaper
}
