import type { EventSummary, GraphNode, GraphSlice } from '../../server/api.ts'

/** An event of an invented world; what a test does not say is a dated meeting. */
export function event(id: string, more: Partial<EventSummary> = {}): EventSummary {
  return {
    id,
    kind: 'meeting',
    date: '2031-05-10',
    title: { en: `Event ${id}` },
    quad: 1,
    planned: false,
    background: false,
    participants: [],
    ...more,
  }
}

export function undated(id: string, more: Partial<EventSummary> = {}): EventSummary {
  const made = event(id, more)
  delete made.date
  return made
}

export function node(id: string, more: Partial<GraphNode> = {}): GraphNode {
  return { id, kind: 'person', name: { en: `Name ${id}` }, weight: 1, ...more }
}

const side = (id: string, at: number): EventSummary['participants'][number] => ({
  id,
  side: at,
})

/** Three people: Aldo and Mirela met twice, Mirela accused Tomas once, and Aldo has a plan with Tomas. */
export const SLICE: GraphSlice = {
  view: 'people',
  nodes: [
    node('aldo', { name: { en: 'Aldo Verani', ja: 'ヴェラーニ' }, country: 'PE', weight: 3 }),
    node('mirela', { name: { en: 'Mirela Kostov' }, country: 'NO', weight: 3 }),
    node('tomas', { name: { en: 'Tomas Lindqvist' }, weight: 2 }),
  ],
  edges: [
    { id: 'am', source: 'aldo', target: 'mirela', kind: 'contact', weight: 2, events: ['first', 'second'] },
    { id: 'mt', source: 'mirela', target: 'tomas', kind: 'contact', weight: 1, events: ['quarrel'] },
    { id: 'at', source: 'aldo', target: 'tomas', kind: 'contact', weight: 1, events: ['plan'] },
  ],
  events: [
    event('first', { date: '2031-05-10', participants: [side('aldo', 0), side('mirela', 1)] }),
    event('second', { date: '2031-05-12', participants: [side('aldo', 0), side('mirela', 1)] }),
    event('quarrel', {
      date: '2031-05-14',
      kind: 'accusation',
      quad: 3,
      participants: [side('mirela', 0), side('tomas', 1)],
    }),
    event('plan', { date: '2031-06-01', planned: true, participants: [side('aldo', 0), side('tomas', 1)] }),
  ],
  eventTotal: 4,
  total: 3,
  omitted: 0,
  omittedEdges: 0,
}
