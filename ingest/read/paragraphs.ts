/** Lines into paragraphs: wrapped lines joined, marks and source lines taken off, breaks within a sentence healed. */
import { maybeDayAlone } from './days.ts'
import { frameLines } from './frame.ts'
import { readLines, type Line } from './lines.ts'
import { maybeMark, type Mark } from './marks.ts'
import { cutSources, type SourceLine } from './sourceLine.ts'
import { columns, endsSentence, isJapanese, joinText, startsWithin, toPlain } from './text.ts'

export interface Paragraph {
  /** Reading text without mark and source lines. */
  text: string
  mark?: Mark
  /** Printed in bold from end to end. */
  bold: boolean
  japanese: boolean
  sources: SourceLine[]
  /** Half-open offsets in the document, and the 1-based line it starts on. */
  start: number
  end: number
  line: number
}

/** A document's paragraphs, and the stretches that are only frame. */
export interface Paragraphs {
  paragraphs: Paragraph[]
  frame: { start: number; end: number }[]
}

interface Draft {
  text: string
  mark?: Mark
  bold: boolean
  japanese: boolean
  first: Line
  last: Line
  lastColumns: number
  /** Stands where an English headline does: on a bullet's line, or right below a Japanese one. */
  isHeadline: boolean
}

/** Lines are hard-wrapped where the longest lies between these columns. */
const SHORTEST_WRAP = 56
const LONGEST_WRAP = 130

/** Columns at which a hard-wrapped document breaks its lines; undefined where every line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const widths = lines.map((line) => columns(line.text)).filter((width) => width > 0)
  if (widths.filter((width) => width > LONGEST_WRAP).length > widths.length * 0.02) return undefined
  const longest = widths
    .filter((width) => width <= LONGEST_WRAP)
    .reduce((most, width) => Math.max(most, width), 0)
  return longest < SHORTEST_WRAP ? undefined : longest
}

const isBold = (raw: string): boolean => /^(\*{2,3}|__)\s*(?=\S)(?:(?!\1).)+\1$/.test(raw)

/** Whether the line was so full that the first word of the next one did not fit. */
function isFull(draft: Draft, next: string, width: number | undefined): boolean {
  if (width === undefined) return false
  const word = draft.japanese ? 2 : columns(next.split(' ')[0] ?? '') + 1
  return draft.lastColumns + word > width * 0.92
}

/**
 * Whether `text` plainly is the middle of the sentence that a draft begins. A headline does not end as a sentence either, and the
 * text below it may open with a number; a day by itself behind a bracket is a heading.
 */
const isMiddle = (draft: Draft, text: string): boolean =>
  !draft.japanese &&
  !endsSentence(draft.text) &&
  startsWithin(text) &&
  !(draft.isHeadline && /^["'“‘«(]*\d/u.test(text)) &&
  !(/[)）\]］]$/u.test(draft.text) && maybeDayAlone(text) !== undefined)

/** Whether `next` only goes on because the line before it was full, or plainly is the middle of a sentence. */
function isWrapped(draft: Draft, next: string, width: number | undefined): boolean {
  const text = toPlain(next)
  if (draft.text === '') return true
  if (draft.japanese !== isJapanese(text)) return !/[\p{L}]/u.test(text) && !/^[([]/.test(text)
  return isMiddle(draft, text) || isFull(draft, text, width)
}

/** A bracket that was opened near the end and not closed: the source line or aside goes on. */
const isOpen = (text: string): boolean =>
  /[(（[［][^()（）[\]［］]{0,80}$/u.test(text) && !/[)）\]］]$/.test(text)

function toDrafts(lines: readonly Line[], frame: ReadonlySet<number>): Draft[] {
  const width = wrapWidth(lines)
  const drafts: Draft[] = []
  let gap = true
  for (const line of lines) {
    const raw = line.text.trim()
    if (raw === '') gap = true
    if (raw === '' || frame.has(line.number)) continue
    const draft = drafts.at(-1)
    const mark = maybeMark(raw)
    const text = toPlain(mark?.rest ?? raw)
    const goesOn =
      draft !== undefined &&
      (gap
        ? mark === undefined && (draft.text === '' || isMiddle(draft, text) || isOpen(draft.text))
        : mark === undefined
          ? isOpen(draft.text) || isWrapped(draft, raw, width)
          : !mark.bare && isFull(draft, text, width))
    if (goesOn && draft !== undefined) {
      const whole = toPlain(raw)
      if (draft.text === '') draft.japanese = isJapanese(whole)
      draft.text = joinText(draft.text, whole)
      draft.bold &&= isBold(raw)
      draft.last = line
      draft.lastColumns = columns(raw)
    } else {
      // from its mark on, or behind it
      const bold = isBold(raw) || (mark !== undefined && isBold(raw.slice(raw.indexOf(mark.rest))))
      const next: Draft = {
        text,
        bold,
        japanese: isJapanese(text),
        first: line,
        last: line,
        lastColumns: columns(raw),
        isHeadline: mark !== undefined || (draft?.mark !== undefined && draft.japanese),
      }
      if (mark !== undefined) next.mark = mark
      drafts.push(next)
    }
    gap = false
  }
  return drafts
}

/** Reads the paragraphs of a document. */
export function readParagraphs(text: string): Paragraphs {
  const lines = readLines(text)
  const frame = frameLines(lines)
  const paragraphs: Paragraph[] = []
  for (const draft of toDrafts(lines, frame)) {
    const { texts, sources } = cutSources(draft.text)
    const { start, number: line } = draft.first
    const { end } = draft.last
    const [first = '', ...others] = texts
    const paragraph: Paragraph = {
      text: first,
      bold: draft.bold,
      japanese: draft.japanese,
      sources,
      start,
      end,
      line,
    }
    if (draft.mark !== undefined) paragraph.mark = draft.mark
    paragraphs.push(paragraph)
    for (const other of others)
      paragraphs.push({
        text: other,
        bold: false,
        japanese: isJapanese(other),
        sources: [],
        start,
        end,
        line,
      })
  }
  const isFrame = (line: Line): boolean => frame.has(line.number)
  return { paragraphs, frame: lines.filter(isFrame).map(({ start, end }) => ({ start, end })) }
}
