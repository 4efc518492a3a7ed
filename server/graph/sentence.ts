/** The sentences around the words by which a rule knew something. */

export interface Stretch {
  start: number
  end: number
}

/** Borders of sentences; the reading text has one paragraph a line, and no sentence runs over a line. */
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The whole sentences, without blanks at their ends, in which a stretch of text stands. */
export function widenToSentences(text: string, stretch: Stretch): Stretch {
  let { start, end } = stretch
  for (const { index, segment } of sentences.segment(text)) {
    const from = index + segment.length - segment.trimStart().length
    const to = index + segment.trimEnd().length
    if (from >= stretch.end || to <= stretch.start) continue
    start = Math.min(start, from)
    end = Math.max(end, to)
  }
  return { start, end }
}

/** The text of these sentences. */
export function sentenceAt(text: string, stretch: Stretch): string {
  const { start, end } = widenToSentences(text, stretch)
  return text.slice(start, end)
}
