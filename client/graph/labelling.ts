import type { Candidate } from './labels.ts'
import { readableLabels, SIDES } from './labels.ts'
import type { Box } from './boxes.ts'
import { sizeAt } from './elements.ts'
import type { Point, Size } from './layout.ts'

/** What is needed of the drawing library's nodes. */
export interface LabelledThing {
  id(): string
  renderedPosition(): Point
  data(key: string): unknown
  hasClass(name: string): boolean
  toggleClass(name: string, on: boolean): unknown
}

function candidate(node: LabelledThing, zoom: number): Candidate {
  const size = Number(node.data('size'))
  const isEvent = node.data('kind') === 'event'
  return {
    id: node.id(),
    ...node.renderedPosition(),
    text: String(node.data('label')),
    below: (sizeAt(size, zoom) * zoom) / 2 + 3,
    chosen: node.hasClass('chosen'),
    // An event is a small mark: a label may lie over it, or the picture would have hardly any.
    solid: !isEvent,
    priority:
      (node.hasClass('near') ? 1e5 : 0) - (node.hasClass('dim') ? 1e4 : 0) - (isEvent ? 100 : 0) + size,
  }
}

/** Gives each node's label the side where it can be read, or mutes it. */
export function placeLabels(
  nodes: readonly LabelledThing[],
  zoom: number,
  window: Size,
  covered: readonly Box[],
): void {
  const shown = readableLabels(
    nodes.map((node) => candidate(node, zoom)),
    window,
    covered,
  )
  for (const node of nodes) {
    const side = shown.get(node.id())
    node.toggleClass('mute', side === undefined)
    for (const one of SIDES) node.toggleClass(one, side === one)
  }
}
