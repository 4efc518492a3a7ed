/**
 * News items, one JSON object a line: id, section, title (in one language or both), text, date, source. One document with
 * an item each. The first line may tell of the whole instead: title, publisher, range.
 */
import { z } from 'zod'
import type { Issue, Item } from '../types.ts'
import type { Reading, Region } from './bulletin.ts'
import { maybePrintedDay, toIsoDay } from './days.ts'
import { toIssue } from './issues.ts'
import { toItem } from './item.ts'
import { readLines } from './lines.ts'
import { readParagraphs } from './paragraphs.ts'
import { readStory, type Story, withShortHeadlines } from './story.ts'
import { isJapanese, LONGEST_LINE, splitLanguages, toPlain, withoutInvisible } from './text.ts'

const seen = z.string().transform(withoutInvisible)
const short = z.string().max(LONGEST_LINE).transform(withoutInvisible)

/** Of one item. */
const MOST_SOURCES = 50

const newsItem = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  section: short.nullish(),
  title: seen,
  text: seen,
  date: short.nullish(),
  source: z.union([short, z.array(short).max(MOST_SOURCES)]).nullish(),
})
type NewsItem = z.infer<typeof newsItem>

const heading = z.strictObject({
  title: short.optional(),
  publisher: short.optional(),
  range: z.object({ from: z.iso.date(), to: z.iso.date() }).optional(),
})

/** Whether the first printed line is a JSON object. */
export function isJsonLines(text: string): boolean {
  const from = text.search(/\S/)
  if (text[from] !== '{') return false
  const first = maybeJson(/.*/.exec(text.slice(from))?.[0] ?? '')
  return typeof first === 'object' && first !== null
}

function maybeJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The body as a story has it: headed by the title, source lines taken out. `isText`: the title is too long for one. */
function toStory({ title, text }: NewsItem): { story: Story; agencies: string[]; isText: boolean } {
  const { paragraphs } = readParagraphs(text)
  const head = toPlain(title)
  const standIn = { text: 'Title', bold: false, japanese: false, sources: [], start: 0, end: 0, line: 1 }
  // A stand-in for the title: paragraphs are healed as below any headline.
  const { body } = readStory([standIn, ...paragraphs])
  const headlines = splitLanguages(head) ?? (isJapanese(head) ? { ja: head, en: '' } : { en: head })
  const story = withShortHeadlines({ ...headlines, body })
  const isText = story.body.length > body.length
  return {
    story,
    isText,
    agencies: paragraphs.flatMap((one) => one.sources.flatMap((source) => source.agencies)),
  }
}

function toDay(printed: string): string | undefined {
  const day = maybePrintedDay(printed)
  return day?.year === undefined ? undefined : toIsoDay(day.year, day.month, day.day)
}

/** Reads JSON Lines. Never throws: a line that is no news item is an issue with its number. */
export function readJsonLines(text: string): Reading {
  const items: Item[] = []
  const issues: Issue[] = []
  const regions: Region[] = []
  const seen = new Map<string, number>()
  let whole: z.infer<typeof heading> = {}
  for (const line of readLines(text)) {
    if (line.text.trim() === '') continue
    const place = { start: line.start, end: line.end }
    const head = regions.length === 0 ? heading.safeParse(maybeJson(line.text)) : undefined
    if (head?.success === true) {
      whole = head.data
      regions.push({ kind: 'heading', ...place })
      continue
    }
    const read = newsItem.safeParse(maybeJson(line.text))
    if (!read.success) {
      const [first] = read.error.issues
      const path = first?.path.join('.') ?? ''
      issues.push(
        toIssue('line-unreadable', line.number, {
          detail: `${path === '' ? 'line' : path}: ${first?.message ?? ''}`,
        }),
      )
      regions.push({ kind: 'issue', ...place })
      continue
    }
    const { id, section, date: printed, source } = read.data
    const n = items.length + 1
    const { story, agencies, isText } = toStory(read.data)
    if (isText) issues.push(toIssue('title-long', line.number, { item: n }))
    const named = source === null || source === undefined ? agencies : [source].flat()
    const date = printed === null || printed === undefined ? undefined : toDay(printed)
    if (printed === null || printed === undefined)
      issues.push(toIssue('date-missing', line.number, { item: n }))
    else if (date === undefined)
      issues.push(toIssue('date-unreadable', line.number, { item: n, detail: printed }))
    if (named.length === 0) issues.push(toIssue('source-missing', line.number, { item: n }))
    const earlier = id === undefined ? undefined : seen.get(String(id))
    if (earlier !== undefined)
      issues.push(toIssue('item-duplicate', line.number, { item: n, detail: `#${String(earlier)}` }))
    else if (id !== undefined) seen.set(String(id), n)
    const sources = [...new Set(named.map((name) => name.trim().toUpperCase()).filter((name) => name !== ''))]
    items.push(
      toItem(story, {
        n,
        ...(section === null || section === undefined ? {} : { section }),
        sources,
        ...(date === undefined ? {} : { date }),
        ...place,
      }),
    )
    regions.push({ kind: 'item', ...place })
  }
  if (items.length === 0) issues.push(toIssue('document-empty', 1))
  return { content: { ...whole, items, issues }, regions }
}
