/** From the mentions of a document to its persons: one id, one name, all spellings, and the state each stands for. */
import { ID_START } from '../../cypher/ontology.ts'
import { byWord } from '../data/lists.ts'
import { RANK_WORDS } from '../data/titleRanks.ts'
import { nameOf, stateNamedIn } from '../find/countries.ts'
import type { FoundItem } from '../find/item.ts'
import type { Choice, OfficeClaim, PersonClaim } from '../types.ts'
import type { OfficePhrase } from '../find/spans.ts'
import { titleLikeness, toClusters, type Cluster } from './clusters.ts'
import { RULERS, titleOf } from './heldTitle.ts'
import type { Home } from './home.ts'
import type { HeldOffice, PersonMention } from './mentions.ts'
import { toNameParts, toSounds } from './names.ts'
import { SideGuess } from './sideGuess.ts'

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
  /** No mention says the side; it is what the items around suggest. */
  isGuessed: boolean
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

const officesOf = (cluster: Cluster<PersonMention>): OfficePhrase[] =>
  cluster.mentions
    .flatMap((mention) => mention.held.map(({ phrase }) => phrase))
    .filter((phrase) => phrase.status !== 'former')

/** The state of the offices held now and what is said beside the name. */
function statedSide(cluster: Cluster<PersonMention>): string | undefined {
  const current = officesOf(cluster)
  const states = [
    ...current.flatMap((phrase) => phrase.state ?? []),
    ...cluster.mentions.flatMap((one) => one.state ?? []),
  ]
  return mostFrequent(states)
}

/** The body of the offices; a minister who is a member of a party stands for the state. */
function bodySide(cluster: Cluster<PersonMention>, certain: boolean): string | undefined {
  const current = officesOf(cluster)
  if (
    certain &&
    current.some((phrase) => phrase.body === undefined && !phrase.counterpart && RULES.test(phrase.title))
  )
    return undefined
  return mostFrequent(current.flatMap((phrase) => phrase.body ?? []))
}

/** `Chairman of the Norway-Greece Parliamentary Friendship League`: members of the parliament that is named first. */
const friendsState = (cluster: Cluster<PersonMention>): string | undefined =>
  officesOf(cluster)
    .flatMap(({ body }) => (body !== undefined && /\bParliamentary Friendship\b/u.test(body) ? body : []))
    .flatMap((body) => stateNamedIn(body) ?? [])[0]

/** `Member of the Communist Party of Norway and Minister of Trade`: the state in the name of the own party. */
function partyState(cluster: Cluster<PersonMention>): string | undefined {
  const [body] = officesOf(cluster).flatMap((phrase) => phrase.body ?? [])
  return body === undefined || !/\bParty\b/u.test(body) ? undefined : stateNamedIn(body)
}

/** Offices that only states have. */
const RULES =
  /^(?:\w+ )*?(?:President|Prime Minister|Minister|King|Emir|Senator|Member of Parliament)\b(?! of the)/u

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
    const side = statedSide(cluster) ?? friendsState(cluster) ?? bodySide(cluster, true)
    if (side !== undefined) sides.set(cluster, side)
  }
  const said = new Set(sides.keys())
  const guess = new SideGuess(clusters, sides, found, homes)
  const open = clusters.filter((cluster) => !sides.has(cluster))
  for (const cluster of inOrder(open, guess)) {
    const side = partyState(cluster) ?? guess.sideOf(cluster) ?? bodySide(cluster, false)
    if (side !== undefined) sides.set(cluster, side)
  }
  const taken = new Map<string, number>()
  return clusters.map((cluster) => {
    const name = canonicalName(cluster)
    const base = slug(name)
    const count = (taken.get(base) ?? 0) + 1
    taken.set(base, count)
    const spellings = new Set(cluster.mentions.map((mention) => mention.text))
    if (!name.includes(' '))
      for (const { address, text } of cluster.mentions)
        if (address !== undefined) spellings.add(`${address} ${text}`)
    spellings.delete(name)
    return {
      id: `${ID_START.person}${base}${count > 1 ? `~${String(count)}` : ''}`,
      name,
      aliases: [...spellings],
      mentions: cluster.mentions,
      choices: cluster.choices,
      side: sides.get(cluster) ?? null,
      isGuessed: !said.has(cluster),
    }
  })
}

/**
 * Who is placed helps to place the next. So those whom several items name go first, the surest before the others;
 * then whom one item names, in reading order; whoever only comes with somebody is last.
 */
