import type { ReactNode } from 'react'
import { memo, useDeferredValue, useMemo, useState } from 'react'
import { useDetails } from './details.ts'
import { chosenIds } from './graph/chosen.ts'
import { useSpeech } from './language.tsx'
import { Panel } from './panels/panel.tsx'
import type { Scene } from './scene.ts'
import { Stage } from './stage.tsx'
import { chosenEvents } from './state/chosenEvents.ts'
import type { State } from './state/state.ts'
import type { Pace } from './timeline/timeline.tsx'
import { Timeline } from './timeline/timeline.tsx'
import type { Wishes } from './wishes.ts'
import { isWriting } from './writing.ts'

const CalmPanel = memo(Panel)

const isSameButDays = (a: State, b: State): boolean =>
  (Object.keys(b) as (keyof State)[]).every((key) => key === 'window' || a[key] === b[key])

interface Props {
  scene: Scene
  wishes: Pick<Wishes, 'centring' | 'reading' | 'centre'>
  pace: Pace
}

/** What stands in the middle, the days below, and the details beside. */
export function Explorer({ scene, wishes, pace }: Props): ReactNode {
  const { t } = useSpeech()
  const { all, derived, state, explore } = scene
  const { details, wrote } = useDetails(state, wishes.reading)
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
        <Stage {...scene} centring={wishes.centring} chain={chain} />
        <Timeline {...scene} {...pace} marked={marked} />
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
        <CalmPanel {...calm} explore={explore} centre={wishes.centre} light={setChain} />
      </aside>
    </>
  )
}
