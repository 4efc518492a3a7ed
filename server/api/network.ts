/** The picture of a window of days. */
import { z } from 'zod'
import { count, eventSummary, graphNode, nodeIds, truncated } from './base.ts'

const graphEdge = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  kind: z
    .enum(['took-part', 'contact', 'serves'])
    .describe(
      '`took-part` joins a person, country or organization to an event; `contact` joins two who met; `serves` a person to a state.',
    ),
  weight: count.describe('Number of events behind it in the window.'),
  events: nodeIds.describe('Those of them that are listed; none for `serves`.'),
})
/** A tie in the picture, always carried by events. */
export type GraphEdge = z.infer<typeof graphEdge>

export const VIEWS = ['people', 'countries', 'full'] as const
export const view = z.enum(VIEWS)
export type View = z.infer<typeof view>

export const graphSlice = z.object({
  view,
  nodes: z.array(graphNode),
  edges: z.array(graphEdge),
  events: z
    .array(eventSummary)
    .describe(
      "The newest events of the window, undated last: the timeline's bars and its brush work on these alone.",
    ),
  eventTotal: count.describe('Events of the window.'),
  extent: z
    .object({ from: z.string(), to: z.string() })
    .optional()
    .describe('First and last day that any event of the store has; absent in an empty store.'),
  total: count.describe('Nodes with an event of the window that counts, of which `omitted` are not drawn.'),
  omitted: count,
  omittedEdges: count.describe('Ties between drawn nodes that are left out: those of fewest events.'),
  truncated,
})
export type GraphSlice = z.infer<typeof graphSlice>
