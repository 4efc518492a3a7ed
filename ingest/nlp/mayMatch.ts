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
  choices?: unknown
  optional?: boolean
  negative?: boolean
  greedy?: boolean
  fuzzy?: boolean
  use?: string
  min?: number
}

/** Does a step take exactly one word, so that the place of the next one is known? */
const isSingle = (step: Step): boolean =>
  step.optional !== true &&
  step.negative !== true &&
  step.greedy !== true &&
  step.min === undefined &&
  step.choices === undefined

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
  if (step.fastOr === undefined) return true
  const { root, implicit, machine, normal } = term
  return step.fastOr.has(root || implicit || machine || normal) || step.fastOr.has(term.text)
}

/** Is there a place where the first steps of a rule may match? compromise tries all places, at far greater cost. */
export function mayMatch(terms: readonly Term[], regs: readonly Step[]): boolean {
  let length = 0
  for (let step = regs[length]; step !== undefined && isSingle(step); step = regs[length]) length++
  if (length === 0) return true
  for (let from = 0; from + length <= terms.length; from++) {
    let at = 0
    for (; at < length; at++) {
      const [term, step] = [terms[from + at], regs[at]]
      if (term === undefined || step === undefined || !mayBe(term, step)) break
    }
    if (at === length) return true
  }
  return false
}
