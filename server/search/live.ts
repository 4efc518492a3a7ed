/** Keeps the search index in step with the store. */
import type { Name } from '../api.ts'
import { createMemory } from '../graph/memory.ts'
import type { Graph } from '../graph/reads.ts'
import { presentOffices, readMark, readNodes, readOffices } from '../graph/reads.ts'
import { readSearchable, readTitles } from '../graph/searchable.ts'
import { officeName } from '../graph/shape.ts'
import type { Search } from './index.ts'
import { createSearch } from './index.ts'
import { createNames } from './names.ts'
import { createTitles } from './titles.ts'

/**
 * Gives the index of what the store holds now; it is built again when the graph was written, as far as `refresh` knows. One is
 * built at a time: who asks while one is being built that is too old already waits for the next.
 */
export function createLiveSearch(graph: Graph): () => Promise<Search> {
  let indexed: string | undefined
  let search: Promise<Search> | undefined
  let running: Promise<unknown> = Promise.resolve()
  let next: Promise<Search> | undefined
  const buildNext = async (): Promise<Search> => {
    await running.catch(() => undefined)
    next = undefined
    const built = build(graph)
    running = built
    return built
  }
  return async () => {
    const mark = graph.memory?.now.mark ?? (await readMark(graph))
    if (search === undefined || mark !== indexed) {
      next ??= buildNext()
      const asked = next
      indexed = mark
      search = asked
      // A failed build is tried again by the next question.
      asked.catch(() => {
        if (search === asked) search = undefined
      })
    }
    return search
  }
}

/** Rows that are read and indexed at a time: between two pages others have their turn, some tenths of a second later. */
const PAGE = { names: 1_000, titles: 1_000 }

/** A name in both scripts, to be found by either. */
const detailOf = ({ en, ja = '' }: Name): string => `${en} ${ja}`

async function build(graph: Graph): Promise<Search> {
  // What is read of everybody would push out of the server's mind what was asked for.
  const reading = { ...graph, memory: { now: createMemory() } }
  const [names, titles] = [createNames(), createTitles()]
  for await (const page of readSearchable(reading, PAGE.names)) {
    const people = page.filter(({ kind }) => kind === 'person').map(({ id }) => id)
    const offices = presentOffices(await readOffices(reading, people))
    const bodies = await readNodes(
      reading,
      [...offices.values()].map(({ of }) => of),
    )
    for (const row of page) {
      const office = offices.get(row.id)
      names.add(row, office === undefined ? '' : detailOf(officeName(office, bodies)))
    }
  }
  for await (const page of readTitles(reading, PAGE.titles)) for (const row of page) titles.add(row)
  return createSearch(graph, names, titles.sort())
}
