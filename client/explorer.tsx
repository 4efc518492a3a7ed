import type { ReactNode } from 'react'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { useDetails } from './details.ts'
import { chosenIds } from './graph/chosen.ts'
import type { Home } from './graph/useNetwork.ts'
import { useSpeech } from './language.tsx'
import { Panel } from './panels/panel.tsx'
import { Stage } from './stage.tsx'
import { chosenEvents } from './state/chosenEvents.ts'
import type { Derived, Indexed } from './state/derive.ts'
import type { State } from './state/state.ts'
import type { Steps } from './state/steps.ts'
import type { Explore } from './state/use.ts'
import { Timeline } from './timeline/timeline.tsx'
import { isWriting } from './writing.ts'

const CalmPanel = memo(Panel)

const isSameButDays = (a: State, b: State): boolean =>
  (Object.keys(b) as (keyof State)[]).every((key) => key === 'window' || a[key] === b[key])

/** What stands in the middle, the days below, and the details beside. */
export function Explorer({
  all,
  home,
  derived,
  state,
  explore,
  steps,
  centring,
  reading,
  centre,
  running,
  dragged,
}: {
  state: State
  explore: Explore
  steps: Steps
  all: Indexed
  home: Home
  derived: Derived
  centring: number
  /** Grows by one with each wish to go on in the details. */
  reading: number
  centre(): void
  running(on: boolean): void
  dragged(on: boolean): void
}): ReactNode {
  const { t } = useSpeech()
  const { details, wrote } = useDetails(state, reading)
  const now = useMemo(() => ({ all, derived, state }), [all, derived, state])
  const late = useDeferredValue(now)
  // The panel may follow a moving window a little later than picture and bars, but nothing else: a box that is ticked is ticked.
  const calm = late.all === all && isSameButDays(late.state, state) ? late : now
  const [chain, setChain] = useState<readonly string[]>([])
  const { selection, meet, list } = state
  const marked = useMemo(() => chosenEvents({ selection, meet, list }, all), [selection, meet, list, all])
  return (
    <>
      <main>
        <Stage
          all={all}
          home={home}
          derived={derived}
          state={state}
          explore={explore}
          steps={steps}
          centring={centring}
          chain={chain}
        />
        <Timeline
          all={all}
          derived={derived}
          state={state}
          marked={marked}
          explore={explore}
          running={running}
          dragged={dragged}
        />
        {(state.selection !== undefined || state.meet !== undefined) && (
          <button
            type="button"
            className="to-details"
            onClick={() => {
              details.current?.scrollIntoView({ block: 'start' })
              details.current?.focus({ preventScroll: true })
            }}
          >
            {t('panel.label')} ↓
          </button>
        )}
      </main>
      <aside
        id="details"
        ref={details}
        aria-label={t('panel.label')}
        tabIndex={-1}
        onFocus={({ target }) => {
          wrote.current = isWriting(target)
        }}
        data-chosen={chosenIds(state.selection, all).length > 0}
      >
        <CalmPanel {...calm} explore={explore} centre={centre} light={setChain} />
      </aside>
    </>
  )
}
