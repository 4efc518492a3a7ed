/** Keeps the search index in step with the store. */
import type { Graph } from '../reads.ts'
import { presentOffices, readOffices, readSearchable, readMark } from '../reads.ts'
import type { Search } from './index.ts'
import { createSearch } from './index.ts'

/** Gives the index of what the store holds now; it is built again when the graph was written, as far as `refresh` knows. */
export function createLiveSearch(graph: Graph): () => Promise<Search> {
  let indexed: string | undefined
  let search: Promise<Search> | undefined
  return async () => {
    const mark = graph.memory?.now.mark ?? (await readMark(graph))
    if (search === undefined || mark !== indexed) {
      indexed = mark
      search = build(graph)
      // A failed build is tried again by the next question.
      search.catch(() => {
        search = undefined
      })
    }
    return search
  }
}

async function build(graph: Graph): Promise<Search> {
  const rows = await readSearchable(graph)
  const people = rows.filter((row) => row.kind === 'person').map((row) => row.id)
  const names = new Map(rows.flatMap((row) => (row.name === null ? [] : [[row.id, { name: row.name }]])))
  return createSearch(rows, presentOffices(await readOffices(graph, people)), names)
}
