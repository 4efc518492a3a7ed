/** What each line of a brief goes back to: the step that was taken before, and the story of the same matter. Pure. */
import type { Proof, StoryLine } from '../../api/brief.ts'
import type { Happening } from '../../graph/happening.ts'
import { stepsBefore } from './again.ts'
import { isSameStep } from './steps.ts'
import type { Threads } from './threads.ts'

/** By event: such steps before, the last first. */
export type Earlier = ReadonlyMap<string, readonly Happening[]>

/** @param all what happened in the period and before it */
export const findEarlier = (events: readonly Happening[], all: readonly Happening[]): Earlier =>
  new Map(
    events.flatMap((event) => {
      const steps = stepsBefore(event, all)
      return steps.length === 0 ? [] : [[event.id, steps] as const]
    }),
  )

/** What a report says of an event: the headline that tells it, the sentences that do; nothing where there is none. */
const wordsOf = (proof: Proof | undefined): string => {
  const { en = '', ja = '' } = proof?.inHeadline === true ? proof.headline : {}
  return [en, ja, ...(proof?.quotes ?? [])].join(' ')
}

/** The lines of a section with what they go back to, of that which a report proves. */
export const withEarlier = <T extends { lines: StoryLine[] }>(
  section: T,
  { earlier, threads }: { earlier: Earlier; threads: Threads },
  proofOf: (event: string) => Proof | undefined,
): T => ({
  ...section,
  lines: section.lines.map((line) => {
    // a step is taken again by the act that leads
    const [lead = ''] = line.events
    const step = wordsOf(proofOf(lead))
    const again = earlier.get(lead)?.find(({ id }) => isSameStep(step, wordsOf(proofOf(id))))
    const follows = threads.get(line.item)
    return {
      ...line,
      ...(again === undefined ? {} : { again: again.id }),
      ...(follows === undefined ? {} : { follows: follows.item }),
    }
  }),
})
