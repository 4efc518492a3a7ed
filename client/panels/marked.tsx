import type { ReactNode } from 'react'
import type { Selection } from '../state/state.ts'
import type { Piece } from './pieces.ts'

interface Props {
  pieces: readonly Piece[]
  /** Id of what the reader has chosen: its marks stand out. */
  chosen?: string | undefined
  /** Absent where what is marked is no way to anywhere. */
  choose?(selection: Selection): void
}

/** A button cannot break across lines, and long names must; a bulletin has thousands, too many for a component of a library. */
function Way({ text, go }: { text: string; go(): void }): ReactNode {
  return (
    <span
      role="link"
      tabIndex={0}
      onClick={go}
      onKeyDown={({ key }) => {
        if (key === 'Enter') go()
      }}
    >
      {text}
    </span>
  )
}

/** Text of a bulletin, always as text; what is in the graph can be followed. */
export function Marked({ pieces, chosen, choose }: Props): ReactNode {
  return pieces.map(({ text, mark }, at) => {
    if (mark === undefined) return text
    const { id, kind } = mark
    return (
      <mark key={at} className={`kind-${kind}`} data-chosen={id !== undefined && id === chosen}>
        {id === undefined || choose === undefined ? (
          text
        ) : (
          <Way
            text={text}
            go={() => {
              choose({ type: kind === 'event' ? 'event' : 'node', id })
            }}
          />
        )}
      </mark>
    )
  })
}
