/** What a period brought that the archive did not know before, each line with the events behind it. */
import type { Brief, EventSummary, Quote } from '../../api.ts'
import { addDays, NEWS } from '../../graph/eventSet.ts'
import { readEvents } from '../../graph/events.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Parts } from '../../graph/happening.ts'
import type { Graph } from '../../graph/reads.ts'
import { readDocument, readExtent, readNodes, readReports } from '../../graph/reads.ts'
import { toNames } from '../../graph/shape.ts'
import { readPeriod } from '../changes.ts'
import { toQuote } from '../meetings.ts'
import { toMix } from '../timeline.ts'
import { findContacts, findClimate, rankContacts } from './contacts.ts'
import { findLevels, readGradesOf } from './level.ts'
import { findNewOffices, findNewPeople } from './people.ts'
import { keepFirm, lookedAt, readWeak } from './firm.ts'
import { findPromises } from './promises.ts'
import type { BriefQuestion } from './question.ts'
import { toStories } from './stories.ts'

/** What went before is looked at for so long where rank and climate are compared: long enough for them to show. */
const DAYS_BEFORE = 365
/** Lines of a section: more do not fit on a page. */
const LINES = 12
/** Lines of a section that are looked at, as some may rest on nothing firm. */
const CANDIDATES = 2 * LINES
/** Events of a line that are told, and sentences of each. */
const TOLD = 2
const QUOTES = 2

type Section<T> = { total: number; lines: T[] }
const toSection = <T>(lines: readonly T[], total = lines.length): Section<T> => ({
  total,
  lines: lines.slice(0, LINES),
})

const sidesIn = ({ people, countries, organizations }: Parts): number =>
  new Set([...people, ...countries, ...organizations].map(({ side }) => side)).size

/** The brief of a period. */
export async function readBrief(graph: Graph, question: BriefQuestion): Promise<Brief> {
  const { from, to, documents = [] } = question
  const [period, before, plans, extent, titles] = await Promise.all([
    readPeriod(graph, { ...NEWS, from, to, documents }),
    readPeriod(graph, { ...NEWS, from: addDays(from, -DAYS_BEFORE), to: from }),
    findPromises(graph, question),
    readExtent(graph),
    readTitlesOf(graph, documents),
  ])
  const { begins, newcomers, known } = await findNewPeople(graph, period)
  const gradesOf = await readGradesOf(graph, period, period.contacts)
  const strangers = new Set(newcomers.map(({ person }) => person))
  const agreed = period.happenings
    // with whom, or it tells nobody anything
    .filter(({ kind, parts }) => kind === 'agreement' && sidesIn(parts) > 1)
    .map(({ id }) => ({ event: id, events: [id] }))
  const [contacts, agreements, promises, levels, newOffices, { first, renewed }] = await Promise.all([
    toStories(graph, rankContacts(period, gradesOf), period.happenings),
    toStories(graph, agreed, period.happenings),
    toStories(graph, plans.lines),
    begins ? [] : findLevels(graph, before, period),
    begins ? [] : findNewOffices(graph, period, known),
    begins ? { first: [], renewed: [] } : findContacts(graph, period, gradesOf, strangers),
  ])
  const climate = begins ? [] : findClimate(before, period)
  const candidates = [contacts, agreements, promises].map(({ lines }) => lines)
  const others = [newcomers, newOffices, first, renewed, levels, climate].map((lines) =>
    lines.slice(0, CANDIDATES),
  )
  const weak = await readWeak(graph, lookedAt([...candidates, ...others].flat()))
  const leftOut = { uncertain: 0, hearsay: 0 }
  /** The firm lines of a section, of `total` that there are. */
  const firm = <T extends { events: string[] }>(
    lines: readonly T[],
    total = lines.length,
    isTold = false,
  ) => {
    const kept = keepFirm(lines.slice(0, CANDIDATES), weak, leftOut, isTold)
    return toSection(kept, total - Math.min(lines.length, CANDIDATES) + kept.length)
  }
  const sections = {
    contacts: firm(contacts.lines, contacts.total),
    agreements: firm(agreements.lines, agreements.total),
    newPeople: firm(newcomers),
    newOffices: firm(newOffices),
    firstContacts: firm(first),
    renewed: firm(renewed),
    levels: firm(levels, levels.length, true),
    climate: firm(climate),
    promises: firm(promises.lines, promises.total),
  }
  const lines = Object.values(sections).flatMap((section): { events: string[] }[] => section.lines)
  const told = await readEvents(graph, [...new Set(lines.flatMap(({ events }) => events.slice(0, TOLD)))])
  const [quotes, names] = await Promise.all([
    readQuotes(graph, told, documents),
    readNames(graph, sections, told),
  ])
  return {
    from,
    to,
    events: period.set.total,
    quads: toMix(period.happenings),
    documents: titles,
    begins,
    ...(extent.since === undefined ? {} : { since: extent.since }),
    ...sections,
    leftOut,
    told,
    quotes,
    names,
    ...(plans.isCut || [period.set, before.set].some(({ events, total }) => total > events.length)
      ? { truncated: true }
      : {}),
  }
}

/** What some documents are called; those that are there no more are left out. */
async function readTitlesOf(graph: Graph, documents: readonly string[]): Promise<string[]> {
  const all = await Promise.all(documents.map((id) => readDocument(graph, id)))
  return all.flatMap((one) => (one === undefined ? [] : [one.title ?? one.file]))
}

async function readQuotes(
  graph: Graph,
  told: readonly EventSummary[],
  documents: readonly string[],
): Promise<Record<string, Quote[]>> {
  const reports = await readReports(
    graph,
    told.map(({ id }) => id),
  )
  const wanted = reports.filter(({ document }) => documents.length === 0 || documents.includes(document))
  const ofEvent = [...groupBy(wanted, ({ event }) => event)]
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
