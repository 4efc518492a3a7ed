/** The sentences around the words by which a rule knew something. */

export interface Stretch {
  start: number
  end: number
}

/** Does a stretch stand within another? */
export const isIn = ({ start, end }: Stretch, stretch: Stretch): boolean =>
  start >= stretch.start && end <= stretch.end

/** Letters of a sentence beyond which it is a list, or no sentence. */
export const LONGEST = 600

/** Letters to which a sentence may grow by an abbreviation or a quotation: every sentence is looked through for these. */
const MOST_JOINED = 2_000

/** Borders of sentences; the reading text has one paragraph a line, and no sentence runs over a line. */
const segments = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Forms of address, ranks, months and initials: the full stop behind them ends nothing. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:\p{Lu}|Smt|Shri|Gen|Lt|Col|Maj|Brig|Adm|Capt|Sgt|Hon|Rt|Mr|Mrs|Ms|Dr|Prof|St|Rev|Reps?|Sens?|Gov|Amb|Eng|Fr|Msgr|Mgr|Mme|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|\(ret)\.\)?\s+$/u

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0

/** Straight quotation marks take turns: is one open behind a text, where one was open before it or not? */
const isStraightOpen = (text: string, before: boolean): boolean => (count(text, /"/gu) % 2 === 1) !== before

/** More quotation marks are opened than closed. */
const isQuoteOpen = (text: string, before: boolean): boolean =>
  count(text, /“/gu) > count(text, /”/gu) || isStraightOpen(text, before)

/** Is there a quotation mark that closes, or a straight one, in the rest of a line, as far as a sentence may grow? */
const isQuoteAhead = (text: string, from: number): boolean =>
  /^[^\n”"]*[”"]/u.test(text.slice(from, from + MOST_JOINED))

/** Sentences of a text: what an abbreviation seems to end, or stands in one quotation, goes on. */
function* sentencesOf(text: string): Generator<Stretch> {
  let start = 0
  // a quotation that was too long for one sentence goes on
  let isCut = false
  for (const { index, segment } of segments.segment(text)) {
    const end = index + segment.length
    const isLine = segment.endsWith('\n') || end === text.length
    const own = text.slice(start, end)
    const isShort = own.length < MOST_JOINED
    const goesOn = isShort && (ABBREVIATED.test(own) || (isQuoteOpen(own, isCut) && isQuoteAhead(text, end)))
    if (!isLine && goesOn) continue
    yield { start, end }
    isCut = !isLine && isStraightOpen(own, isCut)
    start = end
  }
}

/** Without the blanks at its ends; where it is nothing but blanks, it ends before it starts. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  const own = text.slice(start, end)
  return { start: end - own.trimStart().length, end: start + own.trimEnd().length }
}

/** The sentences of a text from a place on, so many at most: the first is that in which the place stands, or the next behind it. */
export function sentencesFrom(text: string, from: number, most: number): Stretch[] {
  const found: Stretch[] = []
  for (const sentence of cutSentences(text)) {
    if (found.length === most) break
    if (sentence.end > from) found.push(sentence)
  }
  return found
}

/** All sentences of a text, without blanks at their ends. */
export function* cutSentences(text: string): Generator<Stretch> {
  for (const sentence of sentencesOf(text)) {
    const own = trimmed(text, sentence)
    if (own.start < own.end) yield own
  }
}

/** A stretch as far as the sentences go, given in their order, on which it touches. */
export function widenTo(sentences: Iterable<Stretch>, stretch: Stretch): Stretch {
  let { start, end } = stretch
  for (const sentence of sentences) {
    if (sentence.start >= stretch.end) break
    if (sentence.end <= stretch.start) continue
    start = Math.min(start, sentence.start)
    end = Math.max(end, sentence.end)
  }
  return { start, end }
}

/** The whole sentences, without blanks at their ends, in which a stretch of text stands. Only its lines are looked at, as no sentence runs over one. */
export function widenToSentences(text: string, stretch: Stretch): Stretch {
  const from = text.slice(0, stretch.start).lastIndexOf('\n') + 1
  const line = text.slice(from, text.indexOf('\n', stretch.end) + 1 || text.length)
  const { start, end } = widenTo(cutSentences(line), { start: stretch.start - from, end: stretch.end - from })
  return { start: start + from, end: end + from }
}

/** The text of these sentences. */
export function sentenceAt(text: string, stretch: Stretch): string {
  const { start, end } = widenToSentences(text, stretch)
  return text.slice(start, end)
}
