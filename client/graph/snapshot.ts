import type { NodeKind } from '../../server/api.ts'
import type { DrawnNode, Snapshot } from './drawing.ts'
import { SIDES } from './labels.ts'
import type { Point } from './layout.ts'

/** What a snapshot needs to know of the drawing library's things. */
interface Thing {
  data(key?: string): unknown
  hasClass(name: string): boolean
  style(name: string): unknown
}
export interface NodeThing extends Thing {
  renderedPosition(): Point
  renderedWidth(): number
  renderedHeight(): number
}
export interface EdgeThing extends Thing {
  source(): NodeThing
  target(): NodeThing
  renderedStyle(name: string): unknown
}

function drawnNode(node: NodeThing): DrawnNode {
  const side = SIDES.find((name) => node.hasClass(name))
  const picture = node.data('picture')
  return {
    ...node.renderedPosition(),
    kind: node.data('kind') as NodeKind,
    width: node.renderedWidth(),
    height: node.renderedHeight(),
    fill: String(node.style('background-color')),
    badge: String(node.data('badge')),
    ...(typeof picture === 'string' ? { picture } : {}),
    label: String(node.data(node.hasClass('short') ? 'short' : 'label')),
    ...(side === undefined || node.hasClass('mute') ? {} : { side }),
    opacity: Number(node.style('opacity')),
  }
}

function drawnEdge(edge: EdgeThing): Snapshot['edges'][number] {
  return {
    from: { ...edge.source().renderedPosition() },
    to: { ...edge.target().renderedPosition() },
    colour: String(edge.style('line-color')),
    width: parseFloat(String(edge.renderedStyle('width'))),
    opacity: Number(edge.style('line-opacity')) * Number(edge.style('opacity')),
  }
}

/** What stands on the screen, by plain values. */
export function toSnapshot(
  nodes: readonly NodeThing[],
  edges: readonly EdgeThing[],
): Pick<Snapshot, 'nodes' | 'edges'> {
  return { nodes: nodes.map(drawnNode), edges: edges.map(drawnEdge) }
}
