import type { ReactNode } from 'react'
import type { NodeKind } from '../../server/api.ts'

const SHAPES: Record<NodeKind, ReactNode> = {
  person: <circle cx="8" cy="8" r="6" />,
  country: <rect x="1" y="3" width="14" height="10" rx="2.5" />,
  organization: <path d="M5 2h6l4 6-4 6H5L1 8z" />,
  event: <path d="M8 2l6 6-6 6-6-6z" />,
  place: <path d="M8 2l6 11H2z" />,
}

/** The shape of a kind as in the picture, for legends and lists. */
export function Glyph({ kind }: { kind: NodeKind }): ReactNode {
  return (
    <svg className={`glyph kind-${kind}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[kind]}
    </svg>
  )
}
