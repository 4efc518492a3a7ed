/** What speaks for a state being somebody's own, and what against it; rows with a weight each. */
import { countryOf } from '../find/countries.ts'
import type { FoundItem } from '../find/item.ts'
import type { Span } from '../types.ts'
import { COUNTERPART_FEATURES } from './sideCounterparts.ts'
import { MEASURE_FEATURES } from './sideMeasures.ts'
import { OFFICE_FEATURES } from './sideOffices.ts'
import { PLACE_FEATURES } from './sidePlaces.ts'
import type { SideFeature } from './sideQuestion.ts'
import { countryOfPlace, ENVOY, isFree, type SideScene } from './sideScene.ts'

/** Whom only states have. */
const OF_STATE =
  /\b(?:Minister|Ambassador|Senator|Speaker|President$|Member of Parliament|of the (?:State|National|Central|Supreme|Presidential|Ministry|Embassy)\b)/u

/** From this share of items on a document is about its home state. */
const MOSTLY = 0.6

/** From this share on it speaks of its home state where it names none. */
const OFTEN = 0.3

const isOneOfTwo = ({ states }: SideScene, code: string): boolean => {
  const codes = new Set(states.map((state) => state.code))
  return codes.size === 2 && codes.has(code)
}

/** Is no other state named, and no place of another one? */
const isOfOneState = ({ states, placed }: SideScene, code: string): boolean =>
  states.every((state) => state.code === code) && [...placed].every((one) => one === code)

/** Do the headline and the first sentence speak of other states alone? */
const isElsewhere = ({ topics }: SideScene, code: string): boolean => topics.size > 0 && !topics.has(code)

/** Is nobody named before in the text below the headline? */
const opensStory = ({ sentences }: FoundItem, start: number): boolean =>
  !sentences.some(
    ({ index, words, people }) =>
      index > 0 && people.some(({ from }) => (words[from]?.start ?? start) < start),
  )

