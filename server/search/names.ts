/** Finds people, states, bodies and places by their names: MiniSearch, with what is known of spelling in two scripts. */
import MiniSearch from 'minisearch'
import { toRomaji } from 'wanakana'
import type { SearchRow } from '../graph/rows.ts'
import { fold, isEnough, isJapanese, toForms, toTerms } from './fold.ts'
import { otherStateNames } from './stateNames.ts'

/** What was found: which node, the number of its events, whether it is called exactly that, and whether it took what is said beside its names to find it. */
export interface Named {
  id: string
  weight: number
  exact?: true
  byDetail?: true
}

export interface Names {
  /** Takes in a node; `detail`: what else it may be found by, such as an office. */
  add(row: SearchRow, detail: string): void
  /**
   * The best first: those who are called exactly that, then those of whose Japanese names one begins so, then all others; who
   * sounds like a query in kana after who is written so. `slips`: names with a slip of the pen in the query.
   */
  find(query: string, slips: boolean): Named[]
}

interface Entry {
  id: number
  name: string
  ja: string
  aliases: string
  detail: string
  /** The Japanese name in Latin letters, where it is written in kana. */
  sound: string
}

/** People and states are what is mostly asked for. */
const BOOST: Record<SearchRow['kind'], number> = { person: 3, country: 3, organization: 2, place: 1.5 }

/** What a word counts in which two letters were swapped. */
const SWAPPED = 0.45

/** How a name in kana sounds, for those who type Latin letters; empty for other names. */
function soundOf(ja: string): string {
  const sound = toRomaji(ja)
  return isJapanese(sound) ? '' : sound
}

/** Does a name, or a part of it behind a dot, begin so? Letters within a Japanese name are pairs as good as its first ones, but not what is meant. */
function beginsWith(query: string): (ja: string) => boolean {
  return isJapanese(query)
    ? (ja) => ja.split(/[・＝=\s]/u).some((part) => part.startsWith(query))
    : () => false
}

/** An index without anybody yet. */
export function createNames(): Names {
  const nodes: (Named & { ja: string })[] = []
  const boosts: number[] = []
  const called = new Map<string, Set<number>>()
  const index = new MiniSearch<Entry>({
    fields: ['name', 'ja', 'aliases', 'detail', 'sound'],
    tokenize: toTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3, ja: 3, aliases: 2, sound: 1.5, detail: 0.5 },
      prefix: true,
      boostDocument: (id: number) => boosts[id] ?? 1,
    },
  })
  const search = (query: string, slips: boolean): { n: number; byDetail: boolean }[] => {
    const terms = new Set(toTerms(query))
    const formsOf = [...terms].map((term) => toForms(term, slips))
    const forms = formsOf.flat()
    return index
      .search(query, {
        tokenize: () => forms.map(({ form }) => form),
        combineWith: slips ? 'OR' : 'AND',
        fuzzy: (_form, n) => forms[n]?.wrong ?? 0,
        boostTerm: (form) => (terms.has(form) ? 1 : SWAPPED),
      })
      .filter(({ queryTerms }) => {
        const said = new Set(queryTerms)
        return isEnough(
          terms,
          formsOf.filter((some) => some.some(({ form }) => said.has(form))).length,
          slips,
        )
      })
      .map(({ id, match }) => ({
        n: id as number,
        byDetail: Object.values(match).some((fields) => fields.every((field) => field === 'detail')),
      }))
  }
  return {
    add({ id, kind, name, ja = '', aliases, weight }, detail) {
      const n = nodes.push({ id, weight, ja: fold(ja) }) - 1
      boosts.push(BOOST[kind] * (1 + Math.log10(1 + weight)))
      const others = kind === 'country' ? otherStateNames(id) : aliases
      for (const one of [name, ja, ...(kind === 'country' ? others : [])].map(fold))
        called.set(one, (called.get(one) ?? new Set()).add(n))
      index.add({ id: n, name, ja, aliases: others.join(' '), detail, sound: soundOf(ja) })
    },
    find(query, slips) {
      const found = new Map<number, boolean>()
      const sound = isJapanese(query) ? soundOf(query) : ''
      for (const said of sound === '' ? [query] : [query, sound])
        for (const { n, byDetail } of search(said, slips)) if (!found.has(n)) found.set(n, byDetail)
      const folded = fold(query.trim())
      const exact = called.get(folded) ?? new Set()
      const begins = beginsWith(folded)
      const rank = (n: number): number => (exact.has(n) ? 0 : begins(nodes[n]?.ja ?? '') ? 1 : 2)
      return [...found]
        .sort(([a], [b]) => rank(a) - rank(b))
        .flatMap(([n, byDetail]) => {
          const node = nodes[n]
          if (node === undefined) return []
          const { id, weight } = node
          return [{ id, weight, ...(exact.has(n) ? { exact: true } : {}), ...(byDetail ? { byDetail } : {}) }]
        })
    },
  }
}
