import type { ReactNode } from 'react'
import type { IconName } from '../icons.tsx'
import { Icon } from '../icons.tsx'
import { useSpeech } from '../language.tsx'
import type { Steps } from '../state/steps.ts'

const ROWS = [
  { icon: 'in', label: 'graph.in', factor: 1.35 },
  { icon: 'out', label: 'graph.out', factor: 1 / 1.35 },
] as const

interface Props {
  fit(): void
  zoom(factor: number): void
  /** Lays the picture out anew, in another order. */
  rearrange(): void
  steps: Steps
}

function Tool({
  icon,
  label,
  act,
}: {
  icon: IconName
  label: string
  act: (() => void) | undefined
}): ReactNode {
  return (
    <button type="button" aria-label={label} title={label} disabled={act === undefined} onClick={act}>
      <Icon name={icon} />
    </button>
  )
}

/** Buttons at the edge of the picture. */
export function Tools({ fit, zoom, rearrange, steps }: Props): ReactNode {
  const { t } = useSpeech()
  return (
    <div className="tools">
      {ROWS.map(({ icon, label, factor }) => (
        <Tool
          key={icon}
          icon={icon}
          label={t(label)}
          act={() => {
            zoom(factor)
          }}
        />
      ))}
      <Tool icon="fit" label={t('graph.fit')} act={fit} />
      <Tool icon="shuffle" label={t('graph.rearrange')} act={rearrange} />
      <Tool icon="undo" label={t('graph.undo')} act={steps.undo} />
      <Tool icon="redo" label={t('graph.redo')} act={steps.redo} />
    </div>
  )
}
