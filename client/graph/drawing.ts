/** What the page asks of the drawing, and what the drawing answers: types only, so that nobody needs to know what draws. */
import type { NodeKind } from '../../server/api.ts'
import type { Pin } from '../state/state.ts'
import type { Elements } from './arrange.ts'
import type { Box } from './boxes.ts'
import type { Side } from './labels.ts'
import type { Point } from './layout.ts'
import type { Palette } from './look.ts'
import type { Marks } from './marks.ts'

export interface Pointed {
  id: string
  /** Pixels from the top left corner of the drawing. */
  at: Point
}

/** Nodes of one picture keep their places under one seed. `home` has those of all days and bulletins, among whom the others settle; the first `most` that are drawn are there of themselves, others because somebody was expanded. */
export interface Sameness {
  picture: string
  seed: number
  most: number
  home: Elements
}

export interface Answers {
  /** A node or edge was clicked; undefined for the ground. `more`: beside what is chosen already. */
  choose(thing: { type: 'node' | 'edge'; id: string } | undefined, more: boolean): void
  /** A node was dragged somewhere. */
  pin(pin: Pin): void
  point(thing: Pointed | undefined): void
  /** What lies over the drawing, in its pixels: nothing is written there. */
  covered(): Box[]
}

/** A node as it stands on the screen, in pixels. */
export interface DrawnNode extends Point {
  kind: NodeKind
  width: number
  height: number
  fill: string
  badge: string
  picture?: string
  label: string
  /** Where its label stands; absent where there is no room for it. */
  side?: Side
  opacity: number
}

/** All that is on the screen, by plain values. */
export interface Snapshot {
  width: number
  height: number
  nodes: DrawnNode[]
  edges: { from: Point; to: Point; colour: string; width: number; opacity: number }[]
  colours: Pick<Palette, 'ink' | 'paper' | 'badge' | 'tones'>
}

/** What others may ask of an open picture. */
export type Picture = Pick<NetworkView, 'placesOf' | 'positions' | 'png' | 'snapshot'>

export interface NetworkView {
  /** Shows other nodes and edges, at the places that `home` gives them (arrange.ts). */
  show(elements: Elements, of: Sameness): void
  /** Lays a picture (a flag) into a node. */
  decorate(id: string, picture: string): void
  /** Hides, sizes and colours by what the filter leaves; moves nothing. */
  mark(marks: Marks): void
  /** Marks some things and lights them; what is next to them is lit too, unless they are lit alone. */
  choose(ids: readonly string[], alone: boolean): void
  /** Puts nodes where the reader wants them, and all others where they belong. */
  pin(pins: readonly Pin[]): void
  /** Where nodes stand, as parts of the picture. */
  placesOf(ids: readonly string[]): Pin[]
  /** Paints all in the colours of the page; `come`: how many times letters have come. */
  paint(palette: Palette, come: number): void
  /** Colours nodes by the numbers of their groups; without, by their kinds. */
  colour(groups: ReadonlyMap<string, number> | undefined): void
  /** Brings all that is visible into the window. */
  fit(): void
  /** Shows the picture as it is opened: all of it, whatever of it is visible, or closely what is. Stays so when the window gets another size. */
  frame(closely: boolean): void
  zoom(factor: number): void
  centre(id: string): void
  /** What is on the screen as an image, twice as fine. */
  png(): Promise<Blob>
  snapshot(): Snapshot
  /** Where each visible node stands, in pixels from the top left corner of the drawing. */
  positions(): Record<string, Point>
  close(): void
}
