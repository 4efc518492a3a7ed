import type { ReactNode } from 'react'
import { useRef } from 'react'
import type { Relation } from '../../server/api.ts'
import { askRelation, filterKey } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { EventsBetween } from '../meetings/list.tsx'
import { listsOf } from '../meetings/listed.ts'
import { Lists } from '../meetings/lists.tsx'
import { EventList, MixBar } from '../panels/events.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { Listed, Selection, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { BothCarriers } from './carriers.tsx'
import { CourseChart } from './course.tsx'
import { Facts } from './facts.tsx'
import { toCourse } from './months.ts'

interface Props {
  /** Ids of two people, states or bodies. */
  pair: readonly [string, string]
  /** Which of its events are listed unless the reader chooses. */
  usual: Listed
  state: State
  explore: Explore
  /** What is told of two without a contact. */
  strangers?: ReactNode
}

/** Some of the events under a heading of their own; nothing where there are none. */
function Part({
  title,
  part: { total, events },
  names,
  choose,
}: {
  title: 'relation.agreements' | 'relation.promises'
  part: Relation['agreements']
  choose(selection: Selection): void
} & Pick<Relation, 'names'>): ReactNode {
  const { t } = useSpeech()
  if (total === 0) return null
  return (
    <section>
      <h3>
        {t(title)} <span className="quiet">{t('count.events', { n: total })}</span>
      </h3>
      <EventList
        events={events}
        names={names}
        choose={(id) => {
          choose({ type: 'event', id })
        }}
      />
    </section>
  )
}

/** What is told of the relation: facts, course, who carries it, what was agreed, what is announced. What there is none of is a fact. */
function Told({
  relation,
  documents,
  choose,
}: {
  relation: Relation
  documents: State['documents']
  choose(selection: Selection): void
}): ReactNode {
  const { t } = useSpeech()
  const { total, truncated, agreements, promises, names } = relation
  const course = toCourse(relation)
  return (
    <>
      {total === 0 && <p className="quiet">{t('profile.none')}</p>}
      {truncated === true && <p className="quiet">{t('relation.truncated')}</p>}
      <Facts relation={relation} documents={documents} />
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
          <CourseChart course={course} documents={documents} />
        </section>
      )}
      {total > 0 && (
        <BothCarriers
          relation={relation}
          choose={(id) => {
            choose({ type: 'node', id })
          }}
        />
      )}
      <Part title="relation.agreements" part={agreements} names={names} choose={choose} />
      <Part title="relation.promises" part={promises} names={names} choose={choose} />
    </>
  )
}

/** How the relation of two runs in the chosen days: classes, contacts, course, who carries it, what was agreed; then its events, or some of them. */
export function Dossier({ pair, usual, state, explore, strangers }: Props): ReactNode {
  const { t, window: words } = useSpeech()
  const events = useRef<HTMLElement>(null)
  const settled = useSettled(state)
  const { window } = settled
  const relation = useResource(`${pair.join(' ')} ${filterKey(settled)}`, (signal) =>
    askRelation(pair, settled, signal),
  )
  const answer = relation.answer?.data
  const { list: wanted = usual } = state
  const lists = answer === undefined ? [] : listsOf(answer, wanted)
  const chosen = lists.find(({ list }) => list === wanted)
  /** How many are listed below, where that is known; what is not among the lists holds all. */
  const listed = chosen === undefined ? answer?.total : chosen.n
  const [a, b] = pair
  return (
    <section
      className="dossier"
      aria-label={t('relation.title')}
      aria-busy={relation.loading}
      // Whoever has named two goes on here: what can be listed is the next stop.
      tabIndex={-1}
    >
      <h3>
        {t('relation.title')}{' '}
        <span className="quiet">
          {[
            window === undefined ? t('time.all') : words(window),
            ...(answer === undefined ? [] : [t('count.events', { n: answer.total })]),
          ].join(' · ')}
        </span>
      </h3>
      {answer !== undefined && answer.total > 0 && (
        <>
          <MixBar counts={answer.quads} />
          {lists.length > 1 && (
            <Lists
              lists={lists}
              list={chosen?.list ?? 'all'}
              choose={(list) => {
                explore({ do: 'list', list })
                events.current?.scrollIntoView({ block: 'start' })
              }}
            />
          )}
          {listed !== undefined && (
            <button
              type="button"
              className="link jump"
              onClick={() => {
                events.current?.scrollIntoView({ block: 'start' })
                events.current?.focus({ preventScroll: true })
              }}
            >
              {t('list.total', { n: listed })} ↓
            </button>
          )}
        </>
      )}
      <Answered of={relation}>
        {(data) => (
          <Told
            relation={data}
            documents={settled.documents}
            choose={(selection) => {
              explore({ do: 'select', selection })
            }}
          />
        )}
      </Answered>
      {answer?.contacts.total === 0 && strangers}
      {answer !== undefined && answer.total > 0 && (
        <EventsBetween
          ends={{ a, b }}
          usual={usual}
          all={answer.total}
          state={state}
          explore={explore}
          at={events}
        />
      )}
    </section>
  )
}
