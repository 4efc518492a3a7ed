/** What can be searched for, page by page: the names of everybody, and what events are called. */
import { readPages } from './pages.ts'
import { readDocumentIds, withJapanese } from './reads.ts'
import type { Graph } from './reads.ts'
import { searchRow, titleRow } from './rows.ts'
import type { SearchRow, TitleRow } from './rows.ts'

const SEARCHABLE = [
  'searchable/people',
  'searchable/countries',
  'searchable/organizations',
  'searchable/places',
] as const

/** Everyone and everything that has a name, in pages of so many: none need be held longer than it is looked at. */
export async function* readSearchable(graph: Graph, limit: number): AsyncGenerator<SearchRow[]> {
  for (const name of SEARCHABLE)
    for await (const page of readPages(graph, name, searchRow, limit, ({ id }) => id))
      yield page.map((row) => withJapanese(graph, row))
}

/** Documents of which the titles are read at a time. */
const TITLED = 25

/** What events are called, in pages of so many; the events of one title may be told on several. */
export async function* readTitles(graph: Graph, limit: number): AsyncGenerator<TitleRow[]> {
  const all = await readDocumentIds(graph)
  for (let start = 0; start < all.length; start += TITLED) {
    const documents = all.slice(start, start + TITLED)
    yield* readPages(graph, 'searchable/titles', titleRow, limit, ({ text }) => text, { documents })
  }
}
