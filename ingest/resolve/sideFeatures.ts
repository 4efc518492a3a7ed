/** What speaks for a state being somebody's own, and what against it; rows with a weight each. */
import { canHave, TITLE_BODIES, TITLE_STATES } from '../data/titleStates.ts'
import type { FoundItem, FoundSentence } from '../find/item.ts'
import { titleLikeness } from './clusters.ts'
import type { Home } from './home.ts'
import { countryOfPlace, ENVOY, isFree, type SideScene } from './sideScene.ts'

/** What is weighed for one mention. */
export interface SideQuestion {
  found: FoundItem
  /** Offset of the mention in the item's text. */
  start: number
  /** Titles that stand with it. */
  titles: readonly string[]
  /** The state of the publisher; `certain` where the heading names it. */
  home: Home | undefined
  /** The headline names the person: an office that stands apart there is somebody else's. */
  inHeadline: boolean
  /** The person is met, received or called on: a state that somebody goes to may be its own. */
  isObject: boolean
  /** The side of the ones that the person comes with or is listed with. */
  company: string | undefined
  /** How much that says. */
  companyWeight: number
  /** The side of the one named beside in a list of two under one title: it is not this one's. */
  pairedWith: string | undefined
  /** The sides of the others whom the item names. */
  present: ReadonlySet<string>
  /** The sides of the others whom the sentence names. */
  beside: ReadonlySet<string>
  /** The side across a verb of contact. */
  opposite: string | undefined
  /** States that the person receives, meets or visits. */
  foreign: readonly string[]
  /** States in which the same unique office (president, prime minister) is held by somebody else. */
  occupied: ReadonlySet<string>
}

/** Offices that one person at a time holds in a state. */
export const UNIQUE =
  /^(?:President|Premier|Prime Minister|Chancellor|King|Queen|Emir|Amir|Sultan|Crown Prince|Minister of .+|(?:Foreign|Defen[cs]e) Secretary|Speaker.*|Army Chief|Commander.*|Chief of .*Staff)$/u

/** Whom only states have. */
const OF_STATE = /\b(?:Minister|Ambassador|Senator|Member of Parliament)\b/u

/** From this share of items on a document is about its home state. */
const MOSTLY = 0.6

/** Those whom other states send, by the title alone. */
const SENT = /^(?:Ambassador(?!-at)|High Commissioner)/u

/** From this share on it speaks of its home state where it names none. */
const OFTEN = 0.3

export interface Weighing {
  code: string
  question: SideQuestion
  sentence: FoundSentence | undefined
  scene: SideScene
}

const isOneOfTwo = ({ states }: SideScene, code: string): boolean => {
  const codes = new Set(states.map((state) => state.code))
  return codes.size === 2 && codes.has(code)
}

/** Do the headline and the first sentence speak of other states alone? */
const isElsewhere = ({ topics }: SideScene, code: string): boolean => topics.size > 0 && !topics.has(code)

/** Has the body offices of such a title? Where any body may be meant, only one must be named. */
export const isOfficeOf = (code: string, titles: readonly string[], bodies: ReadonlySet<string>): boolean =>
  bodies.has(code) &&
  TITLE_BODIES.some(
    ({ title, body }) =>
      titles.some((one) => title.test(one)) && (body === undefined ? bodies.size === 1 : body === code),
  )

/** Each feature says how much speaks for a state (above 0) or against it; the highest sum wins. */
export const FEATURES: readonly { name: string; weigh: (w: Weighing) => number }[] = [
  {
    name: 'home',
    weigh: ({ code, question: { home, present }, scene }) => {
      if (home?.code !== code) return 0
      if (!home.certain) return 0.3
      // a dateline is where the reporter sits: a story of other states alone is not about it
      if (home.dateline === true && isElsewhere(scene, code)) return 0.3
      // where an item speaks of other states and never of the publisher's, its offices are less likely meant
      const isNamed =
        scene.placed.has(code) || present.has(code) || scene.states.some((state) => state.code === code)
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
    name: 'headline-office',
    weigh: ({ code, question: { found, titles, occupied, inHeadline } }) => {
      // "Greek minister visits Oslo": the minister whom the story names is that one
      if (inHeadline) return 0
      const headline = found.sentences.find((one) => one.index === 0)
      const told =
        headline?.offices.filter(
          (one) => one.state !== undefined && !one.counterpart && !one.plural && UNIQUE.test(one.title),
        ) ?? []
      const same = told.filter(({ title }) => titles.some((one) => titleLikeness(one, title) >= 0.6))
      return same.length === 1 && same[0]?.state === code && !occupied.has(code) ? 2.5 : 0
    },
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
    weigh: ({ code, question: { found, home, start }, sentence, scene }) => {
      // who opens a story without a state is the publisher's own: strangers are introduced with theirs
      if (home?.certain !== true || home.code !== code || sentence === undefined) return 0
      const before = found.states.some((state) => state.start >= sentence.start && state.end <= start)
      if (home.dateline === true && isElsewhere(scene, code)) return 0
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
    weigh: ({ code, question: { titles, home } }) => {
      if (home?.certain !== true || home.code !== code || !titles.some((title) => SENT.test(title))) return 0
      // one's own are sent somewhere; those who are here go by the bare title
      return titles.includes('Ambassador') ? -1.2 : -0.5
    },
  },
  {
    name: 'no-such-office',
    weigh: ({ code, question: { titles } }) =>
      titles.some((title) => TITLE_STATES.some((row) => row.title.test(title) && !canHave(row, code)))
        ? -6
        : 0,
  },
  {
    name: 'only-possible',
    weigh: ({ code, question: { titles }, scene }) => {
      const row = TITLE_STATES.find(({ title }) => titles.some((one) => title.test(one)))
      if (row === undefined || row.without === true || !canHave(row, code)) return 0
      const able = new Set(scene.states.map((state) => state.code).filter((one) => canHave(row, one)))
      return able.size === 1 && able.has(code) ? 0.6 : 0
    },
  },
  {
    name: 'office-of-body',
    weigh: ({ code, question: { titles }, scene: { bodies } }) => (isOfficeOf(code, titles, bodies) ? 6 : 0),
  },
  {
    name: 'embassy',
    weigh: ({ code, question: { titles }, scene: { embassies } }) =>
      embassies.size === 1 && embassies.has(code) && titles.some((title) => ENVOY.test(title)) ? 1.5 : 0,
  },
  {
    name: 'present-across',
    weigh: ({ code, question: { pairedWith, opposite, present, beside }, scene }) => {
      if (code === pairedWith || code === opposite) return 0
      // where an item is of two states alone, the other one of a pair is of the other
      if (pairedWith !== undefined && isOneOfTwo(scene, code)) return 1
      if (!present.has(code)) return 0
      // "Orlo and Lind spoke with their ministers, A and B"
      if (pairedWith !== undefined) return beside.has(code) ? 1.5 : scene.topics.has(code) ? 1 : 0.5
      return opposite !== undefined ? 0.5 : 0
    },
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
  {
    name: 'company',
    weigh: ({ code, question: { company, companyWeight, titles } }) => {
      // a minister who is listed beside a firm's officer is not of the firm
      if (company !== code || (code.length > 2 && titles.some((title) => OF_STATE.test(title)))) return 0
      return companyWeight
    },
  },
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
