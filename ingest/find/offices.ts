/** Finds the phrases that name an office: `First Deputy Minister of Defense of Türkiye`, `Italian PM`, `CEC chairman`. */
import { MILITARY_RANKS } from '../data/address.ts'
import { TELLS } from '../data/saying.ts'
import { RANK_WORDS } from '../data/titleRanks.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { partyBefore, referentBefore } from './backReference.ts'
import { extendRight, extendToState } from './complements.ts'
import type { Draft } from './draft.ts'
import { isTitleWord, TIGHT } from './titleBorders.ts'
import { countryOfCity } from './places.ts'
import {
  areMembers,
  interimEnd,
  originBehind,
  takeBodyBehindComma,
  takeCandidacy,
  takeDuties,
  takeMinistry,
  takeMission,
  takeStateInBracket,
} from './officeAround.ts'
import { extendLeft, isOwner } from './officeBefore.ts'
import { officersBody, takeOrgan } from './officersBody.ts'
import { toOfficeRule, toOfficeTitle } from './officeTitle.ts'
import { SPACE, type BodySpan, type OfficeContext, type OfficePhrase } from './spans.ts'
import { headAt, type HeadMatch } from './titleHeads.ts'

/** All office phrases of a sentence in reading order; they never overlap. */
export function findOffices(context: OfficeContext): OfficePhrase[] {
  const found: OfficePhrase[] = []
  let floor = context.opening
  for (let at = floor; at < context.words.length; at++) {
    const head = at < floor ? undefined : headAt(context.words, at)
    if (head === undefined || isPartOfNextHead(context, at, head)) continue
    const phrase = readPhrase(context, at, head, floor)
    if (phrase === undefined) continue
    const previous = found.at(-1)
    // "his Greek counterpart Chief Prosecutor Orlo": of the same state
    const isSame = previous?.counterpart === true && previous.to === phrase.from && phrase.body === undefined
    if (isSame && previous.state !== undefined && isBehindCounterpart(context.words, phrase))
      phrase.state ??= previous.state
    // "Secretary of State (Prime Minister)": the bracket explains the title, it is no second one
    if (previous?.to === phrase.from && /[(（]/u.test(context.words[phrase.from]?.gap ?? ''))
      previous.to = phrase.to
    else found.push(phrase)
    floor = phrase.to
  }
  return found
}

/** `his Greek counterpart | Chief Prosecutor Orlo`, `his colleague from Greece, | Foreign Minister Orlo |, left`; not `, Foreign Minister Orlo said`. */
function isBehindCounterpart(words: readonly Word[], { from, to }: OfficePhrase): boolean {
  if (SPACE.test(words[from]?.gap ?? '.')) return true
  let end = to
  while (words[end]?.capital === true && SPACE.test(words[end]?.gap ?? '.')) end++
  const isParted = end > to && !SPACE.test(words[end]?.gap ?? '.') && !TELLS.has(words[end]?.key ?? '')
  return /^,\s*$/u.test(words[from]?.gap ?? '') && isParted
}

/**
 * `chief prosecutor`, `assistant foreign minister`: the first head only ranks the second.
 * `the President's Special Envoy`: it says whose the second is.
 */
function isPartOfNextHead({ words, states }: OfficeContext, at: number, head: HeadMatch): boolean {
  const owns = isOwner(words, at, head)
  if (!owns && !RANK_WORDS.has(head.key)) return false
  for (let next = at + head.length; next < at + head.length + 4; next++) {
    const word = words[next]
    if (word === undefined || !TIGHT.test(word.gap)) return false
    if (headAt(words, next) !== undefined) return true
    const state = states.find((one) => one.from === next)
    if (state === undefined && !isTitleWord(word)) return false
    if (state !== undefined) next = state.to - 1
  }
  return false
}

function readPhrase(
  context: OfficeContext,
  at: number,
  head: HeadMatch,
  floor: number,
): OfficePhrase | undefined {
  const draft: Draft = { from: at, to: interimEnd(context.words, at + head.length), left: [], right: [] }
  extendLeft(context, draft, floor)
  takeCandidacy(context, draft, floor)
  takeDuties(context, draft, floor)
  takeMinistry(context, draft)
  if (head.counterpart) extendToState(context, draft)
  else {
    extendRight(context, draft, head)
    takeStateInBracket(context, draft)
    takeBodyBehindComma(context, draft, head)
    if (head.plural && draft.body === undefined) draft.owner ??= originBehind(context, draft.to)
  }
  const back =
    draft.owner === undefined && draft.body === undefined && head.body === undefined
      ? referentBefore(context, draft.from)
      : undefined
  if (back !== undefined && back.from >= floor) {
    draft.from = back.from
    if (back.organ !== undefined) draft.right.push('of', 'the', ...back.organ.name.split(' '))
  }
  const officers = back === undefined ? officersBody(context, draft, head) : undefined
  if (officers !== undefined) {
    draft.body = officers
    if (officers.official) takeOrgan(draft, head, officers)
  }
  if (
    head.needsTail &&
    back?.body === undefined &&
    isBare(draft, head) &&
    !areMembers(context.words, draft, head)
  )
    return undefined
  // "Air Chief Marshal Orlo": a rank, of which each word could be a title
  if (draft.to - draft.from > 1 && MILITARY_RANKS.has(keysOf(context.words, draft.from, draft.to)))
    return undefined
  takeMission(context, draft, head)
  const outside = draft.body !== undefined && !draft.body.official && draft.body.state === undefined
  // where a body named before stands, other words stand in this sentence
  if (draft.body?.official === true && draft.body !== officers)
    draft.local ??= cityOf(context.words, draft.body)
  const state =
    draft.owner ?? back?.state ?? draft.body?.state ?? (outside ? undefined : (draft.local ?? head.state))
  const party =
    head.party === true && draft.owner === undefined ? partyBefore(context, draft.from) : undefined
  const body = outside ? draft.body?.name : (head.body ?? back?.body ?? party)
  return {
    from: draft.from,
    to: draft.to,
    title: isNoOffice(draft, head, back?.body) ? '' : toOfficeTitle(head.title, draft.left, draft.right),
    state: state === undefined || body !== undefined ? undefined : state,
    body,
    status: draft.status,
    plural: head.plural,
    counterpart: head.counterpart,
    rule: toOfficeRule(head.key),
  }
}

/** `chairman of a monitoring group`, `member of the Green Party`: it tells a person, and no office. */
const isNoOffice = (
  { vague, body, left, right }: Draft,
  { key, employed }: HeadMatch,
  employer: string | undefined,
): boolean =>
  vague === true ||
  // "Orlo, a political analyst": a calling
  (employed === true &&
    body === undefined &&
    employer === undefined &&
    !right.some((word) => /^\p{Lu}/u.test(word))) ||
  (key === 'member' &&
    left.length + right.length === 0 &&
    body?.official === false &&
    body.state === undefined)

/** `Head of the Oslo City Council`: a city in the name of an organ tells whose organ it is. */
function cityOf(words: readonly Word[], { from, to }: BodySpan): string | undefined {
  for (let at = from; at < to; at++)
    for (const length of [4, 3, 2, 1]) {
      const code = at + length > to ? undefined : countryOfCity(keysOf(words, at, at + length))
      if (code !== undefined) return code
    }
  return undefined
}

/** Nothing says what is headed; a state can only have a leader. */
const isBare = ({ left, right, body, owner }: Draft, { key }: HeadMatch): boolean =>
  left.length + right.length === 0 && body === undefined && (owner === undefined || !RULERS.test(key))

const RULERS = /^(?:leader|ruler)$/u
