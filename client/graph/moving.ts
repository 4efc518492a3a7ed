/** Marks that follow each other quickly, on a picture too large to be styled anew each time: sketched at once, applied when they rest. */
import type { Draft, DraftEdge, DraftNode } from './draft.ts'
import type { EdgeElement, NodeElement } from './elements.ts'
import { sizeAt, sizeOf, widthOf } from './elements.ts'
import type { Point, Size } from './layout.ts'
import type { Palette } from './look.ts'
import type { Marks } from './marks.ts'
import { watchPointer } from './pointer.ts'
import type { EdgeThing, NodeThing } from './snapshot.ts'

/** A picture that stands still, with places in pixels of the window. */
export interface Scene {
  window: Size
  zoom: number
  palette: Palette
  nodes: readonly (Pick<NodeElement, 'id' | 'kind' | 'tone' | 'group'> & { at: Point })[]
  edges: readonly (Pick<EdgeElement, 'id' | 'source' | 'target'> & { from: Point; to: Point })[]
  /** What the reader has chosen: all that is not tied to it is dimmed. */
  chosen: readonly string[]
  /** Only what is chosen itself is not. */
  alone: boolean
}

/** Nodes and edges of the drawing library where they stand on the screen. */
export function toScene(
  nodes: readonly Pick<NodeThing, 'data' | 'renderedPosition'>[],
  edges: readonly Pick<EdgeThing, 'data' | 'source' | 'target'>[],
): Pick<Scene, 'nodes' | 'edges'> {
  return {
    nodes: nodes.map((node) => ({ ...(node.data() as NodeElement), at: node.renderedPosition() })),
    edges: edges.map((edge) => ({
      ...(edge.data() as EdgeElement),
      from: edge.source().renderedPosition(),
      to: edge.target().renderedPosition(),
    })),
  }
}

/** What a scene shows under some marks. */
export function toDraft(
  { zoom, nodes, edges, chosen, alone }: Scene,
  marks: Marks,
): { nodes: DraftNode[]; edges: DraftEdge[] } {
  const about = new Set(chosen)
  const lit = new Set(chosen)
  const lines: DraftEdge[] = []
  for (const { id, source, target, from, to } of edges) {
    const mark = marks.edges.get(id)
    if (mark?.shown !== true) continue
    const near = about.has(id) || (!alone && (about.has(source) || about.has(target)))
    if (near && !alone) lit.add(source).add(target)
    lines.push({
      from,
      to,
      tone: mark.tone,
      width: widthOf(mark.count) * zoom,
      lit: near || about.size === 0,
    })
  }
  const shapes = nodes.flatMap(({ id, kind, tone, group, at }): DraftNode[] => {
    const mark = marks.nodes.get(id)
    if (mark?.shown !== true) return []
    const size = sizeAt(sizeOf(kind, mark.count), zoom) * zoom
    return [{ ...at, kind, tone, group, size, lit: about.size === 0 || lit.has(id) }]
  })
  return { nodes: shapes, edges: lines }
}

/** So long have marks to rest before they are applied, in milliseconds; longer while the reader still holds the brush. */
const REST = 400
const HELD = 1500

export interface Moving {
  mark(marks: Marks): void
  /** Applies what is still open at once; before anything else changes the picture. */
  finish(): void
  /** The same, for good. */
  close(): void
}

/** `look` gives the picture as it stands, `apply` changes it. */
export function createMoving(draft: Draft, look: () => Scene, apply: (marks: Marks) => void): Moving {
  let scene: Scene | undefined
  let open: Marks | undefined
  let frame: number | undefined
  let rest: ReturnType<typeof setTimeout> | undefined
  let still: number | undefined
  let isHeld = false
  const paint = (): void => {
    frame = undefined
    if (scene === undefined || open === undefined) return
    const { nodes, edges } = toDraft(scene, open)
    draft.show(nodes, edges, scene.window, scene.palette)
  }
  const stay = (): void => {
    clearTimeout(rest)
    if (still !== undefined) cancelAnimationFrame(still)
    still = undefined
  }
  const finish = (): void => {
    stay()
    if (frame !== undefined) cancelAnimationFrame(frame)
    frame = undefined
    scene = undefined
    if (open === undefined) return
    const marks = open
    open = undefined
    apply(marks)
    draft.hide()
  }
  const wait = (): void => {
    stay()
    // What the pointer did meanwhile is told before the next frame: a page that was busy takes nothing for rest.
    rest = setTimeout(() => (still = requestAnimationFrame(finish)), isHeld ? HELD : REST)
  }
  const leavePointer = watchPointer((on) => {
    isHeld = on
    if (open !== undefined) wait()
  })
  return {
    mark(marks) {
      scene ??= look()
      open = marks
      frame ??= requestAnimationFrame(paint)
      wait()
    },
    finish,
    close() {
      leavePointer()
      finish()
    },
  }
}
