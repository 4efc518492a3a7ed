/** On whose side does somebody stand whose office names no state? Weighed from the item around each mention. */
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { Home } from './home.ts'

/** What is weighed for one mention. */
export interface SideQuestion {
  found: FoundItem
  /** Offset of the mention in the item's text. */
  start: number
  /** The state of the publisher; `certain` where the heading names it. */
  home: Home | undefined
  /** The state of the one named before in the same list. */
  listState?: string
  /** The state of the one named beside in a list of two under one title: it is not this one's. */
  pairedWith?: string
  /** The state of the one named before in the sentence, where a verb of contact stands between: the other side. */
  opposite?: string
  /** States in which the same unique office (president, prime minister) is held by somebody else. */
  occupied: ReadonlySet<string>
}

/** From this share of items on a document is about its home state. */
const MOSTLY = 0.6

interface Weighing {
  code: string
  question: SideQuestion
  sentence: FoundSentence | undefined
}

/** `to Italy`, `with Italy`: a state that is gone to or dealt with is not the speaker's own. */
const GOVERNED = /\b(?:to|into|with|from|against|for|over)\s+(?:the\s+)?$/u

const isFree = (found: FoundItem, mention: { start: number }): boolean =>
  !GOVERNED.test(found.item.text.slice(Math.max(0, mention.start - 12), mention.start))

/** Each feature says how much speaks for a state (above 0) or against it; the highest sum wins. */
const FEATURES: readonly { name: string; weigh: (w: Weighing) => number }[] = [
  {
    name: 'home',
    weigh: ({ code, question: { home, found } }) => {
      if (home?.code !== code) return 0
      // where an item never speaks of the publisher's state, its offices are less likely meant
      return !home.certain ? 0.3 : found.states.some((state) => state.ref === code) ? 1.3 : 0.4
    },
  },
  {
    name: 'named-before-in-sentence',
    weigh: ({ code, question, sentence }) => {
      if (sentence === undefined) return 0
      const distances = question.found.states
        .filter(
          (state) =>
            state.ref === code &&
            state.start >= sentence.start &&
            state.end <= question.start &&
            isFree(question.found, state),
        )
        .map((state) => question.start - state.end)
      return distances.length === 0 ? 0 : 0.4 + 1.2 * Math.exp(-Math.min(...distances) / 60)
    },
  },
  {
    name: 'named-in-headline',
    weigh: ({ code, question: { found } }) =>
      found.states.some(
        (state) =>
          state.ref === code &&
          state.start >= found.item.parts.en.start &&
          state.start < found.item.parts.en.end &&
          isFree(found, state),
      )
        ? 0.5
        : 0,
  },
  {
    name: 'named-in-item',
    weigh: ({ code, question: { found } }) =>
      Math.min(0.5, found.states.filter((state) => state.ref === code).length * 0.1),
  },
  {
    name: 'place-in-item',
    weigh: ({ code, question: { found } }) =>
      found.places.some((place) => place.country === code) ? 0.5 : 0,
  },
  {
    name: 'place-in-headline',
    weigh: ({ code, question: { found } }) =>
      found.placeMentions.some(
        (place) =>
          place.start < found.item.parts.en.end &&
          found.places.some((one) => one.name === place.ref && one.country === code),
      )
        ? 0.4
        : 0,
  },
  {
    name: 'first-in-headline',
    weigh: ({ code, question: { found } }) =>
      found.states.find(
        (state) => state.start >= found.item.parts.en.start && state.start < found.item.parts.en.end,
      )?.ref === code
        ? 0.4
        : 0,
  },
  {
    name: 'opens-story',
    weigh: ({ code, question: { found, home, start }, sentence }) => {
      // who opens a story without a state is the publisher's own: strangers are introduced with theirs
      if (home?.certain !== true || home.code !== code || sentence === undefined) return 0
      const before = found.states.some((state) => state.start >= sentence.start && state.end <= start)
      if (before || sentence.index > 1) return 0
      return home.share >= MOSTLY ? 1.2 : 0.6
    },
  },
  {
    name: 'goes-there',
    weigh: ({ code, question: { found, start } }) => {
      const next = found.states.find((state) => state.start > start && state.start - start < 60)
      if (next?.ref !== code) return 0
      // "Prime Minister Orlo's visit to Norway": nothing capitalised but the name stands before the state
      const rest = found.item.text.slice(start, next.start).replace(/^(?:\p{Lu}\S*\s*)+/u, '')
      return !/\p{Lu}/u.test(rest) && /\bto (?:the )?$/u.test(rest) ? -1 : 0
    },
  },
  {
    name: 'only-state',
    weigh: ({ question: { found, home } }) => {
      const codes = new Set(found.states.map((state) => state.ref))
      if (codes.size !== 1) return 0
      return home?.certain === true && !codes.has(home.code) ? 0.6 : 0.2
    },
  },
  { name: 'other-side', weigh: ({ code, question }) => (question.opposite === code ? -1.5 : 0) },
  {
    name: 'place-before-in-sentence',
    weigh: ({ code, question: { found, start }, sentence }) =>
      found.placeMentions.some(
        (place) =>
          place.start >= (sentence?.start ?? Infinity) &&
          place.end <= start &&
          isFree(found, place) &&
          found.places.some((one) => one.name === place.ref && one.country === code),
      )
        ? 0.6
        : 0,
  },
  { name: 'same-list', weigh: ({ code, question }) => (question.listState === code ? 1.5 : 0) },
  {
    name: 'paired',
    weigh: ({ code, question }) => {
      // two under one title are of two states, but not where the item speaks of one state alone
      if (question.pairedWith !== code) return 0
      return new Set(question.found.states.map((state) => state.ref)).size > 1 ? -2 : 0
    },
  },
  { name: 'office-taken', weigh: ({ code, question }) => (question.occupied.has(code) ? -2.5 : 0) },
]

/** Below this sum nothing is known: better no side than a wrong one. */
export const ENOUGH = 0.65

/** How much speaks for each state that the item names, and for the home state. */
export function weighSides(question: SideQuestion): Map<string, number> {
  const { found, home } = question
  const codes = new Set(found.states.map((state) => state.ref))
  for (const place of found.places) if (place.country !== undefined) codes.add(place.country)
  if (home !== undefined && (home.certain || codes.size === 0)) codes.add(home.code)
  const sentence = found.sentences.find((one) => question.start >= one.start && question.start < one.end)
  return new Map(
    [...codes].map((code) => [
      code,
      FEATURES.reduce((sum, feature) => sum + feature.weigh({ code, question, sentence }), 0),
    ]),
  )
}
