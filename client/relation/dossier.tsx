import type { ReactNode } from 'react'
import type { Relation } from '../../server/api.ts'
import { askRelation, filterKey } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { EventList, MixBar, partsOf } from '../panels/events.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { Selection, State } from '../state/state.ts'
import { BothCarriers } from './carriers.tsx'
import { Contacts } from './contacts.tsx'
import { CourseChart } from './course.tsx'
import { toCourse } from './months.ts'

interface Props {
  /** Ids of two people, states or bodies. */
  pair: readonly [string, string]
  state: State
  choose(selection: Selection): void
}

/** Events of each class, as a bar and as numbers. */
function Classes({ quads }: Pick<Relation, 'quads'>): ReactNode {
  const { t, number } = useSpeech()
  return (
    <>
      <MixBar counts={quads} />
      <ul className="classes">
        {partsOf(quads).map(({ tone, n }) => (
          <li key={tone}>
            <i className={`swatch tone-${String(tone)}`} />
            {t(`tone.${tone}`)} <span className="n">{number(n)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Told({ relation, choose }: { relation: Relation } & Pick<Props, 'choose'>): ReactNode {
  const { t } = useSpeech()
  const { total, quads, contacts, agreements, truncated } = relation
  if (total === 0) return <p className="quiet">{t('profile.none')}</p>
  const course = toCourse(relation)
  return (
    <>
      <Classes quads={quads} />
      {truncated === true && <p className="quiet">{t('relation.truncated')}</p>}
      <Contacts contacts={contacts} />
      {course.bins.length > 1 && (
        <section>
          <h3>
            {t('relation.months')}{' '}
            <span className="quiet">
              {[
                t(`time.unit.${course.unit}`),
                ...(course.unplaced > 0 ? [t('relation.unplaced', { n: course.unplaced })] : []),
              ].join(' · ')}
            </span>
          </h3>
          <CourseChart {...course} />
        </section>
      )}
      <BothCarriers
        relation={relation}
        choose={(id) => {
          choose({ type: 'node', id })
        }}
      />
      {agreements.total > 0 && (
        <section>
          <h3>
            {t('relation.agreements')}{' '}
            <span className="quiet">{t('count.events', { n: agreements.total })}</span>
          </h3>
          <EventList
            events={agreements.events}
            choose={(id) => {
              choose({ type: 'event', id })
            }}
          />
        </section>
      )}
    </>
  )
}

/** How the relation of two runs in the chosen days: contacts, classes, course, who carries it, what was agreed. */
export function Dossier({ pair, state, choose }: Props): ReactNode {
  const { t, window: words } = useSpeech()
  const settled = useSettled(state)
  const { window } = settled
  const relation = useResource(`${pair.join(' ')} ${filterKey(settled)}`, (signal) =>
    askRelation(pair, settled, signal),
  )
  return (
    <section className="dossier" aria-label={t('relation.title')} aria-busy={relation.loading}>
      <h3>
        {t('relation.title')}{' '}
        <span className="quiet">
          {[
            window === undefined ? t('time.all') : words(window),
            ...(relation.answer === undefined ? [] : [t('count.events', { n: relation.answer.data.total })]),
          ].join(' · ')}
        </span>
      </h3>
      <Answered of={relation}>{(data) => <Told relation={data} choose={choose} />}</Answered>
    </section>
  )
}
