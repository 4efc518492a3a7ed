import type { Terminal } from '../../../server/cli/terminal.ts'

/** A terminal that hands on every line that is said, and shows no progress. */
export const listening = (hear: (line: string) => void): Terminal => ({
  result: hear,
  note: hear,
  progress: () => ({ step: () => undefined, done: () => undefined }),
})
