import type { EventKind } from '../../cypher/ontology.ts'
import type { EventSummary } from '../../server/api.ts'
import type { Tone } from '../state/state.ts'
import { TONES } from '../state/state.ts'
import type { Split } from './bins.ts'

/** One colour of a bar: what it stands for, and the class that draws it. */
export interface Layer<K extends string | number> {
  key: K
  look: string
}

export const TONE_LAYERS: readonly Layer<Tone>[] = TONES.map((tone) => ({
  key: tone,
  look: `tone-${String(tone)}`,
}))

/** Kinds in families, which have hues: contacts, what is done together, what is said and done against somebody, the rest. */
const KINDS = [
  'meeting',
  'talks',
  'visit',
  'call',
  'agreement',
  'support',
  'aid',
  'exercise',
  'rejection',
  'accusation',
  'protest',
  'legal',
  'sanction',
  'incident',
  'appointment',
  'statement',
  'other',
] as const satisfies readonly EventKind[]

export const BY_KIND: Split<EventKind> = { keys: KINDS, of: ({ kind }) => kind }

/** The kinds that some events are of. */
export function kindLayers(events: readonly EventSummary[]): Layer<EventKind>[] {
  const there = new Set(events.map(({ kind }) => kind))
  return KINDS.filter((kind) => there.has(kind)).map((kind) => ({ key: kind, look: `kind-${kind}` }))
}
