import { z } from 'zod'
import { openEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import type { Neo4jSettings } from './neo4j.ts'
import { openNeo4j } from './neo4j.ts'
import type { Store } from './store.ts'

/** A Neo4j server, or the embedded engine with a data folder (none: in memory, gone when closed). */
export type StoreSettings = { neo4j: Neo4jSettings } | { folder?: string }

const environment = z.object({
  NEO4J_URI: z.string().optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
})

/** Which store the environment asks for: Neo4j where NEO4J_URI is set, else the embedded one in `folder`. */
export function toStoreSettings(env: Record<string, string | undefined>, folder: string): StoreSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = environment.parse(given)
  if (uri === undefined) return { folder }
  return { neo4j: { uri, user, password, ...(database === undefined ? {} : { database }) } }
}

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
