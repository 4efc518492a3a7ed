/** What a period brought that the archive did not know before, each line with the events behind it. */
import type { Brief, EventSummary, Quote } from '../../api.ts'
import { addDays, NEWS, readEventSet } from '../../graph/eventSet.ts'
import { readEvents } from '../../graph/events.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Graph } from '../../graph/reads.ts'
import { readNodes, readReports } from '../../graph/reads.ts'
import { toNames } from '../../graph/shape.ts'
import { readPeriod } from '../changes.ts'
import { toQuote } from '../meetings.ts'
import { toMix } from '../timeline.ts'
import { findContacts, findLevels, findClimate, rankContacts } from './contacts.ts'
import { findNewOffices, findNewPeople } from './people.ts'

/** What went before is looked at for so long where rank and climate are compared: long enough for them to show. */
const DAYS_BEFORE = 365
/** So far ahead what is announced is told. */
const DAYS_AHEAD = 365
/** Lines of a section: more do not fit on a page. */
const LINES = 12
/** Events of a line that are told, and sentences of each. */
const TOLD = 2
const QUOTES = 2

type Section<T> = { total: number; lines: T[] }
const toSection = <T>(lines: readonly T[]): Section<T> => ({
  total: lines.length,
  lines: lines.slice(0, LINES),
})

/** The brief of a period [from, to). */
export async function readBrief(graph: Graph, { from, to }: { from: string; to: string }): Promise<Brief> {
  const [period, before, plans] = await Promise.all([
    readPeriod(graph, { ...NEWS, from, to }),
    readPeriod(graph, { ...NEWS, from: addDays(from, -DAYS_BEFORE), to: from }),
    readEventSet(graph, { ...NEWS, planned: true, from, to: addDays(to, DAYS_AHEAD) }),
  ])
  const { begins, newcomers, known } = await findNewPeople(graph, period)
  const [contacts, levels, newOffices, { first, renewed }] = await Promise.all([
    rankContacts(graph, period),
    findLevels(graph, before, period),
    begins ? [] : findNewOffices(graph, period, known),
    begins ? { first: [], renewed: [] } : findContacts(graph, period),
  ])
  const sections = {
    contacts: toSection(contacts),
    agreements: toSection(
      period.happenings
        .filter(({ kind }) => kind === 'agreement')
        .map(({ id }) => ({ event: id, events: [id] })),
    ),
    newPeople: toSection(begins ? [] : newcomers),
    newOffices: toSection(newOffices),
    firstContacts: toSection(first),
    renewed: toSection(renewed),
    levels: toSection(levels),
    climate: toSection(findClimate(before, period)),
    promises: toSection(
      plans.events
        .filter(({ planned }) => planned)
        .map(({ id, day = '' }) => ({ event: id, events: [id], isDue: day < to }))
        .toReversed(),
    ),
  }
  const lines = Object.values(sections).flatMap((section): { events: string[] }[] => section.lines)
  const told = await readEvents(graph, [...new Set(lines.flatMap(({ events }) => events.slice(0, TOLD)))])
  const [quotes, names] = await Promise.all([readQuotes(graph, told), readNames(graph, sections, told)])
  return {
    from,
    to,
    events: period.set.total,
    quads: toMix(period.happenings),
    begins,
    ...sections,
    told,
    quotes,
    names,
    ...([period.set, before.set, plans].some(({ events, total }) => total > events.length)
      ? { truncated: true }
      : {}),
  }
}

async function readQuotes(graph: Graph, told: readonly EventSummary[]): Promise<Record<string, Quote[]>> {
  const reports = await readReports(
    graph,
    told.map(({ id }) => id),
  )
  const ofEvent = [...groupBy(reports, ({ event }) => event)]
  return Object.fromEntries(ofEvent.map(([event, rows]) => [event, rows.slice(0, QUOTES).map(toQuote)]))
}

type Named = Pick<Brief, 'newPeople' | 'newOffices' | 'firstContacts' | 'renewed' | 'levels' | 'climate'>

/** Names of all who are told of. */
async function readNames(
  graph: Graph,
  { newPeople, newOffices, firstContacts, renewed, levels, climate }: Named,
  told: readonly EventSummary[],
): Promise<Brief['names']> {
  const pairs = [firstContacts, renewed, levels, climate].flatMap(
    ({ lines }): { a: string; b: string }[] => lines,
  )
  const people = [newPeople, newOffices].flatMap(({ lines }): { person: string }[] => lines)
  const nodes = await readNodes(graph, [
    ...pairs.flatMap(({ a, b }) => [a, b]),
    ...people.map(({ person }) => person),
    ...told.flatMap(({ participants }) => participants.map(({ id }) => id)),
  ])
  return toNames(nodes)
}
