import type { ReactNode } from 'react'
import { useRef } from 'react'
import type { Relation } from '../../server/api.ts'
import { askRelation, filterKey } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { EventsBetween } from '../meetings/list.tsx'
import { listsOf } from '../meetings/listed.ts'
import { EventList, MixBar, partsOf } from '../panels/events.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { Listed, Selection, State, Tone } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { BothCarriers } from './carriers.tsx'
import { Contacts } from './contacts.tsx'
import { CourseChart } from './course.tsx'
import { toCourse } from './months.ts'

interface Props {
  /** Ids of two people, states or bodies. */
  pair: readonly [string, string]
  /** Which of their events are listed unless the reader chooses, where there are such. */
  usual: Listed
  state: State
  explore: Explore
  /** What is told of two without a contact. */
  strangers?: ReactNode
}

/** Events of each class, as a bar and as numbers that lead to them. */
function Classes({ quads, list }: Pick<Relation, 'quads'> & { list(tone: Tone): void }): ReactNode {
  const { t, number } = useSpeech()
  return (
    <>
      <MixBar counts={quads} />
      <ul className="classes">
        {partsOf(quads).map(({ tone, n }) => (
          <li key={tone}>
            <button
              type="button"
              className="link"
              title={t('relation.list')}
              onClick={() => {
                list(tone)
              }}
            >
              <i className={`swatch tone-${String(tone)}`} />
              {t(`tone.${tone}`)} <span className="n">{number(n)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Some of the events under a heading of their own; nothing where there are none. */
function Part({
  title,
  part: { total, events },
  choose,
}: {
  title: 'relation.agreements' | 'relation.promises'
  part: Relation['agreements']
  choose(selection: Selection): void
}): ReactNode {
  const { t } = useSpeech()
  if (total === 0) return null
  return (
    <section>
      <h3>
        {t(title)} <span className="quiet">{t('count.events', { n: total })}</span>
      </h3>
      <EventList
        events={events}
        choose={(id) => {
          choose({ type: 'event', id })
        }}
      />
    </section>
  )
}

function Told({
  relation,
  choose,
  list,
}: {
  relation: Relation
  choose(selection: Selection): void
  list(tone: Tone): void
}): ReactNode {
  const { t } = useSpeech()
  const { total, quads, contacts, agreements, truncated } = relation
  if (total === 0) return <p className="quiet">{t('profile.none')}</p>
  const course = toCourse(relation)
  return (
    <>
      <Classes quads={quads} list={list} />
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
      <Part title="relation.agreements" part={agreements} choose={choose} />
    </>
  )
}

/** How the relation of two runs in the chosen days: contacts, classes, course, who carries it, what was agreed; then its events. */
export function Dossier({ pair, usual, state, explore, strangers }: Props): ReactNode {
  const { t, window: words } = useSpeech()
  const events = useRef<HTMLElement>(null)
  const settled = useSettled(state)
  const { window } = settled
  const relation = useResource(`${pair.join(' ')} ${filterKey(settled)}`, (signal) =>
    askRelation(pair, settled, signal),
  )
  const answer = relation.answer?.data
  const [a, b] = pair
  const choose = (selection: Selection): void => {
    explore({ do: 'select', selection })
  }
  return (
    <>
      <section className="dossier" aria-label={t('relation.title')} aria-busy={relation.loading}>
        <h3>
          {t('relation.title')}{' '}
          <span className="quiet">
            {[
              window === undefined ? t('time.all') : words(window),
              ...(answer === undefined ? [] : [t('count.events', { n: answer.total })]),
            ].join(' · ')}
          </span>
        </h3>
        <Answered of={relation}>
          {(data) => (
            <>
              <Told
                relation={data}
                choose={choose}
                list={(tone) => {
                  explore({ do: 'list', list: tone })
                  events.current?.scrollIntoView({ block: 'start' })
                }}
              />
              <Part title="relation.promises" part={data.promises} choose={choose} />
            </>
          )}
        </Answered>
      </section>
      {answer?.contacts.total === 0 && strangers}
      {answer !== undefined && answer.total > 0 && (
        <EventsBetween
          ends={{ a, b }}
          usual={answer.contacts.total > 0 ? usual : 'all'}
          lists={listsOf(answer)}
          state={state}
          explore={explore}
          at={events}
        />
      )}
    </>
  )
}
