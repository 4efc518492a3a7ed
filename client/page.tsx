import type { ReactNode } from 'react'
import { useEffect, useMemo, useState } from 'react'
import { DoneNotice } from './corrections/done.tsx'
import { NewerNotice } from './documents/newer.tsx'
import { SamplesOffer } from './documents/samples.tsx'
import { Explorer } from './explorer.tsx'
import { useNetwork } from './graph/useNetwork.ts'
import { counter } from './meetings/busy.ts'
import { AwayNotice } from './panels/away.tsx'
import { Header } from './panels/header.tsx'
import { Answered, FailureNotice } from './panels/notice.tsx'
import { MeantNotice } from './panels/meantNotice.tsx'
import { useListedKeys, useReadingKeys, useWholeKey } from './reading.tsx'
import { Dragged } from './settled.ts'
import { useStepKeys } from './shortcuts.ts'
import { derive, indexed } from './state/derive.ts'
import type { State } from './state/state.ts'
import type { Steps } from './state/steps.ts'
import type { Explore } from './state/use.ts'
import { useMeant } from './state/useMeant.ts'
import { useWayKeys } from './ways/keys.ts'
import { useWishes } from './wishes.ts'

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
  const meant = useMeant(state, all, explore)
  const wishes = useWishes(state, explore)
  useWayKeys(wishes.go)
  useReadingKeys()
  useListedKeys()
  useWholeKey()
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
          find={wishes.find}
          go={wishes.go}
          relate={wishes.relate}
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
            <MeantNotice {...meant} />
            <Explorer
              scene={{
                ...{ state, explore, steps, all, derived },
                home: network.home,
                isPassing: network.isPassing,
              }}
              wishes={wishes}
              pace={{ running: setRunning, dragged: setDragged }}
            />
          </>
        )}
      </div>
    </Dragged>
  )
}
