import type { ReactNode } from 'react'
import type { EventKind } from '../../cypher/ontology.ts'
import type { IconName } from '../icons.tsx'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { Select } from '../parts/select.tsx'
import type { Derived } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { SPLITS, SWITCHES } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import type { Layer } from './layers.ts'
import { maybeLeftOut } from './left.ts'
import type { Plan } from './plan.ts'
import { Player } from './player.tsx'
import { TypedDays } from './typed.tsx'

interface Props {
  derived: Derived
  state: State
  plan: Plan | undefined
  /** The kinds of events that there are. */
  kinds: readonly Layer<EventKind>[]
  /** How many events are shown of what the reader has chosen; absent where nothing is chosen. */
  chosen: number | undefined
  explore: Explore
  running(on: boolean): void
}

function Step({ icon, text, act }: { icon: IconName; text: string; act(): void }): ReactNode {
  return (
    <button type="button" className="small" title={text} aria-label={text} onClick={act}>
      <Icon name={icon} /> <span>{text}</span>
    </button>
  )
}

/** What the bars show, and what they do not, with exact counts. */
function Remainder({ plan, chosen }: { plan: Plan; chosen: number | undefined }): ReactNode {
  const { t } = useSpeech()
  const parts = [
    ...(plan.units.length > 1 ? [] : [t(`time.unit.${plan.unit}`)]),
    ...(chosen === undefined ? [] : [t('time.chosen', { n: chosen })]),
    ...(plan.outside > 0 ? [t('time.outside', { n: plan.outside })] : []),
    ...(plan.loose > 0 ? [t('time.loose', { n: plan.loose })] : []),
  ]
  return <span className="quiet unit">{parts.join(' · ')}</span>
}

/** How many days a bar stands for, where it may be more or fewer. */
function Units({ plan, explore }: Pick<Props, 'explore'> & { plan: Plan }): ReactNode {
  const { t } = useSpeech()
  if (plan.units.length < 2) return null
  return (
    <Select
      className="units"
      label={t('time.units')}
      options={plan.units.map((value) => ({ value, text: t(`time.unit.${value}`) }))}
      value={plan.unit}
      // What fits by itself goes on to fit when the timeline spans other days.
      change={(unit) => {
        explore({ do: 'unit', unit: unit === plan.fitting ? undefined : unit })
      }}
    />
  )
}

/** Why not all events are shown. */
function Left({ derived, state }: Pick<Props, 'derived' | 'state'>): ReactNode {
  const { t } = useSpeech()
  const words = maybeLeftOut(derived, state, t)
  if (words === undefined) return null
  return (
    <span className="quiet left" title={words}>
      {words}
    </span>
  )
}

/** What the colours of the bars tell. */
function Colours({ state, explore }: Pick<Props, 'state' | 'explore'>): ReactNode {
  const { t } = useSpeech()
  return (
    <Select
      className="colours"
      label={t('time.colours')}
      options={SPLITS.map((value) => ({ value, text: t(`time.by.${value}`) }))}
      value={state.bars}
      change={(bars) => {
        explore({ do: 'bars', bars })
      }}
    />
  )
}

/** The colours of kinds; those of classes are in the legend of the picture. */
function Kinds({ kinds }: Pick<Props, 'kinds'>): ReactNode {
  const { t } = useSpeech()
  return (
    <ul className="kinds">
      {kinds.map(({ key, look }) => (
        <li key={key}>
          <i className={`swatch ${look}`} /> {t(`event.${key}`)}
        </li>
      ))}
    </ul>
  )
}

/** Events that are let in only when asked for. */
function Switches({ derived, state, explore }: Pick<Props, 'derived' | 'state' | 'explore'>): ReactNode {
  const { t, number } = useSpeech()
  return (
    <fieldset className="switches">
      <legend>{t('switch.label')}</legend>
      {SWITCHES.map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={state.switches[name]}
            onChange={() => explore({ do: 'switch', name })}
          />
          {t(`switch.${name}`)} <span className="n">{number(derived.switchable[name])}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Above the bars: which days, how many events, how to let them run, and what else is let in. */
export function TimelineHead({ derived, state, plan, kinds, chosen, explore, running }: Props): ReactNode {
  const { t } = useSpeech()
  const { counts } = derived
  const { window } = state
  const days = window ?? plan?.span
  const whole =
    state.span !== 'whole' && plan !== undefined && (plan.outside > 0 || typeof state.span === 'object')
  return (
    <div className="timeline-head">
      <div>
        <output className="count" data-count={counts.events}>
          {t('count.events.of', { n: counts.events, of: counts.allEvents })}
        </output>
        <Left derived={derived} state={state} />
        {days === undefined ? (
          <span className="days">{t('time.all')}</span>
        ) : (
          <TypedDays days={days} change={(window) => explore({ do: 'window', window })} />
        )}
        {window !== undefined && (
          <>
            <Step
              icon="close"
              text={t('time.clear')}
              act={() => explore({ do: 'window', window: undefined })}
            />
            <Step icon="zoom" text={t('time.zoom')} act={() => explore({ do: 'span', span: window })} />
          </>
        )}
        {whole && (
          <Step icon="fit" text={t('time.whole')} act={() => explore({ do: 'span', span: 'whole' })} />
        )}
        {plan !== undefined && (
          <>
            <Units plan={plan} explore={explore} />
            <Colours state={state} explore={explore} />
            <Player plan={plan} window={window} explore={explore} running={running} />
          </>
        )}
      </div>
      <div>
        {plan !== undefined && <Remainder plan={plan} chosen={chosen} />}
        <Switches derived={derived} state={state} explore={explore} />
      </div>
      {state.bars === 'kind' && <Kinds kinds={kinds} />}
    </div>
  )
}
