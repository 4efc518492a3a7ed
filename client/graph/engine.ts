/** Cytoscape, which draws the network: the only file that knows it by name. */
import cytoscape from 'cytoscape'
import { look, type Palette } from './look.ts'

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

/** Paints all in the colours of the page; `come`: how many times letters have come. */
export const paint = (cy: Engine, palette: Palette, come = 0): void => {
  cy.style(look(palette, come) as unknown as cytoscape.StylesheetJson)
}
