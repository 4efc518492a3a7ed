import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { useMemo, useRef, useState } from 'react'
import type { GraphNode } from '../../server/api.ts'
import { Flag } from '../flags/flag.tsx'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import { LatinNote } from '../panels/latin.tsx'
import { Reading } from '../reading.tsx'
import type { Derived, Indexed } from '../state/derive.ts'
import type { State } from '../state/state.ts'
import { tieUnit } from '../state/tieUnit.ts'
import type { Explore } from '../state/use.ts'
import type { Cell, Place } from './cells.ts'
import { firstCell, nextCell, toMatrix } from './cells.ts'

/** More rows cannot be compared at a look. */
const FIRST = 30

/** Flag or shape, and name, of a row or column. */
function Head({ node }: { node: GraphNode }): ReactNode {
  const { name } = useSpeech()
  return (
    <span className="party">
      {node.kind === 'country' && node.country !== undefined ? (
        <Flag code={node.country} />
      ) : (
        <Glyph kind={node.kind} />
      )}
      <span>{name(node.name).main}</span>
    </span>
  )
}

interface Props {
  all: Indexed
  derived: Derived
  state: State
  explore: Explore
}

/** Who deals with whom as a table: a number where two have events, coloured by their class; it leads to their relation. */
export function MatrixView({ all, derived, state, explore }: Props): ReactNode {
  const { t, name, number } = useSpeech()
  const table = useRef<HTMLTableElement>(null)
  const rows = state.rows === 'all' ? Infinity : FIRST
  const matrix = useMemo(() => toMatrix(all, derived, rows), [all, derived, rows])
  const [stop, setStop] = useState<Place>()
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
  const button = (cell: Cell, place: Place, [a, b]: readonly [GraphNode, GraphNode]): ReactNode => {
    const label = `${name(a.name).main} – ${name(b.name).main}: ${t(tieUnit(all.slice), { n: cell.count })}, ${t(`tone.${cell.tone}`)}`
    return (
      <button
        type="button"
        className={`cell tone-${String(cell.tone)}`}
        style={{ '--share': Math.sqrt(cell.count / most) } as CSSProperties}
        data-cell={place.join(' ')}
        tabIndex={present?.join() === place.join() ? 0 : -1}
        aria-label={label}
        aria-current={state.selection?.id === cell.edge}
        title={label}
        onClick={() => {
          setStop(place)
          explore({ do: 'select', selection: { type: 'edge', id: cell.edge } })
        }}
      >
        {number(cell.count)}
      </button>
    )
  }
  return (
    <Reading look="matrix">
      <p className="quiet">
        {t('matrix.hint')}
        {omitted > 0 && ` ${t('matrix.omitted', { n: omitted })}`}{' '}
        {nodes.length + omitted > FIRST && (
          <button
            type="button"
            className="small"
            onClick={() => {
              explore({ do: 'rows', rows: state.rows === 'all' ? 'first' : 'all' })
            }}
          >
            {state.rows === 'all'
              ? t('matrix.first', { n: FIRST })
              : t('matrix.all', { n: nodes.length + omitted })}
          </button>
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
          {nodes.map((node, row) => (
            <tr key={node.id}>
              <th scope="row">
                <Head node={node} />
              </th>
              {nodes.map((other, column) => {
                const cell = cells[row]?.[column]
                return (
                  <td key={other.id} data-self={row === column}>
                    {cell !== undefined && button(cell, [row, column], [node, other])}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Reading>
  )
}
