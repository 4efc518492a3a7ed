/** From the mentions of a document to its persons: one id, one name, all spellings, and the state each stands for. */
import type { OfficePhrase } from '../find/offices.ts'
import type { OfficeClaim, PersonClaim, Span } from '../types.ts'
import { titleLikeness, toClusters, type Cluster, type NameMention } from './clusters.ts'
import { toNameParts } from './names.ts'

/** An office phrase with its place in the item's text. */
export interface HeldOffice extends Span {
  phrase: OfficePhrase
}

export interface PersonMention extends NameMention, Span {
  held: HeldOffice[]
  /** Rule or signs by which it was taken for a person. */
  rule: string
  /** The state of the one named before in the same list: `Italian officials: A, adviser to the PM; B, ...`. */
  listState?: string
}

/** A person of the document. */
export interface Person {
  id: string
  name: string
  aliases: string[]
  mentions: PersonMention[]
  /** The state or body on whose side the person stands, where any mention tells. */
  side: string | null
}

const slug = (name: string): string => toNameParts(name).words.join('-')

/** The fullest spelling; of equally full ones the most frequent, then the first. */
function canonicalName(cluster: Cluster<PersonMention>): string {
  const counts = new Map<string, number>()
  for (const mention of cluster.mentions) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1)
  const fullness = (name: string): number => toNameParts(name).words.length
  const [best] = [...counts].sort((a, b) => fullness(b[0]) - fullness(a[0]) || b[1] - a[1])
  return best?.[0] ?? ''
}

/** Counts votes; the most frequent wins, the first of equals. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** The side a person stands on: the state of the offices held now, else that of former ones, else a body. */
function sideOf(cluster: Cluster<PersonMention>, home: string | undefined): string | null {
  const held = cluster.mentions.flatMap((mention) => mention.held.map(({ phrase }) => phrase))
  const current = held.filter((phrase) => phrase.status !== 'former')
  const states = current.flatMap((phrase) => phrase.state ?? [])
  const bodies = current.flatMap((phrase) => phrase.body ?? [])
  const listed = cluster.mentions.flatMap((mention) => mention.listState ?? [])
  const found = mostFrequent(states) ?? mostFrequent(bodies) ?? mostFrequent(listed)
  if (found !== undefined) return found
  return current.length > 0 ? (home ?? null) : null
}

/**
 * The persons of a document in the order of their first mention.
 * @param home state of the publisher: offices without a state are its own
 */
export function resolvePeople(mentions: readonly PersonMention[], home: string | undefined): Person[] {
  const taken = new Map<string, number>()
  return toClusters(mentions).map((cluster) => {
    const name = canonicalName(cluster)
    const base = slug(name)
    const count = (taken.get(base) ?? 0) + 1
    taken.set(base, count)
    const spellings = new Set(cluster.mentions.map((mention) => mention.text))
    spellings.delete(name)
    return {
      id: `person:${base}${count > 1 ? `-${String(count)}` : ''}`,
      name,
      aliases: [...spellings],
      mentions: cluster.mentions,
      side: sideOf(cluster, home),
    }
  })
}

/** What an item says of a person. `people`: all persons of the document, to look a counterpart's title up. */
export function toPersonClaim(
  person: Person,
  item: number,
  people: readonly Person[],
  home: string | undefined,
): PersonClaim {
  const offices: OfficeClaim[] = []
  for (const mention of person.mentions.filter((one) => one.item === item))
    for (const held of mention.held) {
      const title = held.phrase.counterpart
        ? titleOfCounterpart(mention, held, person, people)
        : held.phrase.title
      const of = held.phrase.state ?? held.phrase.body ?? person.side ?? home
      if (title === undefined || title === '' || of === undefined) continue
      const known = offices.find((one) => one.of === of && titleLikeness(one.title, title) >= 0.99)
      if (known !== undefined) continue
      offices.push({
        title,
        of,
        ...(held.phrase.status === 'former' ? { former: true as const } : {}),
        ...(held.phrase.status === 'candidate' ? { candidate: true as const } : {}),
        evidence: { start: held.start, end: held.end, rule: held.phrase.rule },
      })
    }
  return { id: person.id, name: person.name, aliases: person.aliases, offices: withoutShortForms(offices) }
}

/** `Minister` beside `Minister of Defense` of the same state says nothing new. */
function withoutShortForms(offices: readonly OfficeClaim[]): OfficeClaim[] {
  const words = (title: string): string[] =>
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2)
  return offices.filter(
    (office) =>
      !offices.some(
        (other) =>
          other !== office &&
          other.of === office.of &&
          words(other.title).length > words(office.title).length &&
          words(office.title).every((word) => words(other.title).includes(word)),
      ),
  )
}

/** `his Italian counterpart`: the title of whoever was named before, in the sentence or in the item. */
function titleOfCounterpart(
  mention: PersonMention,
  held: HeldOffice,
  person: Person,
  people: readonly Person[],
): string | undefined {
  const before = people
    .filter((one) => one !== person)
    .flatMap((one) =>
      one.mentions.filter((m) => m.item === mention.item && m.start < held.start).map((m) => ({ one, m })),
    )
    .sort((a, b) => b.m.start - a.m.start)[0]?.one
  const titles = before?.mentions.flatMap((m) => m.held.filter(({ phrase }) => !phrase.counterpart)) ?? []
  const here = before?.mentions.filter((m) => m.item === mention.item).flatMap((m) => m.held) ?? []
  return (here.find(({ phrase }) => !phrase.counterpart) ?? titles[0])?.phrase.title
}
