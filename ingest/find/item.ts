/** Everything that is named in one item: states, bodies, places and, sentence by sentence, people and offices. */
import { analyse } from '../nlp/engine.ts'
import type { Sentence, Word } from '../nlp/word.ts'
import type { Item, Mention, PlaceClaim, Span } from '../types.ts'
import type { NamedPerson, BodySpan, Earlier, OfficePhrase, PlaceSpan, StateSpan, WordSpan } from './spans.ts'
import { bySentence } from './bySentence.ts'
import { findOrganizations, type FoundOrganization, type Shorts } from './organizations.ts'
import { CAPITAL_VERBS } from './names.ts'
import { findPeople } from './people.ts'
import { isInName } from './placeInName.ts'
import { findPlaces } from './places.ts'
import { attachAcross, attachQuoted } from './officesAcross.ts'
import { peersIn } from './peers.ts'
import { partedAtSlashes } from './slashes.ts'
import { isOrganOf, organNameOf, sideNameOf } from './sideName.ts'
import { findStates } from './states.ts'
import { lastOffice } from './successors.ts'

export interface FoundSentence extends Sentence {
  /** 0 for the headline, then 1, 2, ... */
  index: number
  states: StateSpan[]
  bodies: BodySpan[]
  places: PlaceSpan[]
  offices: OfficePhrase[]
  people: NamedPerson[]
  candidates: NamedPerson[]
}

export interface FoundItem {
  item: Item
  states: Mention[]
  organizations: FoundOrganization[]
  /** What letters stand for, as the item tells. */
  shorts: Shorts
  places: PlaceClaim[]
  placeMentions: Mention[]
  sentences: FoundSentence[]
}

/** The words of a sentence that a stretch of the text covers; undefined where it covers none. */
function wordsIn(words: readonly Word[], span: Span): WordSpan | undefined {
  const from = words.findIndex((word) => word.end > span.start)
  if (from < 0 || (words[from]?.start ?? Infinity) >= span.end) return undefined
  let to = from
  while (to < words.length && (words[to]?.start ?? Infinity) < span.end) to++
  return { from, to }
}

/** Finds what is named in each item; letters that one explains are understood in those after it. */
export function findInItems(items: readonly Item[]): FoundItem[] {
  let shorts: Shorts = new Map()
  return items.map((item) => {
    const found = findInItem(item, shorts)
    shorts = new Map([...shorts, ...found.shorts])
    return found
  })
}

/**
 * Finds everything that is named in an item. Pure; never throws.
 * @param before what letters stand for by the items before
 */
export function findInItem(item: Item, before: Shorts = new Map()): FoundItem {
  const sentences = analyse(item.text, item.parts.en.start)
  const { dateline } = item
  const reading = {
    text: item.text,
    sentences,
    ja: item.parts.ja,
    dateline,
  }
  const states = findStates(reading)
  const { organizations, shorts } = findOrganizations(reading, before)
  const { places, mentions: placeMentions } = findPlaces(reading, [
    ...states,
    ...organizations.flatMap((body) => body.evidence),
  ])
  const countries = new Map(places.map(({ name, country }) => [name, country]))
  const statesIn = bySentence(states, sentences)
  const bodiesIn = bySentence(
    organizations.flatMap((body) => body.evidence.map(({ start, end }) => ({ start, end, body }))),
    sentences,
  )
  const placesIn = bySentence(
    placeMentions.map(({ start, end, ref }) => ({ start, end, name: ref, country: countries.get(ref) })),
    sentences,
  )
  let index = 0
  let earlier: Earlier = { bodies: [] }
  const found = sentences.map((sentence, at) => {
    const headline = sentence.start < item.parts.en.end
    if (!headline) index++
    const named = { states: statesIn[at] ?? [], bodies: bodiesIn[at] ?? [], places: placesIn[at] ?? [] }
    const one = findInSentence(sentence, headline ? 0 : index, named, dateline, earlier)
    earlier = followedBy(earlier, one)
    return one
  })
  for (const [at, one] of found.entries()) attachAcross(found[at - 1], one)
  attachQuoted(
    found.find((one) => one.index === 0),
    found.filter((one) => one.index > 0),
  )
  // a city's name within a person's is no place: Tran Van Duc
  const taken = bySentence(placeMentions, sentences).flatMap((mentions, at) =>
    mentions.filter((place) => found[at] !== undefined && isWithinPerson(found[at], place)),
  )
  const inNames = new Set(taken)
  const named = placeMentions.filter((place) => !inNames.has(place))
  const kept = new Set(named.map(({ ref }) => ref))
  return {
    item,
    states,
    organizations,
    shorts,
    places: places.filter(({ name }) => kept.has(name)),
    placeMentions: named,
    sentences: found,
  }
}

const isWithinPerson = ({ words, people }: FoundSentence, place: Span): boolean =>
  people.some(
    ({ from, to }) =>
      (words[from]?.start ?? Infinity) <= place.start && place.end <= (words[to - 1]?.end ?? 0),
  )

