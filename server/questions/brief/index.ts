/** What a period brought: tensions, decisions, contacts, and what the archive did not know before; a line a story. */
import type { Brief, Proof } from '../../api/brief.ts'
import { addDays, daysBetween, NEWS } from '../../graph/eventSet.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import { nameOf } from '../../graph/name.ts'
import type { Graph } from '../../graph/reads.ts'
import { readExtent, readNodes, readOffices } from '../../graph/reads.ts'
import type { ReportRow } from '../../graph/rows.ts'
import type { Period } from '../changes.ts'
import { readPeriod } from '../changes.ts'
import { readDocumentsOf, readFresh, since } from './fresh.ts'
import { readBefore } from './period.ts'
import { Accounts } from './accounts.ts'
import { findAhead, keyOfAhead } from './ahead.ts'
import { actOf, isWithinOne, SORTS, STORIES } from './acts.ts'
import type { Known } from './acts.ts'
import { findContacts, findClimate } from './contacts.ts'
import { findLevels, readGradesOf } from './level.ts'
import { findEarlier, withEarlier } from './earlier.ts'
import { findNewOffices, findNewPeople, isHigh } from './people.ts'
import { findPlans, toPromises } from './promises.ts'
import { toIsAcrossQuarrel } from './quarrels.ts'
import type { BriefQuestion } from './question.ts'
import type { RestLines } from './sections.ts'
import { toIsOurs } from './ours.ts'
import { keepNamed, lookedAt, toMain } from './sections.ts'
import type { Acting } from './stories.ts'
import { toStories } from './stories.ts'
import { readTold } from './told.ts'
import { readStories, readUntold } from './untold.ts'
import type { Weighing } from './weigh.ts'

/** What went before is looked at for so long where rank and climate are compared: long enough for them to show. */
const DAYS_BEFORE = 365
/** Days before a period, half a year, below which an archive knows too little: nearly everybody is new in it, and every contact may be the highest. */
const SHORT = 182
/** Events of a part that are looked at, the gravest first: far more than are told. */
const LOOKED_AT = 150

/** Days ahead that are told. */
const AHEAD = 24

