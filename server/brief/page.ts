/** A brief as a page of words in both languages, each line with its footnotes. Pure. */
import { addDays } from '../graph/eventSet.ts'
import type { Brief, BriefPage } from '../api/brief.ts'
import { conflictIn, toFoot, toRemarks } from './account.ts'
import { allot } from './allot.ts'
import { PAGE_HEIGHT, rowHeight, wideHeight } from './height.ts'
import type { Columns } from './height.ts'
import { toLinesInWords } from './lines.ts'
import { Notes, noteOf } from './notes.ts'
import type { Text } from './words.ts'
import { say, SECTIONS, toDate } from './words.ts'

type Placed = keyof typeof SECTIONS

/** Sections of what happened in the period: each event of it stands behind one line of them at most. */
const HAPPENED: readonly Placed[] = ['tensions', 'decisions', 'contacts', 'firstContacts']

/**
 * The page of a brief.
 * @param columns two where it has both languages side by side; one leaves room for more lines
 */
export function toPage(brief: Brief, columns: Columns): BriefPage {
  const { from, to, begins } = brief
  const title = say('title', { from: toDate(from), to: toDate(addDays(to, -1)) })
  const inWords = toLinesInWords(brief)
  const all = (Object.keys(SECTIONS) as Placed[])
    .map((name) => ({
      name,
      heading: begins && name === 'newPeople' ? say('firstPeople') : SECTIONS[name],
      total: inWords[name].total,
      lines: inWords[name].lines.map((line) => ({ ...line, notes: noteOf(brief, line) })),
    }))
    .filter(({ total }) => total > 0)
  const remarks = toRemarks(brief, all.length === 0)
  const shown = allot(
    all.map(({ name, heading, lines }) => ({
      heading: rowHeight(heading, 'section', columns),
      lines: lines.map((line) => heightOf(line, columns)),
      // where all are new, who they are stands in the lines about them
      spare: begins && name === 'newPeople',
    })),
    PAGE_HEIGHT - frameHeight({ title, remarks, foot: toFoot(brief, 0) }, columns),
  )
  const notes = new Notes()
  const sections = all.flatMap(({ name, heading, total, lines }, at) => {
    const told = lines
      .slice(0, shown[at])
      .map((line) => ({ ...line, notes: line.notes.map((note) => notes.numberOf(note)) }))
    const rest = total - told.length
    const more = rest > 0 ? { more: say('more', { n: rest }) } : {}
    return told.length === 0 ? [] : [{ name, heading, lines: told, ...more }]
  })
  const behind = sections.flatMap(({ name, lines }) => (HAPPENED.includes(name) ? lines : []))
  const told = new Set(behind.flatMap(({ events }) => events)).size
  const counts = { events: brief.events, conflict: conflictIn(brief.quads), planned: brief.planned }
  return { from, to, counts, title, remarks, sections, foot: toFoot(brief, told), notes: notes.list }
}

/** What a line takes on the page of Word, with its footnotes. */
const heightOf = ({ text, notes }: { text: Text; notes: BriefPage['notes'] }, columns: Columns): number =>
  rowHeight(text, 'text', columns) +
  notes.reduce((sum, { text, source }) => sum + wideHeight(`“${text}” (${source})`, 'note'), 0)

/** What all but sections takes. */
const frameHeight = (
  { title, remarks, foot }: Pick<BriefPage, 'title' | 'remarks' | 'foot'>,
  columns: Columns,
): number =>
  wideHeight(`${title.en} / ${title.ja}`, 'title') +
  remarks.reduce((sum, remark) => sum + rowHeight(remark, 'text', columns), 0) +
  foot.reduce((sum, one) => sum + rowHeight(one, 'note', columns), 0)
