import type { KeyboardEvent, ReactNode } from 'react'
import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { GraphNode } from '../../server/api.ts'
import { useSpeech } from '../language.tsx'
import { isNarrow } from '../narrow.ts'
import { LatinNote } from '../panels/latin.tsx'
import { usePaper } from '../paper.ts'
import { SmallButton } from '../parts/smallButton.tsx'
import { Reading } from '../reading.tsx'
import { Dragged } from '../settled.ts'
import type { Derived, Indexed } from '../state/derive.ts'
import { selectionOf } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { tieUnit } from '../state/tieUnit.ts'
import type { Explore } from '../state/use.ts'
import type { Matrix, Place } from './cells.ts'
import { firstCell, HEAD, isThere, nextCell, placeOf, toMatrix } from './cells.ts'
import { cellName, NameCell, Row } from './row.tsx'
import { SHEET, Sheets } from './sheets.tsx'
import type { Stretch } from './stretch.ts'
import { isWithin } from './stretch.ts'
import { useCellFocus } from './useCellFocus.ts'
import { useSeen } from './useSeen.ts'

/** More rows cannot be compared at a look. */
const FIRST = 30

/** Of a row that is not seen. */
const NAME_ALONE = { isDrawn: false, others: [], first: 0, before: false, behind: false }

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

/** Who deals with whom as a table: a number where two have events, coloured by their class; it leads to their relation, a name to whoever bears it. */
export function MatrixView({ all, derived, state, explore }: Props): ReactNode {
  const { t } = useSpeech()
  const table = useRef<HTMLTableElement>(null)
  const matrix = useMatrix({ all, derived, state })
  const { nodes, cells, most, omitted } = matrix
  const { rows, columns, isPart, reach } = useSeen(table, nodes.length)
  const isPaper = usePaper()
  const [stop, setStop] = useState<Place>()
  const open = useCallback(
    (edge: string): void => {
      explore({ do: 'select', selection: { type: 'edge', id: edge } })
    },
    [explore],
  )
  const choose = useCallback(
    (node: GraphNode): void => {
      explore({ do: 'select', selection: selectionOf(node) })
    },
    [explore],
  )
  const cellAt = (place: Place): HTMLElement | null =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${cellName(place)}"]`) ?? null
  useCellFocus(table, cellAt, stop)
  const chosen = state.selection?.id
  const chosenAt = useMemo(
    () => (chosen === undefined ? undefined : placeOf(all, matrix, chosen)),
    [all, matrix, chosen],
  )
  const hasNone = nodes.length === 0
  useEffect(() => {
    // A phone stays where it was scrolled to.
    if (chosenAt === undefined || isNarrow()) return
    const cell = cellAt(chosenAt)
    if (cell === null) reach(chosenAt)
    else cell.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    // Shows what is chosen once: not whenever the days bring other numbers.
  }, [chosen, state.rows, hasNone])
  if (hasNone)
    return (
      <Reading look="matrix">
        <p className="quiet">{t('matrix.none')}</p>
      </Reading>
    )
  const isDrawn = ([row, column]: Place): boolean =>
    column === HEAD || ((row === HEAD || isWithin(row, rows)) && isWithin(column, columns))
  const present =
    stop !== undefined && isDrawn(stop) && isThere(matrix, stop) ? stop : firstCell(matrix, rows, columns)
  /** One cell can be reached by Tab, the others from there by arrows. */
  const press = (event: KeyboardEvent): void => {
    // Whoever has scrolled away from a cell goes on from there.
    const from = event.target === table.current ? stop : present
    const next = from === undefined ? undefined : nextCell(matrix, from, event.key)
    if (next === undefined) return
    event.preventDefault()
    setStop(next)
    const cell = cellAt(next)
    if (cell !== null) {
      cell.focus()
      return
    }
    table.current?.focus({ preventScroll: true })
    reach(next)
  }
  const unit = tieUnit(all.slice)
  const others = nodes.slice(columns.from, columns.to)
  const [before, behind] = [columns.from > 0, columns.to < nodes.length]
  const drawn = { isDrawn: true, others, first: columns.from, before, behind }
  return (
    <Reading look="matrix">
      <p className="quiet">
        <span className="how">{t('matrix.hint')}</span>
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
        tabIndex={-1}
        onKeyDown={press}
        onFocus={({ target }) => {
          const [row, column] = (target.dataset['cell'] ?? '').split(' ').map(Number)
          if (row !== undefined && column !== undefined) setStop([row, column])
        }}
        {...(isPart && { 'aria-rowcount': nodes.length + 1, 'aria-colcount': nodes.length + 1 })}
      >
        <Widths columns={columns} count={nodes.length} />
        <thead>
          <tr aria-rowindex={isPart ? 1 : undefined}>
            <td aria-colindex={isPart ? 1 : undefined} />
            {before && <td data-beyond role="presentation" />}
            {others.map((node, n) => {
              const column = columns.from + n
              return (
                <th key={node.id} scope="col" aria-colindex={isPart ? column + 2 : undefined}>
                  <NameCell
                    place={[HEAD, column]}
                    isStop={present?.[0] === HEAD && present[1] === column}
                    isChosen={chosen === node.id}
                    {...{ node, choose }}
                  />
                </th>
              )
            })}
            {behind && <td data-beyond role="presentation" />}
          </tr>
        </thead>
        <tbody>
          {nodes.map((node, row) => (
            <Row
              key={node.id}
              {...{ node, cells: cells[row] ?? [], at: row, isPart, most, unit, open, choose }}
              {...(isWithin(row, rows) ? drawn : NAME_ALONE)}
              stop={present?.[0] === row ? present[1] : undefined}
              chosen={chosenAt?.includes(row) === true ? chosen : undefined}
            />
          ))}
        </tbody>
      </table>
      {isPaper && nodes.length > SHEET && <Sheets {...{ nodes, cells, most }} />}
    </Reading>
  )
}
