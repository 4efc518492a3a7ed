/** Draws the network with Cytoscape; the only file that knows it. State comes in as values, what the reader does goes out as calls. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Derived } from '../state/derive.ts'
import type { EdgeElement, NodeElement } from './elements.ts'
import type { Arrangement, Force } from './arrange.ts'
import { arranged } from './arrange.ts'
import { sizeAt, sizeOf, widthOf } from './elements.ts'
import type { Box } from './labels.ts'
import { readableLabels, SIDES } from './labels.ts'
import type { Point } from './layout.ts'
import { forceOptions } from './layout.ts'
import type { Palette } from './look.ts'
import { look } from './look.ts'

cytoscape.use(fcose)

export type { Point }

export interface Pointed {
  id: string
  /** Pixels from the top left corner of the drawing. */
  at: Point
}

/** Nodes of one picture keep their places under one seed. */
export interface Sameness {
  picture: string
  seed: number
}

export interface Answers {
  /** A node or edge was clicked; undefined for the ground. */
  choose(thing: { type: 'node' | 'edge'; id: string } | undefined): void
  point(thing: Pointed | undefined): void
  /** What lies over the drawing, in its pixels: nothing is written there. */
  covered(): Box[]
}

export interface NetworkView {
  /** Shows other nodes and edges. Those that are known from the same picture keep their place (arrange.ts). */
  show(nodes: readonly NodeElement[], edges: readonly EdgeElement[], of: Sameness): void
  /** Lays a picture (a flag) into a node. */
  decorate(id: string, picture: string): void
  /** Hides, sizes and colours by what the filter leaves; moves nothing. */
  mark(marks: Pick<Derived, 'nodes' | 'edges'>): void
  choose(ids: readonly string[]): void
  paint(palette: Palette): void
  fit(): void
  zoom(factor: number): void
  centre(id: string): void
  /** Where each visible node stands, in pixels from the top left corner of the drawing. */
  positions(): Record<string, Point>
  close(): void
}

/** Room around the picture for the tools and the labels at the rim, in pixels; a narrow window has less to give. */
const MARGIN = { top: 44, bottom: 34 }
const sideMargin = (width: number): number => Math.min(64, width * 0.14)

/** Half a shape on either side, in the picture's units. */
const SHAPE = 22

function boundsOf(values: readonly number[]): { middle: number; length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return { middle: (least + most) / 2, length: most - least + 2 * SHAPE }
}

