import type { ReactNode } from 'react'
import type { SearchAnswer } from '../../server/api.ts'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import { NameText } from './name.tsx'

export type Hit = SearchAnswer['hits'][number]

/** Of what took part in events it can be told how many of them are shown; where it cannot, all that there are stand alone. */
export type CountOf = ((id: string) => number) | undefined

/** One thing that was found: both names, what it is, in how many events, and how many of these are in the choice. */
export function HitLine({ hit, countOf }: { hit: Hit; countOf: CountOf }): ReactNode {
  const { t, name, date } = useSpeech()
  const { event, kind, weight } = hit
  const n = kind === 'place' ? undefined : countOf?.(hit.id)
  return (
    <>
      <Glyph kind={hit.kind} />
      <span>
        <NameText
          name={hit.name}
          flag={hit.kind === 'country'}
          short={event !== undefined}
          {...(hit.country === undefined ? {} : { country: hit.country })}
        />
        {hit.detail !== undefined && <span className="quiet detail">{name(hit.detail).main}</span>}
        {event !== undefined && (
          <span className="quiet detail">
            {[
              event.date === undefined ? t('evidence.undated') : date(event.date),
              t(`event.${event.kind}`),
            ].join(' · ')}
          </span>
        )}
      </span>
      {event === undefined && (
        <span className="n">
          {n === undefined
            ? t('count.events.all', { n: weight })
            : n < weight
              ? t('count.events.of', { n, of: weight })
              : t('count.events', { n: weight })}
        </span>
      )}
    </>
  )
}
