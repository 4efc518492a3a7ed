/** Events of one item: parties, rules, settling; then date, place, topic and code for each. */
import type { EventClaim } from '../types.ts'
import { isAside, type Candidate } from './candidates.ts'
import { chaptersOf } from './chapters.ts'
import { newsOf } from './news.ts'
import { toPlover } from './plover.ts'
import { settle } from './settle.ts'
import { candidatesOf, type EventContext } from './story.ts'
import { topicsOf } from './topics.ts'
import { daysOf } from './when.ts'
import { placesOf } from './where.ts'

export interface ItemEvents {
  events: EventClaim[]
  background: EventClaim[]
}

/** The happenings that an item reports and, apart, those that it only refers to. */
export function findEvents(context: EventContext): ItemEvents {
  const chapters = chaptersOf(context).map(findInChapter)
  return {
    events: chapters.flatMap(({ events }) => events),
    background: chapters.flatMap(({ background }) => background),
  }
}

function findInChapter(context: EventContext): ItemEvents {
  const { settled } = settle(candidatesOf(context))
  const news = newsOf(settled)
  const { item } = context.found
  const topics = settled.length === 0 ? [] : topicsOf(item.text.slice(item.parts.en.start))
  const places = placesOf(settled, context.found)
  const days = daysOf(settled, context.found, context.dates)
  const claims = settled.map((candidate, at) => ({
    candidate,
    claim: toClaim(candidate, news.has(candidate), topics, days[at] ?? null, places[at] ?? null),
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
  date: string | null,
  place: string | null,
): EventClaim {
  const { confidence, features } = confidenceOf(candidate)
  return {
    kind: candidate.kind,
    sides: candidate.sides,
    background: !isNews,
    planned: candidate.planned ? true : undefined,
    negated: candidate.negated ? true : undefined,
    topics,
    plover: toPlover({
      kind: candidate.kind,
      sides: candidate.sides.length,
      hosted: candidate.hosted,
      planned: candidate.planned,
      rule: candidate.rule.plover,
    }),
    evidence: { start: candidate.span.start, end: candidate.span.end, rule: candidate.rule.id },
    confidence,
    features,
    date,
    place,
  }
}

/** What makes an event more or less sure. */
export const FEATURES: readonly { name: string; weigh(candidate: Candidate): number }[] = [
  { name: 'base', weigh: () => 0.6 },
  { name: 'headline', weigh: ({ sentence }) => (sentence === 0 ? 0.2 : 0) },
  {
    name: 'named-on-two-sides',
    weigh: ({ sides }) => (sides.filter(({ people }) => people.length > 0).length > 1 ? 0.15 : 0),
  },
  { name: 'subject-not-in-sentence', weigh: ({ borrowed }) => (borrowed ? -0.2 : 0) },
  { name: 'side-unknown', weigh: ({ sides }) => (sides.some(({ of }) => of === null) ? -0.15 : 0) },
  { name: 'weak-kind', weigh: ({ kind }) => (kind === 'statement' ? -0.1 : 0) },
]

/** How sure a candidate is, from 0 to 1, with what moved it. */
function confidenceOf(candidate: Candidate): { confidence: number; features: Record<string, number> } {
  const features = FEATURES.map(({ name, weigh }) => [name, weigh(candidate)] as const)
  const sum = features.reduce((total, [, value]) => total + value, 0)
  return {
    confidence: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    features: Object.fromEntries(features.filter(([, value]) => value !== 0)),
  }
}
