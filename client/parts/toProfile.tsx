import type { ReactNode } from 'react'
import type { Selection } from '../state/state.ts'

/** Leads to the profile of whoever or whatever it names. */
export function ToProfile({
  id,
  isLink = false,
  choose,
  children,
}: {
  id: string
  /** It stands in a line of text. */
  isLink?: boolean
  choose(selection: Selection): void
  children: ReactNode
}): ReactNode {
  return (
    <button
      type="button"
      className={isLink ? 'link' : undefined}
      onClick={() => {
        choose({ type: 'node', id })
      }}
    >
      {children}
    </button>
  )
}
