/** What is one matter is one line, though it may be several events. Pure. */
import { isPerson } from '../../../cypher/ontology.ts'
import type { Proof } from '../../api/brief.ts'
import type { Happening } from '../../graph/happening.ts'
import { matterOf } from './matters.ts'

export interface Told {
  event: string
  events: string[]
}

/** A line with the event that it tells. */
interface Line {
  teller: Happening
  who: ReadonlySet<string>
  events: string[]
  /** Days on which the same was told before. */
  earlier: string[]
}

const whoIn = ({ parts }: Happening): Set<string> =>
  new Set(Object.values(parts).flatMap((some) => some.map(({ id }) => id)))

const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].every((id) => others.has(id))

/**
 * Lines of events, in their order. Of one story those are one that tell of nobody else: the one that its headline tells stands for it,
 * else the one of which most people are named. What the same two do to each other again is one line too, told by the newest.
 * @param proofOf what proves an event; each has one
 */
export function toLines(
  events: readonly Happening[],
  proofOf: (event: Happening) => Proof | undefined,
  isHeadline: (event: Happening) => boolean,
): (Told & { earlier: string[] })[] {
  const storyOf = (event: Happening): string => {
    const proof = proofOf(event)
    return proof === undefined ? event.id : `${proof.date ?? ''} ${proof.headline.en}`
  }
  const namesIn = (event: Happening): number => (proofOf(event)?.named ?? []).filter(isPerson).length
  const lines: Line[] = []
  for (const event of events) {
    const who = whoIn(event)
    const known = lines.find(
      (one) => storyOf(one.teller) === storyOf(event) && (isWithin(who, one.who) || isWithin(one.who, who)),
    )
    if (known === undefined) lines.push({ teller: event, who, events: [event.id], earlier: [] })
    else if (!isHeadline(known.teller) && (isHeadline(event) || namesIn(event) > namesIn(known.teller))) {
      Object.assign(known, { teller: event, who: new Set([...known.who, ...who]) })
      known.events.unshift(event.id)
    } else known.events.push(event.id)
  }
  return toMatters(lines).map(({ teller, events: behind, earlier }) => ({
    event: teller.id,
    events: behind,
    earlier,
  }))
}

/** One line a matter, in the place of the first. */
function toMatters(lines: readonly Line[]): Line[] {
  const matters = new Map<string, Line>()
  return lines.filter((line) => {
    const matter = matterOf(line.teller)
    const known = matter === undefined ? undefined : matters.get(matter)
    if (matter !== undefined && known === undefined) matters.set(matter, line)
    if (known === undefined) return true
    const [newest, older] = (line.teller.day ?? '') > (known.teller.day ?? '') ? [line, known] : [known, line]
    const days = [...known.earlier, ...line.earlier, older.teller.day ?? '']
    const events = [...newest.events, ...older.events]
    Object.assign(known, { teller: newest.teller, events })
    known.earlier = [...new Set(days)].filter((day) => day !== '' && day !== newest.teller.day).sort()
    return false
  })
}
