import type { ReactNode, Ref } from 'react'
import { useState } from 'react'
import { askEvidence, askMeetings, filterKey } from '../api.ts'
import type { Speech } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { Listed, Meet, Selection, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { listed } from './listed.ts'
import { Meeting } from './meeting.tsx'

interface Props {
  /** Two, one with anybody, or everybody. */
  ends: Meet
  /** What is listed unless the reader chooses. */
  usual: Listed
  /** What there is to choose, with its number where that is known. */
  lists: readonly { list: Listed; n?: number }[]
  state: State
  explore: Explore
  at?: Ref<HTMLElement>
}

/** What of the events is listed: a few buttons, one of them pressed. */
function Lists({ lists, list, explore }: Pick<Props, 'lists' | 'explore'> & { list: Listed }): ReactNode {
  const { t, number } = useSpeech()
  return (
    <div className="lists" role="group" aria-label={t('list.label')}>
      {lists.map((one) => (
        <button
          key={one.list}
          type="button"
          className="small"
          aria-pressed={one.list === list}
          onClick={() => {
            explore({ do: 'list', list: one.list })
          }}
        >
          {typeof one.list === 'number' && <i className={`swatch tone-${String(one.list)}`} />}
          {typeof one.list === 'number' ? t(`tone.${one.list}`) : t(`list.${one.list}`)}
          {one.n !== undefined && <span className="n">{number(one.n)}</span>}
        </button>
      ))}
    </div>
  )
}

/** How many are listed, and of how many where these are more. */
const counted = (n: number, of: number, t: Speech['t']): string =>
  n < of ? t('count.events.of', { n, of }) : t('list.total', { n })

/** Events between some in the chosen days, each with day, place, both sides and its sentences; the heading counts what is listed. */
export function EventsBetween({ ends, usual, lists, state, explore, at }: Props): ReactNode {
  const { t, window: words } = useSpeech()
  const settled = useSettled(state)
  const { window, list: wanted = usual } = settled
  const key = JSON.stringify([ends.a, ends.b, wanted, filterKey(settled)])
  /** How far the reader has gone down which list. */
  const [gone, setGone] = useState({ key, pages: 1 })
  const pages = gone.key === key ? gone.pages : 1
  const filter = { ...settled, ...listed(wanted, settled.hiddenTones), pages }
  const meetings = useResource(`${key} ${String(pages)}`, (signal) => askMeetings(ends, filter, signal))
  const answer = meetings.answer?.data
  const ids = answer?.meetings.map(({ event }) => event.id) ?? []
  const evidence = useResource(ids.length === 0 ? undefined : ids.join(','), (signal) =>
    askEvidence(ids, signal),
  )
  const choose = (selection: Selection): void => {
    explore({ do: 'select', selection })
  }
  return (
    <section ref={at} className="between" aria-label={t('profile.events')} aria-busy={meetings.loading}>
      <h3>
        {t('profile.events')}{' '}
        <span className="quiet">
          {[
            window === undefined ? t('time.all') : words(window),
            ...(answer === undefined ? [] : [counted(answer.meetings.length, answer.total, t)]),
          ].join(' · ')}
        </span>
      </h3>
      {lists.length > 1 && <Lists lists={lists} list={state.list ?? usual} explore={explore} />}
      <Answered of={meetings}>
        {(data) => (
          <>
            {data.total === 0 && <p className="quiet">{t('profile.none')}</p>}
            {data.meetings.map((meeting) => (
              <Meeting
                key={meeting.event.id}
                meeting={meeting}
                names={data.names}
                account={evidence.answer?.data.events.find(({ id }) => id === meeting.event.id)}
                choose={choose}
                read={(document, item) => {
                  explore({ do: 'read', document, item })
                }}
              />
            ))}
            {data.total > data.meetings.length && (
              <button
                type="button"
                className="small"
                disabled={meetings.loading}
                onClick={() => {
                  setGone({ key, pages: pages + 1 })
                }}
              >
                {t('list.more', { n: data.total - data.meetings.length })}
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}
