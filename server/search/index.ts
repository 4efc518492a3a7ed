/** Finds nodes by what people type: part of a name in either script, with or without diacritics, with a small slip. */
import MiniSearch from 'minisearch'
import { toRomaji } from 'wanakana'
import type { SearchAnswer } from '../api.ts'
import { toName } from '../name.ts'
import type { NodeRow, OfficeRow, SearchRow } from '../rows.ts'
import { toIsoDate } from '../rows.ts'
import { fold, isJapanese, toTerms } from './fold.ts'
import { otherStateNames } from './stateNames.ts'

type Hit = SearchAnswer['hits'][number]

/** Finds at most `limit` nodes, the best first. */
export type Search = (query: string, limit: number) => Hit[]

interface Entry {
  id: string
  name: string
  ja: string
  aliases: string
  detail: string
  /** The Japanese name in Latin letters, where it is written in kana. */
  sound: string
}

/** Names of people and states are what is mostly asked for; an event's title has many words and must not crowd them out. */
const BOOST_BY_KIND: Record<SearchRow['kind'], number> = {
  person: 3,
  country: 3,
  organization: 2,
  place: 1.5,
  event: 0.5,
}

/** A slip in a short word makes it another word; in longer ones a fifth of the letters may differ. */
const SHORTEST_FUZZY = 4

/** Of a Japanese word with a slip, this part of the pairs of letters must be there. */
const ENOUGH = 0.5
/** In fewer pairs a slip makes it another word. */
const SHORTEST_PAIRS = 3

/** How a name in kana sounds, for those who type Latin letters; empty for other names. */
function soundOf(ja: string): string {
  const sound = toRomaji(ja)
  return isJapanese(sound) ? '' : sound
}

/** Builds the index. `offices` says what the people are, for the second line and to be found by. */
export function createSearch(
  rows: SearchRow[],
  offices: ReadonlyMap<string, OfficeRow>,
  nodes: ReadonlyMap<string, Pick<NodeRow, 'name'>>,
): Search {
  const hits = new Map<string, Hit>()
  const called = new Map<string, Set<string>>()
  const index = new MiniSearch<Entry>({
    fields: ['name', 'ja', 'aliases', 'detail', 'sound'],
    tokenize: toTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3, ja: 3, aliases: 2, sound: 1.5, detail: 0.5 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY && !isJapanese(term) ? 0.2 : false),
      boostDocument: (id) => {
        const hit = hits.get(String(id))
        return hit === undefined ? 1 : BOOST_BY_KIND[hit.kind] * (1 + Math.log10(1 + hit.weight))
      },
    },
  })
  for (const row of rows) {
    const hit = toHit(row, offices, nodes)
    if (hit === undefined) continue
    hits.set(hit.id, hit)
    const names = [hit.name.en, hit.name.ja ?? '', ...(row.kind === 'country' ? aliasesOf(row) : [])]
    called.set(hit.id, new Set(names.map(fold)))
    index.add({
      id: hit.id,
      name: hit.name.en,
      ja: hit.name.ja ?? '',
      aliases: aliasesOf(row).join(' '),
      detail: hit.detail?.en ?? '',
      sound: soundOf(hit.name.ja ?? ''),
    })
  }
  return (query, limit) => {
    const terms = toTerms(query)
    if (terms.length === 0) return []
    const whole = fold(query.trim())
    // A Japanese word is many pairs of letters, of which a slip spoils two: most of them will do.
    const isLong = terms.length >= SHORTEST_PAIRS && terms.every(isJapanese)
    const exact = index.search(query)
    const alike = isLong
      ? index
          .search(query, { combineWith: 'OR' })
          .filter(({ queryTerms }) => new Set(queryTerms).size >= ENOUGH * new Set(terms).size)
      : []
    const ids = new Set([...exact, ...alike].map(({ id }) => String(id)))
    const found = [...ids].flatMap((id) => hits.get(id) ?? [])
    // Who is called exactly that comes first, whatever the weights say.
    const isExact = (hit: Hit): boolean => called.get(hit.id)?.has(whole) === true
    return [...found.filter(isExact), ...found.filter((hit) => !isExact(hit))].slice(0, limit)
  }
}

const aliasesOf = (row: SearchRow): string[] =>
  row.kind === 'country' ? otherStateNames(row.id) : row.aliases

function toHit(
  row: SearchRow,
  offices: ReadonlyMap<string, OfficeRow>,
  nodes: ReadonlyMap<string, Pick<NodeRow, 'name'>>,
): Hit | undefined {
  if (row.name === null) return undefined
  const office = offices.get(row.id)
  const country = office?.ofKind === 'country' ? office.of : row.country
  const day = toIsoDate(row)
  const of = office === undefined ? undefined : nodes.get(office.of)?.name
  const detail = office === undefined ? undefined : of === undefined ? office.title : `${office.title}, ${of}`
  return {
    id: row.id,
    kind: row.kind,
    name: toName(row.name, row.ja),
    ...(detail === undefined ? {} : { detail: { en: detail } }),
    ...(country === null ? {} : { country }),
    ...(row.event === null
      ? {}
      : { event: { kind: row.event, ...(day === undefined ? {} : { date: day }) } }),
    weight: row.weight,
  }
}
