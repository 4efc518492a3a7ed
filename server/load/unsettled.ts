/** Which people and organizations have to be named anew after a document was written. */
import { z } from 'zod'
import type { Queries } from '../queries.ts'
import type { Row, Run, Value } from '../store/store.ts'
import type { DocumentRows } from './sheet.ts'

const idRows = z.array(z.object({ id: z.string() }))

/** Ids of the people and organizations of whom the rows say something new. */
export async function readUnsettled(
  run: Run,
  queries: Queries,
  tables: DocumentRows['tables'],
): Promise<{ people: string[]; organizations: string[] }> {
  const people = gather(tables.people, tables.mentionsPerson, 'person', {
    name: 'names',
    ja: 'jas',
    aliases: 'aliases',
  })
  const organizations = gather(tables.organizations, tables.mentionsOrganization, 'organization', {
    name: 'names',
    aliases: 'aliases',
  })
  const found = await run([
    queries.statement('write/unsettled/people', { rows: people }),
    queries.statement('write/unsettled/organizations', { rows: organizations }),
  ])
  const [first = [], second = []] = found.map((rows) => idRows.parse(rows).map(({ id }) => id))
  return { people: first, organizations: second }
}

/** One row for each node: all different values of some columns of the claims that name it, in a list each. */
function gather(
  nodes: readonly Row[],
  claims: readonly Row[],
  end: string,
  columns: Record<string, string>,
): Row[] {
  const none = (): Record<string, Set<Value>> =>
    Object.fromEntries(Object.values(columns).map((list) => [list, new Set()]))
  const said = new Map(nodes.map(({ id }) => [id, none()]))
  for (const claim of claims)
    for (const [column, list] of Object.entries(columns))
      for (const value of [claim[column] ?? []].flat()) said.get(claim[end])?.[list]?.add(value)
  return [...said].map(([id, sets]) => ({
    id: id ?? null,
    ...Object.fromEntries(Object.entries(sets).map(([list, values]) => [list, [...values]])),
  }))
}
