/** What stands before the head of an office and belongs to it: `the Greek army's | spokesman`, `Oslo Deputy | Mayor`, `former Defence | Minister`. */
import { SHORT_ENDINGS } from '../data/heads.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import { INSTALLED, RANK_WORDS, SILENT_WORDS, STATUS_WORDS } from '../data/titleRanks.ts'
import type { Word } from '../nlp/word.ts'
import type { Draft } from './draft.ts'
import { isRegion } from './nounEnd.ts'
import {
  bodyBeforeBracket,
  describedBefore,
  describedOwner,
  isChoice,
  isDone,
  isOrdinal,
  isPrefixed,
} from './officeAround.ts'
import { textsOf } from './officeTitle.ts'
import { SPACE, type OfficeContext } from './spans.ts'
import { isTitleWord, TIGHT } from './titleBorders.ts'
import { headAt, type HeadMatch } from './titleHeads.ts'
import { conferenceAt, isConference } from './titleTails.ts'

/** Takes in ranks, portfolios, states and bodies in front of the head; an unknown name stops it. */
export function extendLeft(
  { words, states, bodies, places }: OfficeContext,
  draft: Draft,
  floor: number,
): void {
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
    // "the army-appointed Prime Minister": by whom is no part of the title
    if (INSTALLED.has(word.key) && /^[-‐‑]$/u.test(word.gap) && at > floor) {
      draft.from = at - 1
      continue
    }
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

/** Does a head own what stands behind it: `the President's | Special Envoy`? */
export const isOwner = (words: readonly Word[], at: number, head: HeadMatch): boolean =>
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
