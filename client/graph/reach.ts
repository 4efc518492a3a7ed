import type { Point } from './layout.ts'

/** Where an arrow key points. */
const WAYS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/**
 * The node that an arrow key leads to: the nearest one that lies more along the arrow than across it. From nowhere, the one in the
 * middle; undefined where there is none that way, or for another key.
 */
export function nextNode(
  places: Readonly<Record<string, Point>>,
  from: string | undefined,
  key: string,
): string | undefined {
  const way = WAYS[key]
  if (way === undefined) return undefined
  const all = Object.entries(places)
  const start = from === undefined ? undefined : places[from]
  const middle = {
    x: all.reduce((sum, [, { x }]) => sum + x, 0) / all.length,
    y: all.reduce((sum, [, { y }]) => sum + y, 0) / all.length,
  }
  const ranked = all.flatMap(([id, place]) => {
    const { x, y } = start ?? middle
    const [dx, dy] = [place.x - x, place.y - y]
    if (start === undefined) return [{ id, cost: Math.hypot(dx, dy) }]
    const along = dx * way.x + dy * way.y
    const across = Math.abs(dx * way.y) + Math.abs(dy * way.x)
    // Twice as dear to go aside as to go on.
    return id === from || along <= 0 || across > along ? [] : [{ id, cost: along + 2 * across }]
  })
  return ranked.sort((a, b) => a.cost - b.cost)[0]?.id
}
