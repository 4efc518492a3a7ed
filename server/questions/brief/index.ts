/** What a period brought: tensions, decisions, contacts, and what the archive did not know before; each line with what proves it. */
import type { Brief } from '../../api/brief.ts'
import { addDays, NEWS } from '../../graph/eventSet.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Graph } from '../../graph/reads.ts'
import { readDocument, readExtent, readOffices } from '../../graph/reads.ts'
import type { Period } from '../changes.ts'
import { readPeriod } from '../changes.ts'
import { toMix } from '../timeline.ts'
import { findContacts, findClimate } from './contacts.ts'
import { weigh } from './firm.ts'
import { findLevels, readGradesOf } from './level.ts'
import { isWithinOne, sortOf } from './matters.ts'
import { findNewOffices, findNewPeople, isHigh } from './people.ts'
import { findPlans } from './promises.ts'
import type { BriefQuestion } from './question.ts'
import type { RestLines } from './sections.ts'
import { countLeftOut, keepProved, lookedAt, toCandidates, toMain, toPromises } from './sections.ts'
import { readTold } from './told.ts'

/** What went before is looked at for so long where rank and climate are compared: long enough for them to show. */
const DAYS_BEFORE = 365

/** The brief of a period. */
export async function readBrief(graph: Graph, question: BriefQuestion): Promise<Brief> {
  const { from, to, documents = [] } = question
  const [all, before, plans, extent, titles] = await Promise.all([
    readPeriod(graph, { ...NEWS, from, to, documents }),
    readPeriod(graph, { ...NEWS, from: addDays(from, -DAYS_BEFORE), to: from }),
    findPlans(graph, question),
    readExtent(graph),
    readTitlesOf(graph, documents),
  ])
  const period = await readApart(graph, all)
  const gradesOf = await readGradesOf(graph, period, period.happenings)
  const { begins, ...rest } = await findRest(graph, before, period, all)
  const candidates = toCandidates(period.happenings, gradesOf, sortOf)
  const byId = new Map(all.happenings.map((event) => [event.id, event]))
  const behind = lookedAt(rest).flatMap((id) => byId.get(id) ?? [])
  const verdicts = await weigh(graph, [...candidates.looked, ...behind, ...plans.plans], documents)
  const sections = {
    ...toMain(candidates, verdicts, gradesOf),
    ...keepProved(rest, verdicts, byId),
    promises: toPromises(plans, all.happenings, verdicts),
  }
  const lines = Object.values(sections).flatMap((section): { events: string[] }[] => section.lines)
  return {
    ...{ from, to, events: all.set.total, planned: plans.total },
    quads: toMix(all.happenings),
    documents: titles,
    begins,
    ...(extent.since === undefined ? {} : { since: extent.since }),
    ...sections,
    leftOut: countLeftOut(all.happenings.length, candidates, verdicts, {
      total: plans.total,
      told: sections.promises,
    }),
    ...(await readTold(graph, lines, verdicts, period)),
    ...(plans.isCut || [all.set, before.set].some(({ events, total }) => total > events.length)
      ? { truncated: true }
      : {}),
  }
}

/** The period without what stays within one state or body. */
async function readApart(graph: Graph, period: Period): Promise<Period> {
  const people = [...new Set(period.happenings.flatMap(({ parts }) => parts.people.map(({ id }) => id)))]
  const offices = groupBy(await readOffices(graph, people), ({ person }) => person)
  const servedBy = (id: string): string[] => (offices.get(id) ?? []).map(({ of }) => of)
  const happenings = period.happenings.filter((event) => !isWithinOne(event, servedBy))
  return { ...period, happenings, contacts: happenings.filter((event) => sortOf(event) === 'contacts') }
}

/** What the archive did not know before, and how that differs; where nothing was told before, everybody is new, and nothing else. */
async function findRest(
  graph: Graph,
  before: Period,
  period: Period,
  all: Period,
): Promise<RestLines & { begins: boolean }> {
  const { begins, newcomers, known } = await findNewPeople(graph, all)
  const newPeople = newcomers.filter(isHigh).map(({ person, events }) => ({ person, events }))
  const none = { newOffices: [], firstContacts: [], renewed: [], levels: [], climate: [] }
  if (begins) return { begins, newPeople, ...none }
  const strangers = new Set(newcomers.map(({ person }) => person))
  const gradesOf = await readGradesOf(graph, period, period.contacts)
  const [levels, newOffices, { first, renewed }] = await Promise.all([
    findLevels(graph, before, period),
    findNewOffices(graph, all, known),
    findContacts(graph, period, gradesOf, strangers),
  ])
  const climate = findClimate(before, period)
  const high = newOffices.filter(({ office }) => isHigh(office))
  return { begins, newPeople, newOffices: high, firstContacts: first, renewed, levels, climate }
}

/** What some documents are called; those that are there no more are left out. */
async function readTitlesOf(graph: Graph, documents: readonly string[]): Promise<string[]> {
  const all = await Promise.all(documents.map((id) => readDocument(graph, id)))
  return all.flatMap((one) => (one === undefined ? [] : [one.title ?? one.file]))
}
