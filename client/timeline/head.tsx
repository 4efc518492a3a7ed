import type { ReactNode } from 'react'
import type { IconName } from '../icons.tsx'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import type { Derived } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { SWITCHES } from '../state/state.ts'
import type { Explore } from '../state/use.ts'
import type { Plan } from './plan.ts'

interface Props {
  derived: Derived
  state: State
  plan: Plan | undefined
  explore: Explore
}

function Step({ icon, text, act }: { icon: IconName; text: string; act(): void }): ReactNode {
  return (
    <button type="button" className="small" onClick={act}>
      <Icon name={icon} /> {text}
    </button>
  )
}

/** What the bars do not show, with exact counts. */
function Remainder({ plan }: { plan: Plan }): ReactNode {
  const { t } = useSpeech()
  const parts = [
    ...(plan.outside > 0 ? [t('time.outside', { n: plan.outside })] : []),
    ...(plan.loose > 0 ? [t('time.loose', { n: plan.loose })] : []),
  ]
  return [t(`time.unit.${plan.unit}`), ...parts].join(' · ')
}

/** Above the bars: which days, how many events, and what else is let in. */
export function TimelineHead({ derived, state, plan, explore }: Props): ReactNode {
  const { t, number, window: words } = useSpeech()
  const { counts, switchable } = derived
  const { window } = state
  const days = window ?? plan?.span
  const whole =
    state.span !== 'whole' && plan !== undefined && (plan.outside > 0 || typeof state.span === 'object')
  return (
    <div className="timeline-head">
      <output className="count" data-count={counts.events}>
        {t('count.events.of', { n: counts.events, of: counts.allEvents })}
      </output>
      <span className="days">{days === undefined ? t('time.all') : words(days)}</span>
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
      {whole && <Step icon="fit" text={t('time.whole')} act={() => explore({ do: 'span', span: 'whole' })} />}
      {plan !== undefined && (
        <span className="quiet unit">
          <Remainder plan={plan} />
        </span>
      )}
      <fieldset className="switches">
        <legend>{t('switch.label')}</legend>
        {SWITCHES.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={state.switches[name]}
              onChange={() => explore({ do: 'switch', name })}
            />
            {t(`switch.${name}`)} <span className="n">{number(switchable[name])}</span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
