import type { KeyboardEvent, ReactNode } from 'react'
import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { GraphNode } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { LatinNote } from '../panels/latin.tsx'
import { SmallButton } from '../parts/smallButton.tsx'
import { Reading } from '../reading.tsx'
import { Dragged } from '../settled.ts'
import type { Derived, Indexed } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { tieUnit } from '../state/tieUnit.ts'
import type { Explore } from '../state/use.ts'
import type { Matrix, Place } from './cells.ts'
import { firstCell, nextCell, toMatrix } from './cells.ts'
import { Head, Row } from './row.tsx'
import type { Stretch } from './stretch.ts'
import { isWithin } from './stretch.ts'
import { useSeen } from './useSeen.ts'
import { useWanted } from './useWanted.ts'

/** More rows cannot be compared at a look. */
const FIRST = 30

interface Props {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
}

/**
 * The matrix of what is shown. While the reader drags the days nobody moves: rows and columns follow when they let go. Where there
 * was nobody, those stay who come first.
 */
function useMatrix({ all, derived, state }: Pick<Props, 'all' | 'derived' | 'state'>): Matrix {
  const rows = state.rows === 'all' ? Infinity : FIRST
  const isDragged = use(Dragged)
  const before = useRef<readonly GraphNode[]>([])
  const kept = isDragged && before.current.length > 0 ? before.current : undefined
  const matrix = useMemo(() => toMatrix(all, derived, rows, kept), [all, derived, rows, kept])
  useEffect(() => {
    before.current = matrix.nodes
  }, [matrix])
  return matrix
}

/** Room in the place of rows that are not drawn. */
function Beyond({ rows }: { rows: number }): ReactNode {
  return (
    rows > 0 && (
      <tr aria-hidden="true">
        <td data-beyond style={{ height: `calc(${String(rows)} * var(--row))` }} />
      </tr>
    )
  )
}

/** Widths of the columns that are drawn, with the room of the others. */
function Widths({ columns, count }: { columns: Stretch; count: number }): ReactNode {
  const room = (n: number): ReactNode =>
    n > 0 && <col style={{ width: `calc(${String(n)} * var(--column))` }} />
  return (
    <colgroup>
      <col className="heads" />
      {room(columns.from)}
      <col span={Math.max(1, columns.to - columns.from)} />
      {room(count - columns.to)}
    </colgroup>
  )
}

/** Who deals with whom as a table: a number where two have events, coloured by their class; it leads to their relation. */
export function MatrixView({ all, derived, state, explore }: Props): ReactNode {
  const { t } = useSpeech()
  const table = useRef<HTMLTableElement>(null)
  const matrix = useMatrix({ all, derived, state })
  const { nodes, cells, most, omitted } = matrix
  const { rows, columns, isPart, reach } = useSeen(table, nodes.length)
  const [stop, setStop] = useState<Place>()
  const open = useCallback(
    (edge: string, row: number, column: number): void => {
      setStop([row, column])
      explore({ do: 'select', selection: { type: 'edge', id: edge } })
    },
    [explore],
  )
  const cellAt = (place: Place): HTMLElement | null =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.join(' ')}"]`) ?? null
  const want = useWanted(cellAt)
  if (nodes.length === 0)
    return (
      <Reading look="matrix">
        <p className="quiet">{t('matrix.none')}</p>
      </Reading>
    )
  const isDrawn = ([row, column]: Place): boolean => isWithin(row, rows) && isWithin(column, columns)
  const isKept = stop !== undefined && isDrawn(stop) && cells[stop[0]]?.[stop[1]] !== undefined
  const present = isKept ? stop : firstCell(matrix, rows, columns)
  /** One cell can be reached by Tab, the others from there by arrows. */
  const press = (event: KeyboardEvent): void => {
    const next = present === undefined ? undefined : nextCell(matrix, present, event.key)
    if (next === undefined) return
    event.preventDefault()
    setStop(next)
    const cell = cellAt(next)
    if (cell !== null) {
      cell.focus()
      return
    }
    want(next)
    reach(next)
  }
  const unit = tieUnit(all.slice)
  const others = nodes.slice(columns.from, columns.to)
  const [before, behind] = [columns.from > 0, columns.to < nodes.length]
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
      <table
        ref={table}
        onKeyDown={press}
        {...(isPart && { 'aria-rowcount': nodes.length + 1, 'aria-colcount': nodes.length + 1 })}
      >
        <Widths columns={columns} count={nodes.length} />
        <thead>
          <tr>
            <td />
            {before && <td data-beyond />}
            {others.map((node) => (
              <th key={node.id} scope="col">
                <Head node={node} />
              </th>
            ))}
            {behind && <td data-beyond />}
          </tr>
        </thead>
        <tbody>
          <Beyond rows={rows.from} />
          {nodes.slice(rows.from, rows.to).map((node, n) => {
            const row = rows.from + n
            const line = cells[row] ?? []
            const chosen = line.find((cell) => cell !== undefined && cell.edge === state.selection?.id)?.edge
            const column = present?.[0] === row ? present[1] : undefined
            return (
              <Row
                key={node.id}
                {...{ node, others, first: columns.from, cells: line, at: row, stop: column, chosen }}
                {...{ isPart, before, behind, most, unit, open }}
              />
            )
          })}
          <Beyond rows={nodes.length - rows.to} />
        </tbody>
      </table>
    </Reading>
  )
}
