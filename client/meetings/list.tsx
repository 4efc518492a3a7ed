import type { ReactNode, Ref } from 'react'
import { useState } from 'react'
import { askAllMeetings, askEvidence, askMeetings, filterKey } from '../api.ts'
import type { Meetings } from '../../server/api.ts'
import type { Speech } from '../language.tsx'
import { useSpeech } from '../language.tsx'
import { Answered } from '../panels/notice.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { Listed, Meet, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import type { TextKey } from '../text.ts'
import { MeetingsDownload } from './download.tsx'
import { listed } from './listed.ts'
import { listName } from './lists.tsx'
import { Meeting } from './meeting.tsx'
import { SmallButton } from '../parts/smallButton.tsx'

interface Props {
  /** Two, one with anybody, or everybody. */
  ends: Meet
  /** What is listed unless the reader chooses. */
  usual: Listed
  /** How many events there are between them in all, where that is known: what is not listed is offered. */
  all?: number
  state: State
  explore: Explore
  at?: Ref<HTMLElement>
}

/** What is said of some lists that are empty. */
const NONE: Partial<Record<Listed, TextKey>> = {
  contacts: 'list.none.contacts',
  planned: 'list.none.planned',
}

/** How many are listed, and of how many where these are more. */
const counted = (n: number, of: number, t: Speech['t']): string =>
  n < of ? t('count.events.of', { n, of }) : t('list.total', { n })

/** Some events, each with its sentences as soon as these are there. */
function Told({ data, explore }: { data: Meetings } & Pick<Props, 'explore'>): ReactNode {
  const ids = data.meetings.map(({ event }) => event.id)
  const evidence = useResource(ids.length === 0 ? undefined : ids.join(','), (signal) =>
    askEvidence(ids, signal),
  )
  return data.meetings.map((meeting) => (
    <Meeting
      key={meeting.event.id}
      meeting={meeting}
      names={data.names}
      account={evidence.answer?.data.events.find(({ id }) => id === meeting.event.id)}
      choose={(selection) => {
        explore({ do: 'select', selection })
      }}
      read={(document, item) => {
        explore({ do: 'read', document, item })
      }}
    />
  ))
}

/** A page of a long list: it asks for itself, and leaves what stands above it alone. */
function Page({
  of,
  ask,
  explore,
}: { of: string; ask(signal: AbortSignal): Promise<Meetings> } & Pick<Props, 'explore'>): ReactNode {
  const page = useResource(of, ask)
  return <Answered of={page}>{(data) => <Told data={data} explore={explore} />}</Answered>
}

/** Events between some in the chosen days, each with day, place, both sides and its sentences; the heading counts what is listed. */
export function EventsBetween({ ends, usual, all = 0, state, explore, at }: Props): ReactNode {
  const { t, window: words } = useSpeech()
  const settled = useSettled(state)
  const { list: wanted = usual } = settled
  const key = JSON.stringify([ends.a, ends.b, ends.at, wanted, filterKey(settled)])
  const filter = listed(wanted, settled)
  const { window } = filter
  const ask =
    (offset: number) =>
    (signal: AbortSignal): Promise<Meetings> =>
      askMeetings(ends, { ...filter, offset }, signal)
  const first = useResource(key, ask(0))
  /** How many pages the reader has gone down which list. */
  const [gone, setGone] = useState({ key, pages: 0 })
  const answer = first.answer?.data
  const { total = 0, meetings: { length: size } = [] } = answer ?? {}
  const offsets = Array.from({ length: gone.key === key ? gone.pages : 0 }, (_, at) => (at + 1) * size)
  const shown = Math.min(total, (offsets.length + 1) * size)
  return (
    <section
      ref={at}
      className="between"
      aria-label={t('profile.events')}
      aria-busy={first.loading}
      // Whoever was led down here goes on with the first of them.
      tabIndex={-1}
    >
      <h3>
        {t('profile.events')}{' '}
        <span className="quiet">
          {[
            ...(wanted === 'all' ? [] : [listName(wanted, t)]),
            window === undefined ? t('time.all') : words(window),
            ...(answer === undefined ? [] : [counted(shown, total, t)]),
          ].join(' · ')}
        </span>
      </h3>
      <Answered of={first}>
        {(data) => (
          <>
            {total === 0 && <p className="quiet">{t(NONE[wanted] ?? 'profile.none')}</p>}
            {total === 0 && all > 0 && wanted !== 'all' && (
              <SmallButton
                act={() => {
                  explore({ do: 'list', list: 'all' })
                }}
              >
                {t('profile.all', { n: all })}
              </SmallButton>
            )}
            {total > 1 && (
              <p className="actions">
                <MeetingsDownload ask={(signal) => askAllMeetings(ends, filter, signal)} />
              </p>
            )}
            <Told data={data} explore={explore} />
            {offsets.map((offset) => {
              const of = `${key} ${String(offset)}`
              return <Page key={of} of={of} ask={ask(offset)} explore={explore} />
            })}
            {total > shown && (
              <button
                type="button"
                className="small"
                disabled={first.loading}
                onClick={() => {
                  setGone({ key, pages: offsets.length + 1 })
                }}
              >
                {t('list.more', { n: total - shown })}
              </button>
            )}
          </>
        )}
      </Answered>
    </section>
  )
}
