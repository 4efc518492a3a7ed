/** Draws the network with Cytoscape; the only file that knows it. State comes in as values, what the reader does goes out as calls. */
import cytoscape from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Pin } from '../state/state.ts'
import type { Answers, NetworkView } from './drawing.ts'
import { arranged, createHomes, isHomeOf, laidOut, stretched } from './arrange.ts'
import type { Arrangement, Elements, Force } from './arrange.ts'
import { createDraft } from './draft.ts'
import { centred, fitted, framed, isAlike, isSame, revealed, roomIn, zoomed, type Camera } from './camera.ts'
import { placeLabels } from './labelling.ts'
import { OTHERS } from './groups.ts'
import { forceOptions, partOf, type Point, type Size } from './layout.ts'
import { look, type Palette } from './look.ts'
import { applyMarks, type Marks } from './marks.ts'
import { createMoving, toScene } from './moving.ts'
import { idealFor, shapeFor, watchRoom } from './room.ts'
import { toSnapshot } from './snapshot.ts'
import { soon } from './soon.ts'

cytoscape.use(fcose)

const isThere = (one: { hasClass(name: string): boolean }): boolean => !one.hasClass('gone')

/** Above so many nodes and edges, what changes is sketched first. */
const LARGE = 500

export function createNetworkView(
  container: HTMLElement,
  answers: Answers,
  palette: Palette,
  motion: boolean,
): NetworkView {
  const cy = cytoscape({
    container,
    minZoom: 0.2,
    maxZoom: 4,
    hideEdgesOnViewport: false,
    boxSelectionEnabled: false,
    autounselectify: true,
  })
  let present = ''
  let arrangement: Arrangement | undefined
  /** By how much pictures are stretched to the shape of the window. */
  let shape: Point = { x: 1, y: 1 }
  let colours = palette
  let pins: readonly Pin[] = []
  let chosen: readonly string[] = []
  let isAlone = false
  /** Is what the reader focuses on framed closely? Else the whole picture of all days and bulletins is. */
  let isClose = false

  const window = (of = cy): Size => ({ width: of.width(), height: of.height() })
  const visible = (): cytoscape.NodeCollection => cy.nodes().not('.gone')
  const ties = (): cytoscape.EdgeSingular[] => cy.edges().toArray().filter(isThere)

  const labelling = soon(() => {
    cy.batch(() => {
      placeLabels(visible().toArray(), ties(), cy.zoom(), window(), answers.covered())
    })
  })
  cy.on('zoom', () => {
    cy.style().update()
    labelling.ask()
  })
  const shown = (): Arrangement | undefined => arrangement && stretched(arrangement, shape)
  const placesOf = (ids: readonly string[]): Pin[] => {
    const room = shown()?.room
    const some = ids.map((id) => cy.getElementById(id)).filter((node) => node.nonempty())
    return room === undefined ? [] : some.map((node) => ({ id: node.id(), ...partOf(node.position(), room) }))
  }
  /** Everybody to their place. */
  const settle = (): void => {
    const { places = [], room = window() } = shown() ?? {}
    const pinned = new Map(pins.map(({ id, x, y }) => [id, { x: x * room.width, y: y * room.height }]))
    const at = new Map([...places, ...pinned])
    cy.batch(() => {
      cy.nodes().positions((node) => ({ ...(at.get(node.id()) ?? { x: 0, y: 0 }) }))
      cy.nodes().forEach((node) => {
        node.toggleClass('pinned', pinned.has(node.id()))
      })
    })
    labelling.ask()
  }
  cy.on('dragfree', 'node', (event) => {
    for (const pin of placesOf([event.target.id()])) answers.pin(pin)
    labelling.ask()
  })

  /** Dims everything but some things and what is next to them; nothing is dimmed without them, nor in a focus, which has only what is near. */
  const light = (ids: readonly string[], alone = false): void => {
    cy.batch(() => {
      const about = cy.elements().filter((one) => ids.includes(one.id()) && !one.hasClass('gone'))
      const near = alone
        ? about
        : about.union(about.nodes().neighborhood().not('.gone')).union(about.edges().connectedNodes())
      cy.elements().removeClass('near dim')
      if (about.empty() || (isClose && ids === chosen)) return
      near.addClass('near')
      cy.elements().not(near).addClass('dim')
    })
    labelling.ask()
  }
  cy.on('mouseover', 'node, edge', (event) => {
    light([event.target.id()])
    container.style.cursor = 'pointer'
    const at = event.target.isNode() ? event.target.renderedPosition() : event.renderedPosition
    answers.point({ id: event.target.id(), at: { ...at } })
  })
  const leave = (): void => {
    light(chosen, isAlone)
    container.style.cursor = ''
    answers.point(undefined)
  }
  cy.on('mouseout', 'node, edge', leave)
  // Of a pointer that leaves the picture in one leap, the picture alone is told.
  container.onmouseleave = leave
  cy.on('tap', (event) => {
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent
    const more = shiftKey || ctrlKey || metaKey
    container.focus({ preventScroll: true })
    if (event.target === cy) answers.choose(undefined, more)
    else answers.choose({ type: event.target.isNode() ? 'node' : 'edge', id: event.target.id() }, more)
  })
  cy.on('viewport', () => {
    moving.finish()
    answers.point(undefined)
  })

  /** While a sketch is seen, a batch that is left open keeps the picture below from being drawn. */
  let isHeld = false
  const hold = (): void => {
    if (!isHeld) cy.startBatch()
    isHeld = true
  }
  const apply = (marks: Marks): void => {
    cy.batch(() => {
      applyMarks(marks, (id) => cy.getElementById(id))
    })
    if (isHeld) cy.endBatch()
    isHeld = false
    if (chosen.length > 0) light(chosen, isAlone)
    else labelling.ask()
  }
  const moving = createMoving(
    createDraft(container),
    () => ({
      window: window(),
      zoom: cy.zoom(),
      palette: colours,
      ...toScene(cy.nodes().toArray(), cy.edges().toArray()),
      chosen: isClose ? [] : chosen,
      alone: isAlone,
    }),
    apply,
  )
  const now = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  const camera = (view: Camera | undefined, smooth = motion): void => {
    if (view === undefined || isSame(view, now())) return
    if (smooth) cy.animate(view, { duration: 260, easing: 'ease-in-out' })
    else cy.viewport(view)
  }
  const placesIn = (nodes = visible()): Point[] => nodes.map((node) => node.position())
  /** fcose on some of what is drawn, started from given places; at zoom 1, as sizes follow it: else places would depend on what was seen before. */
  const force: Force = (nodes, from) => {
    const part = cy.nodes().filter((node) => from.has(node.id()))
    cy.zoom(1)
    part.positions((node) => ({ ...(from.get(node.id()) ?? { x: 0, y: 0 }) }))
    const options = forceOptions(nodes.length) as unknown as cytoscape.LayoutOptions
    if (part.nonempty()) part.union(part.edgesWith(part)).layout(options).run()
    return new Map(nodes.map(({ id }) => [id, { ...cy.getElementById(id).position() }]))
  }
  const isDrawn = ({ nodes, edges }: Elements): boolean =>
    cy.elements().length === nodes.length + edges.length &&
    [...nodes, ...edges].every(({ id }) => cy.getElementById(id).nonempty())
  const draw = ({ nodes, edges }: Elements): void => {
    cy.batch(() => {
      cy.elements().remove()
      cy.add(nodes.map((data) => ({ group: 'nodes', data: { ...data }, classes: 'mute' })))
      cy.add(edges.map((data) => ({ group: 'edges', data: { ...data, width: 1, tone: 0 } })))
    })
  }
  const homeOf = createHomes((home, seed) => {
    if (!isDrawn(home)) draw(home)
    return laidOut(home, idealFor(window()), seed, force)
  })
  let frame: Arrangement | undefined
  const framing = (room = window()): Camera | undefined =>
    isClose || frame === undefined || arrangement === undefined
      ? fitted(placesIn(), room)
      : framed([...stretched(frame, shape).places.values()], arrangement.growth, room)
  /** Has the reader left the camera as it was? */
  const isFramed = (room?: Size): boolean => isSame(framing(room), now())

  const leaveRoom = watchRoom(
    container,
    () => window(cy.resize()),
    (before, after) => {
      const wider = { x: (after.width - before.width) / 2, y: (after.height - before.height) / 2 }
      labelling.ask()
      if (isAlike(before, after) && !isFramed(before)) return void cy.panBy(wider)
      shape = shapeFor(after, roomIn(after))
      settle()
      camera(framing(), false)
    },
  )

  return {
    show(elements, of) {
      const key = `${of.picture} ${String(of.seed)}`
      const isOther = key !== present
      moving.finish()
      present = key
      if (isDrawn(elements) && !isOther)
        return cy.batch(() => {
          for (const { id, label, short } of elements.nodes) cy.getElementById(id).data({ label, short })
        })
      const [before, { zoom, pan }] = [arrangement, now()]
      const gone = isOther || isFramed() ? undefined : before
      const home = homeOf(of.picture, of.home, of.seed)
      draw(elements)
      arrangement = arranged(home, elements, idealFor(window()), of, force)
      frame = isHomeOf(home, elements.nodes) ? home : arrangement
      if (before === undefined) shape = shapeFor(window(), roomIn(window()))
      settle()
      // Where the reader has gone within the same picture, what stood on the screen stays there.
      if (gone !== undefined && frame === home)
        cy.viewport({ zoom: (zoom * gone.growth) / arrangement.growth, pan })
      else camera(framing(), false)
    },
    decorate: (id, picture) => void cy.getElementById(id).data('picture', picture),
    mark(marks) {
      if (cy.elements().length <= LARGE) apply(marks)
      else {
        hold()
        moving.mark(marks)
      }
    },
    choose(ids, alone) {
      if (ids.length === 0 && chosen.length === 0) return
      moving.finish()
      chosen = ids
      isAlone = alone
      cy.batch(() => {
        cy.elements().removeClass('chosen')
        for (const id of ids) cy.getElementById(id).addClass('chosen')
      })
      light(ids, alone)
      const lit = placesIn(visible().filter((node) => ids.includes(node.id())))
      camera(revealed(lit, placesIn(), now(), window()))
    },
    pin(wanted) {
      moving.finish()
      pins = wanted
      settle()
    },
    placesOf,
    paint(palette) {
      moving.finish()
      colours = palette
      cy.style(look(palette) as unknown as cytoscape.StylesheetJson)
    },
    colour(groups) {
      moving.finish()
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          node.data('group', groups === undefined ? null : (groups.get(node.id()) ?? OTHERS))
        })
      })
    },
    fit() {
      camera(fitted(placesIn(), window()))
    },
    frame(closely) {
      moving.finish()
      isClose = closely
      if (chosen.length > 0) light(chosen, isAlone)
      camera(framing())
    },
    zoom(factor) {
      camera(zoomed(now(), factor, window()))
    },
    centre(id) {
      const node = cy.getElementById(id)
      if (node.nonempty()) camera(centred(node.position(), cy.zoom(), window(), placesIn()))
    },
    positions() {
      return Object.fromEntries(visible().map((node) => [node.id(), { ...node.renderedPosition() }]))
    },
    png: () => cy.png({ output: 'blob-promise', scale: 2, bg: colours.paper }),
    snapshot: () => ({ ...window(), colours, ...toSnapshot(visible().toArray(), ties()) }),
    close() {
      moving.close()
      labelling.stop()
      leaveRoom()
      container.onmouseleave = null
      cy.destroy()
    },
  }
}
