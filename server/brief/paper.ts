/** The styles of the page of Word, in points: `word.ts` writes with them, `height.ts` reckons by them how much there is room for. */
export const STYLES = {
  title: { size: 12, line: 15, before: 0, after: 2 },
  section: { size: 9.5, line: 12, before: 3, after: 0.5 },
  text: { size: 8.5, line: 10.75, before: 0, after: 1 },
  note: { size: 6.5, line: 7.75, before: 0, after: 0 },
} as const

export type Style = keyof typeof STYLES
