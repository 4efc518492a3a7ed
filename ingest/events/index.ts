/** Events of one item: parties, rules, settling; then date, place, topic and code for each. */
import { EVENT_KINDS } from '../../cypher/ontology.ts'
import type { FoundItem } from '../find/item.ts'
import type { DatePhrase } from '../read/dates.ts'
import type { EventClaim } from '../types.ts'
import { findCandidates, isAside, toTold, type Candidate } from './candidates.ts'
import { partiesOf, type ResolvedPerson } from './cast.ts'
import { companyOf, contactsWith, seatCompany, seatUnnamed, takesCompany } from './company.ts'
import { membersAfter, seatListed, seatMembers } from './delegation.ts'
import { settingOf } from './locale.ts'
import { contactOf, dealOf, isDeal } from './memory.ts'
import { ownersAfter } from './owners.ts'
import { newsOf } from './news.ts'
import { isNamed, toGroups, type Party } from './parties.ts'
import { toPlover } from './plover.ts'
import { genderOf, peopleOf, subjectOf, withPronouns, type Gender } from './pronouns.ts'
import { setPaired } from './respective.ts'
import type { Owners, Scene } from './scene.ts'
import { settle } from './settle.ts'
import { topicsOf } from './topics.ts'
import { joinCounted } from './together.ts'
import { daysOf, isHistory } from './when.ts'
import { placesOf } from './where.ts'

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
  const day = found.item.date
  const year = day?.slice(0, 4)
  const home = isSpokenOf(context) ? context.home : undefined
  const { locale, site } = settingOf(found, context.home)
  // where a bulletin speaks of another state, its organs are meant
  const own = context.home === undefined ? undefined : (home ?? locale)
  let body: Party | undefined
  let candidates: Candidate[] = []
  const before: ResolvedPerson[] = []
  let protagonist: Party[] = []
  let spoken: Party[] = []
  let members: readonly Party[] = []
  let subjects: Party[] = []
  let present: Party[] = []
  let statesNamed: string[] = []
  const genders = new Map<string, Gender>()
  let owners: Owners = new Map()
  for (const [at, sentence] of found.sentences.entries()) {
    candidates = joinCounted(candidates, sentence.words)
    const people = context.people[at] ?? []
    const told = candidates.map(toTold)
    const deal = dealOf(told).flatMap(({ of }) => of ?? [])
    const named = setPaired(
      sentence.words,
      partiesOf(sentence, people, before, own),
      (word) => sentence.states.some((state) => state.from <= word && word < state.to),
      deal.length > 0 ? deal : statesNamed,
    )
    for (const one of people) {
      const gender = genders.get(one.name) ?? genderOf(sentence.words, one)
      if (gender !== undefined) genders.set(one.name, gender)
    }
    const delegation = membersAfter(sentence.words, named, members, subjects)
    members = delegation?.all ?? members
    const parties = withPronouns(sentence.words, named, {
      members,
      subject: subjects,
      named: present,
      met: peopleOf(contactOf(told)),
      genders,
    })
    const groups = toGroups(sentence.words, parties)
    const stateAt = (word: number): string | undefined =>
      sentence.places.find((place) => place.from === word)?.country
    const scene: Scene = {
      words: sentence.words,
      text: found.item.text,
      together: TOGETHER.test(
        sentence.words
          .slice(0, 3)
          .map((word) => word.key)
          .join(' '),
      ),
      groups,
      protagonist,
      spoken,
      stateAt,
      opening: sentence.words.filter(({ start }) => start < (found.item.dateline?.end ?? 0)).length,
      told,
      subjects,
      owners,
      locale,
      site,
      body,
      ...(home === undefined ? {} : { home }),
    }
    owners = ownersAfter(owners, scene)
    const read = findCandidates({ ...scene, owners }, sentence.index, year)
    for (const one of read) if (EVENT_KINDS[one.kind].contact) seatMembers(one, members)
    for (const one of read)
      if (isDeal(one.kind) && day !== undefined && isHistory(sentence, one.span, context.dates, day))
        one.background = true
    const latest = candidates.findLast((one) => isDeal(one.kind) && !isAside(one))
    if (latest !== undefined) seatUnnamed(latest, scene)
    candidates.push(...read)
    if (delegation !== undefined && delegation.listed.length > 0) seatListed(candidates, delegation)
    const text = sentence.words.map((word) => word.key).join(' ')
    const way = companyOf(text)
    if (way !== undefined) {
      const contacts = candidates.filter((one) => !isAside(one) && takesCompany(one, way))
      for (const contact of contactsWith(text, contacts)) seatCompany(contact, scene, way)
    }
    // whoever has a side by this sentence alone is known by it in the next
    before.push(
      ...people.map((one) => ({
        ...one,
        side: one.side ?? named.find(({ person }) => person === one.name)?.of ?? null,
      })),
    )
    statesNamed = [...new Set(sentence.states.map(({ code }) => code))]
    body = parties.findLast((party) => party.kind === 'body' && party.of !== context.home) ?? body
    if (named.some(isNamed)) present = named.filter(isNamed)
    spoken = present.slice(-1)
    const last = subjectOf(sentence.words, groups)
    if (last.length > 0) subjects = last
    const subject = groups.find(
      (group) => group.preposition === '' && group.parties[0]?.kind !== 'body',
    )?.parties
    if (subject !== undefined && (protagonist.length === 0 || !protagonist.some(isNamed)))
      protagonist = subject
  }
  return candidates
}

/** Plural subjects that take up whoever has met. */
const TOGETHER =
  /^(?:the |both |following [a-z]+ |they |two )*(?:ministers|presidents|leaders|sides|parties|they|officials|heads|interlocutors)\b/u

/** Does the item name the publisher's state, or anybody who stands for it? */
const isSpokenOf = ({ found, people, home }: EventContext): boolean =>
  found.states.some((state) => state.ref === home) || people.flat().some((person) => person.side === home)

/** The happenings that an item reports and, apart, those that it only refers to. */
export function findEvents(context: EventContext): ItemEvents {
  const { settled } = settle(candidatesOf(context))
  const news = newsOf(settled)
  const { item } = context.found
  const topics = settled.length === 0 ? [] : topicsOf(item.text.slice(item.parts.en.start))
  const places = placesOf(settled, context.found)
  const days = daysOf(settled, context.found, context.dates)
  const claims = settled.map((candidate, at) => ({
    candidate,
    claim: {
      ...toClaim(candidate, news.has(candidate), topics),
      date: days[at] ?? null,
      place: places[at] ?? null,
    },
  }))
  return {
    events: claims.filter(({ candidate }) => news.has(candidate)).map(({ claim }) => claim),
    background: claims
      .filter(({ candidate }) => !news.has(candidate) && isAside(candidate))
      .map(({ claim }) => claim),
  }
}

function toClaim(
  candidate: Candidate,
  isNews: boolean,
  topics: string[],
): Omit<EventClaim, 'date' | 'place'> {
  return {
    kind: candidate.kind,
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
