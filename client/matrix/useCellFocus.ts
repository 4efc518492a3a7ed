import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Place } from './cells.ts'

/**
 * Keeps the focus at a cell of a table of which only a part is drawn. While the cell is out of sight the table holds the focus, until the
 * cell is drawn or the reader goes elsewhere.
 * @param cellAt the element of a cell that is drawn
 * @param stop the cell that had the focus last, or is to have it
 */
export function useCellFocus(
  table: RefObject<HTMLTableElement | null>,
  cellAt: (place: Place) => HTMLElement | null,
  stop: Place | undefined,
): void {
  /** Was the table where the reader went last? */
  const isIn = useRef(false)
  useEffect(() => {
    const note = ({ target }: Event): void => {
      isIn.current = target instanceof Node && table.current?.contains(target) === true
    }
    const goings = ['focusin', 'pointerdown'] as const
    for (const going of goings) document.addEventListener(going, note)
    return () => {
      for (const going of goings) document.removeEventListener(going, note)
    }
  }, [table])
  useLayoutEffect(() => {
    const { activeElement, body } = document
    // The focus of a cell that goes falls back to the body.
    const isLost = isIn.current && activeElement === body
    if (stop === undefined || (activeElement !== table.current && !isLost)) return
    const holder = cellAt(stop) ?? table.current
    holder?.focus({ preventScroll: true })
  })
}
