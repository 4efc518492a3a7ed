/** Events of one item: parties, rules, settling; then date, place, topic and code for each. */
import type { FoundItem, FoundSentence } from '../find/item.ts'
import type { OfficePhrase, WordSpan } from '../find/spans.ts'
import { titleLikeness } from '../resolve/clusters.ts'
import type { Word } from '../nlp/engine.ts'
import type { DatePhrase } from '../read/dates.ts'
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { EventClaim, Mention, Side } from '../types.ts'
import { findCandidates, type Candidate } from './candidates.ts'
import { companyOf, seatCompany } from './company.ts'
import { toGroups, prepositionAt, type Party } from './parties.ts'
import { toPlover } from './plover.ts'
import { isAside, newsOf, settle } from './settle.ts'
import { topicsOf } from './topics.ts'

/** A resolved person in a sentence: which words name the person, and on whose side the person stands. */
export interface ResolvedPerson {
  from: number
  to: number
  name: string
  side: string | null
  /** Titles that the document gives the person. */
  titles: readonly string[]
}

/** What events need beside the item itself. */
export interface EventContext {
  found: FoundItem
  /** For each sentence of `found`, its people. */
  people: readonly (readonly ResolvedPerson[])[]
  /** State of the publisher, where the heading or dateline names it: offices and bodies without a state are its own. */
  home: string | undefined
  /** Date phrases of the item's text. */
  dates: readonly DatePhrase[]
}

export interface ItemEvents {
  events: EventClaim[]
  background: EventClaim[]
}

/** Everything in an item that a rule reads as an event, before it is settled what is one and what is news. */
export function candidatesOf(context: EventContext): Candidate[] {
  const { found } = context
  const year = found.item.date?.slice(0, 4)
  const candidates: Candidate[] = []
  const before: ResolvedPerson[] = []
  let protagonist: Party[] = []
  let spoken: Party[] = []
  for (const [at, sentence] of found.sentences.entries()) {
    const people = context.people[at] ?? []
    const parties = partiesOf(sentence, people, before, context.home)
    const groups = toGroups(sentence.words, parties)
    const stateAt = (word: number): string | undefined =>
      sentence.places.find((place) => place.from === word)?.country
    const scene = {
      words: sentence.words,
      groups,
      protagonist,
      spoken,
      stateAt,
      contact: lastSides(candidates, (one) => EVENT_KINDS[one.kind].contact && one.sides.length > 1),
      pair: lastSides(candidates, (one) => !EVENT_KINDS[one.kind].contact && one.sides.length === 2),
      accuser: lastSides(candidates, (one) => one.kind === 'accusation').slice(0, 1),
      ...(context.home === undefined ? {} : { home: context.home }),
    }
    candidates.push(...findCandidates(scene, sentence.index, year))
    const last = candidates.findLast(
      (one) => EVENT_KINDS[one.kind].contact && one.kind !== 'visit' && !isAside(one),
    )
    if (last !== undefined && companyOf(sentence.words.map((word) => word.key).join(' ')) !== undefined)
      seatCompany(last, parties)
    before.push(...people)
    if (parties.some(isNamed)) spoken = parties.filter(isNamed).slice(-1)
    const subject = groups.find(
      (group) => group.preposition === '' && group.parties[0]?.kind !== 'body',
    )?.parties
    if (subject !== undefined && (protagonist.length === 0 || !protagonist.some(isNamed)))
      protagonist = subject
  }
  return candidates
}

const lastSides = (candidates: readonly Candidate[], test: (one: Candidate) => boolean): readonly Side[] =>
  candidates.findLast((one) => !isAside(one) && test(one))?.sides ?? []

const isNamed = (party: Party): boolean => party.person !== undefined

