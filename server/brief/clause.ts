/** A sentence cut to the clauses that it is quoted for, where it is too long. Pure. */

interface Span {
  start: number
  end: number
}

const CUT = '…'
/** Where a clause ends: a comma before white space, a semicolon, a dash. */
const BORDER = /[,;:](?=\s)|\s[–—]\s|[、；]/gu

/**
 * The sentence as it is where it is short enough, else the clauses from the first to the last mark, and as many behind and before as there
 * is room for: never less than what is marked, and never in the midst of a clause. Without marks from its beginning.
 * @param most letters
 */
export function toClauses(text: string, marks: readonly Span[], most: number): string {
  if (text.length <= most) return text
  const borders = [
    0,
    ...[...text.matchAll(BORDER)].map(({ index, 0: sign }) => index + sign.length),
    text.length,
  ]
  const said = marks.length === 0 ? [{ start: 0, end: 1 }] : marks
  const [from, to] = [Math.min(...said.map(({ start }) => start)), Math.max(...said.map(({ end }) => end))]
  let first = borders.findLastIndex((at) => at <= from)
  let last = borders.findIndex((at) => at >= to)
  const length = (a: number, b: number): number => (borders[b] ?? text.length) - (borders[a] ?? 0)
  for (let isWider = true; isWider;) {
    isWider = false
    if (last < borders.length - 1 && length(first, last + 1) <= most) [last, isWider] = [last + 1, true]
    else if (first > 0 && length(first - 1, last) <= most) [first, isWider] = [first - 1, true]
  }
  const [start, end] = [borders[first] ?? 0, borders[last] ?? text.length]
  const kept = text.slice(start, end).trim()
  return `${start > 0 ? `${CUT} ` : ''}${end < text.length ? `${kept.replace(/[,;:、；–—]$/u, '').trim()} ${CUT}` : kept}`
}
