/** Keeps the search index in step with the store. */
import type { Graph } from '../reads.ts'
import { presentOffices, readEditions, readOffices, readSearchable } from '../reads.ts'
import type { Search } from './index.ts'
import { createSearch } from './index.ts'

/** Gives the index of what the store holds now; it is built again when documents were loaded or removed. */
export function createLiveSearch(graph: Graph): () => Promise<Search> {
  let indexed = ''
  let search: Promise<Search> | undefined
  return async () => {
    const editions = (await readEditions(graph)).join(' ')
    if (search === undefined || editions !== indexed) {
      indexed = editions
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
