/** Who was known after each step of taking appearances, so that one more does not have all of them taken again. */
import type { Appearance } from './appearance.ts'
import type { Known } from './known.ts'
import { decide, toRank } from './people.ts'
import { Register } from './register.ts'

interface Ranked {
  one: Appearance
  rank: string
}

/** Appearances that say as much as each other, in the order in which they are taken, and all people as they are known then. */
export interface Step {
  /** How much they say. */
  level: string
  taken: readonly Ranked[]
  people: readonly Known[]
}

/** The beginning of a rank says how much, its rest when and who. */
const levelOf = ({ rank }: Ranked): string => rank.slice(0, '0 0'.length)

/**
 * The steps with more appearances; one with the id of a former takes its place. Those that come after all others of their step are
 * taken by the people that are known by then; else the step is taken anew, and every later one.
 */
export function takeSteps(before: readonly Step[], more: readonly Appearance[]): Step[] {
  const ids = new Set(more.map(({ id }) => id))
  const further = more.map((one) => ({ one, rank: toRank(one) })).sort(byRank)
  const levels = new Set([...before.map(({ level }) => level), ...further.map(levelOf)])
  const steps: Step[] = []
  let isSame = true
  for (const level of [...levels].sort()) {
    const old = before.find((step) => step.level === level)
    const own = further.filter((ranked) => levelOf(ranked) === level)
    if (isSame && old !== undefined && own.length === 0) {
      steps.push(old)
      continue
    }
    const kept = (old?.taken ?? []).filter(({ one }) => !ids.has(one.id))
    const isAfter = isSame && old !== undefined && (kept.at(-1)?.rank ?? '') < (own[0]?.rank ?? '')
    const isFurther = isAfter && kept.length === old.taken.length
    const register = new Register((isFurther ? old : steps.at(-1))?.people)
    const taken = [...kept, ...own].sort(byRank)
    for (const { one } of isFurther ? own : taken) takeOne(register, one)
    steps.push({ level, taken, people: register.people })
    isSame = false
  }
  return steps
}

/** Takes appearances that say less than all that are taken already. */
export function takeAll(register: Register, appearances: readonly Appearance[]): void {
  const ranked = appearances.map((one) => ({ one, rank: toRank(one) }))
  for (const { one } of ranked.sort(byRank)) takeOne(register, one)
}

function takeOne(register: Register, one: Appearance): void {
  const { known, choice } = decide(one, register)
  register.take(one, known, choice)
}

const byRank = (a: Ranked, b: Ranked): number => (a.rank < b.rank ? -1 : 1)
