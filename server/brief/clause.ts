/** A sentence cut in its middle, where it is too long: who acts stands at its beginning, what became of it at its end. Pure. */

interface Span {
  start: number
  end: number
}

const CUT = '…'
/** Where a clause ends: a comma before white space, a semicolon, a dash. */
const BORDER = /[,;:](?=\s)|\s[–—]\s|[、；]/gu
/** Where a word ends, and each character of East Asia. */
const WORD = /\s+|(?<=[\u2e80-\uffef])/gu
/** How much of what is left is the beginning. */
const BEGINNING = 0.6

function piecesOf(text: string): Span[] {
  const ends = [...text.matchAll(BORDER)].map(({ index, 0: { length } }) => index + length)
  return [0, ...ends]
    .map((start, at) => ({ start, end: ends[at] ?? text.length }))
    .filter(({ start, end }) => end > start)
}

/** Pieces of a text in a row, with a sign where some are left out. */
function join(text: string, kept: readonly Span[]): string {
  return kept.reduce((told, { start, end }, at) => {
    const isCut = at > 0 && kept[at - 1]?.end !== start
    const own = text.slice(start, end)
    return isCut ? `${told.replace(/[,;:、；–—]?\s*$/u, '')} ${CUT} ${own.trimStart()}` : told + own
  }, '')
}

/** The words at the beginning and at the end. */
function cutWords(text: string, most: number): string {
  const borders = [...text.matchAll(WORD)].map(({ index, 0: { length } }) => ({
    end: index,
    start: index + length,
  }))
  const room = most - CUT.length - 2
  const head = borders.findLast(({ end }) => end <= room * BEGINNING)?.end ?? 0
  const tail = borders.find(({ start }) => text.length - start <= room - head)?.start ?? text.length
  return `${text.slice(0, head).replace(/[,;:、；–—]$/u, '')} ${CUT} ${text.slice(tail)}`.trim()
}

/**
 * The sentence as it is where it is short enough, else its first clause, that of the act and its last, with others as there is room for;
 * where the first two are too long, their beginning and end.
 * @param marks the act first
 * @param most letters
 */
export function toClauses(text: string, marks: readonly Span[], most: number): string {
  if (text.length <= most) return text
  const pieces = piecesOf(text)
  const act = pieces.findIndex(({ end }) => end > (marks[0]?.start ?? 0))
  const behind = pieces.map((_, at) => at).slice(act + 1)
  const kept = new Set([0, act])
  const toldOf = (some: ReadonlySet<number>): string =>
    join(
      text,
      pieces.filter((_, at) => some.has(at)),
    )
  for (const at of [...behind.slice(-1), ...behind, ...pieces.keys()]) {
    const more = new Set([...kept, at])
    if (toldOf(more).length <= most) kept.add(at)
  }
  const told = toldOf(kept).trim()
  const isWhole = kept.has(pieces.length - 1)
  const shown = isWhole ? told : `${told.replace(/[,;:、；–—]$/u, '')} ${CUT}`
  return shown.length <= most ? shown : cutWords(shown, most)
}
