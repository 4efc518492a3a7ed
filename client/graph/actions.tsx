import type { ReactNode } from 'react'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { Choices } from '../parts/choices.tsx'
import type { Act } from '../state/acts.ts'
import type { State } from '../state/state.ts'
import { DEPTHS } from '../state/state.ts'
import type { Explore } from '../state/use.ts'

interface Props {
  acts: readonly Act[]
  /** How many nodes they are about. */
  chosen: number
  state: State
  explore: Explore
}

/** What can be done with what is chosen, as buttons on the picture. */
export function Actions({ acts, chosen, state, explore }: Props): ReactNode {
  const { t } = useSpeech()
  if (acts.length === 0) return null
  return (
    <div className="acts" role="toolbar" aria-label={t('act.label')}>
      {chosen > 1 && <span className="quiet">{t('act.chosen', { n: chosen })}</span>}
      {acts.map(({ name, icon, key, pressed, enabled, change }) => {
        const label = t(pressed === true && name === 'pin' ? 'act.unpin' : `act.${name}`)
        return (
          <button
            key={name}
            type="button"
            className="act"
            aria-pressed={pressed}
            aria-keyshortcuts={key}
            title={`${t(name === 'hide' && state.focus ? 'act.hide.focus' : `act.${name}.how`)} (${key.toUpperCase()})`}
            disabled={!enabled}
            onClick={() => {
              explore(change())
            }}
          >
            <Icon name={icon} /> <span>{label}</span>
          </button>
        )
      })}
      {state.focus && (
        <Choices
          label={t('act.depth')}
          options={DEPTHS.map((depth) => ({ value: String(depth), text: t('act.steps', { n: depth }) }))}
          value={String(state.depth)}
          change={(text) => {
            const depth = DEPTHS.find((one) => String(one) === text)
            if (depth !== undefined) explore({ do: 'depth', depth })
          }}
        />
      )}
    </div>
  )
}
