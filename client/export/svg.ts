/** The picture as it stands on the screen, as a drawing that can be enlarged and edited. Pure. */
import type { NodeKind } from '../../server/api.ts'
import type { DrawnNode, Snapshot } from '../graph/drawing.ts'
import { LABEL_SIZE, LABEL_WIDTH, textWidth } from '../graph/labels.ts'
import type { Tone } from '../state/state.ts'
import { attributes, escaped } from './xml.ts'

/** Corners of shapes on a field from -1 to 1. */
const CORNERS: Partial<Record<NodeKind, readonly (readonly [number, number])[]>> = {
  organization: [
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
    [-1, 0],
  ],
  event: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  place: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
}

const round = (n: number): number => Math.round(n * 10) / 10

function shape({ kind, x, y, width, height, fill }: DrawnNode): string {
  if (kind === 'person')
    return `<circle${attributes({ cx: round(x), cy: round(y), r: round(width / 2), fill })}/>`
  const corners = CORNERS[kind]
  if (corners === undefined)
    return `<rect${attributes({ x: round(x - width / 2), y: round(y - height / 2), width: round(width), height: round(height), rx: 5, fill })}/>`
  const points = corners.map(
    ([a, b]) => `${String(round(x + (a * width) / 2))},${String(round(y + (b * height) / 2))}`,
  )
  return `<polygon${attributes({ points: points.join(' '), fill })}/>`
}

/** Flag or letters inside of a shape. */
function inside(
  { x, y, width, height, picture, badge, kind }: DrawnNode,
  { ink, badge: letters }: Snapshot['colours'],
): string {
  if (picture !== undefined) {
    const box = {
      x: round(x - width / 2),
      y: round(y - height / 2),
      width: round(width),
      height: round(height),
    }
    // A white flag needs a border.
    const border = attributes({ ...box, fill: 'none', stroke: ink, 'stroke-opacity': 0.25 })
    return `<image${attributes({ ...box, href: picture })}/><rect${border}/>`
  }
  if (badge === '') return ''
  const size = height * (kind === 'country' ? 0.48 : 0.41)
  return `<text${attributes({ x: round(x), y: round(y + size * 0.36), 'font-size': round(size), 'font-weight': 650, fill: letters, 'text-anchor': 'middle' })}>${escaped(badge)}</text>`
}

/** A name cut to the width that it has on the screen. */
function cut(text: string): string {
  if (textWidth(text, LABEL_SIZE) <= LABEL_WIDTH) return text
  let short = text
  while (short.length > 1 && textWidth(`${short}…`, LABEL_SIZE) > LABEL_WIDTH) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}

const GAP = 4

function label(
  { x, y, width, height, label: text, side }: DrawnNode,
  { ink, paper }: Snapshot['colours'],
): string {
  if (text === '' || side === undefined) return ''
  const at = {
    below: { x, y: y + height / 2 + LABEL_SIZE + GAP - 1, 'text-anchor': 'middle' },
    above: { x, y: y - height / 2 - GAP, 'text-anchor': 'middle' },
    right: { x: x + width / 2 + GAP, y: y + LABEL_SIZE * 0.36, 'text-anchor': 'start' },
    left: { x: x - width / 2 - GAP, y: y + LABEL_SIZE * 0.36, 'text-anchor': 'end' },
  }[side]
  return `<text${attributes({ ...at, x: round(at.x), y: round(at.y), 'font-size': LABEL_SIZE, 'font-weight': 500, fill: ink, stroke: paper, 'stroke-width': 2.5, 'paint-order': 'stroke' })}>${escaped(cut(text))}</text>`
}

/** What a picture tells that has left its page. */
export interface Caption {
  /** What it shows, and of which days. */
  title: string
  /** Which classes there are. */
  classes: readonly { tone: Tone; name: string }[]
  /** What sizes mean, and where it comes from. */
  note: string
}

/** Height of the line above the picture and of that below, in pixels. */
const BAND = 30
const RIM = 14
const SMALL = 11

/** The lines above and below: title, then classes by colour and a note. */
function captioned({ title, classes, note }: Caption, { width, height, colours }: Snapshot): string[] {
  const words = (x: number, y: number, size: number, text: string, more = {}): string =>
    `<text${attributes({ x: round(x), y, 'font-size': size, fill: colours.ink, ...more })}>${escaped(text)}</text>`
  const y = BAND + height + BAND / 2
  let x = RIM
  const legend = classes.flatMap(({ tone, name }) => {
    const at = x
    x += SMALL + 5 + textWidth(name, SMALL) + RIM
    return [
      `<rect${attributes({ x: round(at), y: y - SMALL + 2, width: SMALL, height: SMALL, rx: 2, fill: colours.tones[tone] })}/>`,
      words(at + SMALL + 5, y, SMALL, name),
    ]
  })
  return [
    words(RIM, BAND - 10, 14, title, { 'font-weight': 650 }),
    ...legend,
    words(width - RIM, y, SMALL, note, { 'text-anchor': 'end' }),
  ]
}

/** One SVG file that needs no other. */
export function toSvg(snapshot: Snapshot, caption: Caption): string {
  const { width, height, nodes, edges, colours } = snapshot
  const whole = height + 2 * BAND
  const lines = edges.map(
    (edge) =>
      `<line${attributes({ x1: round(edge.from.x), y1: round(edge.from.y), x2: round(edge.to.x), y2: round(edge.to.y), stroke: edge.colour, 'stroke-width': round(edge.width), 'stroke-opacity': edge.opacity, 'stroke-linecap': 'round' })}/>`,
  )
  const shapes = nodes.map(
    (node) =>
      `<g${attributes({ opacity: node.opacity === 1 ? undefined : node.opacity })}><title>${escaped(node.label)}</title>${shape(node)}${inside(node, colours)}${label(node, colours)}</g>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(whole)}" viewBox="0 0 ${String(width)} ${String(whole)}" font-family="Inter, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, 'Hiragino Sans', 'Noto Sans CJK JP', 'Yu Gothic UI', sans-serif">`,
    `<rect width="100%" height="100%" fill="${escaped(colours.paper)}"/>`,
    ...captioned(caption, snapshot),
    `<g transform="translate(0 ${String(BAND)})">`,
    ...lines,
    ...shapes,
    '</g></svg>',
    '',
  ].join('\n')
}
