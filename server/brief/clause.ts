/** A sentence cut to what it is quoted for, where it is too long. Pure. */

interface Span {
  start: number
  end: number
}

const CUT = '…'
/** Where a clause ends: a comma before white space, a semicolon, a dash. */
const BORDER = /[,;:](?=\s)|\s[–—]\s|[、；]/gu
/** Where a word ends, and each character of East Asia. */
const WORD = /\s+|(?<=[\u2e80-\uffef])|$/gu

/** The pieces between borders in which a stretch stands, and as many behind and before as there is room for. */
function widen(borders: readonly number[], { start, end }: Span, most: number): Span {
  let first = borders.findLastIndex((at) => at <= start)
  let last = borders.findIndex((at) => at >= end)
  const length = (a: number, b: number): number => (borders[b] ?? Infinity) - (borders[a] ?? -Infinity)
  for (let isWider = true; isWider;) {
    isWider = false
    if (length(first, last + 1) <= most) [last, isWider] = [last + 1, true]
    else if (length(first - 1, last) <= most) [first, isWider] = [first - 1, true]
  }
  return { start: borders[first] ?? start, end: borders[last] ?? end }
}

/**
 * The sentence as it is where it is short enough, else the clauses of its marks, with others as there is room for; where these are too
 * long, the words about the first mark: never less than that. Without marks from its beginning.
 * @param most letters
 */
export function toClauses(text: string, marks: readonly Span[], most: number): string {
  if (text.length <= most) return text
  const bordersBy = (sign: RegExp): number[] => [
    ...new Set([
      0,
      ...[...text.matchAll(sign)].map(({ index, 0: { length } }) => index + length),
      text.length,
    ]),
  ]
  const [act = { start: 0, end: 1 }] = marks
  const all = {
    start: Math.min(act.start, ...marks.map(({ start }) => start)),
    end: Math.max(act.end, ...marks.map(({ end }) => end)),
  }
  const clauses = widen(bordersBy(BORDER), all, most)
  const { start, end } = clauses.end - clauses.start <= most ? clauses : widen(bordersBy(WORD), act, most)
  const kept = text.slice(start, end).trim()
  return `${start > 0 ? `${CUT} ` : ''}${end < text.length ? `${kept.replace(/[,;:、；–—]$/u, '').trim()} ${CUT}` : kept}`
}
