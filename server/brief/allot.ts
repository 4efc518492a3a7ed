import type { StoryLine } from '../api/brief.ts'

/** How high a section's heading and each of its lines are, which of these come before others, and how many of them at a time. */
export interface Heights {
  heading: number
  lines: readonly { height: number; room: StoryLine['room'] }[]
  turns: number
}

/**
 * Which of its lines each section shows, so that all fit on the page: those that come first, then some of each section in their order, and
 * again, until there is room for none. What is too high for the room that is left is passed over.
 * @param room for all of them, in the same unit
 */
export function allot(sections: readonly Heights[], room: number): number[][] {
  const shown = sections.map((): number[] => [])
  let left = room
  for (const now of ['first', 'then', 'last'] as const) {
    const waiting = sections.map(({ lines }) =>
      [...lines.entries()].flatMap(([at, line]) => (line.room === now ? [{ at, height: line.height }] : [])),
    )
    /** @returns whether there was something to show, and room for it */
    const take = (of: number): boolean => {
      const [section, told, lines] = [sections[of], shown[of] ?? [], waiting[of] ?? []]
      const heading = told.length === 0 ? (section?.heading ?? 0) : 0
      const next = lines.findIndex(({ height }) => height + heading <= left)
      const [line] = next < 0 ? [] : lines.splice(0, next + 1).slice(next)
      if (line === undefined) return false
      told.push(line.at)
      left -= line.height + heading
      return true
    }
    const takeTurns = (of: number): boolean =>
      Array.from({ length: sections[of]?.turns ?? 1 }, () => take(of)).some((isTaken) => isTaken)
    // no section goes without a line where another has two
    if (now === 'then') for (const at of sections.keys()) if (shown[at]?.length === 0) take(at)
    for (let open = [...sections.keys()]; open.length > 0;) open = open.filter(takeTurns)
  }
  return shown.map((lines) => lines.sort((one, other) => one - other))
}
