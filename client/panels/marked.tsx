import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import type { Selection } from '../state/state.ts'
import type { Piece } from './pieces.ts'

interface Props {
  pieces: readonly Piece[]
  /** Id of what the reader has chosen: its marks stand out. */
  chosen?: string | undefined
  /** Absent where what is marked is no way to anywhere. */
  choose?(selection: Selection): void
}

/** Text of a bulletin, always as text; what is in the graph can be followed. */
export function Marked({ pieces, chosen, choose }: Props): ReactNode {
  return pieces.map(({ text, mark }, at) => {
    if (mark === undefined) return <span key={at}>{text}</span>
    const { id, kind } = mark
    return (
      <mark key={at} className={`kind-${kind}`} data-chosen={id !== undefined && id === chosen}>
        {id === undefined || choose === undefined ? (
          text
        ) : (
          // A button cannot break across lines, and long names must.
          <Link
            onPress={() => {
              choose({ type: kind === 'event' ? 'event' : 'node', id })
            }}
          >
            {text}
          </Link>
        )}
      </mark>
    )
  })
}
