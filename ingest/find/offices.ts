/** Finds the phrases that name an office: `First Deputy Minister of Defense of Türkiye`, `Italian PM`, `CEC chairman`. */
import { MILITARY_RANKS } from '../data/address.ts'
import { SHORT_ENDINGS } from '../data/heads.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import { TELLS } from '../data/saying.ts'
import { RANK_WORDS, SILENT_WORDS, STATUS_WORDS } from '../data/titleRanks.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { partyBefore, referentBefore } from './backReference.ts'
import { extendRight, extendToState, type Draft } from './complements.ts'
import { isTitleWord, TIGHT } from './titleBorders.ts'
import { conferenceAt, isConference } from './titleTails.ts'
import { countryOfCity } from './places.ts'
import { isRegion } from './nounEnd.ts'
import {
  areMembers,
  bodyBeforeBracket,
  describedBefore,
  describedOwner,
  interimEnd,
  isChoice,
  isDone,
  isOrdinal,
  isPrefixed,
  originBehind,
  takeBodyBehindComma,
  takeCandidacy,
  takeDuties,
  takeMinistry,
  takeMission,
  takeStateInBracket,
} from './officeAround.ts'
import { officersBody, takeOrgan } from './officersBody.ts'
import { textsOf, toOfficeRule, toOfficeTitle } from './officeTitle.ts'
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

const isOwner = (words: readonly Word[], at: number, head: HeadMatch): boolean =>
  words[at + head.length - 1]?.possessive === true && !head.plural && !head.needsTail

/** The head whose possessive ends before word `to`: `Prime Minister's | Adviser`. */
function ownerEnding(words: readonly Word[], to: number): HeadMatch | undefined {
  if (words[to - 1]?.possessive !== true) return undefined
  for (const length of [3, 2, 1]) {
    const head = to >= length ? headAt(words, to - length) : undefined
    if (head?.length === length && isOwner(words, to - length, head)) return head
  }
  return undefined
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

/** Takes in ranks, portfolios, states and bodies in front of the head; an unknown name stops it. */
function extendLeft({ words, states, bodies, places }: OfficeContext, draft: Draft, floor: number): void {
  for (let at = draft.from - 1; at >= floor; at = draft.from - 1) {
    const explained = bodyBeforeBracket(words, bodies, at)
    if (explained !== undefined && explained.from >= floor) {
      draft.body ??= explained
      draft.from = explained.from
      if (explained.official || explained.state !== undefined)
        draft.left.unshift(...textsOf(words, explained, states))
      continue
    }
    const word = words[at]
    const next = words[draft.from]
    if (word === undefined || next === undefined || PARTED.test(next.gap)) return
    if (!TIGHT.test(next.gap) && !isShortFirm(word, next)) return
    if (isConference(word)) {
      draft.body ??= conferenceAt(word, at)
      draft.from = at
      continue
    }
    const state = states.find((one) => one.to === at + 1 && !isPrefixed(words, one))
    // "the Greek army's spokesman"
    const service =
      word.possessive && SERVICES.test(word.key) ? states.find((one) => one.to === at) : undefined
    if (service !== undefined && service.from >= floor) {
      draft.owner ??= service.code
      draft.right.push('of', 'the', word.text.replace(/['’]s?$/u, ''))
      draft.from = service.from
      continue
    }
    const body = bodies.find((one) => one.to === at + 1)
    const place = places.find((one) => one.to === at + 1 || (one.to === at && isRegion(word)))
    const status = STATUS_WORDS[word.key]
    const owner = ownerEnding(words, at + 1)
    // "in Oslo Vice President Orlo": the place of the story, not of the office
    if (state === undefined && place !== undefined && isWhere(words[place.from - 1])) return
    if (owner !== undefined && at + 1 - owner.length >= floor) {
      draft.right.push('of', 'the', owner.title)
      draft.from = at + 1 - owner.length
    } else if (body !== undefined && body.from >= floor) {
      draft.body ??= body
      if (body.official || body.state !== undefined || body.organ === true)
        draft.left.unshift(...textsOf(words, body, states))
      draft.from = body.from
    } else if (state !== undefined && state.from >= floor) {
      draft.owner ??= state.code
      if (state.institution === true)
        draft.left.unshift(...words.slice(state.from, state.to).map((one) => one.text))
      draft.from = state.from
    } else if (place !== undefined && place.from >= floor) {
      if (place.country !== undefined) draft.local ??= place.country
      const named = words.slice(place.from, at + 1).map((one) => one.text.replace(/['’]s?$/u, ''))
      // "Oslo Mayor", "Oslo Deputy Mayor": of the city
      if (draft.left.every((one) => RANK_WORDS.has(one.toLowerCase()))) draft.right.unshift('of', ...named)
      else draft.left.unshift(...named)
      draft.from = place.from
    } else if (status !== undefined) {
      if (isChoice(words, at)) return
      if (status !== 'current') draft.status = status
      // "Parliament ousted the Prime Minister": what was done to the holder is no part of the title
      if (status === 'former' && isDone(words, at)) return
      draft.from = at
    } else if (SILENT_WORDS.has(word.key) || isOrdinal(word, next)) draft.from = at
    else if (isTitleWord(word) || isPortfolioAnd(words, at, next)) {
      draft.left.unshift(word.text)
      draft.from = at
    } else {
      const owner = describedOwner({ words, states }, at)
      const group = owner === undefined ? describedBefore({ words, bodies }, at) : undefined
      const described = owner ?? group
      if (described === undefined || described.from < floor) return
      if (owner !== undefined) draft.owner ??= owner.code
      if (group !== undefined) draft.body ??= group
      draft.from = described.from
    }
  }
}

/** `AGENCY (NEWS) - | Foreign Minister`: a spaced dash belongs to no title. */
const PARTED = /\s[-–‑]\s*$/u

/** What every state has, in small letters before whoever speaks for it or leads it. */
const SERVICES =
  /^(?:army|navy|military|police|government|cabinet|presidency|parliament|opposition|junta|ministry|embassy)$/u

/** `Terma Corp. | chairman`: the stop is the abbreviation's. */
const isShortFirm = ({ key }: Word, { gap }: Word): boolean => gap === '. ' && SHORT_ENDINGS.has(key)

const isWhere = (word: Word | undefined): boolean => /^(?:in|at|from|near)$/u.test(word?.key ?? '')

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
