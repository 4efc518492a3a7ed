/** The styles of the page of Word, in points: `word.ts` writes with them, `height.ts` reckons by them how much there is room for. */
export const STYLES = {
  title: { size: 12.5, line: 16, before: 0, after: 2 },
  section: { size: 10.5, line: 13, before: 4, after: 1 },
  text: { size: 9, line: 11.25, before: 0, after: 1.5 },
  small: { size: 8, line: 9.75, before: 0, after: 1 },
  note: { size: 7.5, line: 8.75, before: 0, after: 0 },
} as const

export type Style = keyof typeof STYLES