/** The brief of a period. */
export async function readBrief(graph: Graph, question: BriefQuestion): Promise<Brief> {
  const { from, to, documents: chosen = [] } = question
  const shared = await readBefore(graph, question)
  const [{ all, told: toldBefore }, before, extent, documents] = await Promise.all([
    readFresh(graph, question, shared),
    readPeriod(graph, { ...NEWS, from: addDays(shared.own, -DAYS_BEFORE), to: shared.own }),
    readExtent(graph),
    readDocumentsOf(graph, question, shared),
  ])
  const known = await readKnown(graph, all.happenings)
  const period = toApart(all, known)
  const gradesOf = await readGradesOf(graph, period, all.happenings)
  const begins = extent.since === undefined || extent.since >= from
  const plans = await findPlans(
    graph,
    question,
    documents.map(({ id }) => id),
  )
  const isShort = extent.since === undefined || daysBetween(extent.since, from) < SHORT
  const [own, ownAll] = [since(period, shared.own), since(all, shared.own)]
  const rest = begins ? NONE : await findRest(graph, before, own, ownAll, isShort)
  const acting = toLookedAt(all.happenings, known)
  const byId = new Map([...all.happenings, ...plans.map(({ plan }) => plan)].map((one) => [one.id, one]))
  const throughout = [
    ...new Map([...before.happenings, ...all.happenings].map((one) => [one.id, one])).values(),
  ]
  const earlier = findEarlier(
    acting,
    before.happenings.filter(({ day = '' }) => day < shared.own),
    throughout,
  )
  const lasts = [...earlier.values()].map(({ last }) => last)
  for (const last of lasts) byId.set(last.id, last)
  const behind = [
    ...acting,
    ...toldBefore,
    ...lasts,
    ...lookedAt(rest).flatMap((id) => byId.get(id) ?? []),
    ...plans.map(({ plan }) => plan),
  ]
  const accounts = await Accounts.of(graph, behind, chosen)
  const proofOf = (id: string) => {
    const event = byId.get(id)
    return event === undefined ? undefined : accounts.proofOf(event)
  }
  const ours = documents.flatMap(({ publisher }) => graph.stateOfPublisher?.(publisher ?? '') ?? [])[0]
  const promises = toPromises(plans, all.happenings, ({ id }) => proofOf(id))
  const isToCome = toIsToCome(promises, proofOf)
  const stories = toStories(acting.filter(accounts.isFirm), accounts.reports).filter(
    ({ item, events: [lead] }) =>
      !isToCome(item) || (lead !== undefined && accounts.proofOf(lead, item)?.inHeadline === true),
  )
  const isToldBefore = new Set(toldBefore.map(({ id }) => id))
  const told = new Set([
    ...stories.flatMap(({ items }) => items),
    ...accounts.reports.flatMap(({ event, item }) => (isToldBefore.has(event) ? [item] : [])),
  ])
  const rows = await readStories(
    graph,
    question,
    documents.map(({ id }) => id),
  )
  const headed = await readUntold(graph, rows, told)
  const ahead = findAhead(rows, to)
  const aheadShown = ahead.slice(0, AHEAD)
  const untold = headed.filter(({ item }) => !isToCome(item))
  const postOf = toPosts(accounts.reports, byId)
  const { overtaken, ...main } = toMain(stories, untold, {
    gradesOf,
    postOf,
    placeOf: accounts.placeOf,
    statesIn: accounts.statesIn,
    isAcross: toIsAcrossQuarrel(throughout),
    isOurs: toIsOurs(ours, known.nameOf),
  })
  const sections = {
    ...main,
    ...Object.fromEntries(STORIES.map((part) => [part, withEarlier(main[part], earlier, accounts.isFirm)])),
    ...keepNamed(rest, proofOf, byId),
    promises: { total: promises.length, lines: promises },
    ahead: { total: ahead.length, lines: aheadShown.map(({ line }) => line) },
  }
  const proofs = new Map(
    Object.values(sections)
      .flatMap((section): { events: string[] }[] => section.lines)
      .flatMap(({ events }) => events.slice(0, 1))
      .map((id) => [id, proofOf(id)]),
  )
  const headlines = new Map(untold.map(({ item, proof }) => [item, proof]))
  for (const { item, events, also = [], again, follows: earlierId } of STORIES.flatMap(
    (part) => sections[part].lines,
  )) {
    if (events.length === 0) proofs.set(item, headlines.get(item))
    for (const id of events) {
      const event = byId.get(id)
      if (event !== undefined) proofs.set(id, accounts.proofOf(event, item))
    }
    for (const id of also) if (!events.includes(id)) proofs.set(id, proofOf(id))
    for (const id of [again, earlierId]) if (id !== undefined) proofs.set(id, proofOf(id))
  }
  for (const { line, proof } of aheadShown) proofs.set(keyOfAhead(line), proof)
  const isCut = [all.set, before.set].some(({ events, total }) => total > events.length)
  return {
    ...{ from, to, begins, isChosen: chosen.length > 0, overtaken },
    documents: documents.map(({ id, title, file, publisher }) => {
      const [by, post] = [graph.stateOfPublisher?.(publisher ?? ''), postOf(id)]
      return {
        ...{ id, title: title ?? file, file },
        ...(publisher === undefined ? {} : { publisher }),
        ...(by === undefined ? {} : { by }),
        ...(post === undefined ? {} : { post }),
      }
    }),
    ...(extent.since === undefined ? {} : { since: extent.since }),
    ...sections,
    ...(await readTold(
      graph,
      Object.values(sections).flatMap(({ lines }): object[] => lines),
      accounts.tell(proofs.keys()),
      proofs,
      period,
    )),
    ...(isCut ? { truncated: true } : {}),
  }
}

