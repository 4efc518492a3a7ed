/** Which lines of files some runs of tests reached, each of which tells of all files. */

/** What a run tells of a file, as Istanbul writes it: a statement is a line, with how often it was reached. */
export interface Figures {
  statementMap: Record<string, { start: { line: number } }>
  s: Record<string, number>
}

/** Lines by their file: was each reached? */
export type Reached = Map<string, Map<number, boolean>>

/** Adds what a run reached to what others did. */
export function add(run: Record<string, Figures>, reached: Reached): void {
  for (const [path, { statementMap, s }] of Object.entries(run)) {
    const lines = reached.get(path) ?? new Map<number, boolean>()
    reached.set(path, lines)
    for (const [id, { start }] of Object.entries(statementMap))
      lines.set(start.line, (s[id] ?? 0) > 0 || lines.get(start.line) === true)
  }
}

/** How many lines there are, and what part of 100 of them was reached. */
export function shareOf(all: Iterable<Map<number, boolean>>): { lines: number; share: number } {
  const lines = [...all].flatMap((file) => [...file.values()])
  return { lines: lines.length, share: (lines.filter(Boolean).length / Math.max(1, lines.length)) * 100 }
}
