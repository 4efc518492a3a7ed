import type { GraphEdge, GraphNode, GraphSlice, NodeKind } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import type { Tone } from '../state/state.ts'
import { LABEL_SIZE, textWidth } from './labels.ts'

/** What the drawing needs to know of a node; it stays while filters move. */
export interface NodeElement {
  id: string
  kind: NodeKind
  label: string
  /** The longer of its names in both scripts: what room it takes is the same in either language. */
  longest: string
  /** What stands for the label where that has no room; absent where nothing shorter tells who or what it is. */
  short?: string | undefined
  /** Two letters inside the shape: the state it belongs to. */
  badge: string
  tone: Tone
  /** Pixels across at zoom 1, for all its events. */
  size: number
  /** Number of its group's colour; null or absent where colours tell kinds. */
  group?: number | null | undefined
}

export interface EdgeElement {
  id: string
  source: string
  target: string
  kind: GraphEdge['kind']
}

/** Pixels across at zoom 1: the least, and what each further event adds (by its square root, so that area speaks). */
const SIZES: Record<NodeKind, { least: number; more: number; most: number }> = {
  person: { least: 20, more: 5, most: 48 },
  country: { least: 26, more: 4, most: 56 },
  organization: { least: 20, more: 5, most: 46 },
  event: { least: 13, more: 0, most: 13 },
  place: { least: 14, more: 3, most: 30 },
}

/** Pixels across of a node with so many events. */
export function sizeOf(kind: NodeKind, events: number): number {
  const { least, more, most } = SIZES[kind]
  return Math.min(most, least + more * Math.sqrt(Math.max(0, events - 1)))
}

/** Size in the picture's own units at a zoom: zoomed out, shapes shrink only half as much as distances do. */
export function sizeAt(size: number, zoom: number): number {
  return size * Math.max(1, zoom ** -0.5)
}

/** Width of an edge in pixels with so many meetings behind it: where most have one, three stand out. */
export function widthOf(events: number): number {
  return Math.min(9, 1.2 + 1.6 * Math.max(0, events - 1) ** 0.45)
}

function labelOf(node: GraphNode, speech: Speech): string {
  return speech.name(node.name).main
}

function longestOf({ name: { en, ja = '' } }: GraphNode): string {
  return textWidth(ja, LABEL_SIZE) > textWidth(en, LABEL_SIZE) ? ja : en
}

/** Where the family name may come first or last, so that a name cannot be told by its last word. */
const EITHER_ORDER = new Set(['CN', 'HU', 'JP', 'KH', 'KP', 'KR', 'TW', 'VN'])

/** What tells a name from namesakes, behind it. */
const APART = /（[^）]*）$/

/** The family name of a person whose name ends with it, a name without what tells it from namesakes, the code of a state; undefined where there is nothing shorter. */
function shortOf({ kind, country = '' }: GraphNode, label: string): string | undefined {
  if (kind === 'country') return country
  if (kind !== 'person') return undefined
  if (APART.test(label)) return label.replace(APART, '')
  return EITHER_ORDER.has(country) ? undefined : label.split(' ').slice(1).at(-1)
}

/** A slice as things to draw. Edges to nodes that are not there are left out. Pure. */
export function toElements(
  slice: GraphSlice,
  speech: Speech,
): { nodes: NodeElement[]; edges: EdgeElement[] } {
  const ids = new Set(slice.nodes.map((node) => node.id))
  return {
    nodes: slice.nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      label: labelOf(node, speech),
      longest: longestOf(node),
      short: shortOf(node, labelOf(node, speech)),
      badge: node.kind === 'person' || node.kind === 'country' ? (node.country ?? '') : '',
      tone: node.event?.quad ?? 0,
      size: sizeOf(node.kind, node.weight),
    })),
    edges: slice.edges
      .filter((edge) => ids.has(edge.source) && ids.has(edge.target) && edge.source !== edge.target)
      .map(({ id, source, target, kind }) => ({ id, source, target, kind })),
  }
}