/** How far into a sentence its subject may begin. */
const OPENING = 3

/** The last words of the names that have an office. */
const holdersIn = ({ words, people }: FoundSentence): string[] =>
  people.flatMap(({ offices, to }) => (offices.length === 0 ? [] : [words[to - 1]?.key ?? '']))

/** What words of the next sentence may point back to. */
function followedBy(earlier: Earlier, sentence: FoundSentence): Earlier {
  const { states, bodies, offices } = sentence
  const [first] = [...states, ...bodies]
    .filter(({ from }) => from < OPENING)
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const subject =
    first === undefined
      ? undefined
      : 'code' in first
        ? { state: first.code }
        : first.state === undefined
          ? { body: first.name }
          : { state: first.state }
  const state = states.at(-1)?.code ?? earlier.state
  const named = [...new Set([...(earlier.states ?? []), ...states.map(({ code }) => code)])]
  const office = lastOffice(offices) ?? earlier.office
  return {
    bodies: [...earlier.bodies, ...bodies],
    states: named,
    peers: [...(earlier.peers ?? []), ...peersIn(sentence)],
    holders: [...(earlier.holders ?? []), ...holdersIn(sentence)],
    office,
    state,
    subject,
  }
}

/** `The ministry's spokesman spoke. The Greek Foreign Ministry replied`: whose is not said in the story yet is not that state's. */
const isUnsaid = ({ name, ofFrom }: FoundOrganization, start: number, index: number): boolean =>
  index > 0 &&
  ofFrom !== undefined &&
  start < ofFrom &&
  /\b(?:Ministry|National Assembly|Parliament)\b/u.test(name)

/** `Minister of Defence of Norway Receives the Envoy of Greece`: a verb in its midst has a capital, and all but the small words have. */
const isInCapitals = (words: readonly Word[]): boolean =>
  words.slice(1).some(({ key, capital }) => capital && CAPITAL_VERBS.has(key)) &&
  words.every(({ capital, text }) => capital || SMALL.test(text))
const SMALL = /^(?:an?|the|of|in|on|at|to|for|and|with|by|from|as|over|after|into|\P{L}+)$/u

/** What a sentence names, before it is known which words it takes. */
interface Named {
  states: readonly Mention[]
  bodies: readonly (Span & { body: FoundOrganization })[]
  places: readonly (Span & { name: string; country: string | undefined })[]
}

function findInSentence(
  sentence: Sentence,
  index: number,
  found: Named,
  dateline: Span | undefined,
  earlier: Earlier,
): FoundSentence {
  const words = partedAtSlashes(sentence.words)
  const within = <T extends Span>(spans: readonly T[]): { one: T; at: WordSpan }[] =>
    spans
      .map((one) => ({ one, at: wordsIn(words, one) }))
      .filter((pair): pair is { one: T; at: WordSpan } => pair.at !== undefined)
  const states = within(found.states).map(({ one: { ref, rule }, at: { from, to } }): StateSpan => ({
    from,
    to,
    code: ref,
    institution: rule === 'state.institution' ? true : undefined,
  }))
  const named = within(found.bodies).map(({ one: { body, start }, at: { from, to } }): BodySpan => {
    const name = body.of === undefined ? sideNameOf(body.name) : organNameOf(body.name)
    return {
      from,
      to,
      name,
      state: body.of === undefined || isUnsaid(body, start, index) ? undefined : body.of,
      // an organ of an international body is no state's, whatever it is called
      official: body.official && (body.of !== undefined || name === body.name),
      organ: isOrganOf(body.name, name) ? true : undefined,
    }
  })
  // "the European Parliament's Committee on Trade": an organ of the body right before it
  const bodies = named.map((body): BodySpan => {
    const owner = named.find((one) => one.to === body.from && words[one.to - 1]?.possessive === true)
    if (owner === undefined || owner.official || owner.state !== undefined) return body
    return body.official && body.state === undefined
      ? { ...body, name: owner.name, official: false, organ: true }
      : body
  })
  const places = within(found.places)
    .map(({ one: { name, country }, at: { from, to } }): PlaceSpan => ({ from, to, name, country }))
    .filter((place) => !isInName(words, place, bodies))
  const blocked = words.map(() => false)
  for (const span of [...states, ...bodies, ...places]) blocked.fill(true, span.from, span.to)
  const printed = dateline && wordsIn(words, dateline)
  if (printed !== undefined) blocked.fill(true, printed.from, printed.to)
  const opening = printed?.to ?? 0
  const capitals = words.filter((word) => word.capital).length
  const titleCase = index === 0 && words.length > 4 && (capitals > 0.7 * words.length || isInCapitals(words))
  const context = { words, states, bodies, places, earlier, opening }
  const { offices, people, candidates } = findPeople(context, blocked, titleCase)
  const { start, end, isRest } = sentence
  return { start, end, isRest, words, index, states, bodies, places, offices, people, candidates }
}
