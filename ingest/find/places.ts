/** Cities and regions that an item names, with the country they lie in where it is known. A seat that stands for its government is none. */
import { wordSet } from '../data/lists.ts'
import { DIVISIONS } from '../data/divisions.ts'
import {
  ARRIVALS,
  CITIES,
  NAMED_WITH_NOUN,
  PLACE_NOUNS,
  STATELESS_LANGUAGES,
  WIDE_REGIONS,
} from '../data/places.ts'
import { GIVEN_NAMES } from '../data/names.ts'
import { ALSO_PERSONAL } from '../data/states.ts'
import { toKey } from '../nlp/word.ts'
import type { Mention, PlaceClaim, Span } from '../types.ts'
import { bySentence } from './bySentence.ts'
import { headOf, isCharge, isOpener, isTitle } from './bodyWords.ts'
import { CAPITALS, countryAt } from './countries.ts'
import { endWithoutPossessive, Phrases, toTokens } from './phrases.ts'
import type { Token } from './phrases.ts'
import type { Reading } from './reading.ts'
import { isInShipsName } from './ships.ts'

function* rows(): Generator<[string, PlaceClaim]> {
  for (const [country, names] of [...Object.entries(CITIES), ...Object.entries(DIVISIONS)])
    for (const name of names) yield [name, { name, country }]
  for (const [name, country] of CAPITALS) yield [name, { name, country }]
}

const KNOWN = new Phrases<PlaceClaim>(rows())
const BY_KEY = new Map([...rows()].map(([name, { country }]) => [toKey(name), country]))

/** The country of a city by its folded name (`Word.key`); undefined where it is not known. */
export const countryOfCity = (key: string): string | undefined => BY_KEY.get(key)

const NOUNS = new Set<string>(PLACE_NOUNS)
const WITH_NOUN = new Set<string>(NAMED_WITH_NOUN)
const SUBJECT_VERBS = wordSet(
  'had has met held was will also said told signed paid visited spoke received attended discussed thanked',
)
const WIDE = new Set<string>(WIDE_REGIONS)
const GOING = new Set<string>(ARRIVALS)
const PERSONAL = new Set(ALSO_PERSONAL.map((name) => name.toLowerCase()))

interface PlaceName extends PlaceClaim {
  from: number
  to: number
  rule: string
}

/** A run of capitals that can name a place: no title, state, body, direction or abbreviation, three words at most. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from
  for (let token = tokens[to]; token?.capital === true && to < from + 3; token = tokens[to]) {
    if (to > from && !/^[ -]$/.test(token.gap)) break
    if (
      isTitle(token) ||
      isOpener(token) ||
      headOf(token) !== undefined ||
      /\d/.test(token.text) ||
      /^\p{Lu}{2,}$/u.test(token.text)
    )
      return from
    if (countryAt(tokens, to) && countryAt(tokens, to)?.value.form !== 'capital') break
    to += 1
    if (token.possessive || isBeforeSubject(tokens, from, to)) break
  }
  const first = tokens[from]
  return to === from + 1 &&
    (isCharge(first) || first?.key.endsWith('ern') === true || STATELESS_LANGUAGES.has(first?.key ?? ''))
    ? from
    : to
}

/** `In Rome | Orlo met`: behind a known city a single name and its verb begin the clause. */
const isBeforeSubject = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [name, verb] = [tokens[to], tokens[to + 1]]
  return (
    to === from + 1 &&
    countryOfCity(tokens[from]?.key ?? '') !== undefined &&
    name?.capital === true &&
    !NOUNS.has(name.key) &&
    SUBJECT_VERBS.has(verb?.key ?? '')
  )
}

