/** What a correction changes, measured in the graph before and after it, within the transaction that makes it. */
import { z } from 'zod'
import type { Effect, Part } from '../api/corrections.ts'
import { toAppearanceId } from '../identity/appearance.ts'
import { toItemKey, toOrganizationKey } from '../load/keys.ts'
import type { Queries } from '../queries.ts'
import { CONTACT_KINDS } from '../questions/contacts.ts'
import type { Row, Run } from '../store/store.ts'
import type { Correction } from './correction.ts'
import { bodiesOf, refsOf } from './correction.ts'

const idRow = z.object({ id: z.string() })
const partRow = z.object({ id: z.string(), name: z.string(), events: z.number(), contacts: z.number() })
const stampRow = z.object({ events: z.number(), people: z.number() })

const toldRow = z.object({ item: z.string(), start: z.number(), end: z.number(), id: z.string() })

/** The graph as far as a correction touches it. */
export interface Measured {
  parts: Map<string, Part & { name: string }>
  events: number
  people: number
  /** The event that it is about; its id follows from what it is. */
  event: string | null
}

/** Measures whom a correction is about: those who are it now, and some more by their ids. */
export async function measure(
  run: Run,
  queries: Queries,
  one: Correction,
  more: Iterable<string> = [],
): Promise<Measured> {
  const [found, totals, told] = await run([
    queries.statement('read/corrections/peopleOf', { appearances: toAppearances(one), items: toItems(one) }),
    queries.statement('read/stamp'),
    queries.statement('read/corrections/eventsOf', { items: toItems(one) }),
  ])
  const people = z
    .array(idRow)
    .parse(found)
    .map(({ id }) => id)
  const ids = [...new Set([...people, ...bodiesOf(one).map(toOrganizationKey), ...more])]
  const [rows] = await run([
    queries.statement('read/corrections/parts', { ids, contacts: [...CONTACT_KINDS] }),
  ])
  const [{ events, people: all } = { events: 0, people: 0 }] = z.array(stampRow).parse(totals)
  const parts = z.array(partRow).parse(rows)
  return {
    parts: new Map(parts.map(({ id, ...part }) => [id, part])),
    events,
    people: all,
    event: toEvent(one, z.array(toldRow).parse(told)),
  }
}

/** The event that stands where the reports of a correction do. */
function toEvent(one: Correction, told: readonly z.infer<typeof toldRow>[]): string | null {
  const reports = 'reports' in one ? one.reports : []
  const found = reports.flatMap((report) =>
    told.filter(
      ({ item, start, end }) =>
        item === toItemKey(report.document, report.n) && start === report.start && end === report.end,
    ),
  )
  return found[0]?.id ?? null
}

const toAppearances = (one: Correction): Row[] =>
  refsOf(one).flatMap((ref) =>
    'person' in ref
      ? [{ document: ref.document, appearance: toAppearanceId(ref.document, String(ref.person)) }]
      : [],
  )

const toItems = (one: Correction): string[] =>
  refsOf(one).flatMap((ref) => ('n' in ref ? [toItemKey(ref.document, Number(ref.n))] : []))

export function toEffect(before: Measured, after: Measured, documents: number): Effect {
  const ids = [...new Set([...before.parts.keys(), ...after.parts.keys()])]
  const nodes = ids.map((id) => {
    const [old, now] = [before.parts.get(id), after.parts.get(id)]
    return {
      id,
      name: now?.name ?? old?.name ?? id,
      ...(old === undefined ? {} : { before: toPart(old) }),
      ...(now === undefined ? {} : { after: toPart(now) }),
    }
  })
  const gained = (what: keyof Part): number =>
    nodes.reduce((sum, node) => sum + Math.max(0, (node.after?.[what] ?? 0) - (node.before?.[what] ?? 0)), 0)
  return {
    documents,
    nodes,
    moved: { events: gained('events'), contacts: gained('contacts') },
    events: { before: before.events, after: after.events },
    people: { before: before.people, after: after.people },
    event: { before: before.event, after: after.event },
  }
}

const toPart = ({ events, contacts }: Part): Part => ({ events, contacts })
