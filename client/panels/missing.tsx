import type { ReactNode } from 'react'
import type { View } from '../../server/api.ts'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import type { Explore } from '../state/use.ts'
import { SmallButton } from '../parts/smallButton.tsx'

/** Where something is that the picture does not draw. */
export interface Whereabouts {
  /** Another view that draws it, where this one never does. */
  elsewhere?: View | undefined
  /** No picture draws it, but who was there. */
  isPlace?: boolean | undefined
  /** Takes it into the picture, where it is left out only as others have more events. */
  draw?: (() => void) | undefined
  explore: Explore
}

/** What can be done with the thing that a panel tells of. */
export function Action({ icon, label, act }: { icon: IconName; label: string; act(): void }): ReactNode {
  return (
    <SmallButton act={act}>
      <Icon name={icon} /> {label}
    </SmallButton>
  )
}

/** Why it is not in the picture, and the way to where it is. */
export function Missing({ elsewhere, draw, isPlace = false, explore }: Whereabouts): ReactNode {
  const { t } = useSpeech()
  if (isPlace) return <p className="quiet missing">{t('panel.place')}</p>
  if (draw !== undefined)
    return (
      <>
        <p className="quiet missing">{t('panel.outranked')}</p>
        <p className="actions">
          <Action icon="expand" label={t('panel.draw')} act={draw} />
        </p>
      </>
    )
  if (elsewhere === undefined) return <p className="quiet missing">{t('panel.missing')}</p>
  return (
    <>
      <p className="quiet missing">{t('panel.elsewhere')}</p>
      <p className="actions">
        <Action
          icon="aim"
          label={t('panel.open', { view: t(`view.${elsewhere}`) })}
          act={() => {
            explore({ do: 'view', view: elsewhere })
          }}
        />
      </p>
    </>
  )
}