/** Tells items whose headline is that of a plan: they are no stories besides. */
function toIsToCome(
  promises: Brief['promises']['lines'],
  proofOf: (id: string) => Proof | undefined,
): (item: string) => boolean {
  const items = promises.flatMap(({ events: [first = ''] }) => {
    const proof = proofOf(first)
    return proof?.inHeadline === true ? [proof.item] : []
  })
  const toCome = new Set(items)
  return (item) => toCome.has(item)
}

/** What those who took part are called, and what they serve as. */
async function readKnown(graph: Graph, happenings: readonly Happening[]): Promise<Known> {
  const idsOf = (group: 'people' | 'organizations'): string[] => [
    ...new Set(happenings.flatMap(({ parts }) => parts[group].map(({ id }) => id))),
  ]
  const [offices, bodies] = await Promise.all([
    readOffices(graph, idsOf('people')),
    readNodes(graph, idsOf('organizations')),
  ])
  const held = groupBy(offices, ({ person }) => person)
  return {
    nameOf: (id) => {
      const node = bodies.get(id)
      return node === undefined ? id : nameOf(node).en
    },
    titlesOf: (id) => (held.get(id) ?? []).map(({ title }) => title),
    servedBy: (id) => (held.get(id) ?? []).map(({ of }) => of),
  }
}

/** The state in which each document is written: the one that it tells most of. */
function toPosts(reports: readonly ReportRow[], byId: ReadonlyMap<string, Happening>): Weighing['postOf'] {
  const posts = new Map(
    [...groupBy(reports, ({ document }) => document)].map(([document, some]) => {
      const states = some.flatMap(({ event }) => byId.get(event)?.parts.countries.map(({ id }) => id) ?? [])
      const [most] = [...groupBy(states, (id) => id)].sort(([, one], [, other]) => other.length - one.length)
      return [document, most?.[0]] as const
    }),
  )
  return (document) => posts.get(document)
}

/** The period without what stays within one state or body. */
function toApart(period: Period, known: Known): Period {
  const happenings = period.happenings.filter((event) => !isWithinOne(event, known))
  return {
    ...{ ...period, happenings },
    contacts: happenings.filter((event) => actOf(event, known)?.sort === 'contacts'),
  }
}

/** Events that are something in a brief, the gravest of each part. */
function toLookedAt(events: readonly Happening[], known: Known): Acting[] {
  const acting = events.flatMap((event): Acting[] => {
    const act = actOf(event, known)
    return act === undefined ? [] : [{ ...event, act }]
  })
  return SORTS.flatMap((sort) =>
    acting
      .filter(({ act }) => act.sort === sort)
      .sort((one, other) => one.act.weight - other.act.weight)
      .slice(0, LOOKED_AT),
  )
}

const NONE: RestLines = {
  newPeople: [],
  newOffices: [],
  firstContacts: [],
  renewed: [],
  levels: [],
  climate: [],
}

/** What the archive did not know before, and how that differs; of a short one not who or what is new or the highest in it. */
async function findRest(
  graph: Graph,
  before: Period,
  period: Period,
  all: Period,
  isShort: boolean,
): Promise<RestLines> {
  const { newcomers, known } = await findNewPeople(graph, all)
  const gradesOf = await readGradesOf(graph, period, period.contacts)
  const [levels, newOffices, { first, renewed }] = await Promise.all([
    isShort ? [] : findLevels(graph, before, period),
    findNewOffices(graph, all, known),
    findContacts(graph, period, gradesOf, new Set(newcomers.map(({ person }) => person))),
  ])
  const newPeople = newcomers.filter(isHigh).map(({ person, events }) => ({ person, events }))
  return {
    ...(isShort ? { newPeople: [], firstContacts: [] } : { newPeople, firstContacts: first }),
    newOffices: newOffices.filter(({ office, before }) => isHigh(office) || isHigh(before)),
    ...{ renewed, levels, climate: isShort ? [] : findClimate(before, period) },
  }
}
