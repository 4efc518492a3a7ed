import type { ReactNode } from 'react'
import { askActors } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { NameText } from '../panels/name.tsx'
import { Answered } from '../panels/notice.tsx'
import { Row } from '../panels/row.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { State, Window } from '../state/state.ts'
import { SWITCHES } from '../state/state.ts'
import type { Actors } from '../../server/api.ts'
import { ActorTable } from './table.tsx'

/** The busiest of as many days before who are not seen in these. */
function Quiet({ quiet, choose }: Pick<Actors, 'quiet'> & { choose(id: string): void }): ReactNode {
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

/** Who keeps turning up in some days, who is new, who has gone quiet. */
export function ActorsView({
  window,
  state,
  choose,
}: {
  window: Window
  state: State
  choose(id: string): void
}): ReactNode {
  const { t } = useSpeech()
  const { from, to } = useSettled(window)
  const { switches } = state
  const key = [from, to, ...SWITCHES.map((name) => String(switches[name]))].join(' ')
  const actors = useResource(key, (signal) => askActors({ window: { from, to }, switches }, signal))
  return (
    <div className="actors" aria-busy={actors.loading}>
      <Answered of={actors}>
        {(data) => (
          <>
            <h2>
              {t('actors.title')}{' '}
              <span className="quiet">{t('actors.shown', { n: data.actors.length, of: data.total })}</span>
            </h2>
            <ActorTable actors={data.actors} choose={choose} />
            <Quiet quiet={data.quiet} choose={choose} />
          </>
        )}
      </Answered>
    </div>
  )
}
