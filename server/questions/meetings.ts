/** Who met whom: the events of a set one by one, with places, offices of the day, and the sentences that say so. */
import type { EventSummary, Meetings, Quote } from '../api.ts'
import type { EventSet } from '../graph/eventSet.ts'
import { nameIn, toTitle } from '../graph/name.ts'
import { tellEvents } from '../graph/events.ts'
import type { Graph } from '../graph/reads.ts'
import { groupBy } from '../graph/groupBy.ts'
import { readNodes, readOffices } from '../graph/reads.ts'
import { readOmittedReports, readReports } from '../graph/reports.ts'
import type { OfficeRow, ReportRow } from '../graph/rows.ts'
import { widenToSentences } from '../graph/sentence.ts'
import { toNames } from '../graph/shape.ts'
import { isWhole } from './documents.ts'

/** The events of a set from `offset` on, told in full. */
export async function readMeetings(
  graph: Graph,
  set: EventSet,
  { offset, limit }: { offset: number; limit: number },
): Promise<Meetings> {
  const page = set.events.slice(offset, offset + limit)
  const [events, reports] = await Promise.all([
    tellEvents(graph, page),
    readReports(
      graph,
      page.map(({ id }) => id),
    ),
  ])
  const reportsOf = groupBy(reports, ({ event }) => event)
  const omitted = await readOmittedReports(graph, reportsOf)
  const nodes = await readNodes(
    graph,
    events.flatMap(({ participants }) => participants.map(({ id }) => id)),
  )
  const people = [...nodes.values()].filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const offices = await readOffices(graph, people)
  const owners = await readNodes(
    graph,
    offices.map(({ of }) => of),
  )
  return {
    total: set.total,
    offset,
    meetings: events.map((event) => ({
      event,
      people: event.participants
        .filter(({ id }) => nodes.get(id)?.kind === 'person')
        .map(({ id, side }) => ({
          id,
          side,
          offices: officesOn(
            event,
            offices.filter(({ person }) => person === id),
          ).map((office) => ({
            ...toTitle(office),
            of: nameIn(owners, office.of),
          })),
        })),
      reports: (reportsOf.get(event.id) ?? []).map(toQuote),
      ...(omitted.has(event.id) && { omittedReports: omitted.get(event.id) }),
    })),
    names: toNames(nodes),
  }
}

/**
 * The offices that somebody held on the day of an event: those seen before and after it, or else the one seen nearest to
 * it. Of an undated event, the one that is named most often. What was sought or given up does not count.
 */
function officesOn({ date }: Pick<EventSummary, 'date'>, offices: readonly OfficeRow[]): OfficeRow[] {
  const held = offices.filter(({ former, candidate }) => !former && !candidate)
  const spanning = held.filter(
    ({ first, last }) =>
      date !== undefined && first !== undefined && last !== undefined && first <= date && date <= last,
  )
  if (spanning.length > 0) return spanning
  const [best] = held.toSorted(
    (a, b) => distance(a, date) - distance(b, date) || b.items - a.items || (a.office < b.office ? -1 : 1),
  )
  return best === undefined ? [] : [best]
}

/** Days from the nearest day that an office was seen. */
function distance({ first, last }: OfficeRow, date: string | undefined): number {
  if (date === undefined) return 0
  if (first === undefined || last === undefined) return Number.MAX_SAFE_INTEGER
  return Math.min(
    Math.abs(Date.parse(first) - Date.parse(date)),
    Math.abs(Date.parse(last) - Date.parse(date)),
  )
}

/** A report with its sentence alone. */
export function toQuote(row: ReportRow): Quote {
  const { item, document, title, file, date, agencies, text, start, end, rule } = row
  const whole = widenToSentences(text, row)
  return {
    item,
    document: { id: document, title: title ?? file, file },
    ...(date === undefined ? {} : { date }),
    agencies: [...new Set(agencies)].sort(),
    ...(isWhole(row, text)
      ? {}
      : { sentence: { text: text.slice(whole.start, whole.end), start, end, rule } }),
  }
}
