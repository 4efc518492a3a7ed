/** What stands in the middle of the page: picture, list, matrix, table, brief, bulletin or a desk, with the tools beside it. */
import type { ReactNode } from 'react'
import { useRef } from 'react'
import { ActorsView } from './actors/actors.tsx'
import { BriefView } from './brief/brief.tsx'
import { CorrectionsView } from './corrections/list.tsx'
import { SaveMenu } from './export/menu.tsx'
import { Actions } from './graph/actions.tsx'
import type { Picture } from './graph/drawing.ts'
import { NetworkList } from './graph/list.tsx'
import { Network } from './graph/network.tsx'
import { useGroups } from './graph/useGroups.ts'
import { useSpeech } from './language.tsx'
import { MatrixView } from './matrix/matrix.tsx'
import { Legend } from './panels/legend.tsx'
import { Emptiness } from './panels/emptiness.tsx'
import { EmptyNotice } from './panels/notice.tsx'
import { OnPaper } from './panels/onPaper.tsx'
import { useShortcuts } from './shortcuts.ts'
import { ReviewView } from './review/review.tsx'
import type { Scene } from './scene.ts'
import { actsOn } from './state/acts.ts'
import { ReaderView } from './reader/reader.tsx'
import { chosenNodes } from './state/derive.ts'
import type { Pin } from './state/state.ts'
import { SIZES, USUAL_SIZE } from './state/state.ts'
import { toPlan } from './timeline/plan.ts'
import { AllBulletins } from './panels/allBulletins.tsx'
import { Colours } from './panels/colours.tsx'
import { SmallButton } from './parts/smallButton.tsx'

interface Props extends Scene {
  centring: number
  /** Nodes and edges of a chain that the panel tells. */
  chain: readonly string[]
}

/** How much of the network is left out, with exact counts, and a way to see more or less. */
function Extent({ all, derived, state, explore, isPassing }: Props): ReactNode {
  const { t } = useSpeech()
  const { omitted, nodes, events, truncated } = all.slice
  const larger = SIZES.find((size) => size > state.size)
  const below = [...SIZES].reverse().find((size) => size < state.size && size < nodes.length)
  // A picture that holds all from the start needs no way to hold less.
  const smaller = omitted > 0 || state.size > USUAL_SIZE ? below : undefined
  const shown = derived.counts.nodes
  // How many were left out of other days says nothing of these.
  const isUnknown = omitted > 0 && isPassing
  const total = omitted + Object.values(derived.kinds).reduce((sum, n) => sum + n, 0)
  const some = state.documents.length
  const isAll = truncated !== true && !state.focus && omitted === 0 && smaller === undefined
  // Of a picture without anybody the notice in its middle tells why.
  if (shown === 0 || (isAll && derived.hidden === 0 && some === 0)) return null
  return (
    <p className="extent">
      {some > 0 && <span>{t('documents.some', { n: some })}</span>}
      {some > 0 && <AllBulletins explore={explore} />}
      {truncated === true && <span>{t('graph.truncated', { n: events.length })}</span>}
      {isUnknown && <span>{t('graph.passing', { shown })}</span>}
      {state.focus && !isUnknown && <span>{t('graph.near', { shown, total })}</span>}
      {omitted > 0 && !state.focus && !isUnknown && (
        <span>
          {t('graph.omitted', { shown, total })} <span className="how">{t('graph.narrow')}</span>
        </span>
      )}
      {omitted > 0 && larger !== undefined && (
        <SmallButton
          act={() => {
            explore({ do: 'size', size: larger })
          }}
        >
          {t('graph.more')}
        </SmallButton>
      )}
      {smaller !== undefined && (
        <SmallButton
          act={() => {
            explore({ do: 'size', size: smaller })
          }}
        >
          {t('graph.fewer')}
        </SmallButton>
      )}
      {derived.hidden > 0 && (
        <SmallButton
          act={() => {
            explore({ do: 'unhide' })
          }}
        >
          {t('graph.unhide', { n: derived.hidden })}
        </SmallButton>
      )}
    </p>
  )
}

/** What stands in the middle, and on paper above it what the sheet is about. */
export function Stage(props: Props): ReactNode {
  return (
    <>
      <OnPaper derived={props.derived} state={props.state} />
      <Middle {...props} />
    </>
  )
}

/** The network as picture or list with what belongs on top of it, or who keeps turning up. */
function Middle(props: Props): ReactNode {
  const { all, state, explore } = props
  const { t } = useSpeech()
  if (state.shape === 'reader')
    return (
      <section className="stage" aria-label={t('shape.reader')}>
        <div className="ground">
          <ReaderView state={state} explore={explore} />
        </div>
      </section>
    )
  if (state.shape === 'brief')
    return (
      <section className="stage" aria-label={t('shape.brief')}>
        <div className="ground">
          <BriefView state={state} explore={explore} />
        </div>
      </section>
    )
  if (state.shape === 'actors') {
    // Before and after need days: those that the timeline spans, where none are chosen.
    const window = state.window ?? toPlan(all.slice.events, state)?.span
    return (
      <section className="stage" aria-label={t('shape.actors')}>
        <div className="ground">
          {window === undefined ? (
            <EmptyNotice title={t('time.nodates')}>{null}</EmptyNotice>
          ) : (
            <ActorsView window={window} state={state} explore={explore} />
          )}
        </div>
      </section>
    )
  }
  if (state.shape === 'review' || state.shape === 'corrections')
    return (
      <section className="stage" aria-label={t(`shape.${state.shape}`)}>
        <div className="ground">
          {state.shape === 'review' ? <ReviewView explore={explore} /> : <CorrectionsView />}
        </div>
      </section>
    )
  return <NetworkStage {...props} />
}

/** The network as picture, list or matrix, with what can be done with the choice; a matrix has nothing to be done in. */
function NetworkStage(props: Props): ReactNode {
  const { all, derived, state, explore } = props
  const { t } = useSpeech()
  const picture = useRef<Picture>(undefined)
  const placesOf = (ids: readonly string[]): Pin[] => picture.current?.placesOf(ids) ?? []
  const acts = state.shape === 'matrix' ? [] : actsOn(all, derived, state, placesOf)
  useShortcuts(acts, state, explore)
  const groups = useGroups(all, state.shape === 'picture' && state.colours === 'group')
  return (
    <section className="stage" aria-label={t('graph.label')}>
      <div className="ground">
        {state.shape === 'picture' ? (
          <Network {...props} groups={groups} picture={picture} />
        ) : state.shape === 'matrix' ? (
          <MatrixView all={all} derived={derived} state={state} explore={explore} />
        ) : (
          <NetworkList all={all} derived={derived} state={state} explore={explore} />
        )}
        <Emptiness {...props} />
        <Extent {...props} />
        <Actions acts={acts} chosen={chosenNodes(all, state).length} state={state} explore={explore} />
      </div>
      <div className="foot">
        <Legend all={all} derived={derived} state={state} explore={explore} groups={groups} />
        {state.shape === 'picture' && <Colours colours={state.colours} explore={explore} />}
        <SaveMenu all={all} derived={derived} state={state} picture={picture} />
      </div>
    </section>
  )
}
