/** On whose side does somebody stand whose office names no state? Weighed from the item around each mention. */
import { TITLE_STATES } from '../data/titleStates.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { Span } from '../types.ts'
import type { Home } from './home.ts'

/** What is weighed for one mention. */
export interface SideQuestion {
  found: FoundItem
  /** Offset of the mention in the item's text. */
  start: number
  /** Titles that stand with it. */
  titles: readonly string[]
  /** The state of the publisher; `certain` where the heading names it. */
  home: Home | undefined
  /** The person is met, received or called on: a state that somebody goes to may be its own. */
  isObject: boolean
  /** The side of the ones that the person comes with or is listed with. */
  company: string | undefined
  /** The side of the one named beside in a list of two under one title: it is not this one's. */
  pairedWith: string | undefined
  /** The side across a verb of contact. */
  opposite: string | undefined
  /** States that the person receives, meets or visits. */
  foreign: readonly string[]
  /** States in which the same unique office (president, prime minister) is held by somebody else. */
  occupied: ReadonlySet<string>
}

/** From this share of items on a document is about its home state. */
const MOSTLY = 0.6

/** Those whom other states send. */
const ENVOY = /^(?:Ambassador(?!-at)|High Commissioner)/u

/** From this share on it speaks of its home state where it names none. */
const OFTEN = 0.3

interface Weighing {
  code: string
  question: SideQuestion
  sentence: FoundSentence | undefined
  scene: SideScene
}

/** A state as an item names it. */
interface NamedState extends Span {
  code: string
  /** In the headline in Latin letters, in the text below; in neither where the Japanese headline names it. */
  inHeadline: boolean
  inBody: boolean
  /** Where its sentence starts. */
  sentence: number
  /** Spoken of for itself: a state that is gone to, dealt with or received is not the speaker's own. */
  isFree: boolean
  /** Gone to: `travels to Italy`, `visits Italy`. Whoever is met on the way is of it. */
  isGoal: boolean
}

/** What is the same for all mentions of an item. */
interface SideScene {
  states: readonly NamedState[]
  /** States of the places that the item names. */
  placed: ReadonlySet<string>
  /** States that the headline or the first sentence speaks of for themselves. */
  topics: ReadonlySet<string>
}

/** `to Italy`, `with Italy`, `by an Italian senator`. */
const GOVERNED = /\b(?:to|into|with|from|against|for|over|by|on)\s+(?:the\s+|an?\s+)?(?:former\s+)?$/u

/** What the speaker does to the state behind it. */
const MET =
  /\b(?:met|meets?|receives?|received|hosts?|hosted|summons|summoned|welcomes|welcomed|calls?|visits?|visited|thanks|thanked|congratulates|congratulated|phones?|phoned|urges?|slams?|rejects?|accuses?)\b/u

/** Where somebody goes. */
const GOAL = /\b(?:to|into|in|at|visits?|visited|visiting|tour of)\s+(?:the\s+)?$/u

const SCENES = new WeakMap<FoundItem, SideScene>()

/** The scene of an item; made once. */
function sceneOf(found: FoundItem): SideScene {
  const known = SCENES.get(found)
  if (known !== undefined) return known
  const { item, sentences, places } = found
  const { en, body } = item.parts
  const states = found.states.map(({ ref, start, end }): NamedState => {
    const sentence = sentences.find((one) => start >= one.start && start < one.end)
    const before = item.text.slice(sentence?.start ?? start, start)
    return {
      code: ref,
      start,
      end,
      inHeadline: start >= en.start && start < en.end,
      inBody: start >= body.start,
      sentence: sentence?.start ?? start,
      isFree: !GOVERNED.test(before) && !MET.test(before),
      isGoal: GOAL.test(before),
    }
  })
  const first = sentences.find((one) => one.index === 1)
  const opening = states.filter(
    (one) => one.isFree && (one.inHeadline || (one.inBody && one.start < (first?.end ?? 0))),
  )
  const scene = {
    states,
    placed: new Set(places.flatMap((place) => place.country ?? [])),
    topics: new Set(opening.map(({ code }) => code)),
  }
  SCENES.set(found, scene)
  return scene
}

const isFree = (found: FoundItem, mention: { start: number }): boolean =>
  !GOVERNED.test(found.item.text.slice(Math.max(0, mention.start - 12), mention.start))

const countryOfPlace = (found: FoundItem, mention: { ref: string }): string | undefined =>
  found.places.find((place) => place.name === mention.ref)?.country

