import type { ItemExtraction } from '../../ingest/types.ts'

/** Any text can be read as one article; without source line, people and events there is no news in it. */
export function isNews({ date, sources, people, events, background }: ItemExtraction): boolean {
  return date !== undefined || [sources, people, events, background].some((found) => found.length > 0)
}

/** What is said of a file without any. */
export const noNews = (file: string): string =>
  `${file}: no news item found; each needs a bullet (●), a headline, and a source line such as (AGENCY / 24.04.2026).`
