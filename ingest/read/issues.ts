/** What can be said against a document, by code: the sentence and what to do about it. */
import type { Issue } from '../types.ts'

const ISSUES = {
  'source-missing': ['This item has no source line.', 'Add one such as (AGENCY / 31.12.2026) at its end.'],
  'date-unreadable': ['The day of this source line cannot be read.', 'Write it as DD.MM.YYYY.'],
  'date-missing': ['This source line has no day.', 'Add the day as DD.MM.YYYY.'],
  'date-outside-range': [
    'The day lies far outside the range in the heading.',
    'Check the day of the source line.',
  ],
  'year-corrected': [
    'The year of this source line is a slip and was corrected.',
    'Correct the printed year.',
  ],
  'bracket-unclosed': ['A bracket of this source line is missing.', 'Close the bracket.'],
  'english-headline-missing': ['This item has no English headline.', 'Add one below the Japanese headline.'],
  'bullet-in-item': [
    'A bullet with neither a headline in both languages nor a source line was read as part of the item.',
    undefined,
  ],
  'item-duplicate': ['An earlier item has the same headline and day.', undefined],
  'item-empty': ['This bullet has no text.', undefined],
  'sentence-cut': [
    'This item has a sentence that is too long to be read at once; it was read in pieces.',
    'End sentences with full stops.',
  ],
  'title-long': ['The title has more than 500 letters; it was read as text.', 'Give a shorter one.'],
  'text-stray': ['This text belongs to no item.', 'Put a bullet before it, or move it into an item.'],
  'range-missing': ['The heading gives no range of days.', 'Add one such as 24 April - 1 May 2026.'],
  'document-empty': ['The document has no text.', undefined],
  'line-unreadable': [
    'This line is not a news item in JSON.',
    'Give id, title, text, date and source as one JSON object.',
  ],
} as const satisfies Record<string, readonly [string, string | undefined]>

export type IssueCode = keyof typeof ISSUES

/** An issue with its standard sentence and remedy; `detail` is added to the sentence. */
export function toIssue(code: IssueCode, line: number, more: { item?: number; detail?: string } = {}): Issue {
  const [sentence, remedy] = ISSUES[code]
  const issue: Issue = {
    code,
    message: more.detail === undefined ? sentence : `${sentence} (${more.detail})`,
    line,
  }
  if (more.detail !== undefined) issue.detail = more.detail
  if (more.item !== undefined) issue.item = more.item
  if (remedy !== undefined) issue.remedy = remedy
  return issue
}

/** Everything that can be said against a document. */
export const ISSUE_CODES = Object.keys(ISSUES)