/** The happenings that an item reports and, apart, those that it only refers to. */
export function findEvents(context: EventContext): ItemEvents {
  const { settled } = settle(candidatesOf(context))
  const news = newsOf(settled)
  const { item } = context.found
  const topics = settled.length === 0 ? [] : topicsOf(item.text.slice(item.parts.en.start))
  const claims = settled.map((candidate) => ({
    candidate,
    claim: toClaim(candidate, context, news.has(candidate), topics),
  }))
  return {
    events: claims.filter(({ candidate }) => news.has(candidate)).map(({ claim }) => claim),
    background: claims
      .filter(({ candidate }) => !news.has(candidate) && isAside(candidate))
      .map(({ claim }) => claim),
  }
}

/** All parties of a sentence in order: people with their titles, unnamed offices, states, bodies. */
function partiesOf(
  sentence: FoundSentence,
  people: readonly ResolvedPerson[],
  before: readonly ResolvedPerson[],
  home: string | undefined,
): Party[] {
  const { words } = sentence
  const parties: Party[] = people.map((one) => ({
    kind: 'person',
    of: one.side,
    person: one.name,
    from: one.from,
    to: one.to,
    preposition: prepositionAt(words, one.from),
  }))
  const isFree = (span: WordSpan): boolean =>
    !parties.some((party) => span.from < party.to && party.from < span.to)
  const add = (kind: Party['kind'], span: WordSpan, of: string | null, person?: ResolvedPerson): void => {
    if (!isFree(span)) return
    const preposition = prepositionAt(words, span.from)
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
    if (office.status === undefined && (!office.counterpart || office.state !== undefined))
      add(
        'office',
        office,
        office.state ?? office.body ?? home ?? null,
        office.plural ? undefined : holderOf(office, before),
      )
  for (const body of sentence.bodies) {
    // a body of two states (`Greece-Norway Joint Committee`) stands for neither alone: its states take part
    const inside = sentence.states.filter((state) => state.from >= body.from && state.to <= body.to)
    if (new Set(inside.map((state) => state.code)).size > 1) continue
    add('body', body, body.state ?? (body.official ? (home ?? body.name) : body.name))
  }
  for (const state of sentence.states) {
    // "China's CCTV+": the state says whose the next one is, it does not act itself
    if (parties.some((party) => party.kind !== 'person' && isOwned(words, state, party))) continue
    const guest = GUESTS.has(words[state.to]?.key ?? '')
    const known = guest ? before.findLast((one) => one.side === state.code) : undefined
    add(guest ? 'office' : 'state', guest ? { from: state.from, to: state.to + 1 } : state, state.code, known)
  }
  return parties.sort((a, b) => a.from - b.from)
}

/** `the Uzbek guest`, `the Norwegian diplomat`: an unnamed person, most likely the one named last of that state. */
const GUESTS = new Set(
  'guest diplomat minister leader envoy official visitor counterpart side delegation'.split(' '),
)

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

/** `the ambassador`, `the Special Envoy`: whoever was named with such a title before in the item. */
function holderOf(office: OfficePhrase, before: readonly ResolvedPerson[]): ResolvedPerson | undefined {
  const fits = (one: ResolvedPerson): boolean =>
    (office.state === undefined || one.side === office.state) &&
    one.titles.some((title) => titleLikeness(title, office.title) >= 0.5)
  // without a state `the Minister` is the one the item is about; with it the one named last
  return office.state === undefined ? before.find(fits) : before.findLast(fits)
}

function toClaim(candidate: Candidate, context: EventContext, isNews: boolean, topics: string[]): EventClaim {
  return {
    kind: candidate.kind,
    date: dateOf(candidate, context),
    place: placeOf(candidate, context),
    sides: candidate.sides,
    background: !isNews,
    ...(candidate.planned ? { planned: true as const } : {}),
    ...(candidate.negated ? { negated: true as const } : {}),
    topics,
    plover: toPlover({
      kind: candidate.kind,
      sides: candidate.sides.length,
      hosted: candidate.hosted,
      planned: candidate.planned,
      ...(candidate.rule.plover === undefined ? {} : { rule: candidate.rule.plover }),
    }),
    evidence: { ...candidate.span, rule: candidate.rule.id },
    ...confidenceOf(candidate),
  }
}

/** How sure a candidate is, from 0 to 1, with what moved it. */
function confidenceOf(candidate: Candidate): { confidence: number; features: Record<string, number> } {
  const features: Record<string, number> = {
    base: 0.6,
    headline: candidate.sentence === 0 ? 0.2 : 0,
    'named-on-two-sides': candidate.sides.filter((side) => side.people.length > 0).length > 1 ? 0.15 : 0,
    'subject-not-in-sentence': candidate.borrowed ? -0.2 : 0,
    'side-unknown': candidate.sides.some((side) => side.of === null) ? -0.15 : 0,
    'weak-kind': candidate.kind === 'statement' ? -0.1 : 0,
  }
  const sum = Object.values(features).reduce((total, value) => total + value, 0)
  return {
    confidence: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    features: Object.fromEntries(Object.entries(features).filter(([, value]) => value !== 0)),
  }
}

/** The day in the sentence itself; for the headline the first of the body; else the item's day. History keeps only its own. */
function dateOf(candidate: Candidate, { found, dates }: EventContext): string | null {
  const sentences = found.sentences.filter(
    (one) => one.index === candidate.sentence || (candidate.sentence === 0 && one.index === 1),
  )
  const own = dates.filter((date) =>
    sentences.some((sentence) => date.start >= sentence.start && date.start < sentence.end),
  )
  const day = found.item.date ?? null
  if (candidate.background) return own[0]?.date ?? null
  const near = own.find((date) => date.date.length === 10 && isNear(date.date, day))
  return near?.date ?? earlierDay(candidate, found, dates, day) ?? day
}

/** The last full day named before the sentence within the item: `On April 28 ...` holds for what follows. */
function earlierDay(
  candidate: Candidate,
  found: FoundItem,
  dates: readonly DatePhrase[],
  day: string | null,
): string | undefined {
  if (candidate.sentence === 0) return undefined
  const before = dates.filter(
    (date) =>
      date.start < candidate.span.start &&
      date.start >= found.item.parts.body.start &&
      date.date.length === 10 &&
      isNear(date.date, day) &&
      (day === null || date.date <= day),
  )
  return before.at(-1)?.date
}

const DAY = 86_400_000

/** News speaks of the days around its own date; anything farther is history or a plan. */
const isNear = (date: string, day: string | null): boolean =>
  day === null || Math.abs(Date.parse(date) - Date.parse(day)) <= 10 * DAY

/** The place named nearest behind the trigger in its sentence, else in the headline, else where a visit of the item leads. */
function placeOf(candidate: Candidate, { found }: EventContext): string | null {
  const inSentence = (index: number): Mention[] => {
    const sentence = found.sentences.filter((one) => one.index === index)
    return found.placeMentions.filter((place) =>
      sentence.some((one) => place.start >= one.start && place.end <= one.end),
    )
  }
  const own = inSentence(candidate.sentence)
  const after = own.find((place) => place.start >= candidate.span.end) ?? own[0]
  const headline = inSentence(0)[0]
  const place = after ?? headline
  if (place !== undefined) return place.ref
  return visitedState(found) ?? null
}

/** `in Italy`, `to Italy` in the headline or the first sentence: a state as the place. */
function visitedState(found: FoundItem): string | undefined {
  for (const sentence of found.sentences.filter((one) => one.index <= 1))
    for (const state of sentence.states) {
      const before = sentence.words[state.from - 1]?.key
      const name = sentence.words.slice(state.from, state.to)
      const previous = before === 'the' ? sentence.words[state.from - 2]?.key : before
      if (previous === 'in' || previous === 'to') return name.map((word) => word.text).join(' ')
    }
  return undefined
}
