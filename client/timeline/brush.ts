import { brushX } from 'd3-brush'
import type { D3BrushEvent } from 'd3-brush'
import { select } from 'd3-selection'

/** A stretch of pixels, left to right. */
export type Stretch = [left: number, right: number]

export interface Brush {
  /** Shows a stretch, or none, without telling anybody; not while the reader drags. */
  show(stretch: Stretch | undefined): void
  close(): void
}

/** Lays d3's brush over a field; `moved` is told while the reader drags and, with `done`, when they let go. */
export function createBrush(
  group: SVGGElement,
  size: { width: number; height: number },
  moved: (stretch: Stretch | undefined, done: boolean) => void,
): Brush {
  const brush = brushX<null>().extent([
    [0, 0],
    [size.width, size.height],
  ])
  let dragging = false
  const tell = (event: D3BrushEvent<null>): void => {
    if (event.sourceEvent === undefined || event.sourceEvent === null) return
    dragging = event.type !== 'end'
    const stretch = event.selection as Stretch | null
    moved(stretch === null ? undefined : stretch, event.type === 'end')
  }
  brush.on('brush end', tell)
  // Keys are ours (see keys.ts): d3 would take arrow keys only while dragging.
  brush.keyModifiers(false)
  const field = select<SVGGElement, null>(group).call(brush)
  return {
    show(stretch) {
      if (!dragging) brush.move(field, stretch ?? null)
    },
    close() {
      brush.on('brush end', null)
      field.on('.brush', null).selectAll('*').remove()
    },
  }
}
