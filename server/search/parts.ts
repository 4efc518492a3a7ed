/** Which names stand in a query one beside the other: "Lind, Norway, Bergen", or with nothing but spaces between. Pure. */
import type { Named, Names } from './names.ts'

/** Some words of a query, and who or what is called so; nobody where nothing is. */
export interface Part {
  said: string
  named?: Named
}

/** Between two names: a word, a mark, or the Japanese と. */
const BETWEEN = /\s+(?:and|with|met|at|in|vs\.?|x)(?:\s+|$)|\s*[,;&+×、，；＆]\s*|\s+[-–—]\s+|と/i

/** What may be said around names without meaning more than them. */
const AROUND =
  /^relations?\s+(?:of|between)\s+|\s+relations?$|の?(?:二国間)?(?:関係|会談|接触)$|^who\s+met\s+whom\s*[:：,]?\s*|^誰が誰と会ったか\s*[:：]?\s*/gi

/** Of more words nobody makes a list of names. */
const MOST_WORDS = 8

/** Parts of which one is called as the one before ("Eva" and "Lind" with a slip in one of them) are one. */
function joined(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1)
    if (last?.named === undefined || last.named.id !== part.named?.id) return [...all, part]
    return [...all.slice(0, -1), { ...last, said: `${last.said} ${part.said}` }]
  }, [])
}

/**
 * Cuts a query into names. What stands between two marks is one name if something is called so; otherwise as many words are a
 * name as something is called by, but for two names of which each is one of its own ("Norway Greece", whatever is named after both).
 * @returns no parts where the query is but one name
 */
export function toParts(query: string, { find }: Pick<Names, 'find'>): Part[] {
  const groups = query
    .trim()
    .replace(AROUND, '')
    .split(BETWEEN)
    .filter((group) => group !== '')
  if (groups.join(' ').split(/\s+/).length > MOST_WORDS) return []
  const partOf = (said: string, named: Named | undefined): Part =>
    named === undefined ? { said } : { said, named }
  const byName = (text: string, slips = false): Named[] =>
    find(text, slips).filter((one) => one.byDetail !== true)
  const cut = (group: string): Part[] => {
    const words = group.split(/\s+/).map((said) => ({ said, found: byName(said) }))
    const saying = (from: number, to: number): string =>
      words
        .slice(from, to)
        .map((word) => word.said)
        .join(' ')
    const isName = (from: number, to: number): boolean => byName(saying(from, to))[0]?.exact === true
    const parts: Part[] = []
    for (let at = 0; at < words.length;) {
      const first = words[at]
      let ids = new Set(first?.found.map(({ id }) => id))
      let end = at + 1
      for (let next = words[end]; next !== undefined; next = words[end]) {
        const both = next.found.filter(({ id }) => ids.has(id))
        const from = end
        const areOwn = (): boolean =>
          isName(at, from) && words.some((_word, to) => to >= from && isName(from, to + 1))
        if (both.length === 0 || areOwn()) break
        ids = new Set(both.map(({ id }) => id))
        end += 1
      }
      const said = saying(at, end)
      const [best] = end > at + 1 ? byName(said) : (first?.found ?? [])
      parts.push(partOf(said, best ?? byName(said, true)[0]))
      at = end
    }
    return parts
  }
  const parts = groups.flatMap((group) => {
    const [whole] = groups.length > 1 ? find(group, false) : []
    return whole === undefined ? cut(group) : [partOf(group, whole)]
  })
  const all = joined(parts)
  return all.length > 1 ? all : []
}
