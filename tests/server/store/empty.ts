import { NODES } from '../../../cypher/ontology.ts'
import type { Store } from '../../../server/store/store.ts'

/** Takes all nodes and relations out of a store, so that one can serve many tests. */
export async function emptyStore(store: Store): Promise<void> {
  await store.write(
    Object.keys(NODES).map((label) => ({ query: `MATCH (n:${label}) DETACH DELETE n`, params: {} })),
  )
}
