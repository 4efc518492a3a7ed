import type { RefObject } from 'react'
import { useEffect, useRef } from 'react'
import { ARROWS } from './arrows.ts'

/** What can be pressed in a table or list, by rows. */
const gridOf = (part: HTMLElement): HTMLElement[][] =>
  [...part.querySelectorAll('tr, li')].map((row) => [...row.querySelectorAll<HTMLElement>('button')])

/** What a row is about, of which more is told beside; not its headings, nor what else stands in it. */
const ABOUT = 'td:first-child button, li button'

/** One of them can be reached by Tab. */
function stopAt(grid: readonly HTMLElement[][], stop: HTMLElement | undefined): void {
  for (const one of grid.flat()) {
    one.tabIndex = one === stop ? 0 : -1
    one.toggleAttribute('data-cell', true)
  }
}

/**
 * Makes a table or a list one stop of Tab, at the name in its first row: arrows lead on from there, up to the headings too, and choose
 * whoever they come to a rest at. A row with fewer things ends at its last.
 * @param rows what is listed; another list has another first row
 */
export function useArrows<T extends HTMLElement>(rows: unknown): RefObject<T | null> {
  const table = useRef<T>(null)
  const isOnTheWay = useRef(false)
  useEffect(() => {
    const { current } = table
    if (current === null) return
    const grid = gridOf(current)
    const kept = grid.flat().find((one) => one === document.activeElement)
    const stop = kept ?? current.querySelector<HTMLElement>(ABOUT) ?? grid[0]?.[0]
    stopAt(grid, stop)
    // Whoever was led to the table before it was there goes on in it.
    if (document.activeElement === current.closest('.reading')) stop?.focus({ preventScroll: true })
    const press = (event: KeyboardEvent): void => {
      const way = ARROWS[event.key]
      if (way === undefined || !(event.target instanceof HTMLElement)) return
      const { target } = event
      const grid = gridOf(current)
      const row = grid.findIndex((line) => line.includes(target))
      const to = grid[row + way[0]]
      const at = (grid[row]?.indexOf(target) ?? 0) + way[1]
      const next = to?.[way[0] === 0 ? at : Math.min(at, to.length - 1)]
      if (next === undefined) return
      event.preventDefault()
      stopAt(grid, next)
      next.focus()
      isOnTheWay.current = way[0] !== 0
    }
    // A key that is held runs past all without asking for each.
    const release = ({ target }: KeyboardEvent): void => {
      if (isOnTheWay.current && target instanceof HTMLElement && target.matches(ABOUT)) target.click()
      isOnTheWay.current = false
    }
    const arrive = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) stopAt(gridOf(current), target)
    }
    current.addEventListener('keydown', press)
    current.addEventListener('keyup', release)
    current.addEventListener('focusin', arrive)
    return () => {
      current.removeEventListener('keydown', press)
      current.removeEventListener('keyup', release)
      current.removeEventListener('focusin', arrive)
    }
  }, [rows])
  return table
}
