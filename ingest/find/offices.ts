/** Finds the phrases that name an office: `First Deputy Minister of Defense of Türkiye`, `Italian PM`, `CEC chairman`. */
import { PORTFOLIO_WORDS, RANK_WORDS, STATUS_WORDS } from '../data/titles.ts'
import type { Word } from '../nlp/engine.ts'
import {
  extendRight,
  extendToState,
  isRegion,
  isTitleWord,
  textsOf,
  TIGHT,
  type Draft,
} from './complements.ts'
import { toOfficeTitle } from './officeTitle.ts'
import { SPACE, type BodySpan, type OfficeContext, type OfficePhrase } from './spans.ts'
import { headAt, type HeadMatch } from './titleHeads.ts'

/** The id of the rule that reads an office by its head: `prime minister`, `FM`. */
export const toOfficeRule = (head: string): string =>
  `office.${head.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`

/** All office phrases of a sentence in reading order; they never overlap. */
export function findOffices(context: OfficeContext): OfficePhrase[] {
  const found: OfficePhrase[] = []
  let floor = 0
  for (let at = 0; at < context.words.length; at++) {
    const head = at < floor ? undefined : headAt(context.words, at)
    if (head === undefined || isRankOfNextHead(context, at, head)) continue
    const phrase = readPhrase(context, at, head, floor)
    if (phrase === undefined) continue
    const previous = found.at(-1)
    // "Secretary of State (Prime Minister)": the bracket explains the title, it is no second one
    if (previous?.to === phrase.from && /[(（]/u.test(context.words[phrase.from]?.gap ?? ''))
      previous.to = phrase.to
    else found.push(phrase)
    floor = phrase.to
  }
  return found
}

/** `chief prosecutor`, `assistant secretary`: the first head only ranks the second. */
function isRankOfNextHead({ words }: OfficeContext, at: number, head: HeadMatch): boolean {
  const next = words[at + head.length]
  return (
    RANK_WORDS.has(head.key) &&
    next !== undefined &&
    TIGHT.test(next.gap) &&
    headAt(words, at + head.length) !== undefined
  )
}

function readPhrase(
  context: OfficeContext,
  at: number,
  head: HeadMatch,
  floor: number,
): OfficePhrase | undefined {
  const draft: Draft = { from: at, to: at + head.length, left: [], right: [] }
  extendLeft(context, draft, floor)
  takeCandidacy(context, draft, floor)
  if (head.counterpart) extendToState(context, draft)
  else {
    extendRight(context, draft, head)
    takeStateInBracket(context, draft)
  }
  if (head.needsTail && draft.left.length + draft.right.length === 0 && draft.body === undefined)
    return undefined
  const outside = draft.body !== undefined && !draft.body.official && draft.body.state === undefined
  const its =
    draft.owner === undefined && draft.body === undefined && head.body === undefined
      ? ownerOfIts(context, draft.from)
      : undefined
  const state =
    draft.owner ?? its?.state ?? draft.body?.state ?? (outside ? undefined : (draft.local ?? head.state))
  const body = outside
    ? draft.body?.name
    : (head.body ?? (its?.state === undefined && its?.official === false ? its.name : undefined))
  return {
    from: draft.from,
    to: draft.to,
    title: toOfficeTitle(head.title, draft.left, draft.right),
    ...(state === undefined || body !== undefined ? {} : { state }),
    ...(body === undefined ? {} : { body }),
    ...(draft.status === undefined ? {} : { status: draft.status }),
    plural: head.plural,
    counterpart: head.counterpart,
    rule: toOfficeRule(head.key),
  }
}

/** Takes in ranks, portfolios, states and bodies in front of the head; an unknown name stops it. */
function extendLeft({ words, states, bodies, places }: OfficeContext, draft: Draft, floor: number): void {
  for (let at = draft.from - 1; at >= floor; at = draft.from - 1) {
    const word = words[at]
    const next = words[draft.from]
    if (word === undefined || next === undefined || !TIGHT.test(next.gap)) return
    const state = states.find((one) => one.to === at + 1)
    const body = bodies.find((one) => one.to === at + 1)
    const place = places.find((one) => one.to === at + 1 || (one.to === at && isRegion(word)))
    const status = STATUS_WORDS[word.key]
    if (body !== undefined && body.from >= floor) {
      draft.body ??= body
      if (body.official || body.state !== undefined) draft.left.unshift(...textsOf(words, body, states))
      draft.from = body.from
    } else if (state !== undefined && state.from >= floor) {
      draft.owner ??= state.code
      draft.from = state.from
    } else if (place !== undefined && place.from >= floor) {
      if (place.country !== undefined) draft.local ??= place.country
      draft.left.unshift(...words.slice(place.from, at + 1).map((one) => one.text))
      draft.from = place.from
    } else if (status !== undefined) {
      if (status !== 'current') draft.status = status
      draft.from = at
    } else if (isTitleWord(word) || isPortfolioAnd(words, at, next)) {
      draft.left.unshift(word.text)
      draft.from = at
    } else return
  }
}

/** `Orlo (Minister of Transport, Norway)`. */
function takeStateInBracket({ words, states }: OfficeContext, draft: Draft): void {
  const state = states.find((one) => one.from === draft.to)
  if (state === undefined || !/^,\s*$/u.test(words[draft.to]?.gap ?? '')) return
  const opens = words
    .slice(Math.max(0, draft.from - 1), draft.from + 1)
    .some((word) => /[(（]/u.test(word.gap))
  if (!opens || !/^[)）]/u.test(words[state.to]?.gap ?? ')')) return
  draft.owner ??= state.code
  draft.to = state.to
}

/** `Foreign and Defense Minister`. */
function isPortfolioAnd(words: readonly Word[], at: number, next: Word): boolean {
  const before = words[at - 1]
  return (
    words[at]?.key === 'and' &&
    before !== undefined &&
    SPACE.test(words[at]?.gap ?? '') &&
    PORTFOLIO_WORDS.has(before.key) &&
    PORTFOLIO_WORDS.has(next.key)
  )
}

/** `candidate for the position of judge`: the office is only hoped for. */
function takeCandidacy({ words }: OfficeContext, draft: Draft, floor: number): void {
  const before = words.slice(Math.max(floor, draft.from - 6), draft.from)
  const text = before.map((word) => word.key).join(' ')
  const found =
    /(?:candidate|nominee|contender) for (?:the |a )?(?:(?:position|post|office|seat) of (?:the |a )?)?$/u.exec(
      `${text} `,
    )
  if (found === null) return
  draft.status = 'candidate'
  draft.from -= found[0].trim().split(' ').length
}

/** `the Commission, through its spokesperson`: the body named last before `its`. */
function ownerOfIts({ words, bodies }: OfficeContext, from: number): BodySpan | undefined {
  return words[from - 1]?.key === 'its' ? bodies.filter((body) => body.to < from).at(-1) : undefined
}
