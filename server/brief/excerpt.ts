/** A sentence cut to a length, without losing what it was quoted for. Pure. */

interface Span {
  start: number
  end: number
}

const CUT = ' … '

/** The nearest border of words outside a stretch; Japanese has none, and is cut where it must be. */
function widen(text: string, { start, end }: Span, by: number): Span {
  const [from, to] = [Math.max(0, start - by), Math.min(text.length, end + by)]
  const [before, after] = [text.slice(from, start), text.slice(end, to)]
  const left = from === 0 ? 0 : before.includes(' ') ? from + before.indexOf(' ') + 1 : start
  const right = to === text.length ? to : after.includes(' ') ? end + after.lastIndexOf(' ') : end
  return { start: left, end: right }
}

/** Stretches in their order, those that touch as one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && span.start <= last.end + CUT.length) last.end = Math.max(last.end, span.end)
    else joined.push({ ...span })
  }
  return joined
}

/**
 * The text where it is short enough, else as much around the marks as there is room for.
 * @param most letters
 */
export function excerpt(text: string, marks: readonly Span[], most: number): string {
  if (text.length <= most) return text
  const kept = marks.length === 0 ? [{ start: 0, end: Math.min(text.length, most) }] : join(marks)
  let best = kept
  for (let by = 2; by < most; by += 2) {
    const wider = join(kept.map((span) => widen(text, span, by)))
    const length = wider.reduce((sum, { start, end }) => sum + end - start + CUT.length, 0)
    if (length > most) break
    best = wider
  }
  const pieces = best.map(({ start, end }) => text.slice(start, end).trim()).join(CUT)
  const [first, last] = [best[0]?.start ?? 0, best.at(-1)?.end ?? text.length]
  return `${first > 0 ? CUT.trimStart() : ''}${pieces}${last < text.length ? CUT.trimEnd() : ''}`
}
