/** A plain article: a title, lines about itself (byline, day, agency), paragraphs; one item. */
import type { Issue, Item } from '../types.ts'
import type { Reading } from './bulletin.ts'
import { readDateline } from './dateline.ts'
import { maybePrintedDay } from './days.ts'
import { toIssue } from './issues.ts'
import { toItem } from './item.ts'
import { readItemDate } from './itemDate.ts'
import type { Paragraph, Paragraphs } from './paragraphs.ts'
import { cutSources, type SourceLine } from './sourceLine.ts'
import { readStory } from './story.ts'
import { endsSentence } from './text.ts'

const BYLINE = /^(?:by|written by|author|reporter|editor|文[:：]|記者[:：])[:\s]\s*\p{L}[^.!?]{2,60}$/iu
const LABELLED = /^(?:date|published|updated|posted|source|agency|日付|掲載日|出典|出所)\s*[:：]\s*(.+)$/i
/** What a line that only speaks about the article says of its source; undefined for the article's own text. */
function maybeAbout(one: Paragraph): SourceLine | undefined {
  const { text } = one
  if (text.length > 90) return undefined
  const source = (agencies: string[], printed: string): SourceLine => {
    const day = maybePrintedDay(printed)
    return { agencies, printed, unbalanced: false, ...(day === undefined ? {} : { day }) }
  }
  if (BYLINE.test(text)) return source([], text)
  const [, value] = LABELLED.exec(text) ?? []
  if (value !== undefined) {
    const [cut] = cutSources(`(${value})`).sources
    if (cut !== undefined) return cut
    return source(maybePrintedDay(value) === undefined ? [value.toUpperCase()] : [], value)
  }
  const day = maybePrintedDay(text)
  if (day === undefined || endsSentence(text)) return undefined
  const [inBrackets] = cutSources(`(${text})`).sources
  if (inBrackets !== undefined) return inBrackets
  const beside = (text.slice(0, day.start) + text.slice(day.end)).replace(/[\d:,|/ ]|am|pm|gmt|utc|jst/gi, '')
  return beside.length <= 24 && text.length - beside.length >= beside.length ? source([], text) : undefined
}

/** The agency and day of a dateline; the text stays as it is. */
function maybeDateline(text: string): SourceLine | undefined {
  const { agency, day, end } = readDateline(text) ?? {}
  if (agency === undefined && day?.year === undefined) return undefined
  return {
    agencies: agency === undefined ? [] : [agency],
    printed: text.slice(0, end),
    unbalanced: false,
    ...(day === undefined ? {} : { day }),
  }
}

/** Reads an article. Never throws: what is amiss is among the issues. */
export function readArticle({ paragraphs, frame }: Paragraphs): Reading {
  const regions: Reading['regions'] = frame.map((stretch) => ({ kind: 'frame', ...stretch }))
  const [first] = paragraphs
  if (first === undefined) return { content: { items: [], issues: [toIssue('document-empty', 1)] }, regions }
  const sources: SourceLine[] = []
  const story: Paragraph[] = []
  paragraphs.forEach((one, i) => {
    // Lines about the article stand under its title or at its very end.
    const about = i > 0 && (i < 5 || i === paragraphs.length - 1) ? maybeAbout(one) : undefined
    if (about !== undefined) sources.push(about)
    else story.push(one)
    sources.push(...one.sources)
  })
  const read = readStory(story)
  const dateline = read.body[0] === undefined ? undefined : maybeDateline(read.body[0])
  if (dateline !== undefined) sources.push(dateline)
  const issues: Issue[] = []
  const dated = sources.filter((source) => source.day !== undefined)
  const { date, issue, detail } = readItemDate(dated.length > 0 ? dated : sources, undefined)
  if (issue !== undefined)
    issues.push(toIssue(issue, first.line, detail === undefined ? { item: 1 } : { item: 1, detail }))
  const end = paragraphs.reduce((most, one) => Math.max(most, one.end), first.start)
  const item: Item = toItem(read, {
    n: 1,
    sources: [...new Set(sources.flatMap((source) => source.agencies))],
    ...(date === undefined ? {} : { date }),
    start: first.start,
    end,
  })
  const title = read.en === '' ? read.ja : read.en
  return {
    content: { ...(title === undefined ? {} : { title }), items: [item], issues },
    regions: [...regions, { kind: 'item', start: first.start, end }],
  }
}
