/** Whose office it is where the words point back: `its spokesperson`, `the country's foreign minister`, `the party's leader`. */
import { isFormOf, nameOf as stateName } from './countries.ts'
import { knownBodyAt, type KnownBody } from './knownBodies.ts'
import { toPhraseTokens } from './phrases.ts'
import { partEnd } from './titleTails.ts'
import { SPACE, type BodySpan, type OfficeContext, type WordSpan } from './spans.ts'

/** A state or body that was named before, and the words that point back to it. */
export interface Referent extends WordSpan {
  state?: string
  body?: string
  /** An organ of a state, which belongs to the title. */
  organ?: Pick<BodySpan, 'name'>
}

/** Words of the official names of states. */
const FORMS = /^(?:republic|kingdom|sultanate)$/u

const STATES = /^(?:country|nation|republic|kingdom|emirate|sultanate)$/u

/** What a body is called when it is spoken of again; its name has the word, or it is one of the kind. */
const BODIES =
  /^(?:party|movement|alliance|coalition|union|bloc|group|company|firm|airline|carrier|operator|corporation|bank|agency|organi[sz]ation|outlet|newspaper|broadcaster|channel|station|website|magazine|foundation|association|institute|committee|commission|council|assembly|court|ministry|federation|league|fund|bureau|service|university|embassy|consulate)$/u

/** Words in small letters that any state and any body may have one of. */
const ORGANS = /^(?:committee|commission|council|assembly|court|ministry|agency|bureau|service|group)$/u

/** Words of one meaning in the names of firms. */
const FIRMS =
  /^(?:company|firm|airline|carrier|operator|corporation|group|outlet|newspaper|broadcaster|channel|station|website|magazine)$/u

function nameOf(body: BodySpan): Omit<Referent, 'from' | 'to'> {
  const { state, official, name } = body
  if (state === undefined && !official) return { body: name }
  return { ...(state === undefined ? {} : { state }), ...(official ? { organ: body } : {}) }
}

/** The owner that the words before `at` point back to; undefined where they do not. */
export function referentBefore(
  { words, states, bodies, earlier }: OfficeContext,
  at: number,
): Referent | undefined {
  const described = /^(?:long-?time|long|time|veteran|embattled|powerful)$/u
  let start = at
  while (described.test(words[start - 1]?.key ?? '')) start--
  const word = words[start - 1]
  if (word === undefined) return undefined
  const before = bodies.filter((body) => body.to < at)
  if (word.key === 'its' || word.key === 'whose') {
    const own = speakersBody({ words, bodies }, start - 1) ?? before.at(-1)
    if (own !== undefined) return { from: start - 1, to: at, ...nameOf(own) }
    if (states.some((state) => state.to < at)) {
      const subject = subjectState({ words, states }, start - 1)
      return subject === undefined ? undefined : { from: start - 1, to: at, state: subject }
    }
    // "Greece, which had hosted them, agreed. Its foreign minister left": the subject of the sentence before
    return earlier.subject !== undefined ? { from: start - 1, to: at, ...earlier.subject } : undefined
  }
  if (start !== at || words[at - 2]?.key !== 'the') return undefined
  const from = at - 2
  if (word.possessive && STATES.test(word.key)) {
    const state = countryMeant({ words, states, earlier }, from, at)
    return { from, to: at, ...(state === undefined ? {} : { state }) }
  }
  if (!word.possessive || !BODIES.test(word.key)) return undefined
  const body = [...earlier.bodies, ...before].findLast((one) => isCalled(one, word.key))
  if (body !== undefined) return { from, to: at, ...nameOf(body) }
  // "the minister came, said Orlo, the ministry's spokesman": every state has one
  return word.key === 'ministry' ? { from, to: at, organ: { name: 'Ministry' } } : undefined
}

/**
 * `the country's | foreign minister`: the state named last. Not the one that its envoy is sent to, nor, in capitals, one that is
 * nothing of the kind: a paper calls its own state `the Kingdom` without naming it.
 */
function countryMeant(
  { words, states, earlier }: Pick<OfficeContext, 'words' | 'states' | 'earlier'>,
  from: number,
  at: number,
): string | undefined {
  const word = words[at - 1]
  const to = words.findIndex(({ key }, index) => index > at && index < at + 4 && key === 'to')
  const host = to < 0 ? undefined : states.find((one) => one.from >= to && one.from <= to + 2)?.code
  const named = [...(earlier.states ?? []), ...states.filter((one) => one.to <= from).map(({ code }) => code)]
  const last = states.filter((one) => one.to <= from).at(-1)?.code ?? earlier.state
  if (word?.capital === true && FORMS.test(word.key))
    return named.findLast((code) => code !== host && isFormOf(code, word.key))
  return host !== undefined && last === host ? named.findLast((code) => code !== host) : last
}

/** `The Green Party asked the Storting to vote, | its secretary, Orlo, said`: who is quoted at the end speaks for the subject. */
function speakersBody(
  { words, bodies }: Pick<OfficeContext, 'words' | 'bodies'>,
  at: number,
): BodySpan | undefined {
  if (!/^,\s*$/u.test(words[at]?.gap ?? '')) return undefined
  const first = bodies.find(({ from, to }) => from < 2 && to < at)
  const says = words
    .slice(at, at + 9)
    .findIndex(({ key, gap }) => /^(?:said|says)$/u.test(key) && /^[,\s]*$/u.test(gap))
  return says > 0 && first !== undefined && words[first.to]?.tags.has('Verb') === true ? first : undefined
}

