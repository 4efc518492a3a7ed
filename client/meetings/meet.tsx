import type { ReactNode } from 'react'
import { useMemo } from 'react'
import type { Name, NodeKind } from '../../server/api.ts'
import { askEvidence, askMeetings, askNode, filterKey } from '../api.ts'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../panels/closeButton.tsx'
import { Finder } from '../panels/finder.tsx'
import { NameText } from '../panels/name.tsx'
import { Answered } from '../panels/notice.tsx'
import { Dossier } from '../relation/dossier.tsx'
import { useResource } from '../resource.ts'
import { useSettled } from '../settled.ts'
import type { Derived, Indexed } from '../state/derive.ts'
import type { Meet, Selection, State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { countsIn } from './busy.ts'
import { Chains } from './chains.tsx'
import { litBy } from './lit.ts'
import { Meeting } from './meeting.tsx'

/** Who can meet. */
const KINDS: readonly NodeKind[] = ['person', 'country', 'organization']

interface Props {
  meet: Meet
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
  /** Lights a chain in the picture. */
  light(ids: readonly string[]): void
}

/** One of the two: a box to find it, or its name with a way to take another. */
function End({
  id,
  label,
  known,
  countOf,
  put,
}: {
  id: string | undefined
  label: string
  known: Name | undefined
  countOf: ((id: string) => number) | undefined
  put(id: string | undefined): void
}): ReactNode {
  const { t } = useSpeech()
  const asked = useResource(id === undefined || known !== undefined ? undefined : id, (signal) =>
    askNode(id ?? '', signal),
  )
  if (id === undefined)
    return (
      <Finder
        label={label}
        placeholder={label}
        kinds={KINDS}
        {...(countOf && { countOf })}
        take={(hit) => {
          put(hit.id)
        }}
      />
    )
  return (
    <p className="end">
      <NameText name={known ?? asked.answer?.data.node.name ?? { en: id }} />
      <CloseButton
        label={t('meet.other')}
        close={() => {
          put(undefined)
        }}
      />
    </p>
  )
}

/** Every meeting of two, or of one with anybody; of two who never met, how they are joined. */
function Answer({ meet: { a, b }, all, state, explore, light }: Omit<Props, 'derived'>): ReactNode {
  const { t, window: words } = useSpeech()
  const settled = useSettled(state)
  const { window } = settled
  const first = a ?? b
  const second = a === undefined ? undefined : b
  const key = JSON.stringify([first, second, filterKey(settled)])
  const meetings = useResource(first === undefined ? undefined : key, (signal) =>
    askMeetings(first ?? '', second, settled, signal),
  )
  const ids = meetings.answer?.data.meetings.map(({ event }) => event.id) ?? []
  const evidence = useResource(ids.length === 0 ? undefined : ids.join(','), (signal) =>
    askEvidence(ids, signal),
  )
  const choose = (selection: Selection): void => {
    explore({ do: 'select', selection })
  }
  if (first === undefined) return <p className="hint">{t('meet.hint')}</p>
  return (
    <Answered of={meetings}>
      {(data) => (
        <div aria-busy={meetings.loading}>
          <p className="quiet">
            {[window === undefined ? t('time.all') : words(window), t('meet.total', { n: data.total })].join(
              ' · ',
            )}
          </p>
          {data.total === 0 && second !== undefined && (
            <Chains
              pair={[first, second]}
              filter={settled}
              asked={key}
              lit={(chains) => {
                light(litBy(chains, all.slice.edges))
              }}
              choose={(id) => {
                choose({ type: 'node', id })
              }}
            />
          )}
          {data.total > 0 && second !== undefined && (
            <>
              <Dossier pair={[first, second]} state={state} choose={choose} />
              <h3 className="part">{t('profile.events')}</h3>
            </>
          )}
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
            <p className="quiet">{t('meet.omitted', { n: data.total - data.meetings.length })}</p>
          )}
        </div>
      )}
    </Answered>
  )
}

/** The two whose meetings are asked for. */
export function Ends({
  meet,
  all,
  derived,
  explore,
}: Pick<Props, 'meet' | 'all' | 'derived' | 'explore'>): ReactNode {
  const { t } = useSpeech()
  const { events, truncated } = all.slice
  const counts = useMemo(() => countsIn(events, derived.kept), [events, derived.kept])
  // Where not all events are here, nobody can be said to have none.
  const countOf = truncated === true ? undefined : (id: string) => counts.get(id) ?? 0
  const end = (which: 'a' | 'b', label: string): ReactNode => {
    const id = meet[which]
    return (
      <End
        key={`${which} ${id ?? ''}`}
        id={id}
        label={label}
        known={id === undefined ? undefined : all.nodes.get(id)?.name}
        countOf={countOf}
        put={(found) => {
          const other = which === 'a' ? 'b' : 'a'
          const next: Meet = {
            ...(meet[other] === undefined ? {} : { [other]: meet[other] }),
            ...(found === undefined ? {} : { [which]: found }),
          }
          explore({ do: 'meet', meet: next })
        }}
      />
    )
  }
  return (
    <div className="ends">
      {end('a', t('meet.first'))}
      {end('b', t('meet.second'))}
    </div>
  )
}

/** Who met whom: two people, or a person and a state or body, and all that is known of their meetings. */
export function MeetCard({ meet, all, derived, state, explore, light }: Props): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="card meet">
      <header>
        <h2 className="short">{t('meet.title')}</h2>
        <CloseButton
          label={t('panel.close')}
          close={() => {
            explore({ do: 'meet', meet: undefined })
          }}
        />
        <Ends meet={meet} all={all} derived={derived} explore={explore} />
      </header>
      <Answer meet={meet} all={all} state={state} explore={explore} light={light} />
    </div>
  )
}
