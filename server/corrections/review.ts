/** The review queue: the least certain events and identities of the graph, with what was weighed. */
import { z } from 'zod'
import type { EventDoubt, IdentityDoubt, ReviewAnswer, SpellingDoubt } from '../api/review.ts'
import { readInForce, toReread } from '../archive/holdings.ts'
import type { Holdings } from '../archive/holdings.ts'
import { toChoice, weighedRow } from '../graph/identities.ts'
import { nameIn } from '../graph/name.ts'
import { ask, readNodes } from '../graph/reads.ts'
import type { Graph } from '../graph/reads.ts'
import { readReportRefs } from './reports.ts'
import { twoSpellings } from '../identity/spellings.ts'
import { findEvent } from './find.ts'

const eventRow = z.object({ id: z.string(), confidence: z.number(), total: z.number() })
const personRow = z.object({
  ...weighedRow.shape,
  person: z.string(),
  document: z.string(),
  file: z.string(),
  item: z.string(),
  said: z.string(),
  total: z.number(),
})

const calledRow = z.object({
  person: z.string(),
  said: z.string(),
  sound: z.array(z.string()),
  sides: z.array(z.string()),
  marks: z.array(z.string()),
  document: z.string(),
  file: z.string(),
  item: z.string(),
})

/** So many names are compared with each other. */
const COMPARED = 20_000
/** As sure it is that two are two, of whom nothing but a slip of the family name tells that. */
const SPELLING = 0.5

/** The first so many of what nobody decided yet, with what was weighed. */
export async function readReview(holdings: Holdings, limit: number): Promise<ReviewAnswer> {
  const { total, doubts } = await readLeastCertain(holdings, limit)
  return { total, doubts: await withFeatures(holdings, doubts) }
}

/** The same as far as the graph knows it: what moved the confidence of an event it does not. */
export async function readLeastCertain(graph: Graph, limit: number): Promise<ReviewAnswer> {
  const [events, people, spellings] = await Promise.all([
    ask(graph, 'review/events', eventRow, { most: limit }),
    ask(graph, 'review/people', personRow, { most: limit }),
    readSpellings(graph, limit),
  ])
  const nodes = await readNodes(
    graph,
    people.map(({ person }) => person),
  )
  const identities = people.flatMap((row): IdentityDoubt[] => {
    const choice = toChoice(row)
    if (choice === undefined) return []
    const { person, said, document, file, item, confidence } = row
    return [
      {
        ...{ about: 'identity', confidence: confidence ?? 0, person, name: nameIn(nodes, person), said },
        ...{ document: { id: document, file }, item, choice },
      },
    ]
  })
  const doubts = [
    ...events.map(({ id, confidence }): EventDoubt => ({
      about: 'event',
      confidence,
      event: id,
      features: {},
    })),
    ...identities,
    ...spellings.doubts,
  ]
    .filter(({ confidence }) => confidence < 1)
    .sort((a, b) => a.confidence - b.confidence)
    .slice(0, limit)
  return { total: (events[0]?.total ?? 0) + (people[0]?.total ?? 0) + spellings.total, doubts }
}

/** The first so many people who may be one whose name was written in two ways. */
async function readSpellings(
  graph: Graph,
  limit: number,
): Promise<{ total: number; doubts: SpellingDoubt[] }> {
  const all = twoSpellings(await ask(graph, 'review/names', calledRow, { most: COMPARED }))
  const pairs = all.slice(0, limit)
  const nodes = await readNodes(
    graph,
    pairs.flat().map(({ person }) => person),
  )
  const told = ({ person, said, document, file, item }: (typeof pairs)[number][0]) => ({
    ...{ person, name: nameIn(nodes, person), said, document: { id: document, file }, item },
  })
  return {
    total: all.length,
    doubts: pairs.map(([one, other]) => ({
      about: 'spelling',
      confidence: SPELLING,
      people: [told(one), told(other)],
    })),
  }
}

/** What a rule weighed is not in the graph, but in what the archive keeps of the document. */
async function withFeatures(
  holdings: Holdings,
  doubts: ReviewAnswer['doubts'],
): Promise<ReviewAnswer['doubts']> {
  const reread = toReread(holdings.archive, await readInForce(holdings.archive))
  const kept = new Map<string, ReturnType<typeof reread>>()
  const once = (id: string): ReturnType<typeof reread> => {
    const read = kept.get(id) ?? reread(id)
    kept.set(id, read)
    return read
  }
  return Promise.all(
    doubts.map(async (doubt) => {
      if (doubt.about !== 'event') return doubt
      const [report] = await readReportRefs(holdings, once, doubt.event).catch(() => [])
      const corrected = report === undefined ? undefined : await once(report.document)
      const found =
        report === undefined || corrected === undefined ? undefined : findEvent(corrected.extraction, report)
      return { ...doubt, features: found?.event.features ?? {} }
    }),
  )
}
