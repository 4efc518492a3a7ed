import type { Graph } from '../graph/reads.ts'
import { readStamp } from '../graph/reads.ts'
import type { Terminal } from './terminal.ts'

/** `1 person`, `2 people`. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${String(n)} ${n === 1 ? one : many}`

/** Tells how much the store holds. */
export async function tellStore(graph: Graph, terminal: Terminal): Promise<void> {
  const { documents, items, events, people } = await readStamp(graph)
  terminal.result(
    `The store now has ${count(documents, 'document')}, ${count(items, 'item')}, ` +
      `${count(people, 'person', 'people')} and ${count(events, 'event')}.`,
  )
}
