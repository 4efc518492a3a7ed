import { migrate } from './migrate.ts'
import type { StoreSettings } from './settings.ts'
import type { Store } from './store.ts'

export type { StoreSettings } from './settings.ts'

/** Opens the store and brings its form up to date. Throws a StoreError. */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = await openEngine(settings)
  try {
    const changed = await migrate(store)
    if (!changed || !isFile(settings)) return store
  } catch (error) {
    await store.close()
    throw error
  }
  // The engine holds on to all that a migration rewrote, a gigabyte of a large archive, until the file is opened anew.
  await store.close()
  return openEngine(settings)
}

const isFile = (settings: StoreSettings): boolean => 'folder' in settings && settings.folder !== undefined

/** Only the engine that is asked for is brought into memory. */
async function openEngine(settings: StoreSettings): Promise<Store> {
  if ('neo4j' in settings) return (await import('./neo4j.ts')).openNeo4j(settings.neo4j)
  return (await import('./embedded.ts')).openEmbedded(settings.folder)
}
