/** Cytoscape, which draws the network: the only file that knows it by name. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { forceOptions } from './layout.ts'
import { look, type Palette } from './look.ts'

cytoscape.use(fcose)

export type Engine = cytoscape.Core
export type Nodes = cytoscape.NodeCollection
export type Edge = cytoscape.EdgeSingular

/** An empty drawing in an element. */
export const startEngine = (container: HTMLElement): Engine =>
  cytoscape({
    container,
    minZoom: 0.2,
    maxZoom: 4,
    hideEdgesOnViewport: false,
    boxSelectionEnabled: false,
    autounselectify: true,
  })

/** Lets some nodes and the edges between them find their places by forces, from where they stand. */
export function layOut(cy: Engine, nodes: Nodes): void {
  const options = forceOptions(nodes.length) as unknown as cytoscape.LayoutOptions
  if (nodes.nonempty()) cy.collection().union(nodes).union(nodes.edgesWith(nodes)).layout(options).run()
}

/** Paints all in the colours of the page. */
export const paint = (cy: Engine, palette: Palette): void => {
  cy.style(look(palette) as unknown as cytoscape.StylesheetJson)
}
