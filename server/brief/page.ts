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
import type { Style } from './paper.ts'
import type { LineInWords } from './telling.ts'
import type { Text } from './words.ts'
import { say, SECTIONS, toPeriod } from './words.ts'

/** Lines of a section that are shown for one of each other section: most stories are contacts, and tensions matter most. */
const TURNS: Partial<Record<Placed, number>> = {
  matters: 5,
  tensions: 2,
  contacts: 2,
  domestic: 2,
  promises: 2,
}

type Part = BriefPage['sections'][number]

interface Section {
  name: Placed
  heading: Text
  /** All lines, with those that are not given. */
  total: number
  lines: readonly LineInWords[]
}

/** Which lines of each section find room, in some size of letters. */
function allotLines(
  sections: readonly Pick<Section, 'name' | 'heading' | 'lines'>[],
  style: Style,
  columns: Columns,
  room: number,
): LineInWords[][] {
  const heights = sections.map(({ name, heading, lines }) => ({
    heading: rowHeight(heading, 'section', columns),
    lines: lines.map((line) => ({
      height: rowHeight(line.text, style, columns),
      room: line.room ?? 'then',
    })),
    turns: TURNS[name] ?? 1,
  }))
  return allot(heights, room).map((own, at) => own.flatMap((n) => sections[at]?.lines[n] ?? []))
}

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
    .map((name): Section => ({ name, heading: SECTIONS[name], ...inWords[name] }))
    .filter(({ lines }) => lines.length > 0)
  const remarks = toHead(brief, all.length === 0, made)
  const stories = STORIES.flatMap((part) => brief[part].lines)
  const total = STORIES.reduce((sum, part) => sum + brief[part].total, 0)
  const names = new Names(brief)
  const isStory = ({ name }: Section): boolean => STORIES.some((part) => part === name)

  /** The page with what there is room for. */
  const over = (room: number): BriefPage => {
    const notes = new Notes()
    const front = allotLines(all, 'text', columns, room)
    const waiting = all.map((section, at) => ({
      ...section,
      lines: section.lines.filter((line) => front[at]?.includes(line) !== true),
    }))
    const back = allotLines(waiting, 'small', columns, OVERLEAF_HEIGHT)
    const toPart = (section: Section, lines: readonly LineInWords[], more: Text | undefined): Part[] => {
      const inPage = lines.map(({ text, events, ...line }) => ({
        ...{ text, events: [...events] },
        notes: noteOf(brief, line).map((note) => notes.numberOf(note)),
      }))
      const { name, heading } = section
      return lines.length === 0 ? [] : [{ name, heading, lines: inPage, ...(more && { more }) }]
    }
    const lengthOf = (lines: readonly LineInWords[] = []): number => lines.length
    const leftOf = ({ total: of }: Section, at: number): number =>
      of - lengthOf(front[at]) - lengthOf(back[at])
    const moreThan = (n: number, name: 'more' | 'moreBelow'): Text | undefined =>
      n > 0 ? say(name, { n }) : undefined
    const sections = all.flatMap((section, at) => {
      const below = lengthOf(back[at])
      const more = below > 0 ? moreThan(below, 'moreBelow') : moreThan(leftOf(section, at), 'more')
      return toPart(section, front[at] ?? [], more)
    })
    const overleaf = all.flatMap((section, at) =>
      toPart(section, back[at] ?? [], moreThan(leftOf(section, at), 'more')),
    )
    const lines = all.flatMap((_, at) => [...(front[at] ?? []), ...(back[at] ?? [])])
    const told = new Set(
      all.flatMap((section, at) =>
        isStory(section)
          ? [...(front[at] ?? []), ...(back[at] ?? [])].flatMap(
              ({ events, heads }) => events[0] ?? heads ?? [],
            )
          : [],
      ),
    )
    const left = stories.filter(({ events: [first], item }: StoryLine) => !told.has(first ?? item))
    const foot = toFoot(brief, names, left, total - stories.length + left.length, lines)
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