/** Each feature says how much speaks for a state (above 0) or against it; the highest sum wins. */
const FEATURES: readonly { name: string; weigh: (w: Weighing) => number }[] = [
  {
    name: 'home',
    weigh: ({ code, question: { home }, scene }) => {
      if (home?.code !== code) return 0
      if (!home.certain) return 0.3
      // where an item speaks of other states and never of the publisher's, its offices are less likely meant
      const isNamed = scene.placed.has(code) || scene.states.some((state) => state.code === code)
      return isNamed || (scene.topics.size === 0 && home.share >= OFTEN) ? 1.3 : 0.4
    },
  },
  {
    name: 'named-before-in-sentence',
    weigh: ({ code, question: { start, isObject }, sentence, scene }) => {
      if (sentence === undefined) return 0
      const distances = scene.states
        .filter(
          (state) =>
            state.code === code &&
            (state.isFree || (isObject && state.isGoal)) &&
            state.start >= sentence.start &&
            state.end <= start,
        )
        .map((state) => start - state.end)
      return distances.length === 0 ? 0 : 0.4 + 1.2 * Math.exp(-Math.min(...distances) / 60)
    },
  },
  {
    name: 'spoken-of-before',
    weigh: ({ code, sentence, scene }) => {
      // the first state of the last sentence before that speaks of any
      const until = sentence?.start ?? 0
      const before = scene.states.filter((state) => state.isFree && state.inBody && state.end <= until)
      const last = before.find((state) => state.sentence === before.at(-1)?.sentence)
      return last?.code === code ? 0.5 : 0
    },
  },
  {
    name: 'named-in-headline',
    weigh: ({ code, question: { isObject }, scene }) =>
      scene.states.some(
        (state) => state.code === code && state.inHeadline && (state.isFree || (isObject && state.isGoal)),
      )
        ? 0.5
        : 0,
  },
  {
    name: 'named-in-item',
    weigh: ({ code, scene }) =>
      Math.min(0.5, scene.states.filter((state) => state.code === code).length * 0.1),
  },
  {
    name: 'place-in-item',
    weigh: ({ code, scene }) => (scene.placed.has(code) ? 0.5 : 0),
  },
  {
    name: 'place-in-headline',
    weigh: ({ code, question: { found } }) =>
      found.placeMentions.some(
        (place) => place.start < found.item.parts.en.end && countryOfPlace(found, place) === code,
      )
        ? 0.4
        : 0,
  },
  {
    name: 'first-in-headline',
    weigh: ({ code, question: { found }, scene }) => {
      const state = scene.states.find((one) => one.inHeadline)
      const place = found.placeMentions.find((one) => one.start < found.item.parts.en.end)
      if (place !== undefined && place.start < (state?.start ?? Infinity))
        return isFree(found, place) && countryOfPlace(found, place) === code ? 0.4 : 0
      return state?.isFree === true && state.code === code ? 0.4 : 0
    },
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
    name: 'only-topic',
    weigh: ({ code, scene }) => (scene.topics.size === 1 && scene.topics.has(code) ? 0.2 : 0),
  },
  {
    name: 'envoy-at-home',
    weigh: ({ code, question: { titles, home } }) =>
      home?.certain === true && home.code === code && titles.some((title) => ENVOY.test(title)) ? -0.5 : 0,
  },
  {
    name: 'no-such-office',
    weigh: ({ code, question: { titles } }) =>
      titles.some((title) => TITLE_STATES.some((row) => row.title.test(title) && !row.states.has(code)))
        ? -3
        : 0,
  },
  { name: 'other-side', weigh: ({ code, question }) => (question.opposite === code ? -3 : 0) },
  {
    name: 'across',
    weigh: ({ code, question: { opposite, home }, scene }) => {
      if (opposite === undefined || opposite === code) return 0
      return home?.code === code || scene.states.some((state) => state.code === code) ? 0.4 : 0
    },
  },
  {
    name: 'place-before-in-sentence',
    weigh: ({ code, question: { found, start, isObject }, sentence }) =>
      found.placeMentions.some(
        (place) =>
          place.start >= (sentence?.start ?? Infinity) &&
          place.end <= start &&
          (isObject || isFree(found, place)) &&
          countryOfPlace(found, place) === code,
      )
        ? 0.6
        : 0,
  },
  {
    name: 'opens-with-place',
    weigh: ({ code, question: { found, start }, sentence }) => {
      // "In Managua, the Vice President rejected": who speaks there is of there
      const place = found.placeMentions.find(
        (one) => one.start >= (sentence?.start ?? Infinity) && one.end <= start,
      )
      if (place === undefined || sentence === undefined) return 0
      const opens = /^\W*In $/u.test(found.item.text.slice(sentence.start, place.start))
      const near = /^, [^,]*$/u.test(found.item.text.slice(place.end, start))
      return opens && near && countryOfPlace(found, place) === code ? 1.5 : 0
    },
  },
  { name: 'company', weigh: ({ code, question }) => (question.company === code ? 2.5 : 0) },
  { name: 'foreign', weigh: ({ code, question }) => (question.foreign.includes(code) ? -1.5 : 0) },
  {
    name: 'paired',
    weigh: ({ code, question }) => {
      // two under one title are of two states, but not where the item speaks of one state alone
      if (question.pairedWith !== code) return 0
      return new Set(question.found.states.map((state) => state.ref)).size > 1 ? -3 : 0
    },
  },
  { name: 'office-taken', weigh: ({ code, question }) => (question.occupied.has(code) ? -2.5 : 0) },
]

/** Below this sum nothing is known: better no side than a wrong one. */
export const ENOUGH = 0.65

/** How much speaks for each state that the item names, and for the home state. */
export function weighSides(question: SideQuestion): Map<string, number> {
  const { found, home } = question
  const scene = sceneOf(found)
  const { company } = question
  const codes = new Set([...scene.states.map((state) => state.code), ...scene.placed])
  if (home !== undefined && (home.certain || codes.size === 0)) codes.add(home.code)
  // the spokesperson of an international body is that body's
  if (company !== undefined) codes.add(company)
  const sentence = found.sentences.find((one) => question.start >= one.start && question.start < one.end)
  return new Map(
    [...codes].map((code) => [
      code,
      FEATURES.reduce((sum, feature) => sum + feature.weigh({ code, question, sentence, scene }), 0),
    ]),
  )
}