export function createNetworkView(container: HTMLElement, answers: Answers, motion: boolean): NetworkView {
  const cy = cytoscape({
    container,
    minZoom: 0.2,
    maxZoom: 4,
    hideEdgesOnViewport: false,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  const arrangements = new Map<string, Arrangement>()
  let present = ''
  let frame: number | undefined
  let chosen: readonly string[] = []

  const visible = (): cytoscape.NodeCollection => cy.nodes().not('.gone')

  const labels = (): void => {
    frame = undefined
    const zoom = cy.zoom()
    cy.batch(() => {
      const nodes = visible()
      const shown = readableLabels(
        nodes.map((node) => ({
          id: node.id(),
          ...node.renderedPosition(),
          text: String(node.data('label')),
          below: (sizeAt(Number(node.data('size')), zoom) * zoom) / 2 + 3,
          chosen: node.hasClass('chosen'),
          // An event is a small mark: a label may lie over it, or the picture would have hardly any.
          solid: node.data('kind') !== 'event',
          priority:
            (node.hasClass('near') ? 1e5 : 0) -
            (node.hasClass('dim') ? 1e4 : 0) +
            (node.data('kind') === 'event' ? -100 : 0) +
            Number(node.data('size')),
        })),
        { width: cy.width(), height: cy.height() },
        answers.covered(),
      )
      nodes.forEach((node) => {
        node.toggleClass('mute', !shown.has(node.id()))
        for (const side of SIDES) node.toggleClass(side, shown.get(node.id()) === side)
      })
    })
  }
  const later = (): void => {
    frame ??= requestAnimationFrame(labels)
  }
  cy.on('zoom', () => {
    cy.style().update()
    later()
  })
  cy.on('dragfree', 'node', () => {
    later()
  })

  /** Dims everything but some things and what is next to them; nothing is dimmed without them. */
  const light = (ids: readonly string[]): void => {
    cy.batch(() => {
      const about = cy.elements().filter((one) => ids.includes(one.id()) && !one.hasClass('gone'))
      const near = about
        .union(about.nodes().neighborhood().not('.gone'))
        .union(about.edges().connectedNodes())
      cy.elements().removeClass('near dim')
      if (about.empty()) return
      near.addClass('near')
      cy.elements().not(near).addClass('dim')
    })
    later()
  }
  cy.on('mouseover', 'node, edge', (event) => {
    light([event.target.id()])
    container.style.cursor = 'pointer'
    const at = event.target.isNode() ? event.target.renderedPosition() : event.renderedPosition
    answers.point({ id: event.target.id(), at: { ...at } })
  })
  cy.on('mouseout', 'node, edge', () => {
    light(chosen)
    container.style.cursor = ''
    answers.point(undefined)
  })
  cy.on('tap', (event) => {
    if (event.target === cy) answers.choose(undefined)
    else answers.choose({ type: event.target.isNode() ? 'node' : 'edge', id: event.target.id() })
  })
  cy.on('viewport', () => {
    answers.point(undefined)
  })

  const camera = (view: { zoom: number; pan: Point }): void => {
    if (motion) cy.animate(view, { duration: 260, easing: 'ease-in-out' })
    else cy.viewport(view)
  }
  const fit = (smooth = motion): void => {
    const nodes = visible()
    if (nodes.empty() || cy.width() === 0) return
    // By middles: how large shapes are depends on the zoom that is looked for.
    const places = nodes.map((node) => node.position())
    const [x, y] = (['x', 'y'] as const).map((axis) => boundsOf(places.map((place) => place[axis])))
    if (x === undefined || y === undefined) return
    const side = sideMargin(cy.width())
    const [width, height] = [cy.width() - 2 * side, cy.height() - MARGIN.top - MARGIN.bottom]
    const zoom = Math.min(1.6, width / x.length, height / y.length)
    const pan = {
      x: side + width / 2 - zoom * x.middle,
      y: MARGIN.top + height / 2 - zoom * y.middle,
    }
    if (smooth) camera({ zoom, pan })
    else cy.viewport({ zoom, pan })
  }

  /** fcose on what is drawn, started from given places. */
  const force: Force = (nodes, from) => {
    cy.nodes().positions((node) => ({ ...(from.get(node.id()) ?? { x: 0, y: 0 }) }))
    if (nodes.length > 0) cy.layout(forceOptions(nodes.length) as unknown as cytoscape.LayoutOptions).run()
    return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]))
  }
  const place = (
    nodes: readonly NodeElement[],
    edges: readonly EdgeElement[],
    { picture, seed }: Sameness,
  ): void => {
    const window = {
      width: Math.max(280, cy.width() - 2 * sideMargin(cy.width())),
      height: Math.max(240, cy.height() - MARGIN.top - MARGIN.bottom),
    }
    const before = arrangements.get(`${picture} ${String(seed)}`)
    const after = arranged(before, { nodes, edges }, window, seed, force)
    arrangements.set(`${picture} ${String(seed)}`, after)
    cy.nodes().positions((node) => ({ ...(after.places.get(node.id()) ?? { x: 0, y: 0 }) }))
  }

  const watch = new ResizeObserver(() => {
    cy.resize()
    fit(false)
    later()
  })
  watch.observe(container)

  return {
    show(nodes, edges, of) {
      const key = `${of.picture} ${String(of.seed)}`
      const same =
        key === present &&
        cy.nodes().length === nodes.length &&
        nodes.every((node) => cy.getElementById(node.id).nonempty())
      present = key
      cy.batch(() => {
        if (same) {
          for (const node of nodes) cy.getElementById(node.id).data('label', node.label)
          return
        }
        cy.elements().remove()
        cy.add(nodes.map((node) => ({ group: 'nodes', data: { ...node } })))
        cy.add(edges.map((edge) => ({ group: 'edges', data: { ...edge, width: 1, tone: 0 } })))
      })
      if (same) return
      place(nodes, edges, of)
      fit(false)
    },
    decorate(id, picture) {
      cy.getElementById(id).data('picture', picture)
    },
    mark(marks) {
      cy.batch(() => {
        for (const [id, mark] of marks.nodes) {
          const node = cy.getElementById(id)
          node.toggleClass('gone', !mark.shown)
          const size = sizeOf(node.data('kind'), mark.count)
          if (mark.shown && node.data('size') !== size) node.data('size', size)
        }
        for (const [id, mark] of marks.edges) {
          const edge = cy.getElementById(id)
          edge.toggleClass('gone', !mark.shown)
          const width = widthOf(mark.count)
          if (mark.shown && (edge.data('width') !== width || edge.data('tone') !== mark.tone))
            edge.data({ width, tone: mark.tone })
        }
      })
      later()
    },
    choose(ids) {
      chosen = ids
      cy.batch(() => {
        cy.elements().removeClass('chosen')
        for (const id of ids) cy.getElementById(id).addClass('chosen')
      })
      light(ids)
    },
    paint(palette) {
      cy.style(look(palette) as unknown as cytoscape.StylesheetJson)
    },
    fit,
    zoom(factor) {
      const zoom = cy.zoom() * factor
      const middle = { x: cy.width() / 2, y: cy.height() / 2 }
      const pan = cy.pan()
      const scaled = (at: 'x' | 'y'): number => middle[at] - (middle[at] - pan[at]) * factor
      camera({ zoom, pan: { x: scaled('x'), y: scaled('y') } })
    },
    centre(id) {
      const node = cy.getElementById(id)
      if (node.empty()) return
      const zoom = Math.max(cy.zoom(), 1)
      const { x, y } = node.position()
      camera({ zoom, pan: { x: cy.width() / 2 - zoom * x, y: cy.height() / 2 - zoom * y } })
    },
    positions() {
      return Object.fromEntries(visible().map((node) => [node.id(), { ...node.renderedPosition() }]))
    },
    close() {
      if (frame !== undefined) cancelAnimationFrame(frame)
      watch.disconnect()
      cy.destroy()
    },
  }
}
