/** From the mentions of a document to its persons: one id, one name, all spellings, and the state each stands for. */
import type { FoundItem } from '../find/item.ts'
import type { OfficePhrase } from '../find/spans.ts'
import type { Choice, OfficeClaim, PersonClaim, Span } from '../types.ts'
import { titleLikeness, toClusters, type Cluster, type NameMention } from './clusters.ts'
import type { Home } from './home.ts'
import { toNameParts } from './names.ts'
import { ENOUGH, weighSides } from './side.ts'

/** An office phrase with its place in the item's text. */
export interface HeldOffice extends Span {
  phrase: OfficePhrase
}

export interface PersonMention extends NameMention, Span {
  held: HeldOffice[]
  /** Index of the sentence within the item. */
  sentence: number
  /** The first of the signs by which it was taken for a person. */
  rule: string
  signs: readonly string[]
  /** The state said beside the name itself: `Orlo of Norway`. */
  state?: string
  /** The state of the one named before in the same list: `Italian officials: A, adviser to the PM; B, ...`. */
  listState?: string
  /** Start of the mention beside it under one plural title: `Deputy Prime Ministers A and B`. */
  pair?: number
}

/** A person of the document. */
export interface Person {
  id: string
  name: string
  aliases: string[]
  mentions: PersonMention[]
  /** For mentions by a short form: why they were taken for this person. */
  choices: ReadonlyMap<PersonMention, Choice>
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

/** Offices that one person at a time holds in a state. */
const UNIQUE = /^(?:President|Prime Minister|King|Queen|Emir|Crown Prince|Minister of .+|Speaker.*)$/u

/** What the mentions themselves say: the state of the offices held now, else a body. */
function statedSide(cluster: Cluster<PersonMention>): string | undefined {
  const held = cluster.mentions.flatMap((mention) => mention.held.map(({ phrase }) => phrase))
  const current = held.filter((phrase) => phrase.status !== 'former')
  const states = [
    ...current.flatMap((phrase) => phrase.state ?? []),
    ...cluster.mentions.flatMap((one) => one.state ?? []),
  ]
  return mostFrequent(states) ?? mostFrequent(current.flatMap((phrase) => phrase.body ?? []))
}

/** What the items around the mentions suggest; undefined for people without an office in the state's service. */
function likelySide(
  cluster: Cluster<PersonMention>,
  sides: ReadonlyMap<Cluster<PersonMention>, string>,
  found: readonly FoundItem[],
  homes: readonly (Home | undefined)[],
): string | undefined {
  const titled = cluster.mentions.filter((mention) =>
    mention.held.some(({ phrase }) => phrase.status !== 'former'),
  )
  const titles = new Set(
    titled.flatMap((mention) => mention.held.map(({ phrase }) => phrase.title)).filter((t) => UNIQUE.test(t)),
  )
  const occupied = new Set<string>()
  for (const [other, side] of sides)
    if (
      other !== cluster &&
      other.mentions.some((one) =>
        one.held.some(({ phrase }) => phrase.status === undefined && titles.has(phrase.title)),
      )
    )
      occupied.add(side)
  const sideAt = (item: number, start: number): string | undefined => {
    for (const [other, side] of sides)
      if (other.mentions.some((one) => one.item === item && one.start === start)) return side
    return undefined
  }
  const sums = new Map<string, number>()
  for (const mention of titled) {
    const one = found[mention.item]
    if (one === undefined) continue
    const pairedWith = mention.pair === undefined ? undefined : sideAt(mention.item, mention.pair)
    const weights = weighSides({
      found: one,
      start: mention.start,
      home: homes[mention.item],
      ...(mention.listState === undefined ? {} : { listState: mention.listState }),
      ...(pairedWith === undefined ? {} : { pairedWith }),
      ...oppositeOf(mention, one, sides),
      occupied,
    })
    for (const [code, weight] of weights) if (weight >= ENOUGH) sums.set(code, (sums.get(code) ?? 0) + weight)
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Nobody is named before in the sentence (`the Minister also met ...`): then it is about whoever the item named first. */
function firstOf(
  mention: PersonMention,
  sides: ReadonlyMap<Cluster<PersonMention>, string>,
  floor: number,
): string | undefined {
  let first: { start: number; side: string } | undefined
  for (const [cluster, side] of sides)
    for (const other of cluster.mentions)
      if (
        other.item === mention.item &&
        other.start < floor &&
        (first === undefined || other.start < first.start)
      )
        first = { start: other.start, side }
  return first?.side
}

/** The stricter words where only `the Minister` or `she` stands before. */
const MET = /\b(?:met|received by|talks with|meeting with|call on)\b/u

/** Words between two names that put them on two sides. */
const CONTACT =
  /\b(?:met|meets|meet|received|receives|with|by|hosted|summoned|thanked|congratulated|phoned|called|told|call on)\b/u

/** The side of whoever is named first in the same sentence, its subject, with a word of contact in between. */
function oppositeOf(
  mention: PersonMention,
  { item, sentences }: FoundItem,
  sides: ReadonlyMap<Cluster<PersonMention>, string>,
): { opposite?: string } {
  const sentence = sentences.find((one) => mention.start >= one.start && mention.start < one.end)
  let best: { end: number; side: string } | undefined
  for (const [cluster, side] of sides)
    for (const other of cluster.mentions)
      if (other.item === mention.item && other.end <= mention.start && other.start >= (sentence?.start ?? 0))
        if (best === undefined || other.end < best.end) best = { end: other.end, side }
  const until = Math.min(mention.start, ...mention.held.map((held) => held.start))
  if (best !== undefined) return CONTACT.test(item.text.slice(best.end, until)) ? { opposite: best.side } : {}
  const floor = sentence?.start ?? 0
  const first = firstOf(mention, sides, floor)
  return first !== undefined && MET.test(item.text.slice(floor, until)) ? { opposite: first } : {}
}

/**
 * The persons of a document in the order of their first mention.
 * @param found the items the mentions stand in
 * @param homes for each item the state from which it looks: offices without a state are likely its own
 */
export function resolvePeople(
  mentions: readonly PersonMention[],
  found: readonly FoundItem[],
  homes: readonly (Home | undefined)[],
): Person[] {
  const clusters = toClusters(mentions)
  const sides = new Map<Cluster<PersonMention>, string>()
  for (const cluster of clusters) {
    const side = statedSide(cluster)
    if (side !== undefined) sides.set(cluster, side)
  }
  for (const cluster of clusters) {
    if (sides.has(cluster)) continue
    const side = likelySide(cluster, sides, found, homes)
    if (side !== undefined) sides.set(cluster, side)
  }
  const taken = new Map<string, number>()
  return clusters.map((cluster) => {
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
      choices: cluster.choices,
      side: sides.get(cluster) ?? null,
    }
  })
}

/** What an item says of a person. `people`: all persons of the document, to look a counterpart's title up. */
export function toPersonClaim(person: Person, item: number, people: readonly Person[]): PersonClaim {
  const offices: OfficeClaim[] = []
  for (const mention of person.mentions.filter((one) => one.item === item))
    for (const held of mention.held) {
      const title = held.phrase.counterpart
        ? titleOfCounterpart(mention, held, person, people)
        : held.phrase.title
      const of = held.phrase.state ?? held.phrase.body ?? mention.state ?? person.side ?? undefined
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
  const named = people
    .filter((one) => one !== person)
    .flatMap((one) =>
      one.mentions
        .filter((other) => other.item === mention.item && other.start < held.start)
        .map((other) => ({ one, other })),
    )
    .sort((a, b) => a.other.start - b.other.start)
  // whose counterpart? the subject of the sentence, who is named first in it; else whoever was named last before
  const before = (named.find(({ other }) => other.sentence === mention.sentence) ?? named.at(-1))?.one
  const titles = before?.mentions.flatMap((m) => m.held.filter(({ phrase }) => !phrase.counterpart)) ?? []
  const here = before?.mentions.filter((m) => m.item === mention.item).flatMap((m) => m.held) ?? []
  const known = [...here.filter(({ phrase }) => !phrase.counterpart), ...titles].map(
    ({ phrase }) => phrase.title,
  )
  // a portfolio tells more of the office than a rank: counterparts share the portfolio
  return known.find((title) => title.includes(' of ')) ?? known[0]
}
