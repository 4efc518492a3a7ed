/** The claims of an event, or the mentions of a node, as the ledger names them. */
import { z } from 'zod'
import type { EventClaim, Extraction, ItemExtraction } from '../../ingest/types.ts'
import { ApiError } from '../http/errors.ts'
import { readPresentIds } from '../graph/formerIds.ts'
import { toEventKeys } from '../load/eventRows.ts'
import { toBody, toOrganizationKey, toPlaceKey } from '../load/keys.ts'
import type { Reread } from '../load/load.ts'
import type { Graph } from '../graph/reads.ts'
import { ask } from '../graph/reads.ts'
import type { MentionRef, ReportRef } from './correction.ts'
import { sentenceAt } from '../graph/sentence.ts'
import { countNamed } from './find.ts'

const reportedRow = z.object({
  item: z.string(),
  n: z.number(),
  document: z.string(),
  file: z.string(),
  key: z.string(),
})

/** All claims of an event, by a present or former id. @throws ApiError 404 where there is none, 409 where there are several */
export async function readReportRefs(graph: Graph, reread: Reread, event: string): Promise<ReportRef[]> {
  const readOf = (id: string) => ask(graph, 'corrections/reported', reportedRow, { id })
  const own = await readOf(event)
  const present = own.length > 0 ? undefined : (await readPresentIds(graph, [event])).get(event)
  const rows = present === undefined ? own : await readOf(present)
  if (rows.length === 0)
    throw new ApiError(404, 'unknown_event', `There is no event "${event}" in the store.`)
  const refs: ReportRef[] = []
  for (const { n, document, file, key } of rows) {
    const extraction = (await reread(document))?.extraction
    const item = extraction?.items.find((one) => one.n === n)
    if (extraction === undefined || item === undefined) throw notKept(file)
    const keys = toEventKeys(extraction, [item])
    const claim = [...item.events, ...item.background].find((one) => keys.get(one) === key)
    if (claim !== undefined) refs.push(toReportRef({ document, file }, item, claim))
  }
  if (refs.length === 0) throw notKept(rows[0]?.file ?? event)
  return refs
}

export const notKept = (file: string): ApiError =>
  new ApiError(409, 'not_kept', `The archive does not have ${file}; ingest it again, then correct it.`)

function toReportRef(
  of: { document: string; file: string },
  { n, headline, text }: ItemExtraction,
  { kind, sides, evidence: { start, end } }: EventClaim,
): ReportRef {
  const sentence = sentenceAt(text, { start, end })
  return { ...of, n, headline: headline.en, sentence, kind, start, end, sides: structuredClone(sides) }
}

/** Where an item names a node; `people`: the ids that the document gives to the person, if it is one. */
export function toMentionRefs(
  { id: document, document: file, items }: Pick<Extraction, 'id' | 'document' | 'items'>,
  item: ItemExtraction,
  node: string,
  people: readonly string[],
): MentionRef[] {
  const { n, headline, mentions } = item
  const of = (kind: MentionRef['kind'], refs: readonly string[]): MentionRef[] =>
    [...new Set(refs)].map((ref) => ({ document, file, n, headline: headline.en, kind, ref }))
  const named = item.people.map(({ id }) => id).filter((id) => people.includes(id))
  return [
    ...of('person', named).map((one) => ({
      ...one,
      ...(countNamed({ items }, one.ref) > 1 && { twin: true as const }),
    })),
    ...of(
      'country',
      [...item.countries, ...mentions.flatMap(({ kind, ref }) => (kind === 'country' ? ref : []))].filter(
        (code) => code === node,
      ),
    ),
    ...of(
      'organization',
      item.organizations
        .map(({ name }) => name)
        .filter((name) => toOrganizationKey(toBody(name, item).name) === node),
    ),
    ...of(
      'place',
      item.places.filter(({ name, country }) => toPlaceKey(name, country) === node).map(({ name }) => name),
    ),
  ]
}
