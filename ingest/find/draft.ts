/** The title of an office while it is being read, and how it takes in the words of one complement. */
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { Word } from '../nlp/word.ts'
import { stateNamedIn } from './countries.ts'
import { isBodyKind } from './describedBody.ts'
import { textsOf } from './officeTitle.ts'
import { SPACE, type BodySpan, type OfficeContext, type WordSpan } from './spans.ts'
import { partEnd } from './titleTails.ts'

/** A phrase while it is being read. */
export interface Draft extends WordSpan {
  left: string[]
  right: string[]
  owner?: string
  /** State of a place in the title: the mayor of a city is of the city's state. */
  local?: string
  body?: BodySpan
  status?: 'former' | 'candidate'
  /** Of something without a name: `head of a monitoring group`. */
  vague?: true
}

export const textsIn = (words: readonly Word[], { from, to }: WordSpan): string[] =>
  words.slice(from, to).map((word) => word.text)

/** `head of the UNDP | mine action project`, `head of the agency's | legal department`. */
export function takePart(words: readonly Word[], draft: Draft): void {
  const to = partEnd(words, draft.to)
  if (to === undefined) return
  draft.right.push('of', 'the', ...words.slice(draft.to, to).map((word) => word.text))
  draft.to = to
}

/** Adds the words of one complement to the title; the state that owns the office is kept apart. */
export function take(
  { words, states, bodies, places }: OfficeContext,
  draft: Draft,
  piece: WordSpan & { opens: number; noun: number; joint: boolean },
  pointed: boolean,
  listed: boolean,
): void {
  const body = bodies.find((one) => one.from === piece.noun && one.to <= piece.to)
  const state =
    body !== undefined ? undefined : states.find((one) => one.from === piece.noun && one.to <= piece.to)
  const lead = words
    .slice(piece.from, piece.opens)
    .map((word) => (/^(?:its|his|her|their)$/u.test(word.key) ? 'the' : word.text))
  draft.to = piece.to
  if (state !== undefined && (!pointed || state.to < piece.to)) {
    draft.owner ??= state.code
    // "adviser to the Italian prime minister": the state is taken out, the rest stays in the title; what two states have together keeps both
    const isWhole = piece.joint || state.institution === true || words[state.to]?.key === 'abroad'
    const rest = isWhole ? state.from : state.to
    const next = words[piece.to]
    // "head of the Greek | presidential office"
    const goesOn = next?.capital === false && SPACE.test(next.gap) && PORTFOLIO_WORDS.has(next.key)
    if (rest < piece.to || goesOn)
      draft.right.push(...lead, ...words.slice(rest, piece.to).map((word) => word.text))
    return
  }
  // "Chair of the Norway-Greece Friendship Group in the Storting": the group is the parliament's
  if (words[piece.from]?.key === 'in' && body?.official === true && draft.body?.official === false) {
    draft.owner ??= body.state ?? stateNamedIn(draft.body.name)
    draft.right.push('of', 'the', ...draft.body.name.split(' '), ...lead, ...textsOf(words, body, states))
    delete draft.body
    return
  }
  const isWholes =
    words[piece.from]?.key === 'at' && draft.body?.official === true && draft.body.state === undefined
  if (body !== undefined && (draft.body === undefined || isWholes) && (!pointed || body.official)) {
    draft.body = body
    const isKind =
      piece.to === body.to + 1 &&
      !body.official &&
      words[body.to]?.capital === false &&
      isBodyKind(words[body.to])
    const tail = isKind ? [] : textsIn(words, { from: body.to, to: piece.to })
    // a body that stands for itself is told apart, unless it only qualifies the next title
    if (tail.length > 0) draft.right.push(...lead, ...textsIn(words, body), ...tail)
    else if (body.official || body.state !== undefined || body.organ === true)
      draft.right.push(...lead, ...textsOf(words, body, states))
    return
  }
  const local = places.find((one) => one.from === piece.noun && one.to <= piece.to)
  if (local?.country !== undefined && !pointed) draft.local ??= local.country
  if (listed && lead[0] !== 'and') lead.unshift(',')
  draft.right.push(...lead, ...words.slice(piece.noun, piece.to).map((word) => word.text))
}
