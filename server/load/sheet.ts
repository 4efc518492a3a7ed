import type { Issue, ItemExtraction } from '../../ingest/types.ts'
import type { Testimony } from '../identity/testimony.ts'
import type { Row } from '../store/store.ts'
import type { Account } from './account.ts'
import type { Body } from './keys.ts'
import { maybeCountry, toBody, toOrganizationKey, toPlaceKey } from './keys.ts'
import type { TableName } from './tables.ts'
import { TABLES } from './tables.ts'

/**
 * What one document puts into the graph: the rows of every table, with people and events under the ids that they have
 * where nothing else is known; what tells who and what these are; and what could not be stored as it was said.
 */
export interface DocumentRows {
  tables: Record<TableName, Row[]>
  /** What it says of people: by family name, by testimony. */
  said: Map<string, Map<string, Testimony>>
  reports: Account[]
  issues: Issue[]
}

/** Collects the rows of a document, each once. */
export interface Sheet {
  rows: DocumentRows
  /** A node: once by its key. */
  node(table: TableName, key: string, row: Row): void
  /** A claim: once by what it joins and where the item says so. Gives whether it was not there yet. */
  claim(table: TableName, ends: Record<string, string>, evidence: RowEvidence, more?: Row): boolean
  report(issue: Issue): void
}

/** A type, not an interface: it has to pass as a row. */
export type RowEvidence = { item: string; start: number; end: number; rule: string }

/** No key has this character in it. */
const BREAK = '\u0000'

export function createSheet(): Sheet {
  const names = Object.keys(TABLES) as TableName[]
  const tables = Object.fromEntries(
    names.map((name): [string, Row[]] => [name, []]),
  ) as DocumentRows['tables']
  const issues: Issue[] = []
  const seen = new Set<string>()
  const isNew = (key: string): boolean => {
    const before = seen.size
    return seen.add(key).size > before
  }
  return {
    rows: { tables, said: new Map(), reports: [], issues },
    node(table, key, row) {
      if (isNew(table + BREAK + key)) tables[table].push(row)
    },
    claim(table, ends, evidence, more = {}) {
      const { item, start, end } = evidence
      let key = `${table}${BREAK}${item}${BREAK}${String(start)}${BREAK}${String(end)}`
      for (const end in ends) key += BREAK + String(ends[end])
      if (!isNew(key)) return false
      // Copies alone: with properties between them this would take four times as long.
      tables[table].push({ ...ends, ...evidence, ...more })
      return true
    },
    report: (issue) => issues.push(issue),
  }
}

/** Adds a state and gives its key; undefined where the text is no ISO code of one. */
export function addCountry(sheet: Sheet, code: string): string | undefined {
  const country = maybeCountry(code)
  if (country !== undefined) sheet.node('countries', code, country)
  return country?.code
}

/** Adds an organization under the name by which all documents know it, and gives its key. */
export function addOrganization(sheet: Sheet, name: string): string {
  const key = toOrganizationKey(name)
  sheet.node('organizations', key, { id: key, name })
  return key
}

/** Adds the state or organization of that text. */
export function addBody(
  sheet: Sheet,
  of: string,
  item: Pick<ItemExtraction, 'countries' | 'organizations'>,
): Body {
  const body = toBody(of, item)
  if (body.kind === 'country') addCountry(sheet, of)
  else addOrganization(sheet, body.name)
  return body
}

/** Adds a place and gives its key. */
export function addPlace(sheet: Sheet, name: string, country: string | undefined): string {
  const key = toPlaceKey(name, country)
  sheet.node('places', key, { id: key, name, country: country ?? null })
  return key
}
