import { openEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { openNeo4j } from './neo4j.ts'
import type { StoreSettings } from './settings.ts'
import type { Store } from './store.ts'

export type { StoreSettings } from './settings.ts'

/** Opens the store and brings its form up to date. Throws a StoreError. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = 'neo4j' in settings ? await openNeo4j(settings.neo4j) : openEmbedded(settings.folder)
  try {
    await migrate(store)
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