/** The country said right beside a place: `X, Poland`, `X in Poland`, `the Polish city of X`, `Poland's X`. */
function countryBeside(tokens: readonly Token[], from: number, to: number): string | undefined {
  const after = /^,? $/.test(tokens[to]?.gap ?? '')
    ? ['in', 'of'].includes(tokens[to]?.key ?? '')
      ? to + 1
      : tokens[to]?.gap === ', '
        ? to
        : undefined
    : undefined
  const behind = after === undefined ? undefined : countryAt(tokens, after)
  if (behind?.value.form === 'name') return behind.value.code
  for (let index = from - 1; index >= Math.max(0, from - 5); index -= 1) {
    const token = tokens[index]
    if (token === undefined || /[,;:.]/.test(tokens[index + 1]?.gap ?? '')) return undefined
    const before = token.capital ? countryAt(tokens, index) : undefined
    if (
      before &&
      (before.value.form === 'adjective' ||
        (before.value.form === 'name' && tokens[before.to - 1]?.possessive === true))
    )
      return before.value.code
    if (
      !NOUNS.has(token.key) &&
      ![
        'of',
        'the',
        'border',
        'capital',
        'southern',
        'northern',
        'eastern',
        'western',
        'central',
        'coastal',
        'port',
        'resort',
        'in',
      ].includes(token.key)
    )
      return undefined
  }
  return undefined
}

/** `Consul in Oslo Velda Sorn`: a known city ends where a name of two words begins; `Oslo Main Square` goes on. */
function cityEnd(tokens: readonly Token[], at: number): number | undefined {
  const city = KNOWN.at(tokens, at)
  const rest = city === undefined ? [] : tokens.slice(city.to, city.to + 2)
  const names = rest.filter(
    (token, index) =>
      token.capital &&
      (token.gap === ' ' || (index > 0 && token.gap === '-')) &&
      !isOpener(token) &&
      !SIGHTS.test(token.key),
  )
  return names.length === 2 ? city?.to : undefined
}

/** What a city's name is followed by in that of a building, a road or a part of it. */
const SIGHTS =
  /^(?:international|main|central|old|new|north|south|east|west|olympic|city|region|province|district|square|street|park|port|airport|palace|hotel|hall|centre|center|stadium|university|bridge|station)$/u

/** `Oslo House in Rome`: a building that bears the name of a city, wherever it stands. */
const isBuilding = (token: Token | undefined): boolean =>
  token?.capital === true && token.gap === ' ' && BUILDINGS.has(token.key)
const BUILDINGS = new Set(['house', 'palace', 'hotel', 'hall', 'residence', 'mansion', 'lodge'])

/** Prepositions behind which an unknown name is a place's. */
const LOCATING = new Set(['in', 'near', 'outside'])
/** Those that do it only after a word of going. */
const GOALS = new Set(['at', 'to', 'for', 'from'])

type Rule = (tokens: readonly Token[], at: number) => Omit<PlaceName, 'name' | 'country'> | undefined

