import type { Extraction } from '../../../ingest/types.ts'
import { createArchive } from '../../bench/archive.ts'

/** One transaction: a document that is loaded, or one that is taken out. */
export type Step = { load: Extraction } | { remove: string }

/** Some weeks of small documents that share people, states and events. */
const documents = [...createArchive({ events: 170, people: 50, years: 0.45, seed: 5 })]

/** Under the same name, with what another document says. */
const editions = documents
  .map((one, n) => ({ ...one, id: `${one.id}-2`, items: documents.at(n - 5)?.items ?? [] }))
  .filter((_, n) => n % 2 === 0)

const gone = documents.filter((_, n) => n % 3 !== 0)

/** What is done one after the other: documents come in, every second is replaced, and most are removed, old and new editions. */
export const STAGES = {
  'come in': documents.map((load): Step => ({ load })),
  'are replaced': editions.map((load): Step => ({ load })),
  'are removed': gone.map(({ document }): Step => ({ remove: document })),
} as const satisfies Record<string, readonly Step[]>

export type Stage = keyof typeof STAGES
