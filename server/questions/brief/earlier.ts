/** What each line of a brief goes back to: the step that was taken before, or what was told of the same matter. Pure. */
import type { StoryLine } from '../../api/brief.ts'
import type { Happening } from '../../graph/happening.ts'
import { lastBefore } from './again.ts'
import { toFollows } from './follows.ts'

/** By event: the same step before, else the last event of the same matter. */
export type Earlier = ReadonlyMap<string, { name: 'again' | 'follows'; last: Happening }>

/** @param before what happened before the period @param all the same and that of the period */
export function findEarlier(
  events: readonly Happening[],
  before: readonly Happening[],
  all: readonly Happening[],
): Earlier {
  const followsOf = toFollows(before)
  return new Map(
    events.flatMap((event) => {
      const again = lastBefore(event, all)
      const last = again ?? followsOf(event)
      return last === undefined ? [] : [[event.id, { name: again ? 'again' : 'follows', last }] as const]
    }),
  )
}

/** The lines of a section with what their events go back to, of that which is certain. */
export const withEarlier = <T extends { lines: StoryLine[] }>(
  section: T,
  earlier: Earlier,
  isFirm: (event: Happening) => boolean,
): T => ({
  ...section,
  lines: section.lines.map((line) => {
    // a step is taken again by the act that leads
    const [found] = line.events
      .flatMap((id, at) => (at > 0 && earlier.get(id)?.name === 'again' ? [] : (earlier.get(id) ?? [])))
      .filter(({ last }) => isFirm(last))
    return found === undefined ? line : { ...line, [found.name]: found.last.id }
  }),
})
