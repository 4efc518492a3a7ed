import type { ReactNode } from 'react'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'

const ROWS = [
  { icon: 'in', label: 'graph.in', factor: 1.35 },
  { icon: 'out', label: 'graph.out', factor: 1 / 1.35 },
] as const

/** Buttons at the edge of the picture. */
export function Tools({ fit, zoom }: { fit(): void; zoom(factor: number): void }): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="tools">
      {ROWS.map((row) => (
        <button
          key={row.icon}
          type="button"
          aria-label={t(row.label)}
          title={t(row.label)}
          onClick={() => {
            zoom(row.factor)
          }}
        >
          <Icon name={row.icon} />
        </button>
      ))}
      <button type="button" aria-label={t('graph.fit')} title={t('graph.fit')} onClick={fit}>
        <Icon name="fit" />
      </button>
    </div>
  )
}
