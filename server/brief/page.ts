/** A brief as a page of words in both languages, each line with its footnotes. Pure. */
import { addDays } from '../graph/eventSet.ts'
import type { Brief, BriefPage, StoryLine } from '../api/brief.ts'
import { STORIES } from '../questions/brief/acts.ts'
import { allot } from './allot.ts'
import { toFoot, toHead } from './foot.ts'
import { PAGE_HEIGHT, pageHeight, rowHeight } from './height.ts'
import type { Columns } from './height.ts'
import { toLinesInWords } from './lines.ts'
import type { Placed } from './lines.ts'
import { Names } from './names.ts'
import { Notes, noteOf } from './notes.ts'
import { say, SECTIONS, toPeriod } from './words.ts'

/** Lines of a section that are shown for one of each other section: most stories are contacts, and tensions matter most. */
const TURNS: Partial<Record<Placed, number>> = { matters: 5, tensions: 2, contacts: 2, promises: 2 }

/**
 * The page of a brief.
 * @param columns both languages side by side, or one, which leaves room for more lines
 * @param made the day on which it is made
 */
export function toPage(brief: Brief, columns: Columns, made?: string): BriefPage {
  const { from, to } = brief
  const title = say('title', { period: toPeriod(from, addDays(to, -1)) })
  const inWords = toLinesInWords(brief)
  const all = (Object.keys(SECTIONS) as Placed[])
    .map((name) => ({
      ...{ name, heading: SECTIONS[name], total: inWords[name].total },
      lines: inWords[name].lines.map((line) => ({
        ...line,
        notes: noteOf(brief, line),
      })),
    }))
    .filter(({ lines }) => lines.length > 0)
  const remarks = toHead(brief, all.length === 0, made)
  const stories = STORIES.flatMap((part) => brief[part].lines)
  const total = STORIES.reduce((sum, part) => sum + brief[part].total, 0)
  const names = new Names(brief)
  const heights = all.map(({ name, heading, lines }) => ({
    heading: rowHeight(heading, 'section', columns),
    lines: lines.map((line) => ({
      height: rowHeight(line.text, 'text', columns),
      room: line.room ?? 'then',
    })),
    turns: TURNS[name] ?? 1,
  }))
  /** The page with what there is room for. */
  const over = (room: number): BriefPage => {
    const notes = new Notes()
    const shown = allot(heights, room)
    const sections = all.flatMap(({ name, heading, total: of, lines }, at) => {
      const own = (shown[at] ?? []).flatMap((n) => lines[n] ?? [])
      const inPage = own.map(({ text, events, notes: some }) => ({
        ...{ text, events: [...events] },
        notes: some.map((note) => notes.numberOf(note)),
      }))
      const more = of > own.length ? { more: say('more', { n: of - own.length }) } : {}
      return own.length === 0 ? [] : [{ name, heading, lines: inPage, ...more }]
    })
    const told = new Set(
      all.flatMap(({ name, lines }, at) =>
        (STORIES.some((part) => part === name) ? (shown[at] ?? []) : []).flatMap(
          (n) => lines[n]?.events[0] ?? lines[n]?.heads ?? [],
        ),
      ),
    )
    const lines = all.flatMap((section, at) => (shown[at] ?? []).flatMap((n) => section.lines[n] ?? []))
    const left = stories.filter(({ events: [first], item }: StoryLine) => !told.has(first ?? item))
    const foot = toFoot(brief, names, left, total - stories.length + left.length, lines)
    return { from, to, title, remarks, sections, foot, notes: notes.list }
  }
  return filled(over, PAGE_HEIGHT - pageHeight(over(0), columns), columns)
}

/** How often what lines spare, a name that the foot need not tell, is given to others. */
const ROUNDS = 3

/** The fullest page that is no higher than paper. @param room for lines of which each has all to itself */
function filled(over: (room: number) => BriefPage, room: number, columns: Columns): BriefPage {
  let [page, given] = [over(room), room]
  for (let round = 0; round < ROUNDS; round += 1) {
    given += PAGE_HEIGHT - pageHeight(page, columns)
    const fuller = over(given)
    if (pageHeight(fuller, columns) > PAGE_HEIGHT) break
    page = fuller
  }
  return page
}
