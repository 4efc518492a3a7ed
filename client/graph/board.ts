import type { Elements } from './arrange.ts'
import type { Edge, Engine, Nodes } from './engine.ts'
import type { Point, Size } from './layout.ts'

/** Nodes and edges on the drawing: puts them there, and tells which there are and where. */
export interface Board {
  window(): Size
  /** Those that no filter leaves out. */
  visible(): Nodes
  ties(): Edge[]
  placesIn(nodes?: Nodes): Point[]
  /** Are these drawn, and no others? */
  isDrawn(elements: Elements): boolean
  draw(elements: Elements): void
}

export function createBoard(cy: Engine): Board {
  const visible = (): Nodes => cy.nodes().not('.gone')
  return {
    window: () => ({ width: cy.width(), height: cy.height() }),
    visible,
    ties: () =>
      cy
        .edges()
        .toArray()
        .filter((edge) => !edge.hasClass('gone')),
    placesIn: (nodes = visible()) => nodes.map((node) => node.position()),
    isDrawn: ({ nodes, edges }) =>
      cy.elements().length === nodes.length + edges.length &&
      [...nodes, ...edges].every(({ id }) => cy.getElementById(id).nonempty()),
    draw({ nodes, edges }) {
      cy.batch(() => {
        cy.elements().remove()
        cy.add(nodes.map((data) => ({ group: 'nodes', data: { ...data }, classes: 'mute' })))
        cy.add(edges.map((data) => ({ group: 'edges', data: { ...data, width: 1, tone: 0 } })))
      })
    },
  }
}
