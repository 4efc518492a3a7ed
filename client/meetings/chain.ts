/** A chain of people who met, as a sentence. Pure. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary, GraphNode, Paths } from '../../server/api.ts'
import type { Speech } from '../language.tsx'

/** What is said of a meeting between two, by its kind; other contacts are told as meetings. */
const DEEDS: Partial<Record<EventKind, 'call' | 'visit' | 'talks'>> = {
  call: 'call',
  visit: 'visit',
  talks: 'talks',
}

/** Part of a sentence: plain words, or a name that can be followed. */
export type Part = { text: string } | { node: GraphNode }

/** Fills a template with nodes: `{a} met {b}` is a node, words, a node. */
function filled(template: string, nodes: Record<string, GraphNode>): Part[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const node = /^\{\w+\}$/.test(piece) ? nodes[piece.slice(1, -1)] : undefined
      return node === undefined ? { text: piece } : { node }
    })
}

/** When and where two met, and how often in all; nothing where nothing is known of that. */
function circumstances(event: EventSummary | undefined, total: number, { t, date, place }: Speech): string {
  const often = { n: total }
  const more = total > 1 ? '.more' : ''
  const day = event?.date === undefined ? undefined : date(event.date)
  const at = event?.place === undefined ? undefined : place({ ...event, place: event.place })
  if (day !== undefined && at !== undefined) return t(`chain.day.place${more}`, { day, place: at, ...often })
  if (day !== undefined) return t(`chain.day${more}`, { day, ...often })
  if (at !== undefined) return t(`chain.place${more}`, { place: at, ...often })
  return more === '' ? '' : t('chain.more', often)
}

/** One step: who met whom, when and where, and how often in all. */
function stepParts(
  [a, b]: readonly [GraphNode, GraphNode],
  event: EventSummary | undefined,
  total: number,
  speech: Speech,
): Part[] {
  const deed = event === undefined ? 'meeting' : (DEEDS[event.kind] ?? 'meeting')
  // Within the sentence: behind a verb of which only the stem is said yet, nothing can follow.
  return filled(speech.t(`chain.${deed}`, { when: circumstances(event, total, speech) }), { a, b })
}

/** A way as one sentence in the reader's language; empty where a node of it is not known. */
export function chainSentence(
  path: Paths['paths'][number],
  { nodes, events }: Pick<Paths, 'nodes' | 'events'>,
  speech: Speech,
): Part[] {
  const known = new Map(nodes.map((node) => [node.id, node]))
  const told = new Map(events.map((event) => [event.id, event]))
  const steps = path.steps.flatMap((step, at) => {
    const [a, b] = [known.get(path.nodes[at] ?? ''), known.get(path.nodes[at + 1] ?? '')]
    if (a === undefined || b === undefined) return []
    return [stepParts([a, b], told.get(step.events[0] ?? ''), step.total, speech)]
  })
  if (steps.length === 0 || steps.length < path.steps.length) return []
  const between: Part = { text: speech.t('chain.then') }
  return [
    ...steps.flatMap((parts, at) => (at === 0 ? parts : [between, ...parts])),
    { text: speech.t('chain.end') },
  ]
}
