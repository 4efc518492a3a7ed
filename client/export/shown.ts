/** What is shown of the network, as plain rows for other programs. Pure. */
import type { EventSummary, NodeKind } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { Tone } from '../state/state.ts'

export interface ShownNode {
  id: string
  kind: NodeKind
  /** In the reader's script, and in the other one where there is one. */
  name: string
  otherName?: string
  country?: string
  /** Events that pass the filter. */
  events: number
}

export interface ShownEdge {
  id: string
  source: string
  target: string
  kind: string
  events: number
  tone: Tone
  /** First and last day of its events. */
  first?: string
  last?: string
}

export interface Shown {
  nodes: ShownNode[]
  edges: ShownEdge[]
  events: EventSummary[]
}

/** The nodes, ties and events that the filter leaves. */
export function toShown(all: Indexed, derived: Derived, speech: Speech): Shown {
  const nodes = all.slice.nodes.flatMap((node): ShownNode[] => {
    const mark = derived.nodes.get(node.id)
    if (mark?.shown !== true) return []
    const { main, beside } = speech.name(node.name)
    return [
      {
        id: node.id,
        kind: node.kind,
        name: main,
        ...(beside === undefined ? {} : { otherName: beside }),
        ...(node.country === undefined ? {} : { country: node.country }),
        events: mark.count,
      },
    ]
  })
  const edges = all.slice.edges.flatMap((edge): ShownEdge[] => {
    const mark = derived.edges.get(edge.id)
    if (mark?.shown !== true) return []
    const days = edge.events
      .flatMap((id) => (derived.kept.has(id) ? (all.events.get(id)?.date ?? []) : []))
      .sort()
    const [first, last] = [days[0], days.at(-1)]
    return [
      {
        ...{ id: edge.id, source: edge.source, target: edge.target, kind: edge.kind },
        events: mark.count,
        tone: mark.tone,
        ...(first === undefined ? {} : { first }),
        ...(last === undefined ? {} : { last }),
      },
    ]
  })
  return { nodes, edges, events: all.slice.events.filter((event) => derived.kept.has(event.id)) }
}
