import type { ReactNode } from 'react'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import type { Derived } from '../state/derive.ts'
import type { State, Window } from '../state/state.ts'
import { SWITCHES } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import type { Plan } from './plan.ts'

interface Props {
  derived: Derived
  state: State
  plan: Plan | undefined
  zoom: Window | undefined
  setZoom(zoom: Window | undefined): void
  explore: Explore
}

/** Above the bars: which days, how many events, and what else is let in. */
export function TimelineHead({ derived, state, plan, zoom, setZoom, explore }: Props): ReactNode {
  const { t, number, window: words } = useSpeech()
  const { counts, switchable } = derived
  return (
    <div className="timeline-head">
      <output className="count" data-count={counts.events}>
        {t('count.events.of', { n: counts.events, of: counts.allEvents })}
      </output>
      <span className="days">
        {state.window === undefined
          ? plan === undefined
            ? t('time.all')
            : words(plan.span)
          : words(state.window)}
      </span>
      {plan !== undefined && <span className="quiet unit">{t(`time.unit.${plan.unit}`)}</span>}
      {state.window !== undefined && (
        <>
          <button
            type="button"
            className="small"
            onClick={() => {
              explore({ do: 'window', window: undefined })
            }}
          >
            <Icon name="close" /> {t('time.clear')}
          </button>
          <button
            type="button"
            className="small"
            onClick={() => {
              setZoom(state.window)
            }}
          >
            <Icon name="zoom" /> {t('time.zoom')}
          </button>
        </>
      )}
      {zoom !== undefined && (
        <button
          type="button"
          className="small"
          onClick={() => {
            setZoom(undefined)
          }}
        >
          <Icon name="fit" /> {t('time.whole')}
          {plan !== undefined && plan.outside > 0 && (
            <span className="quiet">{t('time.outside', { n: plan.outside })}</span>
          )}
        </button>
      )}
      <fieldset className="switches">
        <legend>{t('switch.label')}</legend>
        {SWITCHES.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={state.switches[name]}
              onChange={() => {
                explore({ do: 'switch', name })
              }}
            />
            {t(`switch.${name}`)} <span className="n">{number(switchable[name])}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
