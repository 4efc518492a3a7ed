/** Documents, their items, and what was read in an item. */
import type { DocumentAnswer, DocumentList, ItemAnswer, Report, TextsAnswer } from '../api.ts'
import { ApiError } from '../http/errors.ts'
import { toName } from '../graph/name.ts'
import { readEvents } from '../graph/events.ts'
import type { Graph } from '../graph/reads.ts'
import { groupBy } from '../graph/groupBy.ts'
import {
  readDocument,
  readDocuments,
  readEventsOfItems,
  readItems,
  readMentions,
  readNodes,
  readOffices,
  readOfficesOfItems,
  readStamp,
  readTexts,
} from '../graph/reads.ts'
import type { DocumentRow, MentionRow, NodeRow, ReportRow } from '../graph/rows.ts'
import { toNames } from '../graph/shape.ts'
import type { Held, Span } from './namedSpans.ts'
import { japaneseSpans, titleSpans } from './namedSpans.ts'

interface Page {
  offset: number
  limit: number
}

/** A page of the documents, newest first. */
export async function readDocumentList(graph: Graph, { offset, limit }: Page): Promise<DocumentList> {
  const [rows, stamp] = await Promise.all([readDocuments(graph, offset, limit), readStamp(graph)])
  return { total: stamp.documents, offset, documents: rows.map((row) => toDocument(graph, row)) }
}

function toDocument(
  { samples }: Graph,
  { title, publisher, from, to, ...row }: DocumentRow,
): DocumentList['documents'][number] {
  return {
    ...row,
    title: title ?? row.file,
    ...(publisher === undefined ? {} : { publisher }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(samples?.has(row.file) === true ? { sample: true } : {}),
  }
}

/** One document with a page of its items. @throws ApiError 404 where there is no such document */
export async function readDocumentAnswer(
  graph: Graph,
  id: string,
  { offset, limit }: Page,
): Promise<DocumentAnswer> {
  const [document, { total, items }] = await Promise.all([
    readDocument(graph, id),
    readItems(graph, id, offset, limit),
  ])
  if (document === undefined)
    throw new ApiError(404, 'unknown_document', `There is no document "${id}" in the store.`, 'id')
  return {
    document: toDocument(graph, document),
    total,
    offset,
    items: items.map(({ id: item, n, headlineEn, headlineJa, section, date, agencies, events }) => ({
      id: item,
      n,
      events,
      headline: toName(headlineEn, headlineJa),
      ...(section === undefined ? {} : { section }),
      ...(date === undefined ? {} : { date }),
      agencies: [...new Set(agencies)].sort(),
    })),
  }
}

/** The text of one item with all its highlights. @throws ApiError 404 where there is no such item */
export async function readItemAnswer(graph: Graph, id: string): Promise<ItemAnswer> {
  const [answer] = await readItemAnswers(graph, [id])
  if (answer === undefined)
    throw new ApiError(404, 'unknown_item', `There is no item "${id}" in the store.`, 'id')
  return answer
}

/** The texts of a page of the items of a document, in their order. @throws ApiError 404 where there is no such document */
export async function readTextsAnswer(graph: Graph, id: string, page: Page): Promise<TextsAnswer> {
  const { total, offset, items } = await readDocumentAnswer(graph, id, page)
  const texts = await readItemAnswers(
    graph,
    items.map((item) => item.id),
  )
  return { total, offset, texts }
}

/** The texts of some items with all their highlights, in the order of the ids; ids that are not there are left out. */
async function readItemAnswers(graph: Graph, ids: string[]): Promise<ItemAnswer[]> {
  const [texts, mentions, claims, claimed] = await Promise.all([
    readTexts(graph, ids),
    readMentions(graph, ids),
    readEventsOfItems(graph, ids),
    readOfficesOfItems(graph, ids),
  ])
  const people = mentions.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const [nodes, events, known] = await Promise.all([
    readNodes(
      graph,
      mentions.map((mention) => mention.id),
    ),
    readEvents(graph, [...new Set(claims.map(({ event }) => event))]),
    readOffices(graph, people),
  ])
  const kindOf = new Map(events.map((event) => [event.id, event.kind]))
  const textOf = new Map(texts.map((row) => [row.item, row]))
  const present = known.filter(({ former, candidate }) => !former && !candidate)
  const [mentionsOf, claimsOf, officesOf] = [byItem(mentions), byItem(claims), byItem(claimed)]
  return ids.flatMap((id) => {
    const row = textOf.get(id)
    if (row === undefined) return []
    const said = mentionsOf.get(id) ?? []
    const named = new Map(
      said.flatMap(({ id: node }) => {
        const known = nodes.get(node)
        return known === undefined ? [] : [[node, known] as const]
      }),
    )
    const held = present.filter(({ person }) => named.has(person))
    const told = claimsOf.get(id) ?? []
    return [
      {
        item: toItem(row, toSpans(row.text, { said, told, claimed: officesOf.get(id) ?? [], named, held })),
        events: told.flatMap(({ event, start, end, rule }) => {
          const kind = kindOf.get(event)
          return kind === undefined ? [] : [{ id: event, kind, start, end, rule }]
        }),
        names: toNames(named),
      },
    ]
  })
}

const byItem = <T extends { item: string }>(rows: readonly T[]): Map<string, T[]> =>
  groupBy(rows, ({ item }) => item)

interface Read {
  said: readonly MentionRow[]
  told: readonly { event: string; start: number; end: number }[]
  /** Stretches by which reading knows that somebody holds an office. */
  claimed: readonly { person: string; start: number; end: number }[]
  named: ReadonlyMap<string, NodeRow>
  held: readonly Held[]
}

/** All that is marked in a text. */
const toSpans = (text: string, { said, told, claimed, named, held }: Read): Span[] => [
  ...said,
  ...told.map(({ event, start, end }) => ({ start, end, kind: 'event' as const, id: event })),
  ...claimed.map(({ person, start, end }) => ({ start, end, kind: 'office' as const, id: person })),
  ...titleSpans(text, said, held, claimed),
  ...japaneseSpans(text, said, [...named.values()], held),
]

/** An item as a report, without the sentence. */
export function toItem(
  row: Omit<ReportRow, 'event' | 'start' | 'end' | 'rule'>,
  spans: readonly Span[],
): Omit<Report, 'sentence'> {
  return {
    item: row.item,
    document: { id: row.document, title: row.title ?? row.file, file: row.file },
    n: row.n,
    ...(row.section === undefined ? {} : { section: row.section }),
    headline: toName(row.headlineEn, row.headlineJa),
    ...(row.date === undefined ? {} : { date: row.date }),
    agencies: [...new Set(row.agencies)].sort(),
    text: row.text,
    highlights: spans
      .filter((span) => !isWhole(span, row.text))
      .map(({ start, end, kind, id }) => ({ start, end, kind, id }))
      .sort((a, b) => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)),
  }
}

/** A claim that an item makes as a whole, not at one of its words: nothing to point at. */
export const isWhole = ({ start, end }: { start: number; end: number }, text: string): boolean =>
  start === 0 && end === text.length
