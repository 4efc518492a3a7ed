import type { ReactNode } from 'react'
import type { SearchAnswer } from '../../server/api.ts'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import { EventLine } from './events.tsx'
import { NameText } from '../parts/name.tsx'
import type { Names } from './who.tsx'
import { Who } from './who.tsx'

export type Hit = SearchAnswer['hits'][number]

/** Of what took part in events it can be told how many of them are shown; where it cannot, all that there are stand alone. */
export type CountOf = ((id: string) => number) | undefined

/** One thing that was found: both names, what it is, in how many events, and how many of these are in the choice; of an event when and what it was, who with whom, then its headline. */
export function HitLine({ hit, names, countOf }: { hit: Hit; names: Names; countOf: CountOf }): ReactNode {
  const { t, name } = useSpeech()
  const { event, kind, weight } = hit
  if (event !== undefined)
    return (
      <>
        <Glyph kind={kind} />
        <span>
          {event.participants.length > 0 && (
            <span className="who">
              <Who event={event} names={names} />
            </span>
          )}
          <EventLine event={event} />
          <span className="quiet detail">{name(hit.name).main}</span>
        </span>
      </>
    )
  const n = kind === 'place' ? undefined : countOf?.(hit.id)
  return (
    <>
      <Glyph kind={kind} />
      <span>
        <NameText
          name={hit.name}
          flag={kind === 'country'}
          {...(hit.country === undefined ? {} : { country: hit.country })}
        />
        {hit.detail !== undefined && <span className="quiet detail">{name(hit.detail).main}</span>}
      </span>
      <span className="n">
        {n === undefined
          ? t('count.events.all', { n: weight })
          : n < weight
            ? t('count.events.of', { n, of: weight })
            : t('count.events', { n: weight })}
      </span>
    </>
  )
}
