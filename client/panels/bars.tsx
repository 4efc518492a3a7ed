import type { ReactNode } from 'react'
import { useState } from 'react'
import type { NodeKind } from '../../server/api.ts'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import { Row } from './row.tsx'
import { WholeButton } from './wholeButton.tsx'

export interface Ranked {
  id: string
  /** Made only for the rows that are shown. */
  label(): ReactNode
  n: number
  kind?: NodeKind
}

interface Props {
  rows: readonly Ranked[]
  first?: number
  /** Of a picture that leaves some out, these are not all there are. */
  partial?: boolean
  choose(id: string): void
}

/** Names with a number each, most first, drawn as a quiet bar. */
export function RankedList({ rows, first = 8, partial = false, choose }: Props): ReactNode {
  const { t, number } = useSpeech()
  const [whole, setWhole] = useState(false)
  const most = Math.max(1, ...rows.map((row) => row.n))
  return (
    <>
      <ol className="ranked">
        {(whole ? rows : rows.slice(0, first)).map((row) => (
          <li key={row.id}>
            <Row
              n={number(row.n)}
              choose={() => {
                choose(row.id)
              }}
            >
              <i className="length" style={{ width: `${String((100 * row.n) / most)}%` }} />
              {row.kind !== undefined && <Glyph kind={row.kind} />}
              {row.label()}
            </Row>
          </li>
        ))}
      </ol>
      {rows.length > first && (
        <WholeButton
          whole={whole}
          all={t(partial ? 'profile.all.drawn' : 'profile.all', { n: rows.length })}
          change={setWhole}
        />
      )}
    </>
  )
}
