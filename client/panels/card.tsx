import type { ReactNode } from 'react'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import type { State } from '../state/state.ts'
import type { Explore } from '../state/use.ts'

interface Props {
  kicker: ReactNode
  title: ReactNode
  beside?: ReactNode
  state: State
  explore: Explore
  /** Absent where the thing is not in the picture. */
  centre?: (() => void) | undefined
  children: ReactNode
}

function Action({
  icon,
  label,
  pressed,
  act,
}: {
  icon: IconName
  label: string
  pressed?: boolean
  act(): void
}): ReactNode {
  return (
    <button type="button" className="small" aria-pressed={pressed} onClick={act}>
      <Icon name={icon} /> {label}
    </button>
  )
}

/** Frame of the side panel about one chosen thing. */
export function Card({ kicker, title, beside, state, explore, centre, children }: Props): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="card">
      <header>
        <p className="kicker">{kicker}</p>
        <button
          type="button"
          className="bare"
          aria-label={t('panel.close')}
          title={t('panel.close')}
          onClick={() => {
            explore({ do: 'select', selection: undefined })
          }}
        >
          <Icon name="close" />
        </button>
        <h2>{title}</h2>
        {beside !== undefined && <p className="beside">{beside}</p>}
        {centre === undefined ? (
          <p className="quiet missing">{t('panel.missing')}</p>
        ) : (
          <p className="actions">
            <Action
              icon="focus"
              label={t('panel.focus')}
              pressed={state.focus}
              act={() => {
                explore({ do: 'focus', focus: !state.focus })
              }}
            />
            <Action icon="aim" label={t('panel.centre')} act={centre} />
          </p>
        )}
      </header>
      {children}
    </div>
  )
}
