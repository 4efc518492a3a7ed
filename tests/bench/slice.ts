/** An invented network of any size, as the server would answer it: few people are everywhere, most are rare. */
import type { EventSummary, GraphEdge, GraphSlice } from '../../server/api.ts'
import { addDays } from '../../server/graph/eventSet.ts'
import { STATES, toFullName } from './names.ts'
import { createRandom, createZipf } from './random.ts'

export interface SliceSize {
  nodes: number
  edges: number
  /** Days over which the events lie. */
  days: number
}

export const LARGE_SLICE: SliceSize = { nodes: 2000, edges: 8000, days: 60 }

const FIRST_DAY = '2031-01-06'
const KINDS = ['meeting', 'call', 'visit', 'agreement', 'accusation', 'sanction'] as const
const QUADS = [1, 1, 1, 2, 3, 4] as const

/** Each tie is carried by an event of its own; everybody has one. The same size and seed give the same network. */
export function createSlice({ nodes, edges, days }: SliceSize, seed = 7): GraphSlice {
  const random = createRandom(seed)
  const draw = createZipf(nodes, 0.7)
  const ids = Array.from({ length: nodes }, (_, n) => `person:${String(n)}`)
  const pairs = new Map<string, readonly [string, string]>()
  for (let n = 0; pairs.size < edges; n += 1) {
    // Everybody is tied once before chance goes on.
    const [a, b] = [n < nodes ? n : draw(random()), draw(random())].sort((one, other) => one - other)
    if (a !== b) pairs.set(`${String(a)} ${String(b)}`, [ids[a ?? 0] ?? '', ids[b ?? 0] ?? ''])
  }
  const weights = new Map<string, number>()
  const events: EventSummary[] = []
  const ties: GraphEdge[] = []
  for (const [id, [source, target]] of pairs) {
    const kind = Math.floor(random() * KINDS.length)
    const event = `event:${id}`
    for (const end of [source, target]) weights.set(end, (weights.get(end) ?? 0) + 1)
    ties.push({ id: `contact ${id}`, source, target, kind: 'contact', weight: 1, events: [event] })
    events.push({
      id: event,
      kind: KINDS[kind] ?? 'meeting',
      date: addDays(FIRST_DAY, Math.floor(random() * days)),
      title: { en: `Event ${id}` },
      quad: QUADS[kind] ?? 1,
      planned: false,
      background: false,
      participants: [source, target].map((end, side) => ({ id: end, side, role: 'actor' })),
    })
  }
  return {
    view: 'people',
    nodes: ids.map((id, n) => ({
      id,
      kind: 'person',
      name: { en: toFullName(n) },
      country: STATES[n % STATES.length]?.code ?? '',
      weight: weights.get(id) ?? 0,
    })),
    edges: ties,
    events: events.sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1)),
    eventTotal: events.length,
    total: nodes,
    omitted: 0,
    omittedEdges: 0,
  }
}
