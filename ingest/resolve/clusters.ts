/** Joins the mentions of one document to persons: full names by spelling, then short forms by office, item and nearness. */
import { toKey } from '../nlp/engine.ts'
import { callNames, isSameName, isSameWord, toNameParts, type NameParts } from './names.ts'

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
}

const contentWords = (title: string): Set<string> =>
  new Set(
    toKey(title)
      .split(/\s+/)
      .filter((word) => !/^(of|the|for|to|and|at|in|on|affairs)$/u.test(word)),
  )

/** Do two titles speak of one office? 1 the same, 0 nothing in common. */
export function titleLikeness(a: string, b: string): number {
  const x = contentWords(a)
  const y = contentWords(b)
  const both = [...x].filter((word) => y.has(word)).length
  return (2 * both) / (x.size + y.size || 1)
}

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
  { name: 'often', score: (_mention, cluster) => Math.min(1, cluster.mentions.length / 20) },
]

function scoreOf(mention: NameMention, cluster: Cluster<NameMention>, place: number): number {
  return FEATURES.reduce((sum, feature) => sum + feature.score(mention, cluster, place), 0)
}

/** Where a short form stands among the call names of a cluster; -1 where it is none of them. */
function placeAmong(short: NameParts, cluster: Cluster<NameMention>): number {
  const word = short.core.join(' ')
  let best = -1
  for (const name of cluster.names)
    for (const [place, call] of callNames(name).entries())
      if (isSameWord(word, call) || isSameWord(short.core.at(-1) ?? '', call))
        best = best < 0 ? place : Math.min(best, place)
  return best
}

/**
 * Clusters of mentions, in the order in which their first mention appears.
 * Two full names join when their spelling says so; a short form joins the best of those it may be short for.
 */
export function toClusters<M extends NameMention>(mentions: readonly M[]): Cluster<M>[] {
  const clusters: Cluster<M>[] = []
  const shorts: { mention: M; name: NameParts }[] = []
  const byKey = new Map<string, Cluster<M>>()
  for (const mention of mentions) {
    const name = toNameParts(mention.text)
    if (name.core.length < 2) {
      shorts.push({ mention, name })
      continue
    }
    const key = name.words.join(' ')
    const cluster =
      byKey.get(key) ?? clusters.find((one) => one.names.some((other) => isSameName(name, other)))
    if (cluster === undefined) {
      const created = { names: [name], mentions: [mention] }
      clusters.push(created)
      byKey.set(key, created)
      continue
    }
    cluster.mentions.push(mention)
    if (!byKey.has(key)) cluster.names.push(name)
    byKey.set(key, cluster)
  }
  // first what an office or the same item makes certain, so that the certain ones teach offices to the others
  for (const certain of [true, false])
    for (const short of shorts.splice(0)) {
      const ranked = clusters
        .map((cluster) => ({ cluster, place: placeAmong(short.name, cluster) }))
        .filter(({ place }) => place >= 0)
        .map(({ cluster, place }) => ({ cluster, score: scoreOf(short.mention, cluster, place) }))
        .sort((a, b) => b.score - a.score)
      const [best] = ranked
      if (certain && (best === undefined || best.score < 5)) shorts.push(short)
      else if (best !== undefined && best.score > 0) best.cluster.mentions.push(short.mention)
      else if (!certain) clusters.push({ names: [short.name], mentions: [short.mention] })
    }
  return clusters
}