function inOrder(
  clusters: readonly Cluster<PersonMention>[],
  guess: SideGuess,
): readonly Cluster<PersonMention>[] {
  const groups: { cluster: Cluster<PersonMention>; lead: number }[][] = [[], [], []]
  for (const cluster of clusters) {
    const [first] = cluster.mentions
    const isOften = cluster.mentions.some(({ item }) => item !== first?.item)
    const group = isOften ? 0 : first?.standing.beside !== undefined ? 2 : 1
    groups[group]?.push({ cluster, lead: group === 0 ? guess.leadOf(cluster) : 0 })
  }
  return groups.flatMap((group) => group.sort((a, b) => b.lead - a.lead)).map(({ cluster }) => cluster)
}

/** What an item says of a person. `people`: all persons of the document, to look a counterpart's title up. */
export function toPersonClaim(person: Person, item: number, people: readonly Person[]): PersonClaim {
  const offices: OfficeClaim[] = []
  for (const mention of person.mentions.filter((one) => one.item === item))
    for (const held of mention.held) {
      // "his colleague Orlo, Minister of Trade": the own title says it
      if (held.phrase.counterpart && mention.held.some(({ phrase }) => !phrase.counterpart)) continue
      const called = titleOf(held, mention, person, people)
      const said = held.phrase.state ?? held.phrase.body ?? mention.state
      const of = said ?? person.side ?? undefined
      const title = called === 'Premier' && !PREMIERS.has(of ?? '') ? 'Prime Minister' : called
      if (title === undefined || title === '' || of === undefined) continue
      // whoever rules one state is no ruler of another, whatever a sentence puts beside the name
      if (isForeignRule(held, title, person.side)) continue
      // "Ambassador Orlo", who represents a body: the rank of a diplomat, no office of the body
      const isPersonal =
        /^(?:Ambassador|Opposition Leader|Aide|Representative|Senator|Lawmaker|Member of Parliament)$/u.test(
          title,
        )
      if (isPersonal && said === undefined && of !== 'EU' && nameOf(of) === undefined) continue
      const known = offices.find((one) => one.of === of && titleLikeness(one.title, title) >= 0.99)
      if (known !== undefined) continue
      offices.push({
        title,
        of,
        ...(held.phrase.status === 'former' ? { former: true as const } : {}),
        ...(held.phrase.status === 'candidate' ? { candidate: true as const } : {}),
        ...(said === undefined && person.isGuessed ? { guessed: true as const } : {}),
        evidence: { start: held.start, end: held.end, rule: held.phrase.rule },
      })
    }
  const { id, name, aliases } = person
  return { id, name, sound: toSounds(name), aliases, offices: withoutShortForms(offices) }
}

const isForeignRule = ({ phrase }: HeldOffice, title: string, side: string | null): boolean =>
  phrase.state !== undefined &&
  phrase.status === undefined &&
  side !== null &&
  nameOf(side) !== undefined &&
  phrase.state !== side &&
  RULES.test(title)

/** States whose head of government is a premier; elsewhere the word is a paper's short form. */
const PREMIERS = new Set(['CN', 'KP', 'TW'])

/** Words of one meaning in titles. */
const SAME: Readonly<Record<string, string>> = byWord({
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
  vice: 'deputy',
  presidential: 'president',
  aide: 'assistant',
  adviser: 'assistant',
})

const wordsOf = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !/^(?:the|and|for)$/u.test(word))
    .map((word) => SAME[word] ?? word)

/** `Speaker of Parliament`: of which, a parliament's own name tells. */
const specificOf = (words: readonly string[]): readonly string[] =>
  words[0] === 'speaker' ? words.filter((word) => word !== 'parliament') : words

/** `Minister` beside `Minister of Defense` of the same state says nothing new. */
function withoutShortForms(offices: readonly OfficeClaim[]): OfficeClaim[] {
  return offices.filter((office, at) => {
    const words = specificOf(wordsOf(office.title))
    return !offices.some((other, index) => {
      if (other === office || other.of !== office.of) return false
      if (office.title === 'Head of State' && RULERS.test(other.title)) return true
      const others = wordsOf(other.title)
      return (
        (specificOf(others).length > words.length || (others.length === words.length && index < at)) &&
        rankOf(others) === rankOf(words) &&
        words.every((word) => others.includes(word))
      )
    })
  })
}

/** `Vice President` is no fuller form of `President`, as `Special Envoy` is of `Envoy`. */
const rankOf = (words: readonly string[]): string =>
  words.filter((word) => RANK_WORDS.has(word) && !SAME_RANK.test(word)).join(' ')

/** They tell more of an office and put it under none. */
const SAME_RANK = /^(?:special|personal|permanent|senior|principal|resident|chief|lead|honorary)$/u
