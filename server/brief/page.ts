/** A brief as a page of words in both languages, each line with its footnotes, and what that has no room for below it. Pure. */
import { addDays } from '../graph/eventSet.ts'
import type { Brief, BriefPage, StoryLine } from '../api/brief.ts'
import { STORIES } from '../questions/brief/acts.ts'
import { allot } from './allot.ts'
import { toFoot, toHead } from './foot.ts'
import { OVERLEAF_HEIGHT, PAGE_HEIGHT, pageHeight, rowHeight } from './height.ts'
import type { Columns } from './height.ts'
import { toLinesInWords } from './lines.ts'
import type { Placed } from './lines.ts'
import { Names } from './names.ts'
import { Notes, noteOf } from './notes.ts'
import type { LineInWords } from './telling.ts'
import type { Text } from './words.ts'
import { fill, say, SECTIONS, toDays, toPeriod } from './words.ts'

/** Lines of a section that are shown for one of each other section: most stories are contacts, and tensions matter most. */
const TURNS: Partial<Record<Placed, number>> = {
  matters: 5,
  tensions: 2,
  contacts: 2,
  domestic: 2,
  promises: 2,
}

type Part = BriefPage['sections'][number]

/** A line, and how high it stands in each size of letters. */
interface Row extends LineInWords {
  heights: Record<'text' | 'small', number>
  notes: ReturnType<typeof noteOf>
}

interface Section {
  name: Placed
  heading: Text
  /** Of the heading. */
  height: number
  /** All lines, with those that are not given. */
  total: number
  lines: readonly Row[]
}

/** Which lines of each section find room, in some size of letters. */
const allotLines = (sections: readonly Section[], style: keyof Row['heights'], room: number): Row[][] =>
  allot(
    sections.map(({ name, height, lines }) => ({
      heading: height,
      lines: lines.map((line) => ({ height: line.heights[style], room: line.room ?? 'then' })),
      turns: TURNS[name] ?? 1,
    })),
    room,
  ).map((own, at) => own.flatMap((n) => sections[at]?.lines[n] ?? []))

/**
 * The page of a brief.
 * @param columns both languages side by side, or one, which leaves room for more lines
 * @param made the day on which it is made
 */
export function toPage(brief: Brief, columns: Columns, made?: string): BriefPage {
  const { from, to } = brief
  const last = addDays(to, -1)
  const title = say('title', { period: toPeriod(from, last) })
  const headingOf = (name: Placed): Text =>
    fill(SECTIONS[name], { day: toDays(last, last, last.slice(0, 4)) })
  const inWords = toLinesInWords(brief)
  const all = (Object.keys(SECTIONS) as Placed[])
    .map((name) => ({ name, heading: headingOf(name) }))
    .map(({ name, heading }): Section => ({
      ...{ name, heading, total: inWords[name].total },
      height: rowHeight(heading, 'section', columns),
      lines: inWords[name].lines.map((line) => ({
        ...line,
        heights: {
          text: rowHeight(line.text, 'text', columns),
          small: rowHeight(line.text, 'small', columns),
        },
        notes: noteOf(brief, line),
      })),
    }))
    .filter(({ lines }) => lines.length > 0)
  const remarks = toHead(brief, all.length === 0, made)
  const stories = STORIES.flatMap((part) => brief[part].lines)
  const total = STORIES.reduce((sum, part) => sum + brief[part].total, 0)
  const names = new Names(brief)
  const isStory = ({ name }: Section): boolean => STORIES.some((part) => part === name)

  /** The page with what there is room for. */
  const over = (room: number): BriefPage => {
    const notes = new Notes()
    const front = allotLines(all, 'text', room)
    const waiting = all.map((section, at) => ({
      ...section,
      lines: section.lines.filter((line) => front[at]?.includes(line) !== true),
    }))
    const back = allotLines(waiting, 'small', OVERLEAF_HEIGHT)
    const toPart = (section: Section, lines: readonly Row[], more: Text | undefined): Part[] => {
      const inPage = lines.map(({ text, events, notes: own }) => ({
        ...{ text, events: [...events] },
        notes: own.map((note) => notes.numberOf(note)),
      }))
      const { name, heading } = section
      return lines.length === 0 ? [] : [{ name, heading, lines: inPage, ...(more && { more }) }]
    }
    /** Of each section the lines of both. */
    const shown = all.map((_, at) => [...(front[at] ?? []), ...(back[at] ?? [])])
    const moreOf = (name: 'more' | 'moreBelow', n: number): Text | undefined =>
      n > 0 ? say(name, { n }) : undefined
    const leftOf = ({ total: of }: Section, at: number): Text | undefined =>
      moreOf('more', of - (shown[at]?.length ?? 0))
    const sections = all.flatMap((section, at) =>
      toPart(section, front[at] ?? [], moreOf('moreBelow', back[at]?.length ?? 0) ?? leftOf(section, at)),
    )
    const overleaf = all.flatMap((section, at) => toPart(section, back[at] ?? [], leftOf(section, at)))
    const told = new Set(
      all
        .flatMap((section, at) => (isStory(section) ? (shown[at] ?? []) : []))
        .flatMap(({ events, heads }) => events[0] ?? heads ?? []),
    )
    const left = stories.filter(({ events: [first], item }: StoryLine) => !told.has(first ?? item))
    const foot = toFoot(brief, names, left, total - stories.length + left.length, shown.flat())
    return { from, to, title, remarks, sections, overleaf, foot, notes: notes.list }
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
