import type { ReactNode } from 'react'

/** A small button of words beside what it is about. */
export function SmallButton({ act, children }: { act(): void; children: ReactNode }): ReactNode {
  return (
    <button type="button" className="small" onClick={act}>
      {children}
    </button>
  )
}
