/** What each line of a brief goes back to: the step that was taken before, and the story of the same matter. Pure. */
import type { StoryLine } from '../../api/brief.ts'
import type { Happening } from '../../graph/happening.ts'
import { lastBefore } from './again.ts'
import type { Threads } from './threads.ts'

/** By event: the same step before. */
export type Earlier = ReadonlyMap<string, Happening>

/** @param all what happened in the period and before it */
export const findEarlier = (events: readonly Happening[], all: readonly Happening[]): Earlier =>
  new Map(
    events.flatMap((event) => {
      const last = lastBefore(event, all)
      return last === undefined ? [] : [[event.id, last] as const]
    }),
  )

/** The lines of a section with what they go back to, of that which is certain. */
export const withEarlier = <T extends { lines: StoryLine[] }>(
  section: T,
  { earlier, threads }: { earlier: Earlier; threads: Threads },
  isFirm: (event: Happening) => boolean,
): T => ({
  ...section,
  lines: section.lines.map((line) => {
    // a step is taken again by the act that leads
    const again = earlier.get(line.events[0] ?? '')
    const follows = threads.get(line.item)
    return {
      ...line,
      ...(again !== undefined && isFirm(again) ? { again: again.id } : {}),
      ...(follows === undefined ? {} : { follows: follows.item }),
    }
  }),
})
