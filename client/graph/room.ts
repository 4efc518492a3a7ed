import type { Size } from './layout.ts'

/** Tells whenever an element has another size, with the one before, as `measure` gives them. Gives what ends it. */
export function watchRoom(
  element: HTMLElement,
  measure: () => Size,
  tell: (before: Size, after: Size) => void,
): () => void {
  let size = measure()
  const watch = new ResizeObserver(() => {
    const before = size
    size = measure()
    tell(before, size)
  })
  watch.observe(element)
  return () => {
    watch.disconnect()
  }
}
