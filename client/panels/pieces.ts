import type { Highlight, Report } from '../../server/api.ts'

/** A stretch of text, marked or not. */
export interface Piece {
  text: string
  mark?: Highlight
}

/** Is a place in the text still free of the marks taken so far? */
function isFree(taken: readonly Highlight[], { start, end }: Highlight): boolean {
  return start < end && taken.every((other) => end <= other.start || other.end <= start)
}

/** What is left of a mark between others. */
function gaps(mark: Highlight, taken: readonly Highlight[]): Highlight[] {
  const inside = taken.filter((other) => other.start < mark.end && mark.start < other.end)
  const borders = [mark.start, ...inside.flatMap(({ start, end }) => [start, end]), mark.end].sort(
    (a, b) => a - b,
  )
  return borders.flatMap((start, at) => {
    const gap = { ...mark, start, end: borders[at + 1] ?? start }
    return isFree(taken, gap) ? [gap] : []
  })
}

/**
 * Cuts [start, end) of a text into marked and plain pieces, in order and without loss. Of overlapping names the longer one
 * stays, of equally long ones the first; the words of an office are marked between the names, those of an event between all these.
 * What reaches over the borders is cut there.
 */
export function toPieces(
  text: string,
  start: number,
  end: number,
  highlights: readonly Highlight[],
): Piece[] {
  const [first, last] = [Math.max(0, start), Math.min(text.length, end)]
  const cut = highlights
    .map((one) => ({ ...one, start: Math.max(one.start, first), end: Math.min(one.end, last) }))
    .filter((one) => one.start < one.end)
  const taken: Highlight[] = []
  for (const one of cut.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (one.kind !== 'event' && one.kind !== 'office' && isFree(taken, one)) taken.push(one)
  for (const kind of ['office', 'event'] as const)
    for (const one of cut)
      if (one.kind === kind)
        // A blank between two names is nothing to follow.
        taken.push(...gaps(one, taken).filter((gap) => text.slice(gap.start, gap.end).trim() !== ''))
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

/** The body of an item, without the headlines that stand above it in its text. */
export function bodyOf({ text, headline }: Pick<Report, 'text' | 'headline'>): {
  start: number
  end: number
} {
  let start = 0
  for (const line of [headline.ja, headline.en])
    if (line !== undefined && text.startsWith(line, start)) {
      const rest = text.slice(start + line.length)
      start += line.length + rest.length - rest.trimStart().length
    }
  return start < text.length ? { start, end: text.length } : { start: 0, end: text.length }
}

/** The sentence that says so: around the words that the rule found, or the body where the whole item is meant. */
export function sentenceOf(report: Report): { start: number; end: number } {
  return report.sentence === undefined ? bodyOf(report) : report.sentence.whole
}

/** Names of the text, and the words by which the rule knew the event where they are less than a sentence. */
export function marksOf(report: Report): Highlight[] {
  const { sentence } = report
  const whole = sentenceOf(report)
  if (sentence === undefined || sentence.end - sentence.start === whole.end - whole.start)
    return report.highlights
  return [...report.highlights, { start: sentence.start, end: sentence.end, kind: 'event' }]
}

/** Does a headline say so? */
export const isInHeadline = (report: Report): boolean => sentenceOf(report).end <= bodyOf(report).start

/** So much of what follows is told at least and at most, in letters. */
const GOES_ON = { least: 120, most: 420 }

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/**
 * What the text says next, so that one sees what was said and not only that it was: whole sentences of one paragraph, from below the
 * headlines where a headline is the proof. Undefined where the text ends there.
 */
export function maybeGoesOn(report: Report): { start: number; end: number } | undefined {
  const body = bodyOf(report)
  const from = Math.max(sentenceOf(report).end, body.start)
  const rest = report.text.slice(from, body.end)
  const start = from + rest.length - rest.trimStart().length
  const [paragraph = ''] = report.text.slice(start, body.end).split('\n\n')
  let end = 0
  for (const { segment } of sentences.segment(paragraph)) {
    if (end >= GOES_ON.least || (end > 0 && end + segment.length > GOES_ON.most)) break
    end += segment.length
  }
  const length = Math.min(paragraph.slice(0, end).trimEnd().length, GOES_ON.most)
  return length === 0 ? undefined : { start, end: start + length }
}
