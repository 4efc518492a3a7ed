/** Writes what a document says into the graph, in the place of what some documents said before. */
import { z } from 'zod'
import { NODES } from '../../cypher/ontology.ts'
import type { Queries } from '../queries.ts'
import type { Row, Run, Statement } from '../store/store.ts'
import type { Decided } from './identity.ts'
import { decideIdentity, readKnown } from './identity.ts'
import type { Findings, Recall } from './memory.ts'
import type { Called, NamedRow } from './named.ts'
import { calledRow, isCalledSo, nameNewcomers, toNamedRows } from './named.ts'
import { readMovedRows, toPresentRows } from './rewrite.ts'
import type { DocumentRows } from './sheet.ts'
import type { TableName } from './tables.ts'
import {
  CLEAR_DOCUMENTS,
  CLEAR_ITEMS,
  DECIDED,
  REWRITTEN,
  SHARED,
  SWEEP_ALL,
  TABLES,
  UNDECIDED,
} from './tables.ts'

/** What is decided, but for people: these come before. */
const OTHERS = DECIDED.filter((name) => name !== 'people')

const thereRows = z.array(z.object({ id: z.string() }))

/** All rows of a statement have one shape. */
const UNNAMED = { name: null, ja: null, aliases: null }

/** Rows of one statement: enough to make the way to the engine cheap, few enough to keep its memory small. */
const BATCH = 1000

/** What a transaction has while nobody else writes. */
export interface Turn {
  run: Run
  queries: Queries
  recall: Recall
}

/** What a document says, and the fingerprint of that: made when it is asked for, as meanwhile the engine can read. */
export interface Said {
  rows: DocumentRows
  digest: () => string
}

/**
 * Writes the rows of a document in the place of all that some others claim. Gives what it found out, and the documents whose claims
 * do not tell which of two people they mean.
 */
export async function replace(
  { run, queries, recall }: Turn,
  documents: string[],
  { rows, digest }: Said,
): Promise<Findings & { unclear: string[] }> {
  const before = await takeBack(run, queries, documents)
  const tables = { ...rows.tables, ...withoutThere(rows.tables, recall) }
  const asked = { ...rows, families: before.family, blocks: before.block }
  // What is known of others is asked for first; while it is decided, what does not depend on it is written.
  const known = readKnown(run, queries, recall, asked)
  const digested = { ...tables, documents: tables.documents.map((row) => ({ ...row, digest: digest() })) }
  const [findings] = await Promise.all([
    known
      .then((blocks) => decideIdentity(run, queries, blocks, asked))
      .then((decided) => writeDecided({ run, queries, recall }, decided, { tables, documents, before })),
    run(toStatements(queries, digested, UNDECIDED)),
  ])
  return findings
}

interface Replaced {
  tables: DocumentRows['tables']
  documents: readonly string[]
  /** What the documents claimed that give way. */
  before: Claimed
}

/** Writes what was decided of the rows of a document. */
async function writeDecided(
  { run, queries, recall }: Turn,
  decided: Decided,
  { tables, documents, before }: Replaced,
): Promise<Findings & { unclear: string[] }> {
  const ids = [...decided.ids].map(([id, now]) => ({ id, now }))
  await run(toBatches(ids).map((rows) => queries.statement('write/settle/ids', { rows })))
  const moved = await readMovedRows(run, queries, decided)
  const settled = toPresentRows(tables, decided, moved)
  const less = {
    people: [
      ...before.person.map((id) => decided.ids.get(id) ?? id),
      ...decided.ids.keys(),
      ...decided.former.people,
      ...decided.renamed,
    ],
    organizations: before.organization,
  }
  const all = toNamedRows(settled, less)
  const newcomers = nameNewcomers(all.people, new Set(decided.newcomers))
  const present = {
    ...settled,
    people: settled.people.map((row) => ({ ...row, ...(newcomers.get(String(row['id'])) ?? UNNAMED) })),
  }
  const written = [
    run([
      ...Object.values(REWRITTEN).flatMap(({ clear }) => over(queries, clear, 'items', decided.items)),
      ...toBatches(decided.moved).map((some) => queries.statement('write/clear/is', { rows: some })),
      ...toBatches(decided.reasons).map((some) => queries.statement('write/settle/is', { rows: some })),
    ]),
    run(toStatements(queries, present, ['people'])),
    run([
      ...toStatements(queries, present, OTHERS),
      ...toBatches(decided.known).map((some) => queries.statement('write/settle/events', { rows: some })),
      ...over(queries, 'write/sweep/events', 'keys', decided.former.events),
      ...over(queries, 'write/sweep/people', 'keys', less.people),
      // Where no document is taken back, nothing else can be left unclaimed: looking would cost half of the time of a load.
      ...(documents.length === 0 ? [] : SWEEP_ALL.map((query) => queries.statement(query))),
    ]),
  ] as const
  const naming = written[1].then((there) => {
    // who was there all the same, under another name, is named as all others
    for (const { id } of thereRows.parse(there.flat())) newcomers.delete(id)
    const people = all.people.filter(({ id }) => !newcomers.has(id))
    return settleNames(run, queries, recall, { ...all, people })
  })
  const nodes = nodesOf(tables)
  const [called] = await Promise.all([naming, ...written])
  return {
    families: decided.families,
    days: decided.days,
    nodes,
    called: new Map([...newcomers, ...called]),
    isSwept: documents.length > 0,
    unclear: decided.unclear,
  }
}

