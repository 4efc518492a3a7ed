/**
 * The little language of event rules, matched on folded words:
 *   `met|meets with`   alternatives; words stand next to each other (a hyphen between them is fine)
 *   `held … talks`     up to six words may stand between, none of them a boundary of a clause
 *   `?official visit`  a word that may be missing
 *   `paid|pays #any visit`  exactly one word, whatever it is
 *   `anti-*`  a word that begins so
 */
import type { Word } from '../nlp/word.ts'

interface Step {
  keys: ReadonlySet<string>
  /** Beginnings that suffice: `anti-*`. */
  prefixes: readonly string[]
  any: boolean
  optional: boolean
  /** Words that may be skipped before this step. */
  reach: number
}

export interface Pattern {
  steps: readonly Step[]
  /** Words with which a match can begin. */
  starts: readonly string[]
}

const REACH = 6
const CLAUSE_END = /[;:.()]/u

/** @throws when the pattern is empty or begins with a gap: it could match anywhere; or when it has a word twice at one place. */
export function toPattern(source: string): Pattern {
  const steps: Step[] = []
  let reach = 0
  for (const part of source.split(/\s+/)) {
    if (part === '…') {
      reach = REACH
      continue
    }
    const optional = part.startsWith('?')
    const keys = (optional ? part.slice(1) : part).split('|')
    if (new Set(keys).size < keys.length) throw new Error(`pattern: "${part}" has a word twice`)
    const prefixes = keys.filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1))
    steps.push({ keys: new Set(keys), prefixes, any: keys.includes('#any'), optional, reach })
    reach = 0
  }
  const [first] = steps
  if (first === undefined || first.optional || first.any || first.reach > 0 || first.keys.has(''))
    throw new Error(`pattern: "${source}" has no first word`)
  return { steps, starts: [...first.keys] }
}

/** Where a match that begins at `from` ends (exclusive); undefined where there is none. The shortest gap wins. */
export function matchAt(pattern: Pattern, words: readonly Word[], from: number): number | undefined {
  return matchFrom(pattern.steps, 0, words, from)
}

function matchFrom(
  steps: readonly Step[],
  index: number,
  words: readonly Word[],
  at: number,
): number | undefined {
  const step = steps[index]
  if (step === undefined) return at
  for (let skipped = 0; skipped <= step.reach; skipped++) {
    const word = words[at + skipped]
    if (word === undefined || (index > 0 && CLAUSE_END.test(word.gap))) break
    if (index > 0 && step.reach === 0 && word.gap.includes(',')) break
    if (step.any || step.keys.has(word.key) || step.prefixes.some((prefix) => word.key.startsWith(prefix))) {
      const end = matchFrom(steps, index + 1, words, at + skipped + 1)
      if (end !== undefined) return end
    }
  }
  return step.optional ? matchFrom(steps, index + 1, words, at) : undefined
}
