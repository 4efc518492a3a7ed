import type { ReactNode } from 'react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { DoneNotice } from './corrections/done.tsx'
import { NewerNotice } from './documents/newer.tsx'
import { SamplesOffer } from './documents/samples.tsx'
import { Explorer } from './explorer.tsx'
import { useNetwork } from './graph/useNetwork.ts'
import { counter } from './meetings/busy.ts'
import { AwayNotice } from './panels/away.tsx'
import { Header } from './panels/header.tsx'
import { Answered, FailureNotice } from './panels/notice.tsx'
import { focusMiddle, useListedKeys, useReadingKeys, useWholeKey } from './reading.tsx'
import { Dragged } from './settled.ts'
import { useStepKeys } from './shortcuts.ts'
import { derive, indexed } from './state/derive.ts'
import type { State } from './state/state.ts'
import type { Steps } from './state/steps.ts'
import type { Explore } from './state/use.ts'
import { useWayKeys } from './ways/keys.ts'
import type { Way } from './ways/ways.ts'

interface Props {
  state: State
  explore: Explore
  steps: Steps
}

/** All that is seen: the head, what the page has to tell, and the network or what is read instead of it. */
export function Page({ state, explore, steps }: Props): ReactNode {
  const [isRunning, setRunning] = useState(false)
  const [isDragged, setDragged] = useState(false)
  const network = useNetwork(state, isRunning || isDragged)
  const slice = network.answer?.data
  const all = useMemo(() => (slice === undefined ? undefined : indexed(slice)), [slice])
  const derived = useMemo(() => (all === undefined ? undefined : derive(all, state)), [all, state])
  const countOf = useMemo(
    () => (all === undefined || derived === undefined ? undefined : counter(all.slice, derived.kept)),
    [all, derived],
  )
  const [centring, setCentring] = useState(0)
  const [reading, setReading] = useState(0)
  const { shape } = state
  const centre = useCallback((): void => {
    if (shape !== 'picture') explore({ do: 'shape', shape: 'picture' })
    setCentring((n) => n + 1)
  }, [shape, explore])
  /** Grows by one with each view that is opened by name or key. */
  const [arrivals, setArrivals] = useState(0)
  const go = useCallback(
    ({ change }: Way): void => {
      explore(change)
      if (change.do === 'meet') setReading((n) => n + 1)
      else setArrivals((n) => n + 1)
    },
    [explore],
  )
  useWayKeys(go)
  useReadingKeys()
  useListedKeys()
  useWholeKey()
  useEffect(() => {
    if (arrivals > 0) focusMiddle()
  }, [arrivals])
  useEffect(() => {
    // A wish of before is no wish of whoever comes back to the picture.
    setCentring(0)
  }, [state.shape])
  useEffect(() => {
    document.documentElement.lang = state.language
  }, [state.language])
  useStepKeys(explore, steps)
  return (
    <Dragged value={isDragged}>
      <div className="page" aria-busy={network.loading}>
        <Header
          state={state}
          explore={explore}
          countOf={countOf}
          find={(selection) => {
            explore({ do: 'select', selection })
            centre()
          }}
          go={go}
          relate={(meet) => {
            // Whoever asks for a relation asks for all of it.
            explore({ do: 'meet', meet, ...(meet.at === undefined ? { list: 'all' } : {}) })
            setReading((n) => n + 1)
          }}
        />
        <DoneNotice state={state} />
        <div className="offers">
          <AwayNotice />
          <NewerNotice />
          <SamplesOffer state={state} explore={explore} />
        </div>
        {all === undefined || network.home === undefined || derived === undefined ? (
          // What the link past the header leads to, also while nothing is there yet.
          <main id="details" tabIndex={-1}>
            <section className="stage">
              <div className="ground">
                <Answered of={network}>{() => null}</Answered>
              </div>
            </section>
          </main>
        ) : (
          <>
            {network.failure !== undefined && network.failure.code !== 'network' && (
              <FailureNotice failure={network.failure} retry={network.retry} />
            )}
            <Explorer
              all={all}
              home={network.home}
              derived={derived}
              state={state}
              explore={explore}
              steps={steps}
              centring={centring}
              reading={reading}
              centre={centre}
              running={setRunning}
              dragged={setDragged}
            />
          </>
        )}
      </div>
    </Dragged>
  )
}
