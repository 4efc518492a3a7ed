/** What the reports say of events, and which of these a brief can rest on. */
import { z } from 'zod'
import { eventKind } from '../../api/base.ts'
import type { EventSummary } from '../../api.ts'
import type { Proof } from '../../api/brief.ts'
import { readEvents } from '../../graph/events.ts'
import { groupBy } from '../../graph/groupBy.ts'
import type { Happening } from '../../graph/happening.ts'
import { ask, readMentions } from '../../graph/reads.ts'
import { readReports } from '../../graph/reports.ts'
import type { Graph } from '../../graph/reads.ts'
import type { MentionRow, ReportRow } from '../../graph/rows.ts'
import { isIn, sentenceAt } from '../../graph/sentence.ts'
import { CONTACT_KINDS } from '../contacts.ts'
import { hasFailed } from './announced.ts'
import { isDenied } from './hearsay.ts'
import { headlineLines, headlinesOf, prove, statesNamedIn } from './proof.ts'

/** Below this a rule had to guess who is meant, or knew one side alone: the review asks about these first. */
const LEAST = 0.6
/** Events and items that one query is asked about. */
const AT_ONCE = 200

const confidenceRow = z.object({ id: z.string(), kind: eventKind, confidence: z.number() })

/** Asks about some at a time, as an answer has its bounds. */
async function inParts<T>(ids: readonly string[], read: (some: string[]) => Promise<T[]>): Promise<T[]> {
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
    read(ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE)),
  )
  return (await Promise.all(parts)).flat()
}

/** More of those who took part, and more sides, are named by what is told. */
const compareProofs = (one: Proof, other: Proof): number =>
  other.named.length - one.named.length || one.quotes.length - other.quotes.length

export class Accounts {
  private readonly reportsOf: ReadonlyMap<string, ReportRow[]>
  private readonly byItem: ReadonlyMap<string, ReportRow>
  private readonly proofs = new Map<string, readonly Proof[]>()

  private constructor(
    /** Reports of events that were read with some certainty, and that came to pass. */
    readonly reports: readonly ReportRow[],
    private readonly mentions: ReadonlyMap<string, readonly MentionRow[]>,
    private readonly summaries: ReadonlyMap<string, EventSummary>,
  ) {
    this.reportsOf = groupBy(reports, ({ event }) => event)
    this.byItem = new Map(reports.map((report) => [report.item, report]))
  }

  /** @param documents those that alone are asked; none: all */
  static async of(
    graph: Graph,
    events: readonly Happening[],
    documents: readonly string[],
  ): Promise<Accounts> {
    const ids = [...new Set(events.map(({ id }) => id))]
    const [sure, reports, told] = await Promise.all([
      inParts(ids, (some) => ask(graph, 'confidence', confidenceRow, { ids: some })),
      inParts(ids, (some) => readReports(graph, some)),
      readEvents(graph, ids),
    ])
    const certain = new Set(sure.flatMap(({ id, confidence }) => (confidence < LEAST ? [] : [id])))
    const contacts = new Set(events.flatMap(({ id, kind }) => (CONTACT_KINDS.includes(kind) ? [id] : [])))
    const wanted = reports.filter(
      (report) =>
        certain.has(report.event) &&
        (documents.length === 0 || documents.includes(report.document)) &&
        !hasFailed(sentenceAt(report.text, report)) &&
        // a denial tells of the contact that it denies
        !(contacts.has(report.event) && isDenied(headlineLines(report))),
    )
    const items = [...new Set(wanted.map(({ item }) => item))]
    const mentions = await readMentions(graph, items)
    return new Accounts(
      wanted,
      groupBy(mentions, ({ item }) => item),
      new Map(told.map((event) => [event.id, event])),
    )
  }

  placeOf = (event: string): string | undefined => this.summaries.get(event)?.place

  /** The states that the headlines of an item name. */
  statesIn = (item: string): string[] => {
    const report = this.byItem.get(item)
    return report === undefined ? [] : statesNamedIn(headlinesOf(report), this.mentions.get(item) ?? [])
  }

  /** Everybody and everything that the headlines of an item name. */
  namedIn = (item: string): string[] => {
    const report = this.byItem.get(item)
    const heads = report === undefined ? [] : headlinesOf(report)
    return (this.mentions.get(item) ?? []).flatMap((one) =>
      heads.some((at) => isIn(one, at)) ? [one.id] : [],
    )
  }

  isFirm = ({ id }: Happening): boolean => this.reportsOf.has(id)

  /** What an item says of an event, or whichever says most of it; undefined where none does. */
  proofOf(event: Happening, item?: string): Proof | undefined {
    return this.proofsOf(event).find((proof) => item === undefined || proof.item === item)
  }

  /** Those who say most first. Every section asks about its events again. */
  private proofsOf(event: Happening): readonly Proof[] {
    const known = this.proofs.get(event.id)
    if (known !== undefined) return known
    const place = this.summaries.get(event.id)?.place
    const all = (this.reportsOf.get(event.id) ?? [])
      .map((report) => prove(event, report, this.mentions.get(report.item) ?? [], place))
      .sort(compareProofs)
    this.proofs.set(event.id, all)
    return all
  }

  /** Some of these events as they are told, in the order of the ids. */
  tell = (ids: Iterable<string>): EventSummary[] => [...ids].flatMap((id) => this.summaries.get(id) ?? [])
}
