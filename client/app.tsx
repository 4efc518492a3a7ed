import type { ReactNode } from 'react'
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { CorrectingProvider } from './corrections/correcting.tsx'
import { DoneNotice } from './corrections/done.tsx'
import { NewerNotice } from './documents/newer.tsx'
import { SamplesOffer } from './documents/samples.tsx'
import { chosenIds } from './graph/chosen.ts'
import type { Home } from './graph/useNetwork.ts'
import { useNetwork } from './graph/useNetwork.ts'
import { ImportingProvider } from './import/importing.tsx'
import { Speaking, useSpeech } from './language.tsx'
import { counter } from './meetings/busy.ts'
import { isNarrow } from './narrow.ts'
import { AwayNotice } from './panels/away.tsx'
import { Header } from './panels/header.tsx'
import { Answered, Boundary, FailureNotice } from './panels/notice.tsx'
import { Panel } from './panels/panel.tsx'
import { focusMiddle, focusPicture, goOn, useListedKeys, useReadingKeys, useWholeKey } from './reading.tsx'
import { Dragged } from './settled.ts'
import { useStepKeys } from './shortcuts.ts'
import { Stage } from './stage.tsx'
import { chosenEvents } from './state/chosenEvents.ts'
import type { Derived, Indexed } from './state/derive.ts'
import { derive, indexed } from './state/derive.ts'
import type { State } from './state/state.ts'
import type { Steps } from './state/steps.ts'
import type { Explore } from './state/use.ts'
import { useExplorer } from './state/use.ts'
import { Timeline } from './timeline/timeline.tsx'
import { say } from './text.ts'
import { useWayKeys } from './ways/keys.ts'
import type { Way } from './ways/ways.ts'
import { isWriting } from './writing.ts'

const CalmPanel = memo(Panel)

const isSameButDays = (a: State, b: State): boolean =>
  (Object.keys(b) as (keyof State)[]).every((key) => key === 'window' || a[key] === b[key])

interface Props {
  state: State
  explore: Explore
  steps: Steps
}

function Explorer({
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
}: Props & {
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
  const details = useRef<HTMLElement>(null)
  /** Was it a box that had the focus last in the details? */
  const wrote = useRef(false)
  const now = useMemo(() => ({ all, derived, state }), [all, derived, state])
  const late = useDeferredValue(now)
  // The panel may follow a moving window a little later than picture and bars, but nothing else: a box that is ticked is ticked.
  const calm = late.all === all && isSameButDays(late.state, state) ? late : now
  const [chain, setChain] = useState<readonly string[]>([])
  const { selection, meet, list } = state
  const marked = useMemo(() => chosenEvents({ selection, meet, list }, all), [selection, meet, list, all])
  useEffect(() => {
    // What is chosen anew is read from its beginning; on a phone the page scrolls, not the panel.
    const panel = details.current
    panel?.scrollTo({ top: 0 })
    if (panel !== null && panel.getBoundingClientRect().top < 0) panel.scrollIntoView({ block: 'start' })
  }, [state.selection?.id, state.meet?.a, state.meet?.b, state.meet?.at])
  useEffect(() => {
    if (reading > 0) goOn(details.current, false)
  }, [reading])
  const isFirst = useRef(true)
  useEffect(() => {
    // The row that chose it is gone: whoever pressed it goes on where it is told. On a phone, which has no keys, the page stays where it was scrolled to.
    const isLost = !isFirst.current && document.activeElement === document.body
    if (isLost && selection !== undefined && !isNarrow()) goOn(details.current, false)
  }, [selection?.id])
  useEffect(() => {
    // The box that named somebody is gone: whoever typed goes on beside it.
    if (!isFirst.current && document.activeElement === document.body) goOn(details.current, wrote.current)
    isFirst.current = false
  }, [state.meet?.a, state.meet?.b, state.meet?.at])
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      details.current?.scrollTo({ top: 0 })
      // Whoever leaves the panel goes on in the picture.
      const { activeElement: active, body } = document
      if (active === body || details.current?.contains(active) === true) focusPicture()
    }
    addEventListener('keydown', press)
    return () => {
      removeEventListener('keydown', press)
    }
  }, [])
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

function Page({ state, explore, steps }: Props): ReactNode {
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

/** The page: one state, mirrored in the address, and what is drawn from it. */
export function App(): ReactNode {
  const [state, explore, steps] = useExplorer()
  const { selection } = state
  const follow = useCallback(
    ({ before, after }: { before: string; after: string | null }): void => {
      if (selection?.type !== 'event' || selection.id !== before) return
      explore(
        { do: 'select', selection: after === null ? undefined : { type: 'event', id: after } },
        'passing',
      )
    },
    [selection, explore],
  )
  return (
    <Boundary title={say(state.language, 'error.page')} retry={say(state.language, 'error.retry')}>
      <Speaking language={state.language}>
        <CorrectingProvider follow={follow}>
          <ImportingProvider>
            <Page state={state} explore={explore} steps={steps} />
          </ImportingProvider>
        </CorrectingProvider>
      </Speaking>
    </Boundary>
  )
}
