import type { ReactNode } from 'react'
import { isPerson } from '../../cypher/ontology.ts'
import type { EventSummary, Name } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { namedOn, sidesOf } from '../sides.ts'

/** So many are named of a side. */
const MOST = 3

export type Names = Readonly<Record<string, Name>>

/** Does an event lie between some, so that it can be told who with whom? */
export const isOfTwo = (event: Pick<EventSummary, 'participants'>): boolean => sidesOf(event).length > 1

/** Who met or dealt with whom, side by side: people, or states and bodies where nobody is named. */
export function Who({
  event,
  names,
}: {
  event: Pick<EventSummary, 'participants'>
  names: Names
}): ReactNode {
  const { t, name } = useSpeech()
  return sidesOf(event).map((side, at) => {
    const ids = namedOn(event, side)
    const told = ids.slice(0, MOST).map((id) => name(names[id] ?? { en: id }).main)
    const rest = ids.slice(MOST)
    const of = rest.every(isPerson) ? 'people' : 'bodies'
    const more = rest.length > 0 ? [t(`who.more.${of}`, { n: rest.length })] : []
    return (
      <span key={side}>
        {at > 0 && <span className="quiet"> – </span>}
        {[...told, ...more].join(t('left.comma'))}
      </span>
    )
  })
}
