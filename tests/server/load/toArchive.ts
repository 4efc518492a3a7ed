import type { Extraction } from '../../../ingest/types.ts'
import { createArchive } from '../../bench/archive.ts'

/** Two hundred small documents that share people, states and events. */
export const toArchive = (): Extraction[] => [
  ...createArchive({ events: 500, people: 120, years: 1.3, seed: 5 }),
]
