/** A plain article: one item. */
import { toIssue } from './issues.ts'
import { readHeading } from './heading.ts'
import { toItem } from './item.ts'
import type { Bulletin } from './bulletin.ts'
import type { Paragraphs } from './paragraphs.ts'
import { readStory } from './story.ts'

/** Reads an article from its paragraphs. */
export function readArticle({ paragraphs, frame }: Paragraphs): Bulletin {
  const [first] = paragraphs
  const regions: Bulletin['regions'] = frame.map((stretch) => ({ kind: 'frame', ...stretch }))
  if (first === undefined) return { items: [], issues: [toIssue('document-empty', 1)], regions }
  const heading = readHeading([first])
  const end = paragraphs.reduce((most, one) => Math.max(most, one.end), first.start)
  return {
    ...heading,
    items: [toItem(readStory(paragraphs), { n: 1, sources: [], start: first.start, end })],
    issues: [],
    regions: [...regions, { kind: 'item', start: first.start, end }],
  }
}
