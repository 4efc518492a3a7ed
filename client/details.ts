import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { isNarrow } from './narrow.ts'
import { focusPicture, goOn } from './reading.tsx'
import type { State } from './state/state.ts'

/** Where the details are, and whether it was a box that had the focus last in them. */
interface Details {
  details: RefObject<HTMLElement | null>
  wrote: RefObject<boolean>
}

/**
 * The details beside what stands in the middle: what is chosen anew is read from its beginning, and whoever lost the focus by that goes on there.
 * @param reading grows by one with each wish to go on in the details
 */
export function useDetails({ selection, meet }: Pick<State, 'selection' | 'meet'>, reading: number): Details {
  const details = useRef<HTMLElement>(null)
  const wrote = useRef(false)
  useEffect(() => {
    // What is chosen anew is read from its beginning; on a phone the page scrolls, not the panel.
    const panel = details.current
    panel?.scrollTo({ top: 0 })
    if (panel !== null && panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ block: 'start' })
  }, [selection?.id, meet?.a, meet?.b, meet?.at])
  useEffect(() => {
    if (reading === 0) return
    // On a phone they stand below what is in the middle.
    if (isNarrow()) details.current?.scrollIntoView({ block: 'start' })
    goOn(details.current, false)
  }, [reading])
  const isFirst = useRef(true)
  useEffect(() => {
    // The row that chose it is gone: whoever pressed it goes on where it is told. On a phone, which has no keys, the page stays where it was scrolled to.
    const isLost = !isFirst.current && document.activeElement === document.body
    if (isLost && selection !== undefined && !isNarrow()) goOn(details.current, false)
  }, [selection?.id])
  useEffect(() => {
    // The box that named somebody is gone: whoever typed goes on beside it.
    if (!isFirst.current && document.activeElement === document.body) goOn(details.current, wrote.current)
    isFirst.current = false
  }, [meet?.a, meet?.b, meet?.at])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      details.current?.scrollTo({ top: 0 })
      // Whoever leaves the panel goes on in the picture.
      const { activeElement: active, body } = document
      if (active === body || details.current?.contains(active) === true) focusPicture()
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
  return { details, wrote }
}
