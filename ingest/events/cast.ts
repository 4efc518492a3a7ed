/** The parties of a sentence: resolved people, unnamed offices and guests, bodies and states. */
import { kindOf } from '../find/backReference.ts'
import type { FoundSentence } from '../find/item.ts'
import { originBehind } from '../find/officeAround.ts'
import { countryOfCity } from '../find/places.ts'
import type { OfficePhrase, WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { standingFor } from './behalf.ts'
import {
  CALLED,
  counterpartOf,
  GUESTS,
  HEADS,
  holderOf,
  isDemonym,
  isOfOutlet,
  ministersOf,
  MANY,
  officerOf,
  pairIn,
  type Named,
} from './descriptions.ts'
import { isSecondOfGroup, ownerOfGroup } from './friendship.ts'
import { bodyOf, headedBy, placeOf, standsAhead, standsBehind, stateOf } from './nameSide.ts'
import { isInitiative, prepositionAt, type Party } from './parties.ts'

/** A resolved person in a sentence: which words name the person, and on whose side the person stands. */
export interface ResolvedPerson extends Named, WordSpan {
  /** No text says so: the side was told from the company. */
  guessed: boolean
}

/** Whom an item has named so far, and everybody whom it names. */
interface Told {
  people: readonly ResolvedPerson[]
  everybody: readonly ResolvedPerson[]
}

/** All parties of a sentence in order: people with their titles, unnamed offices, states, bodies. */
export function partiesOf(
  sentence: FoundSentence,
  people: readonly ResolvedPerson[],
  { people: before, everybody }: Told,
  home: string | undefined,
): Party[] {
  const { words } = sentence
  const isPlace = (word: number): boolean =>
    sentence.places.some((place) => word >= place.from && word < place.to)
  const parties: Party[] = people.map((one) => {
    let { from } = one
    // "received in Ha Noi Minister Orlo": the place is no part of the title
    while (from < one.to - 1 && isPlace(from)) from++
    const headed = one.side === null || one.guessed ? headedBy(sentence, one) : undefined
    return {
      kind: 'person',
      of:
        headed ??
        ownerOfGroup(one.side) ??
        one.side ??
        stateOf(sentence, one) ??
        placeOf(sentence, one) ??
        bodyOf(sentence, one),
      person: one.name,
      guessed: one.guessed && headed === undefined ? true : undefined,
      from,
      to: one.to,
      preposition: prepositionAt(words, from, isPlace),
      pronoun: undefined,
    }
  })
  const isFree = (span: WordSpan): boolean =>
    !parties.some((party) => span.from < party.to && party.from < span.to)
  const add = (kind: Party['kind'], span: WordSpan, of: string | null, person?: ResolvedPerson): void => {
    if (!isFree(span)) return
    const preposition = prepositionAt(words, span.from, isPlace)
    parties.push({
      kind,
      of: person?.side ?? of,
      person: person?.name,
      guessed: undefined,
      from: span.from,
      to: span.to,
      preposition,
      pronoun: undefined,
    })
  }
  for (const office of sentence.offices)
    if (office.status === undefined && (!office.counterpart || office.state !== undefined)) {
      // "the ministers of Norway and Greece": the first state ends the office, the others follow as a list
      const [first, second] = sentence.states.filter(
        (state) => state.from >= office.from && state.to <= office.to,
      )
      const pair = isTakenUp(words, office) ? pairIn(office, before, everybody, home) : []
      const several = pair.length > 0 ? pair : ministersOf(office, before)
      if (several.length > 0 && isFree(office)) {
        const preposition = prepositionAt(words, office.from, isPlace)
        for (const one of several)
          parties.push({
            kind: 'person',
            of: one.side,
            person: one.name,
            guessed: undefined,
            from: office.from,
            to: office.to,
            preposition,
            pronoun: true,
          })
        continue
      }
      if (pair.length === 0 && /^(?:two|both)$/u.test(words[office.from - 1]?.key ?? '')) continue
      const isList =
        office.plural &&
        first !== undefined &&
        second !== undefined &&
        words.slice(first.to, second.from).every(({ key }) => key === 'and' || key === 'the')
      const posted = postOf(words, office, first)
      add(
        'office',
        isList ? { from: office.from, to: first.to } : (posted ?? office),
        (isList ? first.code : office.state) ??
          office.body ??
          originBehind(sentence, office.to) ??
          (office.plural && HEADS.test(office.title) ? null : home) ??
          null,
        office.plural ? undefined : (counterpartOf(office, people, before) ?? holderOf(office, before)),
      )
    }
  for (const body of sentence.bodies) {
    const officer = officerOf(body.name, words[body.to]?.key ?? '', before)
    if (officer !== undefined) add('office', { from: body.from, to: body.to + 1 }, body.name, officer)
    // a body of two states (`Greece-Norway Joint Committee`) stands for neither alone: its states take part
    const inside = sentence.states.filter((state) => state.from >= body.from && state.to <= body.to)
    if (new Set(inside.map((state) => state.code)).size > 1 && kindOf(body.name) !== 'civil') continue
    add(
      'body',
      body,
      ownerOfGroup(body.name) ??
        body.state ??
        (isOfSomeState(body) ? (seatOf(sentence, body) ?? home ?? body.name) : body.name),
    )
  }
  for (const state of sentence.states) {
    // "a Swiss-based firm", "the Swiss-owned mine": only where somebody sits, and whose it is
    if (OWNED.has(words[state.to]?.key ?? '') && words[state.to]?.gap === '-') continue
    // "a million US dollars"
    if (/^(?:dollars?|pounds?|francs?|rupees?)$/u.test(words[state.to]?.key ?? '')) continue
    // "Norway's Fjord TV": the state says whose the next one is, it does not act itself
    if (parties.some((party) => party.kind !== 'person' && isOwned(words, state, party))) continue
    if (
      isOfOutlet(words, state) &&
      parties.some(({ kind, from }) => kind === 'body' && from === state.to + 1)
    )
      continue
    if (standsBehind(words, state, parties) || standsAhead(words, state, parties)) continue
    // "the Greece-Norway parliamentary friendship group": its members are of the state that is named first
    if (isSecondOfGroup(words, state)) {
      const first = parties.findIndex(({ to }) => to === state.from)
      const party = parties[first]
      if (party !== undefined) parties[first] = { ...party, to: state.to }
      continue
    }
    // "in Bergen, Norway": the state only tells where the place lies, unless `the host country` takes part
    if (
      sentence.places.some(({ to, country }) => to === state.from && country === state.code) &&
      words[state.from]?.gap.includes(',') === true &&
      !words.some(({ key }) => key === 'host')
    )
      continue
    // "The Norwegian said": whoever of that state was named last
    if (isDemonym(words, state)) {
      const one = before.findLast(({ side }) => side === state.code)
      if (one !== undefined) {
        add('office', state, state.code, one)
        continue
      }
    }
    const noun = RANKED.has(words[state.to]?.key ?? '') ? state.to + 1 : state.to
    const guest = GUESTS.has(words[noun]?.key ?? '')
    // "Greece's top diplomat, Maria Lind": the name tells who that is
    const at =
      guest && !MANY.has(words[noun]?.key ?? '') ? parties.findIndex(({ from }) => from === noun + 1) : -1
    const named = parties[at]
    if (
      named?.kind === 'person' &&
      (named.of === null || named.guessed === true || named.of === state.code) &&
      !/[;.(]/u.test(words[named.from]?.gap ?? '') &&
      !isInitiative(words, state.from)
    ) {
      const preposition = prepositionAt(words, state.from, isPlace)
      parties[at] = { ...named, of: state.code, from: state.from, preposition }
      continue
    }
    if (guest && isApposed(words, { from: state.from, to: noun + 1 })) {
      const apposed = parties.findIndex(({ kind, to }) => kind === 'person' && to === state.from)
      const person = parties[apposed]
      if (person !== undefined && (person.of === null || person.guessed === true)) {
        parties[apposed] = { ...person, of: state.code, to: noun + 1 }
        continue
      }
    }
    // a side is more than whoever was named of it, but "on the Greek side" those who were there are told
    const isSide = words[noun]?.key === 'side' && !/^(?:on|from|for)$/u.test(prepositionAt(words, state.from))
    const calling = CALLED[words[noun]?.key ?? '']
    // "the Greek delegation led by": who that is follows
    const isLed = /^(?:led|headed)$/u.test(words[noun + 1]?.key ?? '')
    const known =
      guest && !isSide && !isLed
        ? before.findLast(
            ({ side, titles }) =>
              side === state.code && (calling === undefined || titles.some((title) => calling.test(title))),
          )
        : undefined
    add(guest ? 'office' : 'state', guest ? { from: state.from, to: noun + 1 } : state, state.code, known)
  }
  parties.sort((a, b) => a.from - b.from)
  return standingFor(words, parties)
}

/** `Maria Lind, Greece's top diplomat, said`: between two commas it tells who somebody is. */
const isApposed = (words: readonly Word[], { from, to }: WordSpan): boolean =>
  [words[from], words[to]].every((word) => word?.gap.includes(',') === true)

const OWNED = new Set([
  'based',
  'owned',
  'built',
  'made',
  'flagged',
  'registered',
  'operated',
  'born',
  'funded',
])

/** `the Greek top diplomat`: may stand between the state and the noun. */
const RANKED = new Set(['top', 'chief', 'senior', 'visiting', 'high'])

/** `recalled its ambassador | to Greece`: whose envoy it is stands before, so the state to which one is sent is named for itself. */
function postOf(
  words: readonly Word[],
  { from }: WordSpan,
  state: WordSpan | undefined,
): WordSpan | undefined {
  // an office takes in the word that points back to whose it is
  const isPointed = [from - 1, from].some((at) => /^(?:its|their|his|her)$/u.test(words[at]?.key ?? ''))
  if (state === undefined || !isPointed) return undefined
  const link = words.findIndex(({ key }, at) => at > from && at < state.from && key === 'to')
  return link < 0 ? undefined : { from, to: link }
}

/** `the ministers`, `the two presidents`, with no state beside them: those of whom the item has spoken. */
const isTakenUp = (words: readonly Word[], { plural, state, body, from }: OfficePhrase): boolean =>
  plural &&
  state === undefined &&
  body === undefined &&
  /^(?:the|two|both)$/u.test(words[from - 1]?.key ?? '')

/** `Tbilisi City Court`, `the Ministry of Defence in Dushanbe`: the city within or behind an official body says whose it is. */
function seatOf({ words }: FoundSentence, body: WordSpan): string | undefined {
  const behind = words[body.to]?.key === 'in' ? words.slice(body.to + 1, body.to + 2) : []
  return [...words.slice(body.from, body.to), ...behind]
    .filter((word) => word.capital)
    .map((word) => countryOfCity(word.key))
    .find((country) => country !== undefined)
}

/** `the European Court`: what the tables know to be of several states is an organ of none. */
const isOfSomeState = ({ official, name }: { official: boolean; name: string }): boolean =>
  official && kindOf(name) !== 'international'

/** `China's leading news agency X`: only ordinary words stand between the state and what is its own. */
function isOwned(words: readonly Word[], state: WordSpan, party: Party): boolean {
  if (party.from === state.to) return !/[,;]/u.test(words[party.from]?.gap ?? '')
  const between = words.slice(state.to, party.from)
  return (
    party.kind === 'body' &&
    words[state.to - 1]?.possessive === true &&
    between.length > 0 &&
    between.length <= 4 &&
    between.every((word) => !word.capital && /^\s*$/u.test(word.gap) && !word.tags.has('Verb'))
  )
}
