/** An event as questions see it: what is known of it as such, and who took part. */
import type { EventKind, QuadClass } from '../../cypher/ontology.ts'

export type NodeGroup = 'people' | 'countries' | 'organizations'

/** Somebody on a side of an event. */
export interface Part {
  id: string
  side: number
}
export type Parts = Record<NodeGroup, Part[]>

/** What is known of an event as such. */
export interface EventFact {
  id: string
  kind: EventKind
  /** Of an event known by month or year, the first day of it. */
  day: string | undefined
  precision: 'day' | 'month' | 'year' | null
  quad: QuadClass | null
  planned: boolean
  negated: boolean
  background: boolean
  /** There once `readParts` (facts.ts) has asked for it; likewise agencies, documents and sections of its reports. */
  parts?: Parts
  agencies?: string[]
  documents?: string[]
  sections?: string[]
}

/** An event with those who took part, each once on each side. */
export type Happening = EventFact & { parts: Parts }

/** The states and organizations that took part. */
export const bodiesIn = ({ parts }: Pick<Happening, 'parts'>): Part[] => [
  ...parts.countries,
  ...parts.organizations,
]

/** Their ids, each once. */
export const bodyIdsIn = (event: Pick<Happening, 'parts'>): string[] => [
  ...new Set(bodiesIn(event).map(({ id }) => id)),
]

/** The ids of the people who took part, each once. */
export const personIdsIn = ({ parts }: Pick<Happening, 'parts'>): string[] => [
  ...new Set(parts.people.map(({ id }) => id)),
]

/** Everybody who took part, people first. */
export const everyoneIn = (event: Pick<Happening, 'parts'>): Part[] => [
  ...event.parts.people,
  ...bodiesIn(event),
]

/** Events by the id of those who took part, in the order in which they came. */
export type Parties = ReadonlyMap<string, readonly Happening[]>
