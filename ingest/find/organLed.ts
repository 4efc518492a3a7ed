/** An organ in small letters that somebody heads: `heads | the foreign ministry of Norway`, `chairs | the foreign relations committee`. */
import type { Word } from '../nlp/word.ts'
import { countryOf } from './countries.ts'
import { toOfficeTitle } from './officeTitle.ts'
import { SPACE, type BodySpan, type OfficeContext, type StateSpan } from './spans.ts'

/** What is led, where its words end, and the state that they name. */
interface OrganLed {
  title: string
  to: number
  state?: string
}

/** What whoever heads it is called; the organ itself stays in the title where nothing stands here. */
const CALLED: Readonly<Record<string, string>> = {
  ministry: 'Minister',
  government: 'Prime Minister',
  parliament: 'Speaker',
}

/** Not a department: of what ministry it is has to be said. */
const ORGANS = /^(?:ministry|government|parliament|committee|commission)$/u

/** How many words tell what the organ is for. */
const CHARGE = 4

/**
 * The organ of a state that the words from `at` on name without capitals; undefined where they name none.
 * @param head what whoever leads it is called: `Head`, `Chair`
 */
export function organLed(context: OfficeContext, at: number, head: string): OrganLed | undefined {
  const { words, states } = context
  const start = words[at]?.key === 'the' ? at + 1 : at
  const before = states.find(({ from }) => from === start)
  let from = before?.to ?? start
  // "the junta's peace committee": of whose state, the side tells
  if (before === undefined && /^(?:junta|government|country)$/u.test(words[from]?.key ?? ''))
    if (words[from]?.possessive === true) from++
  if (from === at) return undefined
  for (let noun = from; noun <= from + CHARGE && isPlain(words[noun]); noun++) {
    const key = words[noun]?.key ?? ''
    if (!ORGANS.test(key) || isPlainNoun(words[noun + 1])) continue
    const behind = stateBehind(context, noun + 1)
    const charge = words.slice(from, noun).map(({ text }) => text)
    const called = CALLED[key]
    // "heads the ministry": of what, nobody says
    if ((charge.length === 0) !== (called !== undefined && called !== 'Minister')) return undefined
    const title =
      called === undefined
        ? toOfficeTitle(head, [], ['of', 'the', ...charge, key])
        : toOfficeTitle(called, charge, [])
    const state = before?.code ?? behind?.code
    return { title, to: behind?.to ?? noun + 1, ...(state === undefined ? {} : { state }) }
  }
  return undefined
}

/** `of Norway`, `in Oslo`: the state of the organ, behind it. */
function stateBehind(context: OfficeContext, at: number): StateSpan | undefined {
  const { words, states } = context
  if (words[at]?.key !== 'of' || !SPACE.test(words[at]?.gap ?? '.')) return stateSeated(context, at)
  const from = words[at + 1]?.key === 'the' ? at + 2 : at + 1
  return states.find((one) => one.from === from)
}

/** `a spokesman for the Foreign Ministry | in Oslo`: a ministry whose state is not said is where its capital is; tells whether it was. */
export function takeSeat(
  context: OfficeContext,
  draft: { to: number; body?: BodySpan; owner?: string },
): boolean {
  const { body, owner, to } = draft
  if (owner !== undefined || body?.state !== undefined || !/\bMinistry\b/u.test(body?.name ?? ''))
    return false
  const seat = body?.official === true ? stateSeated(context, to) : undefined
  if (seat === undefined) return false
  draft.owner = seat.code
  draft.to = seat.to
  return true
}

/** `in Oslo`: the state whose capital such words name. */
function stateSeated({ words, places }: OfficeContext, at: number): StateSpan | undefined {
  if (words[at]?.key !== 'in' || !SPACE.test(words[at]?.gap ?? '.')) return undefined
  const seat = places.find(({ from }) => from === at + 1)
  const code = seat && countryOf(seat.name, true)
  return seat === undefined || code === undefined ? undefined : { from: at, to: seat.to, code }
}

const isPlain = (word: Word | undefined): word is Word =>
  word !== undefined &&
  !word.capital &&
  SPACE.test(word.gap) &&
  !word.possessive &&
  !['Preposition', 'Determiner', 'Pronoun'].some((tag) => word.tags.has(tag))

/** `ministry | officials`: the organ only tells what kind they are. */
const isPlainNoun = (word: Word | undefined): boolean =>
  isPlain(word) && word.tags.has('Noun') && !word.tags.has('Verb')
