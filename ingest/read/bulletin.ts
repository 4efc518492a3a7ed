/** A bulletin: heading, sections, one item per bullet. */
import type { Document, Issue, Item } from '../types.ts'
import { maybeDayAlone, toIsoDay, type PrintedDay } from './days.ts'
import { readHeading } from './heading.ts'
import { toIssue } from './issues.ts'
import { toItem } from './item.ts'
import { rangeOf, readItemDate, type Range } from './itemDate.ts'
import type { Outline } from './outline.ts'
import type { Paragraph, Paragraphs } from './paragraphs.ts'
import { readStory } from './story.ts'
import { LONGEST_LINE, toFolded } from './text.ts'

/** What a stretch of the document was read as; together the regions hold every printed character. */
export interface Region {
  kind: 'heading' | 'section' | 'item' | 'frame' | 'issue'
  start: number
  end: number
}

/** What a reader of one format gives: the document's content and the account of where every character went. */
export interface Reading {
  content: Pick<Document, 'title' | 'publisher' | 'range' | 'items' | 'issues'>
  regions: Region[]
}

interface Block {
  section?: string
  /** Under which the item stands. */
  day?: PrintedDay
  paragraphs: Paragraph[]
}

function printedRange(blocks: readonly Block[]): Range | undefined {
  const days = blocks.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sources }) =>
      sources.flatMap(({ day }) =>
        day?.year === undefined ? [] : (toIsoDay(day.year, day.month, day.day) ?? []),
      ),
    ),
  )
  return rangeOf(days)
}

function readItem(block: Block, n: number, range: Range | undefined, issues: Issue[]): Item {
  const { paragraphs, section, day } = block
  const [first] = paragraphs
  const start = first?.start ?? 0
  const line = first?.line ?? 1
  const sources = paragraphs.flatMap((one) => one.sources)
  const { date, dateAsPrinted, issue, detail } = readItemDate(sources, range, day)
  const sourceLine = paragraphs.find((one) => one.sources.length > 0)?.line ?? line
  if (issue !== undefined)
    issues.push(toIssue(issue, sourceLine, detail === undefined ? { item: n } : { item: n, detail }))
  if (sources.some((source) => source.unbalanced))
    issues.push(toIssue('bracket-unclosed', sourceLine, { item: n }))
  const story = readStory(paragraphs)
  const item = toItem(story, {
    n,
    ...(section === undefined ? {} : { section }),
    ...(first?.bold === true ? { bold: true } : {}),
    ...(date === undefined ? {} : { date }),
    ...(dateAsPrinted === undefined ? {} : { dateAsPrinted }),
    sources: [...new Set(sources.flatMap((source) => source.agencies))],
    start,
    end: paragraphs.reduce((end, one) => Math.max(end, one.end), start),
  })
  if (item.text === '') issues.push(toIssue('item-empty', line, { item: n }))
  else if (story.en === '') issues.push(toIssue('english-headline-missing', line, { item: n }))
  return item
}

function duplicates(items: readonly Item[], blocks: readonly Block[]): Issue[] {
  const seen = new Map<string, number>()
  return items.flatMap((item, i) => {
    const key = `${toFolded(item.headline.en)}|${toFolded(item.headline.ja ?? '')}|${item.date ?? ''}`
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, item.n)
    return earlier === undefined || item.text === ''
      ? []
      : [
          toIssue('item-duplicate', blocks[i]?.paragraphs[0]?.line ?? 1, {
            item: item.n,
            detail: `#${String(earlier)}`,
          }),
        ]
  })
}

/** Reads a bulletin from its paragraphs and their outline. Never throws: what is amiss is among the issues. */
export function readBulletin({ paragraphs, frame }: Paragraphs, { roles, doubtful }: Outline): Reading {
  const blocks: Block[] = []
  const issues: Issue[] = []
  const regions: Region[] = frame.map((stretch) => ({ kind: 'frame', ...stretch }))
  let section: string | undefined
  let day: PrintedDay | undefined
  const role = (i: number): string =>
    roles[i] === 'heading' && (paragraphs[i]?.text.length ?? 0) > LONGEST_LINE
      ? 'stray'
      : (roles[i] ?? 'stray')
  paragraphs.forEach((one, i) => {
    const place = { start: one.start, end: one.end }
    if (role(i) === 'section') {
      const dated = maybeDayAlone(one.text)
      if (dated !== undefined) day = dated
      // A second line without a mark is the same heading in the other language.
      else if (one.mark !== undefined || role(i - 1) !== 'section') section = one.text
      regions.push({ kind: 'section', ...place })
    } else if (role(i) === 'item')
      blocks.push({
        ...(section === undefined ? {} : { section }),
        ...(day === undefined ? {} : { day }),
        paragraphs: [one],
      })
    else if (role(i) === 'body') blocks.at(-1)?.paragraphs.push(one)
    else if (role(i) === 'heading') regions.push({ kind: 'heading', ...place })
    else if (role(i) === 'none') regions.push({ kind: 'frame', ...place })
    else {
      regions.push({ kind: 'issue', ...place })
      issues.push(toIssue('text-stray', one.line, { detail: one.text.slice(0, 60) }))
    }
    if (doubtful.includes(i)) issues.push(toIssue('bullet-in-item', one.line, { item: blocks.length }))
  })
  const headings = paragraphs.filter((_, i) => role(i) === 'heading')
  // A title that is marked as the sections are.
  const above = paragraphs.slice(0, roles.indexOf('item')).filter((_, i) => role(i) !== 'stray')
  const heading = readHeading(headings.length > 0 ? headings : above)
  if (heading.range === undefined) issues.push(toIssue('range-missing', 1))
  const range = heading.range ?? printedRange(blocks)
  const items = blocks.map((block, i) => readItem(block, i + 1, range, issues))
  for (const { start, end } of items) regions.push({ kind: 'item', start, end })
  issues.push(...duplicates(items, blocks))
  issues.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  regions.sort((a, b) => a.start - b.start)
  return { content: { ...heading, items, issues }, regions }
}
