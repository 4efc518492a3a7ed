/** What a period brought: tensions, decisions, contacts, and what the archive did not know before; a line a story. */
import type { Brief, Proof } from '../../api/brief.ts'
import { addDays } from '../../graph/eventSet.ts'
import { readMentions } from '../../graph/reads.ts'
import type { Graph } from '../../graph/reads.ts'
import { findAhead, keyOfAhead } from './ahead.ts'
import { STORIES } from './acts.ts'
import { toStressOf } from './bold.ts'
import { byDate } from './days.ts'
import { withEarlier } from './earlier.ts'
import type { Material } from './material.ts'
import { readMaterial } from './material.ts'
import { toIsOurs } from './ours.ts'
import { toPostOf } from './postOf.ts'
import { toPromises } from './promises.ts'
import { toIsAcrossQuarrel } from './quarrels.ts'
import type { BriefQuestion } from './question.ts'
import { keepNamed, toMain } from './sections.ts'
import { proveHeadline } from './proof.ts'
import { leaveOff, leaveSettled, stillAhead, withWho } from './settled.ts'
import { toStories } from './stories.ts'
import { readThreads } from './threads.ts'
import type { Threads } from './threads.ts'
import { readTold } from './told.ts'
import { readUntold } from './untold.ts'
import type { Untold } from './untold.ts'

/** Days before a period in which what was set for one of its months may have been. */
const A_MONTH = 31
/** Days ahead that are told. */
const AHEAD = 24

/** The brief of a period. */
export async function readBrief(graph: Graph, question: BriefQuestion): Promise<Brief> {
  const { from, to, documents: chosen = [] } = question
  const material = await readMaterial(graph, question)
  const { accounts, events, known, rows, proofOf } = material
  const past = chosen.length > 0 ? [] : material.past
  const [found, before, set] = [
    findAhead(rows, to),
    findAhead(past, to),
    findAhead(past, addDays(from, -A_MONTH)),
  ]
  const inAhead = await readMentions(graph, [
    ...new Set([...found, ...before, ...set].map(({ line }) => line.item)),
  ])
  const open = [...leaveOff(found, inAhead), ...stillAhead(before, found, inAhead, set)]
  const ahead = withWho(open, inAhead).sort((one, other) => byDate(one.line, other.line))
  // a day that is not shown settles nothing
  const telling = ahead.filter(({ line }, at) => line.isOff || at < AHEAD)
  const plans = leaveSettled(material.plans, telling, inAhead)
  const promises = toPromises(plans, material.happenings, ({ id }) => proofOf(id))
  const isToCome = toIsToCome(promises, proofOf)
  const stories = toStories(material.acting.filter(accounts.isFirm), accounts.reports).filter(
    ({ item, events: [lead] }) =>
      !isToCome(item) || (lead !== undefined && accounts.proofOf(lead, item)?.inHeadline === true),
  )
  const headed = await readUntold(graph, rows, toldItems(stories, material))
  const untold = headed.filter(({ item }) => !isToCome(item))
  const stateOf = (publisher = ''): string | undefined => graph.stateOfPublisher?.(publisher)
  const ours = material.documents.flatMap(({ publisher }) => stateOf(publisher) ?? [])[0]
  const postOf = toPostOf(accounts.reports, events)
  const { overtaken, ...main } = toMain(stories, untold, {
    ...{ gradesOf: material.gradesOf, postOf, placeOf: accounts.placeOf, statesIn: accounts.statesIn },
    ...{ namedIn: accounts.namedIn, stressOf: toStressOf(rows) },
    isAcross: toIsAcrossQuarrel(material.throughout),
    isOurs: toIsOurs(ours, known.nameOf),
  })
  const aheadShown = ahead.slice(0, AHEAD)
  const lined = new Set(STORIES.flatMap((part) => main[part].lines.map(({ item }) => item)))
  const linedRows = rows.filter(({ item }) => lined.has(item))
  const threads = await readThreads(graph, linedRows, material.past)
  const sections = {
    ...main,
    ...Object.fromEntries(
      STORIES.map((part) => [part, withEarlier(main[part], { earlier: material.earlier, threads }, proofOf)]),
    ),
    ...keepNamed(material.rest, proofOf, events),
    promises: { total: promises.length, lines: promises },
    ahead: { total: ahead.length, lines: aheadShown.map(({ line }) => line) },
  }
  const proofs = toProofs(sections, untold, { ...material, threads })
  for (const { line, proof } of aheadShown) proofs.set(keyOfAhead(line), proof)
  return {
    ...{
      from,
      to,
      begins: material.begins,
      isShort: material.isShort,
      isChosen: chosen.length > 0,
      overtaken,
    },
    documents: material.documents.map(({ id, title, file, publisher }) => {
      const [by, post] = [stateOf(publisher), postOf(id)]
      return {
        ...{ id, title: title ?? file, file },
        ...(publisher === undefined ? {} : { publisher }),
        ...(by === undefined ? {} : { by }),
        ...(post === undefined ? {} : { post }),
      }
    }),
    ...(material.since === undefined ? {} : { since: material.since }),
    ...sections,
    ...(await readTold(
      graph,
      Object.values(sections).flatMap(({ lines }): object[] => lines),
      accounts.tell(proofs.keys()),
      proofs,
      material.period,
    )),
    ...(material.isCut ? { truncated: true } : {}),
  }
}

/** Items whose headline is that of a plan: they are no stories besides. */
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

/** Items that stories tell, or that tell of what bulletins before told. */
function toldItems(
  stories: readonly { items: readonly string[] }[],
  { accounts, toldBefore }: Pick<Material, 'accounts' | 'toldBefore'>,
): ReadonlySet<string> {
  const isToldBefore = new Set(toldBefore.map(({ id }) => id))
  return new Set([
    ...stories.flatMap(({ items }) => items),
    ...accounts.reports.flatMap(({ event, item }) => (isToldBefore.has(event) ? [item] : [])),
  ])
}

/** What proves each line: by its event, or by its item where no event is told. */
function toProofs(
  sections: Pick<Brief, (typeof STORIES)[number]> &
    Record<string, { lines: readonly { events: string[] }[] }>,
  untold: readonly Untold[],
  {
    accounts,
    events,
    threads,
    proofOf,
  }: Pick<Material, 'accounts' | 'events' | 'proofOf'> & { threads: Threads },
): Map<string, Proof | undefined> {
  const proofs = new Map(
    Object.values(sections)
      .flatMap(({ lines }) => lines.flatMap((line) => line.events.slice(0, 1)))
      .map((id) => [id, proofOf(id)]),
  )
  const headlines = new Map(untold.map(({ item, proof }) => [item, proof]))
  for (const line of STORIES.flatMap((part) => sections[part].lines)) {
    const { item, also = [], again } = line
    if (line.events.length === 0) proofs.set(item, headlines.get(item))
    for (const id of line.events) {
      const event = events.get(id)
      if (event !== undefined) proofs.set(id, accounts.proofOf(event, item))
    }
    for (const id of also) if (!line.events.includes(id)) proofs.set(id, proofOf(id))
    if (again !== undefined) proofs.set(again, proofOf(again))
    const last = threads.get(item)
    if (last !== undefined) proofs.set(last.item, proveHeadline(last))
  }
  return proofs
}
