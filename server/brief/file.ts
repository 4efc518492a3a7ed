/** A brief as a file to keep: in which form, and in which languages. */
import type { Brief, BriefPage } from '../api.ts'
import { toMarkdown } from './markdown.ts'
import { toPage } from './page.ts'
import type { Language } from './words.ts'
import { LANGUAGES } from './words.ts'

interface Format {
  name: string
  /** Media type. */
  type: string
  make(page: BriefPage, languages: readonly Language[]): Promise<string | Buffer> | string
}

/** By the ending of the file. */
export const FORMATS = {
  md: { name: 'Markdown', type: 'text/markdown', make: toMarkdown },
  docx: {
    name: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async make(page, languages) {
      // The library is large, and few want such a file.
      const { toWord } = await import('./word.ts')
      return toWord(page, languages)
    },
  },
} satisfies Record<string, Format>

export type Ending = keyof typeof FORMATS
export const ENDINGS = Object.keys(FORMATS) as [Ending, ...Ending[]]

/** What can be asked for: both languages, or one. */
export const CHOICES = ['both', ...LANGUAGES] as const

export const toLanguages = (choice: (typeof CHOICES)[number]): readonly Language[] =>
  choice === 'both' ? LANGUAGES : [choice]

/** A brief as a file in some languages. @param made the day on which it is made */
export function makeFile(
  brief: Brief,
  ending: Ending,
  languages: readonly Language[],
  made?: string,
): Promise<string | Buffer> | string {
  return FORMATS[ending].make(toPage(brief, languages.length > 1 ? 2 : 1, made), languages)
}
