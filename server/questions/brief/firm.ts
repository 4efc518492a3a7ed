/** What a brief can rest on: events that were read with some certainty, and that their sentences tell as facts. */
import { z } from 'zod'
import type { EventKind } from '../../../cypher/ontology.ts'
import type { Brief } from '../../api.ts'
import { eventKind } from '../../api/base.ts'
import { groupBy } from '../../graph/groupBy.ts'
import { ask, readReports } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import { sentenceAt } from '../../graph/sentence.ts'
import { isHearsay } from './hearsay.ts'

/** Below this a rule had to guess who is meant, or knew one side alone; statements have one side alone. */
const LEAST = 0.6
const LEAST_OF_STATEMENTS = 0.5
/** What is said, whatever it is about: that somebody denies something is a fact. */
const SAID: readonly EventKind[] = ['statement', 'accusation', 'rejection', 'protest', 'legal']
/** Events of a line that are looked at: those that can be told, and some to take their place. */
const LOOKED_AT = 4

type Reason = keyof Brief['leftOut']

const confidenceRow = z.object({ id: z.string(), kind: eventKind, confidence: z.number() })

/** The events of some that are not firm, each with the reason. */
export async function readWeak(graph: Graph, events: readonly string[]): Promise<Map<string, Reason>> {
  const ids = [...new Set(events)]
  if (ids.length === 0) return new Map()
  const [sure, reports] = await Promise.all([
    ask(graph, 'confidence', confidenceRow, { ids }),
    readReports(graph, ids),
  ])
  const reportsOf = groupBy(reports, ({ event }) => event)
  const weak = new Map<string, Reason>()
  for (const { id, kind, confidence } of sure) {
    const told = SAID.includes(kind) ? [] : (reportsOf.get(id) ?? [])
    if (confidence < (kind === 'statement' ? LEAST_OF_STATEMENTS : LEAST)) weak.set(id, 'uncertain')
    else if (told.length > 0 && told.every((report) => isHearsay(sentenceAt(report.text, report))))
      weak.set(id, 'hearsay')
  }
  return weak
}

interface Line {
  events: string[]
  /** The event that the line tells; absent where it tells of all. */
  event?: string
}

export const lookedAt = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ events }) => events.slice(0, LOOKED_AT))

/**
 * The lines that rest on a firm event, which comes first; `leftOut` counts the others by their reason.
 * @param isTold whether a line is as its first event is, so that no other can take its place
 */
export function keepFirm<T extends Line>(
  lines: readonly T[],
  weak: ReadonlyMap<string, Reason>,
  leftOut: Brief['leftOut'],
  isTold = false,
): T[] {
  return lines.flatMap((line) => {
    const events = line.events.filter((id) => !weak.has(id))
    const [first] = events
    const [told = ''] = line.events
    const reason = weak.get(told)
    if (first === undefined || (isTold && reason !== undefined)) {
      leftOut[reason ?? 'uncertain'] += 1
      return []
    }
    return [{ ...line, events, ...(line.event === undefined ? {} : { event: first }) }]
  })
}
