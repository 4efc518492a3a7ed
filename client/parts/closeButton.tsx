import type { ReactNode } from 'react'
import { Icon } from '../icons.tsx'

/** A cross that closes or takes away what it stands in; `label` says what it does. */
export function CloseButton({ label, close }: { label: string; close(): void }): ReactNode {
  return (
    <button type="button" className="bare" aria-label={label} title={label} onClick={close}>
      <Icon name="close" />
    </button>
  )
}
