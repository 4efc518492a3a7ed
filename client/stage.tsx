import type { ReactNode } from 'react'
import { ActorsView } from './actors/actors.tsx'
import { NetworkList } from './graph/list.tsx'
import { Network } from './graph/network.tsx'
import { useSpeech } from './language.tsx'
import { Legend } from './panels/legend.tsx'
import { EmptyNotice } from './panels/notice.tsx'
import type { Derived, Indexed } from './state/derive.ts'
import type { Selection, State } from './state/state.ts'
import { SIZES } from './state/state.ts'
import type { Explore } from './state/use.ts'
import { toPlan } from './timeline/plan.ts'

interface Props {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
  centring: number
}

/** How much of the network is left out, with exact counts, and a way to see more or less. */
function Extent({ all, state, explore }: Props): ReactNode {
  const { t } = useSpeech()
  const { total, omitted, nodes, events, truncated } = all.slice
  const larger = SIZES.find((size) => size > state.size)
  const smaller = [...SIZES].reverse().find((size) => size < state.size)
  if (truncated !== true && omitted === 0 && (smaller === undefined || nodes.length <= smaller)) return null
  return (
    <p className="extent">
      {truncated === true && <span>{t('graph.truncated', { n: events.length })}</span>}
      {omitted > 0 && <span>{t('graph.omitted', { shown: nodes.length, total })}</span>}
      {omitted > 0 && larger !== undefined && (
        <button
          type="button"
          className="small"
          onClick={() => {
            explore({ do: 'size', size: larger })
          }}
        >
          {t('graph.more')}
        </button>
      )}
      {smaller !== undefined && (
        <button
          type="button"
          className="small"
          onClick={() => {
            explore({ do: 'size', size: smaller })
          }}
        >
          {t('graph.fewer')}
        </button>
      )}
    </p>
  )
}

/** Why there is nothing to see, if so. */
function Emptiness({ all, derived, explore }: Props): ReactNode {
  const { t } = useSpeech()
  if (derived.counts.nodes > 0) return null
  if (all.slice.nodes.length === 0 && all.slice.events.length === 0)
    return (
      <EmptyNotice title={t('empty.store')}>
        <p>{t('empty.store.how')}</p>
        <code>npm run dragoman -- ingest FILE</code>
      </EmptyNotice>
    )
  return (
    <EmptyNotice title={t('empty.filter')}>
      <p>
        {t('empty.filter.how', {
          events: t('count.events', { n: derived.counts.allEvents - derived.counts.events }),
          nodes: t('count.nodes', { n: derived.counts.allNodes }),
        })}
      </p>
      <button
        type="button"
        onClick={() => {
          explore({ do: 'show-all' })
        }}
      >
        {t('empty.show-all')}
      </button>
    </EmptyNotice>
  )
}

/** The network as picture or list with what belongs on top of it, or who keeps turning up. */
export function Stage(props: Props): ReactNode {
  const { all, derived, state, explore, centring } = props
  const { t } = useSpeech()
  const choose = (selection: Selection | undefined): void => {
    explore({ do: 'select', selection })
  }
  if (state.shape === 'actors') {
    // Before and after need days: those that the timeline spans, where none are chosen.
    const window = state.window ?? toPlan(all.slice.events, derived.kept, state)?.span
    return (
      <section className="stage" aria-label={t('shape.actors')}>
        <div className="ground">
          {window === undefined ? (
            <EmptyNotice title={t('time.nodates')}>{null}</EmptyNotice>
          ) : (
            <ActorsView
              window={window}
              state={state}
              choose={(id) => {
                choose({ type: 'node', id })
              }}
            />
          )}
        </div>
      </section>
    )
  }
  return (
    <section className="stage" aria-label={t('graph.label')}>
      <div className="ground">
        {state.shape === 'picture' ? (
          <Network
            all={all}
            derived={derived}
            state={state}
            choose={choose}
            rearrange={() => {
              explore({ do: 'rearrange' })
            }}
            centring={centring}
          />
        ) : (
          <NetworkList all={all} derived={derived} selection={state.selection} choose={choose} />
        )}
        <Emptiness {...props} />
        <Extent {...props} />
      </div>
      <Legend derived={derived} state={state} explore={explore} />
    </section>
  )
}
