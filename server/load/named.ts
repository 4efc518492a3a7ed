/** What a document calls people and organizations, and which of them have to be named anew whatever it says. */
import { z } from 'zod'
import type { Row, Value } from '../store/store.ts'
import type { DocumentRows } from './sheet.ts'

/** What a document calls a node. */
export type NamedRow = Row & { id: string; isLess: boolean }

/** Rows for `write/settle`. `less`: ids of those who lost a claim. */
export function toNamedRows(
  tables: DocumentRows['tables'],
  less: { people: readonly string[]; organizations: readonly string[] },
): { people: NamedRow[]; organizations: NamedRow[] } {
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

/** What a person or an organization is known by. */
export const calledRow = z.object({
  id: z.string(),
  name: z.string().nullable(),
  ja: z.string().nullish(),
  aliases: z.array(z.string()),
})
export type Called = z.infer<typeof calledRow>

/** Whether a row says nothing that the node is not known by: `write/settle` would leave it as it is. */
export function isCalledSo(row: NamedRow, called: Called | undefined): boolean {
  if (called === undefined || row.isLess) return false
  const says = (column: string, isKnown: (value: Value) => boolean): boolean =>
    [row[column] ?? []].flat().every(isKnown)
  return (
    says('names', (name) => name === called.name) &&
    says('jas', (ja) => ja === called.ja) &&
    says('aliases', (alias) => alias === called.name || called.aliases.includes(String(alias)))
  )
}

const texts = z.array(z.string())
/** What a document calls somebody. */
const saidRow = z.object({ names: texts, jas: texts, aliases: texts })

/**
 * What some people are called of whom nothing was known before and whose claims all say the same: so their names can come with their
 * node, and `write/settle/people` finds nothing to do. Where a node was there all the same, it names that as any other.
 */
export function nameNewcomers(
  rows: readonly NamedRow[],
  newcomers: ReadonlySet<string>,
): Map<string, Called> {
  return new Map(
    rows.flatMap(({ id, isLess, ...row }) => {
      if (isLess || !newcomers.has(id)) return []
      const { names, jas, aliases } = saidRow.parse(row)
      const [name, another] = names
      const isClear = another === undefined && jas.length < 2 && aliases.every((alias) => alias === name)
      return name === undefined || !isClear ? [] : [[id, { id, name, ja: jas[0] ?? null, aliases: [] }]]
    }),
  )
}

/** One row for each node: all different values of some columns of the claims that name it, in a list each. */
function gather(
  nodes: readonly Row[],
  claims: readonly Row[],
  end: string,
  less: readonly string[],
  columns: Record<string, string>,
): NamedRow[] {
  const lists = Object.entries(columns)
  const said = new Map<string, Map<string, Set<Value>>>()
  const of = (id: Value | undefined): Map<string, Set<Value>> | undefined => {
    if (typeof id !== 'string') return undefined
    const known = said.get(id) ?? new Map(lists.map(([, list]) => [list, new Set()]))
    said.set(id, known)
    return known
  }
  for (const { id } of nodes) of(id)
  for (const id of less) of(id)
  for (const claim of claims) {
    const known = of(claim[end])
    for (const [column, list] of lists)
      for (const value of [claim[column] ?? []].flat()) known?.get(list)?.add(value)
  }
  const lost = new Set(less)
  return [...said].map(([id, sets]) => ({
    id,
    isLess: lost.has(id),
    ...Object.fromEntries([...sets].map(([list, values]) => [list, [...values]])),
  }))
}