/** `Greece's capital`: a place, not the state. */
const isSeatOf = ({ item }: FoundItem, { end }: { end: number }): boolean =>
  /^['’]s? (?:capital|coast|north|south|east|west)\b/u.test(item.text.slice(end, end + 12))

const GUESTS_RECEIVED =
  /\b(?:guests?|visitors?|delegation|delegates|group)\b[^,.;]{0,20}\b(?:was|were) (?:\w+ )?(?:received|greeted|welcomed|met|hosted|briefed|shown)\b[^.;]*\bby\b[^.;]*$/u

const SAYS_THAT =
  /^(?:\p{Lu}\S*\s+)+(?:said|says|announced|stated|noted|stressed|added|confirmed|reiterated|reaffirmed)(?: on \w+| \w+day)? (?:that )?(?:the )?$/u

/** What a state's own people say of what is held against it. */
const REJECTS =
  /\b(?:reject|den(?:y|ie)|dismiss|refut|rebuff)\w*\b[^.;:]*\b(?:allegations?|accusations?|claims?|charges?|reports?|criticism)\b[^.;:]*\bagainst (?:the )?$/u

/** What a speaker tells of the own state, not what another one must do. */
const DOES =
  /^ (?:would|will|had|has (?:always|already|conveyed|decided|no)|is (?:ready|committed|determined|concerned|closely|prepared)|was (?:ready|committed|concerned)|wants|supports|stands|remains|welcomes|condemns|rejects|seeks|hopes|expects|plans|intends|attaches|values|does not)\b/u

/** Each feature says how much speaks for a state (above 0) or against it; the highest sum wins. */
export const FEATURES: readonly SideFeature[] = [
  ...OFFICE_FEATURES,
  ...PLACE_FEATURES,
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
    name: 'opens-sentence',
    weigh: ({ code, question: { found, start, isObject }, sentence, scene }) => {
      // "Greece will reply in kind, the spokeswoman said": whoever speaks behind it speaks for it
      if (sentence === undefined || isObject) return 0
      const opens = (one: Span): boolean =>
        one.end <= start &&
        one.start >= sentence.start &&
        /^\W*(?:(?:The|Meanwhile,|Also,|But|And) )?$/u.test(found.item.text.slice(sentence.start, one.start))
      const state = scene.states.find(opens)
      if (state !== undefined)
        return state.code === code && !state.inTitle && !isSeatOf(found, state) ? 0.6 : 0
      const place = found.placeMentions.find(opens)
      const isDateline = (place?.start ?? 0) < (found.item.dateline?.end ?? 0)
      return !isDateline && place !== undefined && countryOf(place.ref, true) === code ? 0.6 : 0
    },
  },
  {
    name: 'alone-in-sentence',
    weigh: ({ code, question: { start }, sentence, scene }) => {
      const before = scene.states.filter(
        (state) => state.start >= (sentence?.start ?? Infinity) && state.end <= start,
      )
      return before.length > 0 &&
        before.every((state) => state.code === code && state.isFree && !state.inTitle)
        ? 0.4
        : 0
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
    name: 'says-of-own',
    weigh: ({ code, question: { found, start }, sentence }) => {
      // "The spokeswoman said Athens had conveyed its concern": she speaks for it
      const next = found.states.find((state) => state.start > start)
      if (sentence === undefined || next?.ref !== code || next.end > sentence.end) return 0
      if (!SAYS_THAT.test(found.item.text.slice(start, next.start))) return 0
      return DOES.test(found.item.text.slice(next.end, next.end + 40)) ? 1.2 : 0
    },
  },
  {
    name: 'rejects-for-own',
    weigh: ({ code, question: { found, start }, sentence }) => {
      // "The spokesman rejected the claims made against Greece": he speaks for it
      const end = sentence?.end ?? start
      return found.states.some(
        (state) =>
          state.ref === code &&
          state.start > start &&
          state.end <= end &&
          REJECTS.test(found.item.text.slice(start, state.start)),
      )
        ? 3
        : 0
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
    name: 'host',
    weigh: ({ code, question: { found, start, home }, sentence, scene }) => {
      // "Later the guests were received by the minister": by one of the house
      if (home?.certain !== true || home.code !== code || sentence === undefined) return 0
      if (scene.site !== undefined && scene.site !== code) return 0
      return GUESTS_RECEIVED.test(found.item.text.slice(sentence.start, start)) ? 1.2 : 0
    },
  },
  {
    name: 'only-state',
    weigh: ({ code, question: { home }, scene }) => {
      // whose news it is nobody tells, but it is of one state alone
      if (home?.certain === true) return 0
      return isOfOneState(scene, code) ? 0.4 : 0
    },
  },
  {
    name: 'only-topic',
    weigh: ({ code, scene }) => (scene.topics.size === 1 && scene.topics.has(code) ? 0.2 : 0),
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
  {
    name: 'other-side',
    weigh: ({ code, question: { opposite, opponents, home, titles }, scene }) => {
      if (opposite !== code && !opponents.has(code)) return 0
      // those whom others send are never of the house
      if (titles.some((title) => ENVOY.test(title))) return -3
      // where one state alone is spoken of, the publisher's or nobody knows whose news it is, both are of it: "The President received the Minister"
      return (home?.certain !== true || home.code === code) && isOfOneState(scene, code) ? 0 : -3
    },
  },
  {
    name: 'across',
    weigh: ({ code, question: { opposite, home }, scene }) => {
      if (opposite === undefined || opposite === code) return 0
      return home?.code === code || scene.states.some((state) => state.code === code) ? 0.4 : 0
    },
  },
  {
    name: 'abroad',
    weigh: ({ code, question: { found, start, home, present }, scene }) => {
      // "The minister arrived in Athens. Governor Orlo received him": who is met there is of there
      if (scene.site !== code || home === undefined || home.code === code || !present.has(home.code)) return 0
      // on neutral ground the states that meet are others
      const isOfBoth = scene.states.every((state) => state.code === code || state.code === home.code)
      return isOfBoth && !opensStory(found, start) ? 0.9 : 0
    },
  },
  {
    name: 'company',
    weigh: ({ code, question: { company, companyWeight, behindEnvoy, titles, home }, scene }) => {
      // an ambassador at home comes from abroad, whoever stands beside
      const isHere = scene.site === undefined || scene.site === home?.code
      if (home?.certain === true && code === home.code && isHere && titles.includes('Ambassador')) return 0
      // "Ambassador Lind and the head of the Bureau, Orlo": who sits there with envoys is of the house
      if (behindEnvoy && home?.certain === true && isHere && company !== home.code)
        return code === home.code ? 0.8 : 0
      // a minister who is listed beside a firm's officer is not of the firm
      if (company !== code || (code.length > 2 && titles.some((title) => OF_STATE.test(title)))) return 0
      return companyWeight
    },
  },
  ...COUNTERPART_FEATURES,
  ...MEASURE_FEATURES,
]
