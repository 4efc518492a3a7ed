/** A quick look at where a tag rule of compromise could match, so that its matching is asked only where it is worth it. */

/** A word of compromise, as far as matching needs to know. */
export interface Term {
  text: string
  pre: string
  post: string
  tags: Set<string>
  /** Other forms under which a rule may ask for it. */
  normal: string
  root?: string
  implicit?: string
  machine?: string
  alias?: readonly string[]
  switch?: string
}

/** One step of a compiled tag rule. */
export interface Step {
  word?: string
  tag?: string
  switch?: string
  fastOr?: ReadonlySet<string>
  regex?: RegExp
  method?: string
  /** Steps of several words between `|` or `&&`. */
  choices?: readonly (readonly Step[])[]
  operator?: 'and' | 'or'
  optional?: boolean
  negative?: boolean
  greedy?: boolean
  fuzzy?: boolean
  use?: string
  min?: number
  max?: number
  /** `^` and `$`: stands for the first or the last word only. */
  start?: boolean
  end?: boolean
}

const HYPHEN = /^[-–—]$/

/** False only where compromise would surely not take the word for the step; what is too involved to tell is left to it. */
function mayBe(term: Term, step: Step): boolean {
  if (step.word !== undefined)
    return (
      step.use !== undefined ||
      step.fuzzy === true ||
      step.word === term.normal ||
      step.word === term.text ||
      step.word === term.machine ||
      term.alias?.includes(step.word) === true
    )
  if (step.tag !== undefined) return term.tags.has(step.tag)
  if (step.switch !== undefined) return term.switch === step.switch
  if (step.fastOr !== undefined) {
    const { root, implicit, machine, normal } = term
    return step.fastOr.has(root || implicit || machine || normal) || step.fastOr.has(term.text)
  }
  if (step.operator === 'and' && step.choices !== undefined)
    return step.choices.every(([only]) => only === undefined || only.negative === true || mayBe(term, only))
  if (step.method === 'hasHyphen') return HYPHEN.test(term.post) || HYPHEN.test(term.pre)
  if (step.method === 'hasComma') return term.post.includes(',')
  if (step.regex !== undefined && step.use === undefined) return step.regex.test(term.normal)
  return true
}

/** Does a step take one word after another, so that what follows it can be looked at? */
const isPlain = ({ negative, min, max, choices }: Step): boolean =>
  negative !== true &&
  min === undefined &&
  max === undefined &&
  (choices === undefined || choices.every((choice) => choice.length === 1))

/** The first steps of a rule, up to the one that is too involved to look at. */
export function plainSteps(steps: readonly Step[]): readonly Step[] {
  const involved = steps.findIndex((step) => !isPlain(step))
  return involved < 0 ? steps : steps.slice(0, involved)
}

/** Could the steps from `s` on match from the word `at` on? */
function mayGoOn(terms: readonly Term[], at: number, steps: readonly Step[], s: number): boolean {
  for (let step = steps[s]; step !== undefined; step = steps[++s]) {
    if (step.optional === true && mayGoOn(terms, at, steps, s + 1)) return true
    const term = terms[at]
    if (term === undefined || !mayBe(term, step)) return false
    if (step.start === true && at > 0) return false
    if (step.end === true && step.greedy !== true && at < terms.length - 1) return false
    // a step may take both halves of a contraction
    if (term.implicit) return true
    at++
    if (step.greedy === true)
      for (let next = terms[at]; next !== undefined && mayBe(next, step); next = terms[++at])
        if (mayGoOn(terms, at, steps, s + 1)) return true
  }
  return true
}

/** Is there a place where a rule with these plain steps may match? compromise tries all places, at far greater cost. */
export function mayMatch(terms: readonly Term[], steps: readonly Step[]): boolean {
  const places = steps[0]?.start === true ? 1 : terms.length
  for (let from = 0; from < places; from++) if (mayGoOn(terms, from, steps, 0)) return true
  return false
}
