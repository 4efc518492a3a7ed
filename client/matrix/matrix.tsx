import type { KeyboardEvent, ReactNode } from 'react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useSpeech } from '../language.tsx'
import { LatinNote } from '../panels/latin.tsx'
import { Reading } from '../reading.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { tieUnit } from '../state/tieUnit.ts'
import type { Explore } from '../state/use.ts'
import type { Place } from './cells.ts'
import { firstCell, nextCell, toMatrix } from './cells.ts'
import { Head, Row } from './row.tsx'
import { SmallButton } from '../panels/smallButton.tsx'

/** More rows cannot be compared at a look. */
const FIRST = 30

interface Props {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
}

/** Who deals with whom as a table: a number where two have events, coloured by their class; it leads to their relation. */
export function MatrixView({ all, derived, state, explore }: Props): ReactNode {
  const { t } = useSpeech()
  const table = useRef<HTMLTableElement>(null)
  const rows = state.rows === 'all' ? Infinity : FIRST
  const matrix = useMemo(() => toMatrix(all, derived, rows), [all, derived, rows])
  const [stop, setStop] = useState<Place>()
  const open = useCallback(
    (edge: string, row: number, column: number): void => {
      setStop([row, column])
      explore({ do: 'select', selection: { type: 'edge', id: edge } })
    },
    [explore],
  )
  const { nodes, cells, most, omitted } = matrix
  const present = stop !== undefined && cells[stop[0]]?.[stop[1]] !== undefined ? stop : firstCell(matrix)
  if (nodes.length === 0)
    return (
      <Reading look="matrix">
        <p className="quiet">{t('matrix.none')}</p>
      </Reading>
    )
  /** One cell can be reached by Tab, the others from there by arrows. */
  const press = (event: KeyboardEvent): void => {
    const next = present === undefined ? undefined : nextCell(matrix, present, event.key)
    if (next === undefined) return
    event.preventDefault()
    setStop(next)
    table.current?.querySelector<HTMLElement>(`[data-cell="${next.join(' ')}"]`)?.focus()
  }
  const unit = tieUnit(all.slice)
  return (
    <Reading look="matrix">
      <p className="quiet">
        {t('matrix.hint')}
        {omitted > 0 && ` ${t('matrix.omitted', { n: omitted })}`}{' '}
        {nodes.length + omitted > FIRST && (
          <SmallButton
            act={() => {
              explore({ do: 'rows', rows: state.rows === 'all' ? 'first' : 'all' })
            }}
          >
            {state.rows === 'all'
              ? t('matrix.first', { n: FIRST })
              : t('matrix.all', { n: nodes.length + omitted })}
          </SmallButton>
        )}
      </p>
      <LatinNote names={nodes.map(({ name }) => name)} />
      <table ref={table} onKeyDown={press}>
        <thead>
          <tr>
            <td />
            {nodes.map((node) => (
              <th key={node.id} scope="col">
                <Head node={node} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nodes.map((node, row) => {
            const line = cells[row] ?? []
            const chosen = line.find((cell) => cell !== undefined && cell.edge === state.selection?.id)?.edge
            const column = present?.[0] === row ? present[1] : undefined
            return (
              <Row
                key={node.id}
                {...{ node, others: nodes, cells: line, at: row, stop: column, chosen, most, unit, open }}
              />
            )
          })}
        </tbody>
      </table>
    </Reading>
  )
}