/** Names people and organizations anew, but for those that are known to be called so. Gives what they are called now. */
async function settleNames(
  run: Run,
  queries: Queries,
  { calledOf }: Recall,
  named: ReturnType<typeof toNamedRows>,
): Promise<Map<string, Called | undefined>> {
  const isNews = (row: NamedRow): boolean => !isCalledSo(row, calledOf(row.id))
  const [people, organizations] = [named.people.filter(isNews), named.organizations.filter(isNews)]
  const settled = await run([
    ...toBatches(people).map((rows) => queries.statement('write/settle/people', { rows })),
    ...toBatches(organizations).map((rows) => queries.statement('write/settle/organizations', { rows })),
  ])
  return new Map<string, Called | undefined>([
    ...[...people, ...organizations].flatMap(({ id, isLess }) => (isLess ? [[id, undefined] as const] : [])),
    ...z
      .array(calledRow)
      .parse(settled.flat())
      .map((one) => [one.id, one] as const),
  ])
}

/** The node that a row of a table is about. */
const nodeOf = (name: (typeof SHARED)[number], row: Row): string =>
  `${name} ${String(row[NODES[TABLES[name].node].key])}`

const nodesOf = (tables: DocumentRows['tables']): string[] => [
  ...tables.documents.flatMap(documentKeys),
  ...SHARED.flatMap((name) => tables[name].map((row) => nodeOf(name, row))),
]

/** What a document is remembered by: another one of either is an edition of it. */
export const documentKeys = ({ id, file }: Row): string[] => [
  `documents ${String(id)}`,
  `files ${String(file)}`,
]

/** The rows of shared nodes, but for those that are known to be there. */
const withoutThere = (tables: DocumentRows['tables'], { isThere }: Recall): Partial<DocumentRows['tables']> =>
  Object.fromEntries(SHARED.map((name) => [name, tables[name].filter((row) => !isThere(nodeOf(name, row)))]))

const claimedRow = z.object({
  what: z.enum(['item', 'person', 'organization', 'event', 'block', 'family']),
  key: z.string(),
})
type Claimed = Record<z.infer<typeof claimedRow>['what'], string[]>

/** Takes back all that documents claim, and gives what they spoke of. */
async function takeBack(run: Run, queries: Queries, documents: string[]): Promise<Claimed> {
  const claimed: Claimed = { item: [], person: [], organization: [], event: [], block: [], family: [] }
  const [rows = []] = await run(over(queries, 'write/claimed', 'documents', documents))
  for (const { what, key } of z.array(claimedRow).parse(rows)) claimed[what].push(key)
  await run([
    ...CLEAR_ITEMS.flatMap((name) => over(queries, name, 'items', claimed.item)),
    ...CLEAR_DOCUMENTS.flatMap((name) => over(queries, name, 'documents', documents)),
    ...over(queries, 'write/sweep/events', 'keys', claimed.event),
  ])
  return claimed
}

/** A query over a list of keys, in batches, each key once; none where the list is empty. */
function over(queries: Queries, name: string, parameter: string, keys: readonly string[]): Statement[] {
  return toBatches([...new Set(keys)]).map((some) => queries.statement(name, { [parameter]: some }))
}

function toStatements(
  queries: Queries,
  tables: DocumentRows['tables'],
  names: readonly TableName[],
): Statement[] {
  return names.flatMap((name) =>
    toBatches<Row>(tables[name]).map((rows) => queries.statement(TABLES[name].query, { rows })),
  )
}

function toBatches<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, i) =>
    all.slice(i * BATCH, (i + 1) * BATCH),
  )
}
