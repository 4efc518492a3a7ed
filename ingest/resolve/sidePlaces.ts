/** What the places of a story tell of the state that somebody is of; rows with a weight each. */
import { countryOf } from '../find/countries.ts'
import type { SideFeature } from './sideQuestion.ts'
import { countryOfPlace, ENVOY, isFree } from './sideScene.ts'

/** Behind whoever has the office: that somebody is received, and where. */
const RECEIVES =
  /^(?:(?!\b(?:by|who|which)\b)[^.;:])*\b(?:received|hosted|welcomed|greeted|receives|hosts|welcomes)\b(?! by\b)[^.;:]*\b(?:in|at) (?:the )?$/u

/** Behind whoever has the office: that reporters were told, and where. */
const TELLS =
  /^(?:\p{Lu}\S*\s+)+(?:\S+ )?(?:told|briefed|informed) (?:the |a )?(?:reporters|journalists|media|press|news conference|press conference|briefing) (?:\S+ ){0,2}(?:in|at) (?:the )?$/u

/** Behind whoever travels. */
const GOES =
  /\b(?:flew|flies|fly|travel(?:led|ed|s)?|left|leaves?|departed|departs|headed|heads|arrived|arrives) (?:\S+ ){0,2}?(?:to|for|in) (?:the )?$/u

/** That two meet, and where. */
const MEETS =
  /\b(?:met|meets|meeting|talks|discussed|discuss|conferred|signed)\b[^;:]*\b(?:in|at) (?:the )?$/u

/** Between the place where somebody is or goes and whoever is met there. */
const MET_THERE =
  /^(?:(?: on \w+)? (?:and|where (?:he|she|they)) (?:was|were) (?:received|met|hosted|welcomed|greeted))? (?:with|by) (?:the )?\p{Lu}[^,.;]*$/u

/** Right before whoever invites. */
const INVITED_BY = /\b(?:invitation|invite) (?:of|from|by) [^,;]*,?\s*$/iu

/** Between where somebody goes and whoever is met there. */
const WHERE_MET =
  /^,? where (?:(?:he|she|they) |the (?:\w+ ){1,3}?)(?:(?:is|are|was|were|will|would|has|had|also|later|then|due|to|expected|scheduled|hold|holds?|held) )*(?:meet|meets|met|talks|received|hosted|welcomed|greeted|confer|conferred|call|called)\b[^.;]*$/u

const RECEIVED_BY = /^.* (?:was|were) \w+ by /u

/** A phrase in front of the subject that tells whose journey it is. */
const DURING_VISIT =
  /^\W*(?:As part of|Within|During|Ahead of|Before|After|Following|In connection with|On the (?:eve|margins|sidelines) of)\b[^,;]*\b(?:visit|trip|arrival|stay)\b[^,;]*\b(?:of|by) (?:the )?$/u

/** Who holds an office of a town or district. */
const LOCAL =
  /^(?:\w+ ){0,2}(?:Police (?:Chief|Commissioner|Commander|Spokesperson)|Fire Chief|Coroner|Governor|Mayor)$/u

/** Nobody speaks for a state abroad. */
const SPEAKER = /\bSpokesperson\b/u

/** Sides that are states have codes of so many letters; bodies have names. */
const CODE = 2