const RULES: readonly Rule[] = [
  // `in the village of X`, `the city of X and`.
  (tokens, at) => {
    if (!NOUNS.has(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== 'of') return undefined
    const from = tokens[at + 2]?.key === 'the' ? at + 3 : at + 2
    const to = cityEnd(tokens, from) ?? nameEnd(tokens, from)
    return to > from ? { from, to, rule: 'place.noun.of' } : undefined
  },
  // `X district`.
  (tokens, at) => {
    const to = nameEnd(tokens, at)
    const noun = tokens[to]
    if (to === at || noun?.gap !== ' ' || !NOUNS.has(noun.key) || tokens[to - 1]?.possessive === true)
      return undefined
    if (noun.key === 'region' && tokens.slice(at, to).every(({ key }) => WIDE.has(key))) return undefined
    return { from: at, to: WITH_NOUN.has(noun.key) ? to + 1 : to, rule: 'place.noun' }
  },
  // `in X`, `near X`; after a word of going also `at X`, `to X`.
  (tokens, at) => {
    const preposition = tokens[at]?.key ?? ''
    const goes = (): boolean => [1, 2, 3].some((back) => GOING.has(tokens[at - back]?.key ?? ''))
    if (!LOCATING.has(preposition) && !(GOALS.has(preposition) && goes())) return undefined
    const to = cityEnd(tokens, at + 1) ?? nameEnd(tokens, at + 1)
    // "came from Velda Sorn": a given name begins a person's
    if (to > at + 2 && isGivenName(tokens[at + 1]) && cityEnd(tokens, at + 1) === undefined) return undefined
    return to > at + 1 && tokens[to - 1]?.possessive !== true
      ? { from: at + 1, to, rule: 'place.in' }
      : undefined
  },
]

const isGivenName = (token: Token | undefined): boolean =>
  token !== undefined && (GIVEN_NAMES.has(token.key) || token.tags.has('FirstName'))

/** `Paris Hilton`: a known city's name is a person's. */
const isPersonal = (tokens: readonly Token[], from: number, to: number): boolean => {
  const after = tokens[to]
  // "Mayor of Paris Velda Sorn"
  const title = tokens[from - 1]?.key === 'of' ? tokens[from - 2] : undefined
  if (title !== undefined && isTitle(title)) return false
  if (tokens[from - 1]?.tags.has('FirstName') === true && tokens[from]?.gap === ' ') return true
  // "Jarrah Al-Sabah": what only begins behind the article is a family's name
  if (/^(?:al|el)$/u.test(tokens[from - 1]?.key ?? '') && tokens[from]?.gap === '-') return true
  return (
    PERSONAL.has(tokens[from]?.key ?? '') && after?.capital === true && after.gap === ' ' && !isTitle(after)
  )
}

function placesOf(tokens: readonly Token[], text: string): PlaceName[] {
  const found: PlaceName[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const known = tokens[at]?.capital === true ? KNOWN.at(tokens, at) : undefined
    if (known && isBuilding(tokens[known.to])) {
      const [first, last] = [tokens[at], tokens[known.to]]
      if (first !== undefined && last !== undefined)
        found.push({
          name: text.slice(first.start, endWithoutPossessive(last)).replace(/\s+/g, ' '),
          from: at,
          to: known.to + 1,
          rule: 'place.building',
        })
    } else if (known && !isPersonal(tokens, at, known.to) && !isInShipsName(tokens, at))
      found.push({ ...known.value, from: at, to: known.to, rule: 'place.known' })
    for (const rule of RULES) {
      const one = rule(tokens, at)
      if (one === undefined) continue
      const [first, last] = [tokens[one.from], tokens[one.to - 1]]
      if (first === undefined || last === undefined) continue
      const inside = KNOWN.at(tokens, one.from)
      const country = inside?.value.country ?? countryBeside(tokens, one.from, one.to)
      const name = text.slice(first.start, endWithoutPossessive(last)).replace(/\s+/g, ' ')
      found.push({ ...one, name, ...(country === undefined ? {} : { country }) })
    }
  }
  return found.sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) || Number(b.rule === 'place.known') - Number(a.rule === 'place.known'),
  )
}

/**
 * Finds the places of an item, each once; `ref` of a mention is the place's name.
 * `taken` are the spans that are something else: bodies, people, seats that stand for governments.
 */
export function findPlaces(
  { text, sentences, ja }: Reading,
  taken: readonly Span[],
): { places: PlaceClaim[]; mentions: Mention[] } {
  const takenIn = bySentence(taken, sentences)
  const places = new Map<string, PlaceClaim>()
  const mentions: Mention[] = []
  for (const [at, sentence] of sentences.entries()) {
    const tokens = toTokens(sentence)
    const used: Span[] = takenIn[at] ?? []
    for (const { from, to, rule, name, country } of placesOf(tokens, text)) {
      const [first, last] = [tokens[from], tokens[to - 1]]
      if (first === undefined || last === undefined || first.start < ja.end) continue
      const [start, end] = [first.start, endWithoutPossessive(last)]
      if (used.some((span) => span.start < end && start < span.end)) continue
      used.push({ start, end })
      mentions.push({ kind: 'place', ref: name, start, end, rule })
      const known = places.get(name)
      if (known?.country === undefined)
        places.set(name, { name, ...(country === undefined ? {} : { country }) })
    }
  }
  // "clashes in the town of Varda Sorn ... the mayor of Varda Sorn": what has been told to be a place is one again
  const told = mentions.filter(({ rule, ref }) => rule === 'place.noun.of' && ref.includes(' '))
  for (const [at, sentence] of sentences.entries())
    for (const { ref } of told) {
      const start = text.slice(0, sentence.end).indexOf(` of ${ref} `, sentence.start) + ' of '.length
      const again = { start, end: start + ref.length }
      const isTaken = [...(takenIn[at] ?? []), ...mentions].some(
        (span) => span.start < again.end && again.start < span.end,
      )
      if (start >= sentence.start + ' of '.length && !isTaken)
        mentions.push({ kind: 'place', ref, ...again, rule: 'place.again' })
    }
  mentions.sort((a, b) => a.start - b.start)
  const order = new Map(mentions.map(({ ref }, index) => [ref, index] as const).reverse())
  return {
    places: [...places.values()].sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0)),
    mentions,
  }
}
