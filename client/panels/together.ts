/** Who of the names of a query can have met, and where. Pure. */
import type { NodeKind, SearchAnswer } from '../../server/api.ts'
import type { Meet } from '../state/state.ts'
import type { Hit } from './hit.tsx'

/** Who can meet. */
export const ENDS: readonly NodeKind[] = ['person', 'country', 'organization']

/** Of mere words: whose names they surely are, as bodies are named after all kinds of things. */
const PLAIN: readonly NodeKind[] = ['person', 'country', 'place']

/** Two, or one with anybody, and perhaps a place; what else was said is left out. */
export interface Together {
  ends: readonly Hit[]
  at: Hit | undefined
  left: readonly string[]
  /** It is what was meant, and not something else that was found. */
  isSure: boolean
}

/** Two of the names, or one and a place; undefined where the query holds neither. */
export function together({ parts, hits }: Pick<SearchAnswer, 'parts' | 'hits'>): Together | undefined {
  const named = parts.flatMap(({ hit }) => hit ?? [])
  const ends = [...new Map(named.map((hit) => [hit.id, hit])).values()]
    .filter(({ kind }) => ENDS.includes(kind))
    .slice(0, 2)
  const at = named.find(({ kind }) => kind === 'place')
  if (ends.length + (at === undefined ? 0 : 1) < 2) return undefined
  const taken = [...ends, ...(at === undefined ? [] : [at])].map(({ id }) => id)
  const left = parts.flatMap(({ said, hit }) => (hit !== undefined && taken.includes(hit.id) ? [] : [said]))
  const isSure =
    left.length === 0 &&
    (!hits.some(({ kind }) => ENDS.includes(kind)) || named.every(({ kind }) => PLAIN.includes(kind)))
  return { ends, at, left, isSure }
}

/** What is asked of who met whom. */
export function toMeet({ ends: [a, b], at }: Pick<Together, 'ends' | 'at'>): Meet {
  return {
    ...(a === undefined ? {} : { a: a.id }),
    ...(b === undefined ? {} : { b: b.id }),
    ...(at === undefined ? {} : { at: at.id }),
  }
}