export const PLACE_FEATURES: readonly SideFeature[] = [
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
    name: 'goes-to-place',
    weigh: ({ code, question: { found, start } }) => {
      // "the visit of Deputy Prime Minister Orlo to Oslo": who goes there is not of there
      const next = found.placeMentions.find((place) => place.start > start)
      if (next === undefined || countryOfPlace(found, next) !== code) return 0
      const before = found.item.text.slice(Math.max(0, start - 60), start)
      const between = found.item.text.slice(start, next.start)
      const goes = /\b(?:visit|trip|arrival|travel) (?:of|by) (?:\S+ ){0,5}$/u.test(before)
      return goes && /^(?:\p{Lu}\S*\s+)+to (?:the )?$/u.test(between) ? -2 : 0
    },
  },
  {
    name: 'goes-to-capital',
    weigh: ({ code, question: { found, start, isObject }, sentence }) => {
      // "The minister flew to Athens": nobody travels to the own capital
      if (sentence === undefined || isObject) return 0
      const next = found.placeMentions.find((place) => place.start > start && place.end <= sentence.end)
      if (next === undefined || countryOf(next.ref, true) !== code) return 0
      return GOES.test(found.item.text.slice(start, next.start)) ? -1.5 : 0
    },
  },
  {
    name: 'invites',
    weigh: ({ code, question: { found, start, titles }, sentence, scene }) => {
      // "will visit Norway at the invitation of the Minister, Orlo": whoever invites is of where the guests go
      if (sentence === undefined || titles.some((title) => ENVOY.test(title))) return 0
      if (!INVITED_BY.test(found.item.text.slice(sentence.start, start))) return 0
      const goal = scene.states.find((state) => state.isGoal && state.sentence === sentence.start)
      return goal?.code === code ? 4 : 0
    },
  },
  {
    name: 'guests-visit',
    weigh: ({ code, question: { found, start, home }, sentence, scene }) => {
      // "As part of the visit of the Greek President, the minister held talks": the minister of the house
      if (home?.certain !== true || home.code === code || sentence === undefined) return 0
      const guest = scene.states.find((state) => state.start >= sentence.start && state.end <= start)
      if (guest?.code !== code || !/,/u.test(found.item.text.slice(guest.end, start))) return 0
      return DURING_VISIT.test(found.item.text.slice(sentence.start, guest.start)) ? -1.5 : 0
    },
  },
  {
    name: 'receives-there',
    weigh: ({ code, question: { found, start }, sentence }) => {
      // "The Speaker received the guests in Athens": one of the house
      if (sentence === undefined) return 0
      const there = found.placeMentions.find(
        (place) => place.start > start && place.end <= sentence.end && countryOfPlace(found, place) === code,
      )
      return there !== undefined && RECEIVES.test(found.item.text.slice(start, there.start)) ? 0.5 : 0
    },
  },
  {
    name: 'tells-there',
    weigh: ({ code, question: { found, start }, sentence }) => {
      // "The spokeswoman told reporters in Athens": a spokeswoman of there
      if (sentence === undefined) return 0
      const next = found.placeMentions.find((place) => place.start > start && place.end <= sentence.end)
      if (next === undefined || countryOfPlace(found, next) !== code) return 0
      return TELLS.test(found.item.text.slice(start, next.start)) ? 0.6 : 0
    },
  },
  {
    name: 'meets-there',
    weigh: ({ code, question: { found, start, beside }, sentence, scene }) => {
      // "The Speaker met with a Norwegian minister in Athens": the other one is of there
      const [other, ...more] = beside
      if (sentence === undefined || other === undefined || more.length > 0 || other === code) return 0
      // a body is met at its seat, which is nobody's home
      if (other.length > CODE) return 0
      // on neutral ground a third state is named
      if (scene.states.some((state) => state.code !== code && !beside.has(state.code))) return 0
      const there = found.placeMentions.find((place) => place.start > start && place.end <= sentence.end)
      if (there === undefined || countryOfPlace(found, there) !== code) return 0
      return MEETS.test(found.item.text.slice(sentence.start, there.start)) ? 0.7 : 0
    },
  },
  {
    name: 'local',
    weigh: ({ code, question: { found, titles, start }, scene: { placed, states } }) => {
      if (!titles.some((title) => LOCAL.test(title))) return 0
      if (placed.size > 0) return placed.size === 1 && placed.has(code) ? 0.8 : 0
      // "killed in northern Norway, the police chief said"
      const there = states.findLast((state) => state.end <= start)
      const isThere =
        there?.code === code &&
        /\bin (?:the )?(?:\w+ern |\w+ )?$/u.test(
          found.item.text.slice(Math.max(0, there.start - 24), there.start),
        )
      return isThere ? 1.5 : 0
    },
  },
  {
    name: 'place-before-in-sentence',
    weigh: ({ code, question: { found, start, isObject }, sentence }) => {
      const before = found.placeMentions.filter(
        (place) =>
          place.start >= Math.max(sentence?.start ?? Infinity, found.item.dateline?.end ?? 0) &&
          place.end <= start &&
          (isObject || isFree(found, place)) &&
          countryOfPlace(found, place) === code,
      )
      // "they met in Athens with the minister", "she flew to Athens and was received by the minister": by one of there
      const met = before.flatMap(({ end }) =>
        isObject ? (MET_THERE.exec(found.item.text.slice(end, start)) ?? []) : [],
      )
      if (met.some((words) => RECEIVED_BY.test(words))) return 2.8
      return met.length > 0 ? 1.8 : before.length > 0 ? 0.6 : 0
    },
  },
  {
    name: 'met-where',
    weigh: ({ code, question: { found, start, titles }, sentence, scene }) => {
      // "travelled on to Norway, where she is to meet the Prime Minister": who is met there is of there
      if (sentence === undefined || titles.some((title) => ENVOY.test(title))) return 0
      const places = found.placeMentions.filter((place) => countryOfPlace(found, place) === code)
      const isThere = [...scene.states.filter((state) => state.code === code), ...places].some(
        ({ start: from, end }) =>
          from >= sentence.start && end <= start && WHERE_MET.test(found.item.text.slice(end, start)),
      )
      return isThere ? 2.5 : 0
    },
  },
  {
    name: 'opens-with-place',
    weigh: ({ code, question: { found, start, titles }, sentence }) => {
      // "In Managua, the Vice President rejected": who speaks there is of there
      const place = found.placeMentions.find(
        (one) => one.start >= (sentence?.start ?? Infinity) && one.end <= start,
      )
      if (place === undefined || sentence === undefined) return 0
      const opens = /^\W*In $/u.test(found.item.text.slice(sentence.start, place.start))
      const near = /^, [^,]*(?:, )?$/u.test(found.item.text.slice(place.end, start))
      if (!opens || !near || countryOfPlace(found, place) !== code) return 0
      return titles.some((title) => SPEAKER.test(title)) ? 2.5 : 1.5
    },
  },
]
