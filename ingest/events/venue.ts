/** Places that stand in no table: a training ground, the building where people met, the city in the name of a court. */
import { wordSet } from '../data/lists.ts'
import type { FoundItem } from '../find/item.ts'
import { countryOfCity } from '../find/places.ts'
import type { Word } from '../nlp/word.ts'
import type { Candidate } from './candidates.ts'
import { openingOf, tellingsOf } from './within.ts'

/** Whoever lands at an airport goes on from there. */
export const isAirport = (place: string): boolean => /\bairport\b/iu.test(place)

/** `at the Fjordheim training ground`: a name behind a preposition of place that stands for nothing else. */
export function unlistedPlace(candidate: Candidate, found: FoundItem): string | undefined {
  for (const { sentence, trigger } of tellingsOf(candidate, found)) {
    const { words, states, bodies, offices, people } = sentence
    const isFree = (at: number): boolean =>
      ![...states, ...bodies, ...offices, ...people].some(({ from, to }) => from <= at && at < to)
    for (const [at, word] of words.entries()) {
      if (!UNLISTED.has(word.key) || word.start < trigger.start) continue
      const first = words[at + 1]?.key === 'the' ? at + 2 : at + 1
      let last = first
      while (words[last + 1]?.capital === true && words[last + 1]?.gap === ' ' && isFree(last + 1)) last++
      const [from, to] = [words[first], words[last]]
      // what is listed and was not taken is the place of something else: "discussed last year's summit in Rome"
      const isListed = found.placeMentions.some(({ start }) => start === from?.start)
      if (from?.capital !== true || from.gap !== ' ' || to === undefined || isListed) continue
      if (isFree(first) && !isDay(from)) return found.item.text.slice(from.start, to.end)
    }
  }
  return undefined
}

const UNLISTED = new Set(['in', 'at', 'near', 'off'])
const isDay = (word: Word): boolean =>
  word.tags.has('Date') || word.tags.has('Month') || word.tags.has('WeekDay')

/** Buildings that name where people met: part of the name where they have a capital, else what it is. */
const VENUES = wordSet('palace mansion complex residence castle villa house hall bridge')

/** `at the Presidential Palace`, `at the Akorda palace`: the building, where the sentence names no city. */
export function venueOf(candidate: Candidate, found: FoundItem): string | undefined {
  for (const { sentence } of tellingsOf(candidate, found)) {
    const { words } = sentence
    const noun = words.findIndex((word, at) => VENUES.has(word.key) && isNamed(words, at))
    if (noun < 0) continue
    let first = noun
    while (first > 0 && words[first - 1]?.capital === true && /^\s*$/u.test(words[first]?.gap ?? '')) first--
    const link = words[first - 1]?.key === 'the' ? words[first - 2] : words[first - 1]
    const last = words[noun]?.capital === true ? endOfName(words, noun) : noun - 1
    const [from, to] = [words[first], words[last]]
    if (last >= first && from !== undefined && to !== undefined && PLACING.has(link?.key ?? ''))
      return found.item.text.slice(from.start, to.end)
  }
  return undefined
}

const PLACING = wordSet('in at near outside around inside within through across')

/** A name of its own stands before the noun or, as in `Hall of the People`, behind it. */
const isNamed = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.capital === true &&
  (words[at]?.capital === true || words[at - 2]?.key === 'the' || words[at - 2]?.capital === true)

const endOfName = (words: readonly Word[], at: number): number =>
  words[at + 1]?.key === 'of' && words[at + 2]?.key === 'the' && words[at + 3]?.capital === true ? at + 3 : at

/** `the Old Town Court of Oslo`: the city in the name of the court. */
export function courtSeat(candidate: Candidate, found: FoundItem): string | undefined {
  for (const { sentence } of [...tellingsOf(candidate, found), ...openingOf(candidate, found)])
    for (const { from, to } of sentence.bodies) {
      const name = sentence.words.slice(from, to)
      const city = name.some(({ key }) => key === 'court')
        ? name.find((word) => word.capital && countryOfCity(word.key) !== undefined)
        : undefined
      if (city !== undefined) return found.item.text.slice(city.start, city.end)
    }
  return undefined
}
