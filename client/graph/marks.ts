import type { NodeKind } from '../../server/api.ts'
import type { Derived } from '../state/derive.ts'
import { sizeOf, widthOf } from './elements.ts'

/** How nodes and edges stand under the filter. */
export type Marks = Pick<Derived, 'nodes' | 'edges'>

/** What is needed of the drawing library's things. */
export interface MarkedThing {
  data(keyOrValues: string | Record<string, unknown>): unknown
  toggleClass(name: string, on: boolean): unknown
}

/** Hides, sizes and colours; what is as it should be is not touched, for each touch costs a new style. */
export function applyMarks({ nodes, edges }: Marks, thing: (id: string) => MarkedThing): void {
  for (const [id, { shown, count, isCut }] of nodes) {
    const node = thing(id)
    node.toggleClass('gone', !shown)
    node.toggleClass('cut', isCut === true)
    const size = sizeOf(node.data('kind') as NodeKind, count)
    if (shown && node.data('size') !== size) node.data({ size })
  }
  for (const [id, { shown, count, tone }] of edges) {
    const edge = thing(id)
    edge.toggleClass('gone', !shown)
    const width = widthOf(count)
    if (shown && (edge.data('width') !== width || edge.data('tone') !== tone)) edge.data({ width, tone })
  }
}
