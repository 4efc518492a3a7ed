/** Claims under the ids that people and events have now: those of a new document, and those of others that have to follow. */
import { z } from 'zod'
import type { Queries } from '../queries.ts'
import type { Row, Run } from '../store/store.ts'
import type { Decided } from './identity.ts'
import type { DocumentRows } from './sheet.ts'
import { REWRITTEN } from './tables.ts'

type Names = Pick<Decided, 'personOf' | 'eventOf'>
type Claim = keyof typeof REWRITTEN
type Claims = Record<Claim, Row[]>

const CLAIMS = Object.keys(REWRITTEN) as [Claim, ...Claim[]]

const claimRow = z.object({
  claim: z.enum(CLAIMS),
  from: z.string(),
  to: z.string(),
  more: z.record(z.string(), z.json()),
})

/** A claim with the person and the event that it names under their present ids. */
function rename(row: Row, { personOf, eventOf }: Names): Row {
  const { item, person, event } = row
  if (typeof item !== 'string') return row
  let now = row
  if (typeof person === 'string') now = withValue(now, 'person', personOf(item, person))
  if (typeof event === 'string') now = withValue(now, 'event', eventOf(item, event))
  return now
}

/** Most have the id already, and copies take time. */
const withValue = (row: Row, column: string, value: string): Row =>
  row[column] === value ? row : { ...row, [column]: value }

/**
 * The rows of a document with its people and events under their present ids, and with what other
 * documents have to follow in.
 */
export function toPresentRows(
  own: DocumentRows['tables'],
  decided: Decided,
  moved: Partial<Claims>,
): DocumentRows['tables'] {
  const renamed = CLAIMS.map((name) => [
    name,
    [...own[name].map((row) => rename(row, decided)), ...(moved[name] ?? [])],
  ])
  const claims = Object.fromEntries(renamed) as Claims
  const events = [...own.events.filter(({ block }) => block === null), ...decided.events]
  return { ...own, ...claims, people: decided.people, is: decided.is, events }
}

/** The claims of items of other documents that now name another person or event, under the present ids. */
export async function readMovedRows(run: Run, queries: Queries, decided: Decided): Promise<Partial<Claims>> {
  const moved: Partial<Claims> = {}
  if (decided.items.length === 0) return moved
  const [rows = []] = await run([queries.statement('write/block/claims', { items: decided.items })])
  for (const { claim, from, to, more } of z.array(claimRow).parse(rows)) {
    const [first, second] = REWRITTEN[claim].ends
    moved[claim] = [...(moved[claim] ?? []), rename({ ...more, [first]: from, [second]: to }, decided)]
  }
  return moved
}
