/**
 * A quick drawing of a large picture, laid over it while the days move: shapes without letters and lines without styles, in a
 * few strokes. Styling thousands of elements anew takes the picture itself longer than a frame lasts.
 */
import type { NodeKind } from '../../server/api.ts'
import type { Tone } from '../state/state.ts'
import type { Point, Size } from './layout.ts'
import type { Palette } from './look.ts'
import { colourOf } from './look.ts'

/** A node, in pixels of the window. */
export interface DraftNode extends Point {
  kind: NodeKind
  tone: Tone
  group?: number | null | undefined
  size: number
  lit: boolean
}

export interface DraftEdge {
  from: Point
  to: Point
  tone: Tone
  width: number
  lit: boolean
}

export interface Draft {
  /** Lays the drawing over the picture, or draws it anew. */
  show(nodes: readonly DraftNode[], edges: readonly DraftEdge[], size: Size, palette: Palette): void
  hide(): void
}

/** So many lines are drawn as thin as can be: one that is wider than a pixel takes ten times as long. */
const MANY_LINES = 1000

/** With so many, half as fine: the longer a line in pixels, the longer it takes. */
const COARSE = 0.5

const LINE_OPACITY = 0.62
/** A coarse line is twice as wide. */
const COARSE_OPACITY = 0.31
/** So many shapes lie over each other, and their borders would hide them. */
const MANY_SHAPES = 300

const DIM = 0.14

function trace(path: Path2D, { kind, x, y, size }: DraftNode): void {
  const half = size / 2
  if (kind === 'country') path.rect(x - size / 1.5, y - half, size / 0.75, size)
  else if (kind === 'event') {
    path.moveTo(x, y - half)
    for (const [right, down] of [
      [half, 0],
      [0, half],
      [-half, 0],
    ] as const)
      path.lineTo(x + right, y + down)
    path.closePath()
  } else {
    path.moveTo(x + half, y)
    path.arc(x, y, half, 0, 2 * Math.PI)
  }
}

/** One path for all that is drawn alike, made when first asked for. */
function pathsBy(): { of(look: string): Path2D; all: Map<string, Path2D> } {
  const all = new Map<string, Path2D>()
  return {
    all,
    of(look) {
      const path = all.get(look) ?? new Path2D()
      all.set(look, path)
      return path
    },
  }
}

/** A sheet over a container, hidden until it is drawn on. */
export function createDraft(container: HTMLElement): Draft {
  const sheet = document.createElement('canvas')
  sheet.className = 'draft'
  sheet.hidden = true
  sheet.setAttribute('aria-hidden', 'true')
  container.append(sheet)
  const context = sheet.getContext('2d', { alpha: false })
  return {
    show(nodes, edges, { width, height }, palette) {
      if (context === null) return
      const isCoarse = edges.length > MANY_LINES
      const scale = isCoarse ? COARSE : devicePixelRatio
      const opacity = isCoarse ? COARSE_OPACITY : LINE_OPACITY
      if (sheet.width !== Math.round(width * scale) || sheet.height !== Math.round(height * scale)) {
        sheet.width = Math.round(width * scale)
        sheet.height = Math.round(height * scale)
      }
      context.setTransform(scale, 0, 0, scale, 0, 0)
      context.globalAlpha = 1
      context.fillStyle = palette.paper
      context.fillRect(0, 0, width, height)
      const lines = pathsBy()
      for (const { from, to, tone, width: wanted, lit } of edges) {
        const thick = isCoarse ? 1 / scale : Math.max(1, Math.round(wanted))
        const path = lines.of(`${palette.tones[tone]} ${String(thick)} ${String(lit)}`)
        path.moveTo(from.x, from.y)
        path.lineTo(to.x, to.y)
      }
      for (const [look, path] of lines.all) {
        const [colour = '', thick, lit] = look.split(' ')
        context.globalAlpha = opacity * (lit === 'true' ? 1 : DIM)
        context.strokeStyle = colour
        context.lineWidth = Number(thick)
        context.stroke(path)
      }
      const shapes = pathsBy()
      for (const node of nodes) {
        trace(shapes.of(`${colourOf(node, palette)} ${String(node.lit)}`), node)
      }
      context.lineWidth = 1.5
      context.strokeStyle = palette.paper
      for (const [look, path] of shapes.all) {
        const [colour = '', lit] = look.split(' ')
        context.globalAlpha = lit === 'true' ? 1 : DIM
        context.fillStyle = colour
        context.fill(path)
        if (nodes.length <= MANY_SHAPES) context.stroke(path)
      }
      sheet.hidden = false
    },
    hide() {
      sheet.hidden = true
    },
  }
}
