import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import { CloseButton } from '../parts/closeButton.tsx'
import type { Whereabouts } from './missing.tsx'
import { Action, Missing } from './missing.tsx'

interface Props extends Whereabouts {
  kicker: ReactNode
  title: ReactNode
  beside?: ReactNode
  /** Absent where the thing is not in the picture. */
  centre?: (() => void) | undefined
  /** Leads to its meetings; absent for what meets nobody. */
  meet?: (() => void) | undefined
  children: ReactNode
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
