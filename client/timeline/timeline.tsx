import type { KeyboardEvent, ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import { useSpeech } from '../language.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import { isEligible } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import { Axis } from './axis.tsx'
import { Bars } from './bars.tsx'
import type { Brush } from './brush.ts'
import { createBrush } from './brush.ts'
import { splitBins, toBins } from './bins.ts'
import { TimelineHead } from './head.tsx'
import { maybeStep, stepped } from './keys.ts'
import { BY_KIND, kindLayers, TONE_LAYERS } from './layers.ts'
import { MissingDays, useMissingDays } from './missing.tsx'
import { toPlan } from './plan.ts'
import { timeScale } from './scale.ts'
import { useWidth } from './width.ts'

const HEIGHT = 70
const LEFT = 28
const RIGHT = 8

/** Is told how the days move. */
export interface Pace {
  /** When they begin to run by themselves, and when they rest. */
  running(on: boolean): void
  /** When the reader begins to drag the window, and when they let go. */
  dragged(on: boolean): void
}

interface Props extends Pace {
  all: Indexed
  derived: Derived
  state: State
  /** Ids of the events of what is chosen; undefined where nothing is. */
  marked: ReadonlySet<string> | undefined
  explore: Explore
}

/** Those of the kept events that are marked; all of them where nothing is chosen. */
function chosenOf(kept: ReadonlySet<string>, marked: ReadonlySet<string> | undefined): ReadonlySet<string> {
  return marked === undefined ? kept : new Set([...kept].filter((id) => marked.has(id)))
}

/** Events by day with a brush over them; what the brush covers is what the network shows. */
export function Timeline({ all, derived, state, marked, explore, running, dragged }: Props): ReactNode {
  const { t, window: words } = useSpeech()
  const field = useRef<HTMLDivElement>(null)
  const group = useRef<SVGGElement>(null)
  const brush = useRef<Brush>(undefined)
  const width = Math.max(0, useWidth(field) - LEFT - RIGHT)
  const chosen = useMemo(() => chosenOf(derived.kept, marked), [derived, marked])
  const { switches, hiddenTones, span, unit: wanted } = state
  const plan = useMemo(
    () => toPlan(all.slice.events, { switches, hiddenTones, span, ...(wanted && { unit: wanted }) }),
    [all, switches, hiddenTones, span, wanted],
  )
  const kinds = useMemo(() => kindLayers(all.slice.events), [all])
  const some = useMemo(() => [...chosen].flatMap((id) => all.events.get(id) ?? []), [chosen, all])
  const from = plan?.span.from
  const to = plan?.span.to
  const unit = plan?.unit
  const scale = useMemo(
    () =>
      from === undefined || to === undefined || unit === undefined || width === 0
        ? undefined
        : timeScale({ from, to }, width, unit),
    [from, to, unit, width],
  )
  const missing = useMissingDays(plan?.span, state.documents)
  useEffect(() => {
    if (group.current === null || scale === undefined) return
    const made = createBrush(group.current, { width, height: HEIGHT }, (stretch, done) => {
      const window = stretch === undefined ? undefined : scale.window(...stretch)
      dragged(!done)
      explore({ do: 'window', window }, done ? 'record' : 'passing')
      if (done && window !== undefined) made.show([scale.x(window.from), scale.x(window.to)])
    })
    brush.current = made
    return () => {
      brush.current = undefined
      made.close()
      // Who was dragging it cannot let go of it any more.
      dragged(false)
    }
  }, [scale, width, explore, dragged])
  useEffect(() => {
    if (scale === undefined) return
    brush.current?.show(
      state.window === undefined ? undefined : [scale.x(state.window.from), scale.x(state.window.to)],
    )
  }, [state.window, scale])
  const press = (event: KeyboardEvent): void => {
    const step = maybeStep(event.key, event.shiftKey)
    if (event.key === 'Escape' && state.window !== undefined) {
      event.stopPropagation()
      explore({ do: 'window', window: undefined })
    }
    if (step === undefined || plan === undefined) return
    event.preventDefault()
    explore({ do: 'window', window: stepped(state.window, plan.span, plan.unit, step) })
  }
  const markedBins = new Set(
    plan === undefined || marked === undefined
      ? []
      : toBins(
          all.slice.events.filter((event) => marked.has(event.id) && isEligible(event, state)),
          plan.span,
          plan.unit,
        ).flatMap((bin) => (bin.total > 0 ? [bin.from] : [])),
  )
  const drawn = { few: marked !== undefined, marked: markedBins, width, height: HEIGHT }
  return (
    <section className="timeline" aria-label={t('time.label')}>
      <TimelineHead
        derived={derived}
        state={state}
        plan={plan}
        kinds={kinds}
        chosen={marked === undefined ? undefined : chosen.size}
        explore={explore}
        running={running}
      />
      <div
        className="field"
        ref={field}
        role="group"
        tabIndex={0}
        aria-label={`${t('time.label')}: ${state.window === undefined ? t('time.all') : words(state.window)}`}
        aria-description={t('time.hint')}
        title={t('time.hint')}
        onKeyDown={press}
      >
        {plan === undefined && <p className="quiet">{t('time.nodates')}</p>}
        <svg
          width={width + LEFT + RIGHT}
          height={HEIGHT + 30}
          viewBox={`0 0 ${String(width + LEFT + RIGHT)} ${String(HEIGHT + 30)}`}
          aria-hidden="true"
        >
          <g transform={`translate(${String(LEFT)},6)`}>
            {plan !== undefined && scale !== undefined && (
              <>
                <MissingDays stretches={missing} scale={scale} height={HEIGHT} />
                {state.bars === 'class' ? (
                  <Bars
                    {...drawn}
                    all={plan.all}
                    kept={toBins(some, plan.span, plan.unit)}
                    layers={TONE_LAYERS}
                    scale={scale}
                  />
                ) : (
                  <Bars
                    {...drawn}
                    all={plan.all}
                    kept={splitBins(some, plan.span, plan.unit, BY_KIND)}
                    layers={kinds}
                    scale={scale}
                  />
                )}
                <Axis bins={plan.all} scale={scale} unit={plan.unit} width={width} y={HEIGHT} />
              </>
            )}
            <g ref={group} className="brush" />
          </g>
        </svg>
      </div>
    </section>
  )
}
