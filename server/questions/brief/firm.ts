/** What a brief can rest on: events that were read with some certainty, and that a sentence proves as facts. */
import { z } from 'zod'
import type { EventKind } from '../../../cypher/ontology.ts'
import type { Brief, Proof } from '../../api/brief.ts'
import { eventKind } from '../../api/base.ts'
import { readEvents } from '../../graph/events.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import { ask, readMentions, readReports } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import { sentenceAt } from '../../graph/sentence.ts'
import { CONTACT_KINDS } from '../contacts.ts'
import { isHearsay } from './hearsay.ts'
import { isByHeadline } from './matters.ts'
import { prove } from './proof.ts'

/** Below this a rule had to guess who is meant, or knew one side alone. */
const LEAST = 0.6
/** What is said, whatever it is about: that somebody denies something is a fact. */
const SAID: readonly EventKind[] = ['accusation', 'rejection', 'protest', 'legal']
/** Events and items that one query is asked about. */
const AT_ONCE = 200

type Reason = Exclude<keyof Brief['leftOut'], 'announced'>
type Verdict = { proof: Proof } | { reason: Reason }
/** Of each event its proof, or why it is not told. */
export type Verdicts = ReadonlyMap<string, Verdict>

export function proofOf(verdicts: Verdicts, id: string): Proof | undefined {
  const verdict = verdicts.get(id)
  return verdict !== undefined && 'proof' in verdict ? verdict.proof : undefined
}

const confidenceRow = z.object({ id: z.string(), kind: eventKind, confidence: z.number() })

/** Asks about some at a time, as an answer has its bounds. */
async function inParts<T>(ids: readonly string[], read: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    read(ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE)),
  )
  return (await Promise.all(parts)).flat()
}

/**
 * Looks for the proofs of events.
 * @param documents those that alone may prove it; none: all
 */
export async function weigh(
  graph: Graph,
  events: readonly Happening[],
  documents: readonly string[],
): Promise<Verdicts> {
  const all = new Map(events.map((event) => [event.id, event]))
  const ids = [...all.keys()]
  const [sure, reports, told] = await Promise.all([
    inParts(ids, (some) => ask(graph, 'confidence', confidenceRow, { ids: some })),
    inParts(ids, (some) => readReports(graph, some)),
    readEvents(graph, ids),
  ])
  const wanted = reports.filter(({ document }) => documents.length === 0 || documents.includes(document))
  const items = [...new Set(wanted.map(({ item }) => item))]
  const mentions = groupBy(await inParts(items, (some) => readMentions(graph, some)), ({ item }) => item)
  const reportsOf = groupBy(wanted, ({ event }) => event)
  const confidenceOf = new Map(sure.map(({ id, confidence }) => [id, confidence]))
  const places = new Map(told.map(({ id, place }) => [id, place]))
  return new Map(
    [...all].map(([id, event]): [string, Verdict] => {
      if ((confidenceOf.get(id) ?? 0) < LEAST) return [id, { reason: 'uncertain' }]
      const own = reportsOf.get(id) ?? []
      const certain = SAID.includes(event.kind)
        ? own
        : own.filter((report) => !isHearsay(sentenceAt(report.text, report)))
      if (own.length > 0 && certain.length === 0) return [id, { reason: 'hearsay' }]
      const asked = {
        parts: event.parts,
        place: places.get(id),
        isContact: CONTACT_KINDS.includes(event.kind),
        isByHeadline: isByHeadline(event),
      }
      const proof = prove(asked, certain, (item) => mentions.get(item) ?? [])
      if (proof !== undefined) return [id, { proof }]
      return [id, { reason: asked.isByHeadline ? 'lesser' : 'unproved' }]
    }),
  )
}
