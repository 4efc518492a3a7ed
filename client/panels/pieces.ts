import type { Highlight, Report } from '../../server/api.ts'

/** A stretch of text, marked or not. */
export interface Piece {
  text: string
  mark?: Highlight
}

/**
 * Cuts [start, end) of a text into marked and plain pieces, in order and without loss. Of overlapping highlights the longer one
 * stays, of equally long ones the first; what reaches over the borders is cut there.
 */
export function toPieces(
  text: string,
  start: number,
  end: number,
  highlights: readonly Highlight[],
): Piece[] {
  const [first, last] = [Math.max(0, start), Math.min(text.length, end)]
  const taken: Highlight[] = []
  for (const one of [...highlights].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  )) {
    const cut = { ...one, start: Math.max(one.start, first), end: Math.min(one.end, last) }
    if (cut.start < cut.end && taken.every((other) => cut.end <= other.start || other.end <= cut.start))
      taken.push(cut)
  }
  const pieces: Piece[] = []
  let at = first
  for (const mark of taken.sort((a, b) => a.start - b.start)) {
    if (at < mark.start) pieces.push({ text: text.slice(at, mark.start) })
    pieces.push({ text: text.slice(mark.start, mark.end), mark })
    at = mark.end
  }
  if (at < last) pieces.push({ text: text.slice(at, last) })
  return pieces
}

/** The sentence that says so; where the whole item is meant, its body without the headlines that stand above it. */
export function sentenceOf(report: Report): { start: number; end: number } {
  if (report.sentence !== undefined) return report.sentence
  const { text } = report
  let start = 0
  for (const line of [report.headline.ja, report.headline.en])
    if (line !== undefined && text.startsWith(line, start)) {
      const rest = text.slice(start + line.length)
      start += line.length + rest.length - rest.trimStart().length
    }
  return start < text.length ? { start, end: text.length } : { start: 0, end: text.length }
}
