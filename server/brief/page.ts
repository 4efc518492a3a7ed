/** A brief as a page of words in both languages, each line with its footnotes. Pure. */
import { addDays } from '../graph/eventSet.ts'
import type { Brief, BriefPage, StoryLine } from '../api/brief.ts'
import { SORTS } from '../questions/brief/acts.ts'
import { allot } from './allot.ts'
import { toFoot, toHead } from './foot.ts'
import { PAGE_HEIGHT, rowHeight, wideHeight } from './height.ts'
import type { Columns } from './height.ts'
import { toLinesInWords } from './lines.ts'
import type { Placed } from './lines.ts'
import { Names } from './names.ts'
import { Notes, noteOf } from './notes.ts'
import type { Text } from './words.ts'
import { say, SECTIONS, toPeriod } from './words.ts'

/** Lines of a section that are shown for one of each other section: most stories are contacts. */
const TURNS: Partial<Record<Placed, number>> = { contacts: 3 }

/**
 * The page of a brief.
 * @param columns two where it has both languages side by side; one leaves room for more lines
 * @param made the day on which it is made
 */
export function toPage(brief: Brief, columns: Columns, made?: string): BriefPage {
  const { from, to } = brief
  const title = say('title', { period: toPeriod(from, addDays(to, -1)) })
  const inWords = toLinesInWords(brief)
  const all = (Object.keys(SECTIONS) as Placed[])
    .map((name) => ({
      ...{ name, heading: SECTIONS[name], total: inWords[name].total },
      lines: inWords[name].lines.map((line) => ({ ...line, notes: noteOf(brief, line.proving) })),
    }))
    .filter(({ lines }) => lines.length > 0)
  const remarks = toHead(brief, all.length === 0, made)
  const stories = SORTS.flatMap((sort) => brief[sort].lines)
  const total = SORTS.reduce((sum, sort) => sum + brief[sort].total, 0)
  const names = new Names(brief)
  const footOf = (shown: ReadonlySet<string>): Text[] => {
    const left = stories.filter(({ events: [first = ''] }: StoryLine) => !shown.has(first))
    return toFoot(brief, names, left, total - stories.length + left.length)
  }
  const shown = allot(
    all.map(({ name, heading, lines }) => ({
      heading: rowHeight(heading, 'section', columns),
      lines: lines.map((line) => ({ height: heightOf(line, columns), room: line.room ?? 'then' })),
      turns: TURNS[name] ?? 1,
    })),
    PAGE_HEIGHT - frameHeight({ title, remarks, foot: footOf(new Set()) }, columns),
  )
  const notes = new Notes()
  const sections = all.flatMap(({ name, heading, total: of, lines }, at) => {
    const told = (shown[at] ?? []).flatMap((n) => lines[n] ?? [])
    const inPage = told.map(({ text, events, notes: own }) => ({
      ...{ text, events: [...events] },
      notes: own.map((note) => notes.numberOf(note)),
    }))
    const more = of > told.length ? { more: say('more', { n: of - told.length }) } : {}
    return told.length === 0 ? [] : [{ name, heading, lines: inPage, ...more }]
  })
  const behind = new Set(sections.flatMap(({ lines }) => lines.flatMap(({ events }) => events.slice(0, 1))))
  return { from, to, title, remarks, sections, foot: footOf(behind), notes: notes.list }
}

/** What a line takes on the page of Word, with its footnotes. */
const heightOf = ({ text, notes }: { text: Text; notes: BriefPage['notes'] }, columns: Columns): number =>
  rowHeight(text, 'text', columns) +
  notes.reduce((sum, { text: quoted, source }) => sum + wideHeight(`${quoted} (${source})`, 'note'), 0)

/** What all but sections takes. */
const frameHeight = (
  { title, remarks, foot }: Pick<BriefPage, 'title' | 'remarks' | 'foot'>,
  columns: Columns,
): number =>
  rowHeight(title, 'title', columns) +
  [...remarks, ...foot].reduce((sum, one) => sum + rowHeight(one, 'note', columns), 0)
