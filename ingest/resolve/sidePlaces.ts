/** What the places of a story tell of the state that somebody is of; rows with a weight each. */
import type { SideFeature } from './sideQuestion.ts'
import { countryOfPlace, isFree } from './sideScene.ts'

/** Behind whoever has the office: that somebody is received, and where. */
const RECEIVES =
  /^(?:(?!\b(?:by|who|which)\b)[^.;:])*\b(?:received|hosted|welcomed|greeted|receives|hosts|welcomes)\b(?! by\b)[^.;:]*\b(?:in|at) (?:the )?$/u

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
    name: 'place-before-in-sentence',
    weigh: ({ code, question: { found, start, isObject }, sentence }) => {
      const before = found.placeMentions.filter(
        (place) =>
          place.start >= (sentence?.start ?? Infinity) &&
          place.end <= start &&
          (isObject || isFree(found, place)) &&
          countryOfPlace(found, place) === code,
      )
      // "they met in Athens with the minister": with one of there
      const isThere = before.some(
        ({ end }) =>
          isObject && /^ (?:with|by) (?:the )?\p{Lu}[^,.;]*$/u.test(found.item.text.slice(end, start)),
      )
      return isThere ? 1.8 : before.length > 0 ? 0.6 : 0
    },
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
]
