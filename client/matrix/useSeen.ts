import type { RefObject } from 'react'
import { useEffect, useState } from 'react'
import type { Place } from './cells.ts'
import { HEAD } from './cells.ts'
import type { Stretch } from './stretch.ts'
import { clamped, stretchOf } from './stretch.ts'

/** Up to so many rows and columns all are drawn, seen or not. */
const MOST = 60
/** Before it is known what is seen. */
const FIRST: Stretch = { from: 0, to: 40 }

/** The rows and columns of a square table that are drawn. */
interface Seen {
  rows: Stretch
  columns: Stretch
}

/** All cells have the size of the first, and no room between them. */
const cellIn = (table: HTMLElement): DOMRect | undefined =>
  table.querySelector('tbody td:not([data-beyond])')?.getBoundingClientRect()

function seenIn(table: HTMLElement, count: number): Seen | undefined {
  const [cell, view, body, head] = [
    cellIn(table),
    ...[table.closest('.reading'), table.querySelector('tbody'), table.querySelector('tbody th')].map(
      (part) => part?.getBoundingClientRect(),
    ),
  ]
  if (!cell || !view || !body || !head) return undefined
  const left = body.left + head.width
  const [top, bottom] = [Math.max(0, view.top), Math.min(innerHeight, view.bottom)]
  return {
    rows: stretchOf(count, cell.height, top - body.top, bottom - body.top),
    columns: stretchOf(
      count,
      cell.width,
      Math.max(0, view.left) - left,
      Math.min(innerWidth, view.right) - left,
    ),
  }
}

const isSame = (one: Seen, other: Seen): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What is drawn of a table with so many rows and as many columns: what is seen of a large one, also while it is scrolled. */
export function useSeen(
  table: RefObject<HTMLTableElement | null>,
  count: number,
): Seen & {
  isPart: boolean
  /** Brings a cell there that is not drawn. */
  reach(place: Place): void
} {
  const isPart = count > MOST
  const [seen, setSeen] = useState<Seen>({ rows: FIRST, columns: FIRST })
  useEffect(() => {
    if (!isPart) return
    const look = (): void => {
      const found = table.current === null ? undefined : seenIn(table.current, count)
      if (found !== undefined) setSeen((before) => (isSame(before, found) ? before : found))
    }
    look()
    // The table goes past by itself, on a phone with the page.
    document.addEventListener('scroll', look, { capture: true, passive: true })
    addEventListener('resize', look)
    return () => {
      document.removeEventListener('scroll', look, { capture: true })
      removeEventListener('resize', look)
    }
  }, [table, count, isPart])
  const all = { from: 0, to: count }
  return {
    isPart,
    rows: isPart ? clamped(seen.rows, count) : all,
    columns: isPart ? clamped(seen.columns, count) : all,
    reach([row, column]) {
      const reading = table.current?.closest('.reading')
      const body = table.current?.querySelector('tbody')
      const cell = table.current === null ? undefined : cellIn(table.current)
      if (!reading || !body || !cell) return
      // Names stay in sight on their side.
      if (column !== HEAD) reading.scrollTo({ left: column * cell.width - reading.clientWidth / 2 })
      if (row === HEAD) return
      if (reading.scrollHeight > reading.clientHeight)
        reading.scrollTo({ top: row * cell.height - reading.clientHeight / 2 })
      else scrollTo({ top: scrollY + body.getBoundingClientRect().top + row * cell.height - innerHeight / 2 })
    },
  }
}
