/** The parties of a sentence: resolved people, unnamed offices and guests, bodies and states. */
import type { FoundSentence } from '../find/item.ts'
import { countryOfCity } from '../find/places.ts'
import type { OfficePhrase, WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/engine.ts'
import { isPlain } from './clauses.ts'
import { GUESTS, holderOf, pairOfHolders, type Named } from './descriptions.ts'
import { setCounterparts, setRespective } from './respective.ts'
import { isPersonal, prepositionAt, type Party } from './parties.ts'

/** A resolved person in a sentence: which words name the person, and on whose side the person stands. */
export interface ResolvedPerson extends Named, WordSpan {
  /** No text says so: the side was told from the company. */
  guessed: boolean
}

/** All parties of a sentence in order: people with their titles, unnamed offices, states, bodies. */
export function partiesOf(
  sentence: FoundSentence,
  people: readonly ResolvedPerson[],
  before: readonly ResolvedPerson[],
  home: string | undefined,
): Party[] {
  const { words } = sentence
  const isPlace = (word: number): boolean =>
    sentence.places.some((place) => word >= place.from && word < place.to)
  const parties: Party[] = people.map((one) => {
    let { from } = one
    // "received in Ha Noi Minister Orlo": the place is no part of the title
    while (from < one.to - 1 && isPlace(from)) from++
    return {
      kind: 'person',
      of: one.side ?? stateOf(sentence, one) ?? bodyOf(sentence, one),
      person: one.name,
      ...(one.guessed ? { guessed: true as const } : {}),
      from,
      to: one.to,
      preposition: prepositionAt(words, from, isPlace),
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
      from: span.from,
      to: span.to,
      preposition,
      ...(person === undefined ? {} : { person: person.name }),
    })
  }
  for (const office of sentence.offices)
    if (office.status === undefined && (!office.counterpart || office.state !== undefined)) {
      // "the ministers of Norway and Greece": the first state ends the office, the others follow as a list
      const [first, second] = sentence.states.filter(
        (state) => state.from >= office.from && state.to <= office.to,
      )
      const pair = isTakenUp(words, office) ? pairOfHolders(office, before) : []
      if (pair.length > 0 && isFree(office)) {
        const preposition = prepositionAt(words, office.from, isPlace)
        for (const one of pair)
          parties.push({
            kind: 'person',
            of: one.side,
            person: one.name,
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
      add(
        'office',
        isList ? { from: office.from, to: first.to } : office,
        (isList ? first.code : office.state) ?? office.body ?? home ?? null,
        office.plural ? undefined : holderOf(office, before),
      )
    }
  for (const body of sentence.bodies) {
    // a body of two states (`Greece-Norway Joint Committee`) stands for neither alone: its states take part
    const inside = sentence.states.filter((state) => state.from >= body.from && state.to <= body.to)
    if (new Set(inside.map((state) => state.code)).size > 1) continue
    add(
      'body',
      body,
      body.state ?? (body.official ? (seatOf(sentence, body) ?? home ?? body.name) : body.name),
    )
  }
  for (const state of sentence.states) {
    // "a million US dollars"
    if (/^(?:dollars?|pounds?|francs?|rupees?)$/u.test(words[state.to]?.key ?? '')) continue
    // "Norway's Fjord TV": the state says whose the next one is, it does not act itself
    if (parties.some((party) => party.kind !== 'person' && isOwned(words, state, party))) continue
    if (standsBehind(words, state, parties)) continue
    const guest = GUESTS.has(words[state.to]?.key ?? '')
    const known = guest ? before.findLast((one) => one.side === state.code) : undefined
    add(guest ? 'office' : 'state', guest ? { from: state.from, to: state.to + 1 } : state, state.code, known)
  }
  parties.sort((a, b) => a.from - b.from)
  holdOffices(words, parties)
  bearStates(words, parties)
  return onBehalf(words, setRespective(words, setCounterparts(words, parties)))
}

/** `the ministers`, `the two presidents`, with no state beside them: those of whom the item has spoken. */
const isTakenUp = (words: readonly Word[], { plural, state, body, from }: OfficePhrase): boolean =>
  plural &&
  state === undefined &&
  body === undefined &&
  /^(?:the|two|both)$/u.test(words[from - 1]?.key ?? '')

/** `Kenji Mori (Japan)`: the state in brackets belongs to the name before it, which grows by it. */
function standsBehind(words: readonly Word[], state: WordSpan & { code: string }, parties: Party[]): boolean {
  if (words[state.from]?.gap.includes('(') !== true) return false
  const at = parties.findIndex((party) => party.kind === 'person' && party.to === state.from)
  const party = parties[at]
  if (party === undefined) return false
  parties[at] = { ...party, of: party.of ?? state.code, to: state.to }
  return true
}

/** `the Special Envoy for the dialogue, A`: what the office is for stands between it and its holder, who has no other. */
function holdOffices(words: readonly Word[], parties: Party[]): void {
  for (const [at, holder] of parties.entries()) {
    const office = parties[at - 1]
    if (office?.kind !== 'office' || office.person !== undefined || holder.kind !== 'person') continue
    const between = words.slice(office.to, holder.from)
    if (
      holder.of === null &&
      /^(?:for|on|in charge of|retired)\b/u.test(between.map(({ key }) => key).join(' ')) &&
      between.length <= LONGEST_PURPOSE &&
      !between.some((word) => /[,;]/u.test(word.gap) || (word.tags.has('Verb') && !word.capital)) &&
      words[holder.from]?.gap.includes(',') === true
    )
      parties.splice(at - 1, 2, {
        ...holder,
        of: office.of,
        from: office.from,
        preposition: office.preposition,
      })
  }
}

const LONGEST_PURPOSE = 6

/** `with the ambassadors of Norway Anna Lind, of Greece Pavel Orlo`: a state or body right before a name is that person's. */
function bearStates(words: readonly Word[], parties: Party[]): void {
  for (let at = parties.length - 1; at > 0; at--) {
    const [owner, bearer] = [parties[at - 1], parties[at]]
    if (owner === undefined || bearer?.kind !== 'person' || owner.kind === 'person') continue
    if (owner.person !== undefined || words[owner.to - 1]?.possessive === true) continue
    if (owner.to !== bearer.from) {
      // "the head of the Fjord Watch office Anna Lind": ordinary nouns say what she is there
      if (owner.kind === 'body' && bearer.of === null && isPlainBetween(words, owner, bearer))
        parties.splice(at - 1, 2, { ...bearer, of: owner.of })
      continue
    }
    if (!/^\s*$/u.test(words[bearer.from]?.gap ?? '') || (bearer.of !== null && bearer.of !== owner.of))
      continue
    parties.splice(at - 1, 2, {
      ...bearer,
      of: owner.of,
      from: owner.from,
      preposition: owner.preposition,
    })
  }
}

const isPlainBetween = (words: readonly Word[], owner: Party, bearer: Party): boolean =>
  bearer.from - owner.to <= 4 &&
  words.slice(owner.to, bearer.from).every((word, at) => isPlain(word, words[owner.to + at + 1])) &&
  /^\s*$/u.test(words[owner.to]?.gap ?? '')

/** Between a person and whom the person stands for. */
const ON_BEHALF = /^(?:on behalf of|representing)(?: the)?(?: [a-z]+)?(?: (?:government|side) of(?: the)?)?$/u
const SIGNS = /^(?:sign|initial|ink)/u
/** From a delegation or side to whoever leads it: these stand for whose delegation it is, whatever else is theirs. */
const LED =
  /\b(?:delegation|side|team|one|group|mission)\b(?: [a-z]+){0,3}? ?(?:(?:was|were) )?(?:(?:led|headed|represented) )?(?:by|under)(?: (?:the|its|their))?$/u
/** `X Corporation, represented by A`. */
const REPRESENTED = /^represented by(?: (?:the|its|their))?$/u

/** `A of Fjord Watch`, `A, a researcher at Fjord Watch`: between somebody without a side and whose member that is. */
const MEMBER = /^(?:of|from|at|with)(?: the)?$/u
const MEMBER_AS = /^(?:[a-z-]+ ){1,5}(?:of|from|at|with|for)(?: the)?$/u

const isMember = (between: readonly Word[], text: string): boolean =>
  MEMBER.test(text) ||
  (between[0]?.gap.includes(',') === true &&
    MEMBER_AS.test(text) &&
    !between.some((word) => word.capital || word.tags.has('Verb') || RELATING.has(word.key)))
const RELATING = new Set('who whose which while and national native'.split(' '))

/** `A on behalf of Norway`, `signed by A for Norway`, `a delegation of Norway led by A`: the sentence says on whose side somebody stands. */
function onBehalf(words: readonly Word[], parties: readonly Party[]): Party[] {
  const signed = words.some((word) => SIGNS.test(word.key))
  const textOf = (from: number, to: number): string =>
    words
      .slice(Math.max(0, from), to)
      .map((word) => word.key)
      .join(' ')
  const found: Party[] = []
  for (const party of parties) {
    const last = found.at(-1)
    const between = textOf(last?.to ?? 0, party.from)
    const isSide = words[party.to - 1]?.key === 'side'
    const standsFor =
      (!isPersonal(party) && (ON_BEHALF.test(between) || (signed && /^for(?: the)?$/u.test(between)))) ||
      (isSide && /^for(?: the)?$/u.test(between))
    const belongs =
      last?.of === null && !isPersonal(party) && isMember(words.slice(last.to, party.from), between)
    if (last?.person !== undefined && party.of !== null && (standsFor || belongs)) {
      found[found.length - 1] = { ...last, of: party.of, to: party.to }
      continue
    }
    // the noun may stand before its state (`delegation of Norway led by`) or behind it (`Norwegian delegation led by`)
    const led =
      last !== undefined &&
      isPersonal(party) &&
      (REPRESENTED.test(between) ||
        ((party.of === null || last.kind !== 'person') &&
          LEADS.test(between) &&
          LED.test(textOf(last.from - 3, party.from))))
    found.push(led ? { ...party, of: last.of } : party)
  }
  return found
}

/** `former Haitian senator X`, `Bolivian activist X`: the state among the words that describe a person without a side. */
function stateOf({ words, states }: FoundSentence, person: WordSpan): string | null {
  let from = person.from
  while (from > 0 && from > person.from - 3 && isPlain(words[from - 1], words[from])) from--
  return states.find((state) => state.from >= from - 1 && state.to <= person.to)?.code ?? null
}

/** `X of Reporters Without Borders`, `Greens (GRN) X`: the body right beside a person without a side. */
function bodyOf({ words, bodies }: FoundSentence, { from, to }: WordSpan): string | null {
  const behind = /^(?:of|from)$/u.test(words[to]?.key ?? '') ? to + 1 : -1
  const start = words[behind]?.key === 'the' ? behind + 1 : behind
  const ahead = /\)/u.test(words[from]?.gap ?? '') ? from - 1 : from
  return bodies.find((body) => body.from === start || body.to === ahead)?.name ?? null
}

/** `Tbilisi City Court`, `the Ministry of Defence in Dushanbe`: the city within or behind an official body says whose it is. */
function seatOf({ words }: FoundSentence, body: WordSpan): string | undefined {
  const behind = words[body.to]?.key === 'in' ? words.slice(body.to + 1, body.to + 2) : []
  return [...words.slice(body.from, body.to), ...behind]
    .filter((word) => word.capital)
    .map((word) => countryOfCity(word.key))
    .find((country) => country !== undefined)
}
/** No other noun stands between a delegation and its head. */
const LEADS = /^(?:[a-z-]+ ){0,4}(?:by|under)(?: (?:the|its|their))?$/u

/** `China's leading news agency X`: only ordinary words stand between the state and what is its own. */
function isOwned(words: readonly Word[], state: WordSpan, party: Party): boolean {
  if (party.from === state.to) return true
  const between = words.slice(state.to, party.from)
  return (
    party.kind === 'body' &&
    words[state.to - 1]?.possessive === true &&
    between.length > 0 &&
    between.length <= 4 &&
    between.every((word) => !word.capital && /^\s*$/u.test(word.gap) && !word.tags.has('Verb'))
  )
}