/** `Greece will buy more fish, | its agriculture minister`: the state that the sentence tells of, where no other one is named, or a comma goes back to it. */
function subjectState(
  { words, states }: Pick<OfficeContext, 'words' | 'states'>,
  at: number,
): string | undefined {
  const first = states.find(({ from }) => from < 2)
  const next = words[first?.to ?? words.length]
  if (first === undefined || next === undefined || words[first.to - 1]?.possessive === true) return undefined
  // "Greek farmers ... their"
  if (!next.tags.has('Verb') && !/^,/u.test(next.gap)) return undefined
  const isAlone = states.every(({ to, code }) => to > at || code === first.code)
  return isAlone || /^,\s*$/u.test(words[at]?.gap ?? '') ? first.code : undefined
}

const isCalled = ({ name, official }: BodySpan, key: string): boolean =>
  [name, ...namesOf(name)].some((one) => one.toLowerCase().includes(key)) ||
  (key === 'party' && !official && kindOf(name) === 'party') ||
  (FIRMS.test(key) && !official && !/[Pp]art(?:y|ies)\b/u.test(name)) ||
  (/^organi[sz]ation$/u.test(key) && !official && kindOf(name) === 'civil') ||
  // "the bloc's foreign policy chief"
  (key === 'bloc' && !official && kindOf(name) === 'international')

/** `First Vice-President of the | Foundation`: the body named before that the bare word stands for. */
export function bodyCalled({ words, bodies, earlier }: OfficeContext, at: number): BodySpan | undefined {
  const word = words[at]
  if (word === undefined || words[at - 1]?.key !== 'the' || !BODIES.test(word.key)) return undefined
  // "head of the agency's operations department"
  if (word.possessive && partEnd(words, at + 1) === undefined) return undefined
  const next = words[at + 1]
  // "of the Committee on Trade": it says itself which it is
  if (/^(?:of|on|for|in|to|against)$/u.test(next?.key ?? '') || bodies.some((body) => body.from === at))
    return undefined
  // "of the company Blue Shore", "of the party list": something else is named
  if (bodies.some((body) => body.from === at + 1)) return undefined
  const speaks = /^spokes/u.test(words[at - 3]?.key ?? '') && word.key === 'ministry'
  if (!word.capital && ORGANS.test(word.key) && !word.possessive && !speaks) return undefined
  if (
    !word.possessive &&
    !word.capital &&
    next !== undefined &&
    SPACE.test(next.gap) &&
    next.tags.has('Noun') &&
    !next.capital
  )
    return undefined
  return [...earlier.bodies, ...bodies.filter((body) => body.to < at)].findLast((body) =>
    isCalled(body, word.key),
  )
}

/** In a title that two states have, as long as it is not told which. */
export const BOTH = 'of the Two Countries'

/** `of | this country`, `of | the two countries`: where such words end, with the state that was named last where one is meant. */
export function countryCalled(
  { words, states, earlier }: OfficeContext,
  at: number,
): { to: number; state?: string; both?: true } | undefined {
  const noun = /^(?:the|this|that)$/u.test(words[at]?.key ?? '') ? at + 1 : at
  const [word, next] = words.slice(noun, noun + 2)
  if (word === undefined || word.capital || word.possessive) return undefined
  if (/^(?:two|both)$/u.test(word.key))
    return /^(?:countries|states|nations)$/u.test(next?.key ?? '') && next?.possessive === false
      ? { to: noun + 2, both: true }
      : undefined
  if (noun === at || !STATES.test(word.key)) return undefined
  const state = states.findLast(({ to }) => to <= at)?.code ?? earlier.state
  return state === undefined ? undefined : { to: noun + 1, state }
}

/** `Norway's ambassador | to the country`: where such words end, and what the title says for them: the state named before that is not the envoy's own. */
export function hostCalled(
  { words, states, earlier }: OfficeContext,
  { from, to, owner }: WordSpan & { owner?: string },
): { to: number; name: readonly string[] } | undefined {
  const noun = words[to + 2]
  if (words[to + 1]?.key !== 'the' || noun === undefined || noun.possessive || !STATES.test(noun.key))
    return undefined
  // "the Kingdom of Norway" names it; "to the Kingdom of the Republic of Norway" tells whose the envoy is
  const isNamed = states.some((one) => one.from === to + 2)
  const isOwners = states.some((one) => one.from === to + 4 || one.from === to + 5)
  if (isNamed || (words[to + 3]?.key === 'of' && !isOwners)) return undefined
  const named = [...(earlier.states ?? []), ...states.filter((one) => one.to <= from).map(({ code }) => code)]
  const isForm = noun.capital && FORMS.test(noun.key)
  const host = named.findLast((code) => code !== owner && (!isForm || isFormOf(code, noun.key)))
  const name = host === undefined ? undefined : stateName(host)
  return { to: to + 3, name: name === undefined ? [] : ['to', ...name.split(' ')] }
}

/** `Committee chairman Orlo`: the body of the kind that was named last. */
export const bodyNamed = (
  { bodies, earlier }: OfficeContext,
  key: string,
  at: number,
): BodySpan | undefined =>
  [...earlier.bodies, ...bodies.filter((body) => body.to < at)].findLast((body) => isCalled(body, key))

/** `Party leader Orlo`: the party that was named last. */
export const partyBefore = (context: OfficeContext, at: number): string | undefined =>
  bodyNamed(context, 'party', at)?.name

/** The row of the tables that the whole name is of. */
export function knownAs(name: string): KnownBody | undefined {
  const tokens = toPhraseTokens(name)
  const known = knownBodyAt(tokens, 0)
  return known?.to === tokens.length ? known.value : undefined
}

export const kindOf = (name: string): string => knownAs(name)?.kind ?? 'unknown'

/** What letters stand for: the `agency` may be named `EDA`. */
const namesOf = (name: string): readonly string[] =>
  /^\p{Lu}{2,}$/u.test(name) ? (knownAs(name)?.names ?? []) : []
