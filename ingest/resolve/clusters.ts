/** Joins the mentions of one document to persons: full names by spelling, then short forms by office, item and nearness. */
import { toKey } from '../nlp/word.ts'
import type { Choice } from '../types.ts'
import { remember } from '../nlp/remember.ts'
import { NameIndex } from './nameIndex.ts'
import { callNames, isSameName, isSameWord, toNameParts, toSound, type NameParts } from './names.ts'

/** What clustering needs to know of one mention. */
export interface NameMention {
  /** Index of the item in its document. */
  item: number
  start: number
  text: string
  /** Titles that stand with the mention, each with the state it names, where it does. */
  offices: { title: string; of?: string }[]
}

export interface Cluster<M extends NameMention> {
  names: NameParts[]
  mentions: M[]
  /** For mentions by a short form: why they are here. */
  choices: Map<M, Choice>
}

const contentWords = remember(
  (title): ReadonlySet<string> =>
    new Set(
      toKey(title)
        .split(/\s+/)
        .filter((word) => !/^(of|the|for|to|and|at|in|on|affairs)$/u.test(word)),
    ),
)

/** Do two titles speak of one office? 1 the same, 0 nothing in common. */
export function titleLikeness(a: string, b: string): number {
  const x = contentWords(a)
  const y = contentWords(b)
  const both = [...x].filter((word) => y.has(word)).length
  return (2 * both) / (x.size + y.size || 1)
}

const THRONE = /^(?:King|Queen|Emperor|Pope|Crown Prince(?:ss)?)\b/u

/** Why a short form goes to a cluster: each feature says how much it speaks for (above 0) or against it. */
const FEATURES: readonly {
  name: string
  score: (mention: NameMention, cluster: Cluster<NameMention>, place: number) => number
}[] = [
  { name: 'family-name', score: (_mention, _cluster, place) => [3, 1.5, 0.5][place] ?? 0 },
  {
    name: 'same-office',
    score: (mention, cluster) => {
      const known = cluster.mentions.flatMap((one) => one.offices)
      if (mention.offices.length === 0 || known.length === 0) return 0
      let best = -3
      for (const office of mention.offices)
        for (const other of known) {
          if (office.of !== undefined && other.of !== undefined && office.of !== other.of) continue
          const likeness = titleLikeness(office.title, other.title)
          best = Math.max(best, likeness >= 0.6 ? 4 : likeness > 0 ? 0 : -1.5)
        }
      return best
    },
  },
  {
    name: 'same-item',
    score: (mention, cluster) => {
      const here = cluster.mentions.filter((one) => one.item === mention.item)
      if (here.length === 0) return 0
      return here.some((one) => one.start < mention.start) ? 3 : 2.5
    },
  },
  {
    name: 'throne',
    score: (mention, cluster) => {
      // "King Tesar" is no "Tesar Orlo": thrones go with given names
      const reigns = (one: NameMention): boolean => one.offices.some(({ title }) => THRONE.test(title))
      return reigns(mention) && !cluster.mentions.some(reigns) ? -4 : 0
    },
  },
  { name: 'often', score: (_mention, cluster) => Math.min(1, cluster.mentions.length / 20) },
]

function featuresOf(
  mention: NameMention,
  cluster: Cluster<NameMention>,
  place: number,
): Record<string, number> {
  return Object.fromEntries(
    FEATURES.map(({ name, score }) => [name, score(mention, cluster, place)] as const).filter(
      ([, value]) => value !== 0,
    ),
  )
}

const sumOf = (features: Record<string, number>): number =>
  Math.round(Object.values(features).reduce((sum, value) => sum + value, 0) * 100) / 100

/** From how far ahead the choice is: 0.5 where another is as likely, 0.95 at 3, where a family name stands alone. */
const confidenceOf = (lead: number): number => Math.round(100 / (1 + Math.exp(-lead))) / 100

/** The clusters that a short form may stand for, best first; of equals the one named first. */
function rank<M extends NameMention>(
  short: { mention: M; name: NameParts },
  clusters: readonly Cluster<M>[],
): { cluster: Cluster<M>; choice: Choice }[] {
  const ranked = clusters
    .map((cluster) => ({ cluster, place: placeAmong(short.name, cluster) }))
    .filter(({ place }) => place >= 0)
    .map(({ cluster, place }) => ({ cluster, features: featuresOf(short.mention, cluster, place) }))
    .map((one) => ({ ...one, score: sumOf(one.features) }))
    .sort((a, b) => b.score - a.score)
  return ranked.map(({ cluster, features, score }, index) => {
    const next = index === 0 ? ranked[1] : undefined
    const confidence = confidenceOf(score - Math.max(0, next?.score ?? 0))
    const runnerUp =
      next === undefined ? {} : { runnerUp: { name: next.cluster.names[0]?.text ?? '', score: next.score } }
    return { cluster, choice: { confidence, score, features, ...runnerUp } }
  })
}

/** Family names are spelled in many ways; given names that differ are of others: Gulnar, Gulnara. */
const isCalled = (word: string, call: string, place: number): boolean =>
  place === 0 ? isSameWord(word, call) : toSound(word) === toSound(call)

/** Where a short form stands among the call names of a cluster; -1 where it is none of them. */
function placeAmong(short: NameParts, cluster: Cluster<NameMention>): number {
  const word = short.core.join(' ')
  let best = -1
  for (const name of cluster.names)
    for (const [place, call] of callNames(name).entries())
      if (isCalled(word, call, place) || isCalled(short.core.at(-1) ?? '', call, place))
        best = best < 0 ? place : Math.min(best, place)
  return best
}

/**
 * Clusters of mentions, in the order in which their first mention appears.
 * Two full names join when their spelling says so; a short form joins the best of those it may be short for.
 */
export function toClusters<M extends NameMention>(mentions: readonly M[]): Cluster<M>[] {
  const clusters: Cluster<M>[] = []
  const index = new NameIndex<Cluster<M>>()
  const shorts: { mention: M; name: NameParts }[] = []
  const byKey = new Map<string, Cluster<M>>()
  const create = (name: NameParts, mention: M): Cluster<M> => {
    const cluster: Cluster<M> = { names: [name], mentions: [mention], choices: new Map() }
    clusters.push(cluster)
    index.add(name, cluster)
    return cluster
  }
  for (const mention of mentions) {
    const name = toNameParts(mention.text)
    if (name.core.length < 2) {
      shorts.push({ mention, name })
      continue
    }
    const key = name.words.join(' ')
    const known = byKey.get(key)
    const cluster =
      known ?? index.likeFull(name).find((one) => one.names.some((other) => isSameName(name, other)))
    byKey.set(key, cluster ?? create(name, mention))
    cluster?.mentions.push(mention)
    if (cluster === undefined || known !== undefined) continue
    cluster.names.push(name)
    index.add(name, cluster)
  }
  // first what an office or the same item makes certain, so that the certain ones teach offices to the others
  for (const certain of [true, false])
    for (const short of shorts.splice(0)) {
      const [best] = rank(short, index.likeCall(short.name.core[0] ?? ''))
      if (certain && (best === undefined || best.choice.score < 5)) shorts.push(short)
      else if (best !== undefined && best.choice.score > 0) {
        best.cluster.mentions.push(short.mention)
        best.cluster.choices.set(short.mention, best.choice)
      } else if (!certain) create(short.name, short.mention)
    }
  return clusters
}
