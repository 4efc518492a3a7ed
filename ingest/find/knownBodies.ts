/** Bodies of the tables: the longest one that starts at a token. */
import { INSTITUTIONS } from '../data/institutions.ts'
import { wordSet } from '../data/lists.ts'
import { CIVIL, COMPANIES, CONTESTED, INTERNATIONAL, MEDIA } from '../data/organizations.ts'
import { PARTIES } from '../data/parties.ts'
import { Phrases } from './phrases.ts'
import type { Found, Token } from './phrases.ts'

export interface KnownBody {
  /** All names; the first is the full or usual one. */
  names: readonly string[]
  kind: 'international' | 'civil' | 'party' | 'company' | 'media' | 'state'
  of?: string
  part?: 'parliament'
}

function* rows(): Generator<[string, KnownBody]> {
  const tables = {
    international: INTERNATIONAL,
    civil: CIVIL,
    party: PARTIES,
    company: COMPANIES,
    media: MEDIA,
  } as const
  for (const [kind, table] of Object.entries(tables) as [keyof typeof tables, typeof INTERNATIONAL][])
    for (const names of table) {
      const body: KnownBody = { names, kind }
      for (const name of names) yield [name, body]
    }
  for (const { names, of, part, body: isBody } of INSTITUTIONS) {
    if (!isBody) continue
    const body: KnownBody = { names, kind: 'state', of, ...(part === undefined ? {} : { part }) }
    for (const name of names) yield [name, body]
  }
}

const KNOWN = new Phrases<KnownBody>(rows())

/** The longest known body that starts at a token, undefined where none does. */
export const knownBodyAt = (tokens: readonly Token[], from: number): Found<KnownBody> | undefined =>
  KNOWN.at(tokens, from)

const CONTESTED_BY_LETTERS = new Map(
  CONTESTED.map(({ short }) => [
    short,
    CONTESTED.filter((row) => row.short === short).map(({ name, of, beside }) => ({
      beside: wordSet(beside),
      body: {
        names: [name],
        kind: of === undefined ? 'civil' : 'state',
        ...(of && { of }),
      } satisfies KnownBody,
    })),
  ]),
)

/** What letters stand for in an item of these tokens where they stand for several bodies; undefined where the table of bodies has it. */
export const contestedBody = (
  letters: string,
  sentences: readonly (readonly Token[])[],
): KnownBody | undefined =>
  CONTESTED_BY_LETTERS.get(letters)?.find(({ beside }) =>
    sentences.some((tokens) => tokens.some(({ key }) => beside.has(key))),
  )?.body
