import type { Elements, Force } from './arrange.ts'
import { layOut, type Edge, type Engine, type Nodes } from './engine.ts'
import { CROWD, crowded } from './crowd.ts'
import type { EdgeElement } from './elements.ts'
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
  force: Force
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
    /** Started from given places; at zoom 1, as sizes follow it: else places would depend on what was seen before. */
    force(nodes, from) {
      if (from.size >= CROWD)
        return crowded(
          from,
          cy.edges().map((edge) => edge.data() as EdgeElement),
        )
      const part = cy.nodes().filter((node) => from.has(node.id()))
      cy.zoom(1)
      part.positions((node) => ({ ...(from.get(node.id()) ?? { x: 0, y: 0 }) }))
      layOut(cy, part)
      return new Map(nodes.map(({ id }) => [id, { ...cy.getElementById(id).position() }]))
    },
  }
}
