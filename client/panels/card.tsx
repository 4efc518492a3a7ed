import type { ReactNode } from 'react'
import type { View } from '../../server/api.ts'
import { Icon } from '../icons.tsx'
import type { IconName } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import { CloseButton } from './closeButton.tsx'
import type { Explore } from '../state/use.ts'

interface Props {
  kicker: ReactNode
  title: ReactNode
  beside?: ReactNode
  explore: Explore
  /** Absent where the thing is not in the picture. */
  centre?: (() => void) | undefined
  /** Leads to its meetings; absent for what meets nobody. */
  meet?: (() => void) | undefined
  /** Another view that draws it, where this one never does. */
  elsewhere?: View | undefined
  /** No picture draws it, but who was there. */
  isPlace?: boolean | undefined
  /** Takes it into the picture, where it is left out only as others have more events. */
  draw?: (() => void) | undefined
  children: ReactNode
}

function Action({ icon, label, act }: { icon: IconName; label: string; act(): void }): ReactNode {
  return (
    <button type="button" className="small" onClick={act}>
      <Icon name={icon} /> {label}
    </button>
  )
}

/** Why it is not in the picture, and the way to where it is. */
function Missing({
  elsewhere,
  draw,
  isPlace = false,
  explore,
}: Pick<Props, 'elsewhere' | 'draw' | 'isPlace' | 'explore'>): ReactNode {
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

/** Frame of the side panel about one chosen thing. */
export function Card({
  kicker,
  title,
  beside,
  explore,
  centre,
  meet,
  elsewhere,
  draw,
  isPlace,
  children,
}: Props): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="card">
      <header>
        <p className="kicker">{kicker}</p>
        <CloseButton
          label={t('panel.close')}
          close={() => {
            explore({ do: 'select', selection: undefined })
          }}
        />
        <h2>{title}</h2>
        {beside !== undefined && <p className="beside">{beside}</p>}
        {centre === undefined && (
          <Missing elsewhere={elsewhere} draw={draw} isPlace={isPlace} explore={explore} />
        )}
        {(centre !== undefined || meet !== undefined) && (
          <p className="actions">
            {centre !== undefined && <Action icon="aim" label={t('panel.centre')} act={centre} />}
            {meet !== undefined && <Action icon="meet" label={t('meet.title')} act={meet} />}
          </p>
        )}
      </header>
      {children}
    </div>
  )
}
