/** What a document calls people and organizations, and which of them have to be named anew whatever it says. */
import type { Row, Value } from '../store/store.ts'
import type { DocumentRows } from './sheet.ts'

/** Rows for `write/settle`. `less`: ids of those who lost a claim. */
export function toNamedRows(
  tables: DocumentRows['tables'],
  less: { people: readonly string[]; organizations: readonly string[] },
): { people: Row[]; organizations: Row[] } {
  return {
    people: gather([], tables.mentionsPerson, 'person', less.people, {
      name: 'names',
      ja: 'jas',
      aliases: 'aliases',
    }),
    // an organization that only an office or an event names has to be named too
    organizations: gather(
      tables.organizations,
      tables.mentionsOrganization,
      'organization',
      less.organizations,
      {
        name: 'names',
        aliases: 'aliases',
      },
    ),
  }
}

/** One row for each node: all different values of some columns of the claims that name it, in a list each. */
function gather(
  nodes: readonly Row[],
  claims: readonly Row[],
  end: string,
  less: readonly string[],
  columns: Record<string, string>,
): Row[] {
  const lists = Object.entries(columns)
  const said = new Map<Value, Map<string, Set<Value>>>()
  const of = (id: Value = null): Map<string, Set<Value>> => {
    const known = said.get(id) ?? new Map(lists.map(([, list]) => [list, new Set()]))
    said.set(id, known)
    return known
  }
  for (const { id } of nodes) of(id)
  for (const id of less) of(id)
  for (const claim of claims) {
    const known = of(claim[end])
    for (const [column, list] of lists)
      for (const value of [claim[column] ?? []].flat()) known.get(list)?.add(value)
  }
  const lost = new Set<Value>(less)
  return [...said].map(([id, sets]) => ({
    id,
    isLess: lost.has(id),
    ...Object.fromEntries([...sets].map(([list, values]) => [list, [...values]])),
  }))
}
