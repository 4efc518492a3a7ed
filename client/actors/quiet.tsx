import type { ReactNode } from 'react'
import type { Actors } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { NameText } from '../panels/name.tsx'
import { Row } from '../panels/row.tsx'

/** The busiest of as many days before who are not seen in these. */
export function Quiet({ quiet, choose }: Pick<Actors, 'quiet'> & { choose(id: string): void }): ReactNode {
  const { t, date } = useSpeech()
  if (quiet.length === 0) return null
  return (
    <section>
      <h2>{t('actors.quiet')}</h2>
      <p className="quiet">{t('actors.quiet.how')}</p>
      <ul>
        {quiet.map((one) => (
          <li key={one.id}>
            <Row
              n={[
                t('count.events', { n: one.weight }),
                ...(one.last === undefined ? [] : [t('actors.until', { day: date(one.last) })]),
              ].join(' · ')}
              choose={() => {
                choose(one.id)
              }}
            >
              <NameText name={one.name} {...(one.country === undefined ? {} : { country: one.country })} />
            </Row>
          </li>
        ))}
      </ul>
    </section>
  )
}
