/** Draws the network. State comes in as values, what the reader does goes out as calls. */
import type { Pin } from '../state/state.ts'
import type { Answers, NetworkView } from './drawing.ts'
import { arranged, createHomes, isHomeOf, laidOut, stretched } from './arrange.ts'
import type { Arrangement } from './arrange.ts'
import { createBoard } from './board.ts'
import { createDraft } from './draft.ts'
import { centred, fitted, framed, isAlike, isSame, revealed, roomIn, zoomed, type Camera } from './camera.ts'
import { paint, startEngine } from './engine.ts'
import { placeLabels } from './labelling.ts'
import { OTHERS } from './groups.ts'
import { partOf, type Point, type Size } from './layout.ts'
import { createLight } from './light.ts'
import type { Palette } from './look.ts'
import { applyMarks, type Marks } from './marks.ts'
import { createMoving, toScene } from './moving.ts'
import { idealFor, shapeFor, watchRoom } from './room.ts'
import { toSnapshot } from './snapshot.ts'
import { soon } from './soon.ts'

/** Above so many nodes and edges, what changes is sketched first. */
const LARGE = 500

export function createNetworkView(
  container: HTMLElement,
  answers: Answers,
  palette: Palette,
  motion: boolean,
): NetworkView {
  const cy = startEngine(container)
  const { window, visible, ties, placesIn, isDrawn, draw } = createBoard(cy)
  let present = ''
  let arrangement: Arrangement | undefined
  /** By how much pictures are stretched to the shape of the window. */
  let shape: Point = { x: 1, y: 1 }
  let colours = palette
  let pins: readonly Pin[] = []
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

  const light = createLight(cy, container, answers, () => {
    labelling.ask()
  })
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
    if (!light.again()) labelling.ask()
  }
  const moving = createMoving(
    createDraft(container),
    () => ({
      window: window(),
      zoom: cy.zoom(),
      palette: colours,
      ...toScene(cy.nodes().toArray(), cy.edges().toArray()),
      chosen: light.isClose ? [] : light.chosen,
      alone: light.isAlone,
    }),
    apply,
  )
  const now = (): Camera => ({ zoom: cy.zoom(), pan: { ...cy.pan() } })
  const camera = (view: Camera | undefined, smooth = motion): void => {
    if (view === undefined || isSame(view, now())) return
    if (smooth) cy.animate(view, { duration: 260, easing: 'ease-in-out' })
    else cy.viewport(view)
  }
  const homeOf = createHomes((home, seed) => laidOut(home, idealFor(window()), seed))
  let frame: Arrangement | undefined
  const framing = (room = window()): Camera | undefined =>
    light.isClose || frame === undefined || arrangement === undefined
      ? fitted(placesIn(), room)
      : framed([...stretched(frame, shape).places.values()], arrangement.growth, room)
  /** Has the reader left the camera as it was? */
  const isFramed = (room?: Size): boolean => isSame(framing(room), now())

  const leaveRoom = watchRoom(
    container,
    () => {
      cy.resize()
      return window()
    },
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
      arrangement = arranged(home, elements, idealFor(window()), of)
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
      if (ids.length === 0 && light.chosen.length === 0) return
      moving.finish()
      light.choose(ids, alone)
      const lit = placesIn(visible().filter((node) => ids.includes(node.id())))
      camera(revealed(lit, placesIn(), now(), window()))
    },
    pin(wanted) {
      moving.finish()
      pins = wanted
      settle()
    },
    placesOf,
    paint(palette, come) {
      moving.finish()
      colours = palette
      paint(cy, palette, come)
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
      light.close(closely)
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
      cy.destroy()
    },
  }
}
