/** Lines on the page: as many as fit on one, with their footnotes, in two languages. */
const MOST = 17
/** Lines that a section has before any other gets more, and lines that one has at most. */
const FIRST = 2
const LINES = 6

/** How many of its lines each section shows; those that are told first get more. */
export function allot(wanted: readonly number[]): number[] {
  const room = wanted.map((lines) => Math.min(FIRST, lines))
  const isLeft = (): boolean => room.reduce((sum, lines) => sum + lines, 0) < MOST
  for (let round = FIRST; round < LINES; round++)
    for (const [at, lines] of wanted.entries()) if (isLeft() && lines > round) room[at] = round + 1
  return room
}
