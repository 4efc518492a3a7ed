import type { RequestHandler } from 'express'
import type { EvidenceAnswer, Highlight, Report } from '../api.ts'
import { ApiError } from '../errors.ts'
import { readPresentIds } from '../identities.ts'
import { toName } from '../name.ts'
import { listOf, nodeId, readParams } from '../params.ts'
import type { Graph } from '../reads.ts'
import { readEvents, readMentions, readNodes, readReports } from '../reads.ts'
import type { MentionRow, ReportRow } from '../rows.ts'
import { toNames } from './entity.ts'

/** More than a panel shows at once; the answer carries whole reports. */
const MOST_IDS = 100

const params = { ids: listOf(nodeId, MOST_IDS) }

/** GET /api/evidence?ids=: the reports behind events, each with the sentence that says so. */
export function evidence(graph: Graph): RequestHandler {
  return async (request, response) => {
    const ids = await toPresentIds(graph, [...new Set(readParams(params, request.query).ids)])
    const [events, reports] = await Promise.all([readEvents(graph, ids), readReports(graph, ids)])
    const missing = ids.filter((id) => !events.some((event) => event.id === id))
    if (missing.length > 0)
      throw new ApiError(
        404,
        'unknown_event',
        `There is no event "${missing.join('", "')}" in the store.`,
        'ids',
      )
    const [mentions, nodes] = await Promise.all([
      readMentions(graph, [...new Set(reports.map(({ item }) => item))]),
      readNodes(
        graph,
        events.flatMap((event) => event.participants.map(({ id }) => id)),
      ),
    ])
    const answer: EvidenceAnswer = {
      events: events.map((event) => ({
        ...event,
        names: Object.fromEntries(
          Object.entries(toNames(nodes)).filter(([id]) => event.participants.some((one) => one.id === id)),
        ),
        reports: reports
          .filter((report) => report.event === event.id)
          .map((report) =>
            toReport(
              report,
              mentions.filter(({ item }) => item === report.item),
            ),
          ),
      })),
    }
    response.json(answer)
  }
}

/** Ids of events, each as it is now. */
async function toPresentIds(graph: Graph, ids: string[]): Promise<string[]> {
  const there = new Set((await readEvents(graph, ids)).map(({ id }) => id))
  const present = await readPresentIds(
    graph,
    ids.filter((id) => !there.has(id)),
  )
  return [...new Set(ids.map((id) => present.get(id) ?? id))]
}

function toReport(row: ReportRow, mentions: MentionRow[]): Report {
  return {
    item: row.item,
    document: { id: row.document, title: row.title ?? row.file, file: row.file },
    n: row.n,
    ...(row.section === undefined ? {} : { section: row.section }),
    headline: toName(row.headlineEn, row.headlineJa),
    ...(row.date === undefined ? {} : { date: row.date }),
    agencies: [...new Set(row.agencies)],
    text: row.text,
    ...(isWhole(row, row.text) ? {} : { sentence: { start: row.start, end: row.end, rule: row.rule } }),
    highlights: mentions
      .filter((mention) => !isWhole(mention, row.text))
      .map(toHighlight)
      .sort((a, b) => a.start - b.start || b.end - a.end),
  }
}

/** A claim that an item makes as a whole, not at one of its words: nothing to point at. */
const isWhole = ({ start, end }: { start: number; end: number }, text: string): boolean =>
  start === 0 && end === text.length

const toHighlight = ({ start, end, kind, id }: MentionRow): Highlight => ({ start, end, kind, id })
