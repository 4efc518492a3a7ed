import type { Candidate } from './labels.ts'
import { readableLabels, SIDES } from './labels.ts'
import type { Box } from './boxes.ts'
import { sizeAt } from './elements.ts'
import type { Point, Size } from './layout.ts'
import type { Line } from './lines.ts'
import { isPhones } from './room.ts'

/** What is needed of the drawing library's nodes. */
export interface LabelledThing {
  id(): string
  renderedPosition(): Point
  data(key: string): unknown
  hasClass(name: string): boolean
  toggleClass(name: string, on: boolean): unknown
}

/** The same of its edges. */
export interface TyingThing {
  source(): Pick<LabelledThing, 'renderedPosition'>
  target(): Pick<LabelledThing, 'renderedPosition'>
}

const lineOf = (edge: TyingThing): Line => ({
  from: edge.source().renderedPosition(),
  to: edge.target().renderedPosition(),
})

/** On a phone family names come first: so more of them have room. */
function candidate(node: LabelledThing, zoom: number, onPhone: boolean): Candidate {
  const size = Number(node.data('size'))
  const kind = node.data('kind')
  const chosen = node.hasClass('chosen')
  const isEvent = kind === 'event'
  const texts = [node.data('label'), node.data('short')].filter((text) => typeof text === 'string')
  return {
    id: node.id(),
    ...node.renderedPosition(),
    texts: onPhone && kind === 'person' && !chosen ? texts.toReversed() : texts,
    below: (sizeAt(size, zoom) * zoom) / 2 + 3,
    chosen,
    // An event is a small mark: labels may lie over it, or the picture would have hardly any.
    solid: !isEvent,
    dim: node.hasClass('dim'),
    priority: (node.hasClass('near') ? 1e5 : 0) - (isEvent ? 100 : 0) + size,
  }
}

/** With more lines there is no side that none crosses, and to look for one takes long. */
const MOST_LINES = 1000

/** Gives each node's label the side where it can be read, shortened where need be, or mutes it. */
export function placeLabels(
  nodes: readonly LabelledThing[],
  edges: readonly TyingThing[],
  zoom: number,
  window: Size,
  covered: readonly Box[],
): void {
  const shown = readableLabels(
    nodes.map((node) => candidate(node, zoom, isPhones(window))),
    window,
    covered,
    edges.length > MOST_LINES ? [] : edges.map(lineOf),
  )
  for (const node of nodes) {
    const placed = shown.get(node.id())
    node.toggleClass('mute', placed === undefined)
    node.toggleClass('short', placed !== undefined && placed.text !== node.data('label'))
    for (const one of SIDES) node.toggleClass(one, placed?.side === one)
  }
}
