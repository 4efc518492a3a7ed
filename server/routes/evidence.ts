import type { Report } from '../api.ts'
import { evidenceAnswer } from '../api/documents.ts'
import { endpoint } from '../http/endpoint.ts'
import { ApiError } from '../http/errors.ts'
import { readEvents } from '../graph/events.ts'
import { readPresentIds } from '../graph/formerIds.ts'
import { listOf, nodeId } from '../http/params.ts'
import { isWhole, toItem } from '../questions/documents.ts'
import type { Graph } from '../graph/reads.ts'
import { groupBy } from '../graph/groupBy.ts'
import { readMentions, readNodes } from '../graph/reads.ts'
import { readOmittedReports, readReports } from '../graph/reports.ts'
import type { MentionRow, ReportRow } from '../graph/rows.ts'
import { widenToSentences } from '../graph/sentence.ts'
import { toNames } from '../graph/shape.ts'

/** More than a panel shows at once; the answer carries whole reports. */
const MOST_IDS = 100

export const evidence = endpoint({
  name: 'evidence',
  path: '/evidence',
  summary: 'The reports behind events, each with the sentence that says so',
  params: { ids: listOf(nodeId, MOST_IDS) },
  answer: evidenceAnswer,
  async ask({ graph }, { ids: asked }) {
    const ids = await toPresentIds(graph, [...new Set(asked)])
    const [events, reports] = await Promise.all([readEvents(graph, ids), readReports(graph, ids)])
    const missing = ids.filter((id) => !events.some((event) => event.id === id))
    if (missing.length > 0)
      throw new ApiError(
        404,
        'unknown_event',
        `There is no event "${missing.join('", "')}" in the store.`,
        'ids',
      )
    const reportsOf = groupBy(reports, ({ event }) => event)
    const omitted = await readOmittedReports(graph, reportsOf)
    const [mentions, nodes] = await Promise.all([
      readMentions(graph, [...new Set(reports.map(({ item }) => item))]),
      readNodes(
        graph,
        events.flatMap((event) => event.participants.map(({ id }) => id)),
      ),
    ])
    const mentionsOf = groupBy(mentions, ({ item }) => item)
    return {
      events: events.map((event) => ({
        ...event,
        names: Object.fromEntries(
          Object.entries(toNames(nodes)).filter(([id]) => event.participants.some((one) => one.id === id)),
        ),
        reports: (reportsOf.get(event.id) ?? []).map((report) =>
          toReport(report, mentionsOf.get(report.item) ?? []),
        ),
        ...(omitted.has(event.id) && { omittedReports: omitted.get(event.id) }),
      })),
    }
  },
})

/** Ids of events, each as it is now. */
async function toPresentIds(graph: Graph, ids: string[]): Promise<string[]> {
  const there = new Set((await readEvents(graph, ids)).map(({ id }) => id))
  const present = await readPresentIds(
    graph,
    ids.filter((id) => !there.has(id)),
    () => 'ids',
  )
  return [...new Set(ids.map((id) => present.get(id) ?? id))]
}

function toReport(row: ReportRow, mentions: MentionRow[]): Report {
  const { start, end, rule, text } = row
  return {
    ...toItem(row, mentions),
    ...(isWhole(row, text) ? {} : { sentence: { start, end, rule, whole: widenToSentences(text, row) } }),
  }
}
