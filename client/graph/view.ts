/** Draws the network with Cytoscape; the only file that knows it. State comes in as values, what the reader does goes out as calls. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Derived } from '../state/derive.ts'
import type { EdgeElement, NodeElement } from './elements.ts'
import { sizeAt, sizeOf, widthOf } from './elements.ts'
import { LABEL_SIZE, LABEL_WIDTH, readableLabels, SIDES, textWidth } from './labels.ts'
import type { Body, Point } from './layout.ts'
import { filled, forceOptions, separated, startPositions, stretchFor } from './layout.ts'
import type { Palette } from './look.ts'
import { look } from './look.ts'

cytoscape.use(fcose)

export type { Point }

export interface Pointed {
  id: string
  /** Pixels from the top left corner of the drawing. */
  at: Point
}

export interface Answers {
  /** A node or edge was clicked; undefined for the ground. */
  choose(thing: { type: 'node' | 'edge'; id: string } | undefined): void
  point(node: Pointed | undefined): void
}

export interface NetworkView {
  /** Shows other nodes and edges. Nodes that are known keep their place where most are known, otherwise all are laid out. */
  show(nodes: readonly NodeElement[], edges: readonly EdgeElement[]): void
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

/** The corner at the top right that the buttons over the picture take, in pixels. */
const TOOLS = { width: 46, height: 108 }

export function createNetworkView(container: HTMLElement, answers: Answers, motion: boolean): NetworkView {
  const cy = cytoscape({
    container,
    minZoom: 0.2,
    maxZoom: 4,
    hideEdgesOnViewport: false,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  const known = new Map<string, Point>()
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
        [{ left: cy.width() - TOOLS.width, right: cy.width(), top: 0, bottom: TOOLS.height }],
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
  cy.on('dragfree', 'node', (event) => {
    known.set(event.target.id(), { ...event.target.position() })
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
    if (event.target.isNode()) answers.point({ id: event.target.id(), at: event.target.renderedPosition() })
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
    const box = nodes.boundingBox({ includeLabels: false })
    const side = sideMargin(cy.width())
    const [width, height] = [cy.width() - 2 * side, cy.height() - MARGIN.top - MARGIN.bottom]
    const zoom = Math.min(1.6, width / Math.max(1, box.w), height / Math.max(1, box.h))
    const pan = {
      x: side + width / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: MARGIN.top + height / 2 - (zoom * (box.y1 + box.y2)) / 2,
    }
    if (smooth) camera({ zoom, pan })
    else cy.viewport({ zoom, pan })
  }

  const place = (nodes: readonly NodeElement[]): void => {
    const start = startPositions(nodes)
    cy.nodes().positions((node) => known.get(node.id()) ?? start.get(node.id()) ?? { x: 0, y: 0 })
    const strangers = nodes.filter((node) => !known.has(node.id)).length
    if (nodes.length === 0 || strangers === 0) return
    cy.layout(forceOptions(nodes.length) as unknown as cytoscape.LayoutOptions).run()
    const window = {
      width: Math.max(280, cy.width() - 2 * sideMargin(cy.width())),
      height: Math.max(240, cy.height() - MARGIN.top - MARGIN.bottom),
    }
    // A narrow window cannot give every label its room; shapes come first there.
    const widest = Math.min(LABEL_WIDTH, window.width / 7)
    const bodies = nodes.map<Body>((node) => {
      const label = node.kind === 'event' ? widest * 0.4 : textWidth(node.label, LABEL_SIZE)
      return {
        id: node.id,
        ...cy.getElementById(node.id).position(),
        width: Math.max(node.size * 1.3, Math.min(widest, label)) + 8,
        height: node.size + LABEL_SIZE + 14,
      }
    })
    const stretch = stretchFor(bodies, window)
    const room = { width: window.width * stretch, height: window.height * stretch }
    // The larger the picture, the smaller its zoom, and the less shapes shrink with it.
    const grown = bodies.map((body) => ({
      ...body,
      width: sizeAt(body.width, 1 / stretch),
      height: sizeAt(body.height, 1 / stretch),
    }))
    for (const body of separated(filled(grown, room))) {
      known.set(body.id, { x: body.x, y: body.y })
      cy.getElementById(body.id).position({ x: body.x, y: body.y })
    }
  }

  const watch = new ResizeObserver(() => {
    cy.resize()
    fit(false)
    later()
  })
  watch.observe(container)

  return {
    show(nodes, edges) {
      const same =
        cy.nodes().length === nodes.length && nodes.every((node) => cy.getElementById(node.id).nonempty())
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
      place(nodes)
      fit(false)
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
