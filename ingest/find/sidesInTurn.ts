/** Those who lead the delegations of several states, each the one in the same place: `the delegations of Norway and Greece, headed by Orlo and Lind`. */
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { NamedPerson, OfficeContext, StateSpan } from './spans.ts'
import { listsOf } from './vouching.ts'

/** What stands for a state when somebody leads it. */
const SIDES = /^(?:delegations|sides|teams|missions|groups|parties)$/u

/** Right before those who lead. */
const LED_BY = /(?:^| )(?:led|headed|chaired|represented)(?: respectively)? by$/u

/** How far before the names the states may stand. */
const REACH = 14

/** Gives as many leaders in a row as there are delegations each the state in the same place, where nothing else says it. */
export function attachSides(
  { words, states }: Pick<OfficeContext, 'words' | 'states'>,
  runs: readonly NamedPerson[],
): void {
  if (runs.length < 2 || states.length < 2) return
  const wholes = runs.map((run, index) => {
    // an office that two have stands before the first of them
    const own = run.offices.filter(({ from }) => from >= (runs[index - 1]?.to ?? 0))
    return {
      ...run,
      run,
      lead: Math.min(run.lead, ...own.map(({ from }) => from)),
      to: Math.max(run.to, ...own.map(({ to }) => to)),
    }
  })
  for (const list of listsOf(words, wholes)) {
    const first = list[0]
    if (first === undefined || !LED_BY.test(keysOf(words, first.lead - 3, first.lead))) continue
    const told = list.some(({ run }) => run.state !== undefined || run.offices.some(hasOwner))
    const owners = told ? [] : ownersBefore(words, states, first.lead)
    if (owners.length !== list.length) continue
    for (const [index, { run }] of list.entries()) {
      const code = owners[index]?.code
      if (code === undefined) continue
      run.state = { from: run.lead, to: run.to, code }
      run.offices = run.offices.map((office) => ({ ...office, state: code }))
    }
  }
}

/** `The EU delegation was led by Director Orlo`: who leads the side of a body is of it, where nothing else is said. */
export function attachBodySides(
  { words, bodies }: Pick<OfficeContext, 'words' | 'bodies'>,
  runs: readonly NamedPerson[],
): void {
  for (const run of runs) {
    const [first] = run.offices
    if (first === undefined || first.from > run.lead || run.state !== undefined || run.offices.some(hasOwner))
      continue
    const by = words[first.from - 1]?.key === 'the' ? first.from - 2 : first.from - 1
    if (words[by]?.key !== 'by' || run.offices.some(({ title }) => OF_STATES.test(title))) continue
    let noun = by - 1
    while (VERB.test(words[noun]?.key ?? '')) noun--
    // "the Greek delegation was led by A, the EU delegation by B": the verb is told once
    if (!words.slice(noun === by - 1 ? 0 : noun, by).some(({ key }) => LEADS.test(key))) continue
    if (!SIDE.test(words[noun]?.key ?? '')) continue
    const body = bodies.find((one) => one.to === noun && !one.official && one.state === undefined)
    if (body !== undefined) run.offices = run.offices.map((office) => ({ ...office, body: body.name }))
  }
}

const SIDE = /^(?:delegation|side|team|mission)$/u
const LEADS = /^(?:led|headed|chaired|represented)$/u
/** Offices of a state, whose side its holder may lead, and of no body. */
const OF_STATES = /\b(?:President|Premier|Minister|Speaker|Senator|MP|Member|Deputy|Governor)\b/u
const VERB = /^(?:is|was|will|be|led|headed|chaired|represented)$/u

const hasOwner = ({ state, body }: NamedPerson['offices'][number]): boolean =>
  state !== undefined || body !== undefined

/** `the delegations of Norway and Greece`, `the Norwegian and Greek delegations`: the states around such a word, in their order. */
function ownersBefore(words: readonly Word[], states: readonly StateSpan[], at: number): StateSpan[] {
  for (let noun = at - 3; noun > Math.max(0, at - REACH); noun--) {
    if (!SIDES.test(words[noun]?.key ?? '')) continue
    const behind = states.filter(({ from, to }) => from > noun && to < at - 1)
    if (words[noun + 1]?.key === 'of') return behind
    return states.filter(({ from, to }) => to <= noun && from >= noun - 8)
  }
  return []
}
