import type { ReactNode } from 'react'
import type { SearchAnswer } from '../../server/api.ts'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import { NameText } from './name.tsx'

export type Hit = SearchAnswer['hits'][number]

/** One thing that was found: both names, what it is, how often it turns up; `n`: in the choice. */
export function HitLine({ hit, n = hit.weight }: { hit: Hit; n?: number | undefined }): ReactNode {
  const { t, name, date } = useSpeech()
  const { event } = hit
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
          {n < hit.weight
            ? t('count.events.of', { n, of: hit.weight })
            : t('count.events', { n: hit.weight })}
        </span>
      )}
    </>
  )
}
