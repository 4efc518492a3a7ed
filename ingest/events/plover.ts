/** Codes an event by PLOVER 0.8 from its kind, its rule and how real it is. */
import { EVENT_KINDS, PLOVER_TYPES, type EventKind, type PloverType } from '../../cypher/ontology.ts'
import type { EventClaim } from '../types.ts'

export interface Coding {
  kind: EventKind
  sides: number
  /** One side came to the other. */
  hosted: boolean
  planned: boolean
  /** The code that the rule names; undefined where it leaves it to the kind. */
  rule?: { type: PloverType; mode?: string } | null
}

/** Type, mode, quad class and score. Planned cooperation is AGREE, a threatened sanction THREATEN. */
export function toPlover(coding: Coding): EventClaim['plover'] {
  const named = coding.rule === undefined ? undefined : coding.rule
  if (named === null) return null
  const type = named?.type ?? typeOf(coding)
  if (type === null) return null
  const mode = named?.mode ?? modeOf(coding)
  const row = PLOVER_TYPES[type]
  const scores: Record<string, number> = row.modes
  const score = mode === undefined ? row.score : (scores[mode] ?? row.score)
  return { type, mode, quad: row.quad, score }
}

function typeOf({ kind, planned, sides }: Coding): PloverType | null {
  const type: PloverType | null = EVENT_KINDS[kind].plover
  if (planned && (type === 'CONSULT' || kind === 'agreement')) return 'AGREE'
  if (planned && kind === 'sanction') return 'THREATEN'
  return kind === 'exercise' && sides < 2 ? 'MOBILIZE' : type
}

function modeOf({ kind, planned, sides, hosted }: Coding): string | undefined {
  if (planned) return kind === 'sanction' ? 'relations' : undefined
  if (kind === 'call') return 'phone'
  if (kind === 'talks') return sides > 2 ? 'multilateral' : undefined
  return kind === 'visit' || (kind === 'meeting' && hosted) ? 'visit' : undefined
}
