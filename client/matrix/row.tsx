import type { CSSProperties, ReactNode } from 'react'
import { memo } from 'react'
import type { GraphNode } from '../../server/api.ts'
import { Flag } from '../flags/flag.tsx'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import type { tieUnit } from '../state/tieUnit.ts'
import type { Line, Matrix } from './cells.ts'
import { isSameLine } from './cells.ts'

/** Flag or shape, and name, of a row or column. */
export function Head({ node }: { node: GraphNode }): ReactNode {
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

interface Props extends Line {
  /** The place of the row. */
  at: number
  most: Matrix['most']
  unit: ReturnType<typeof tieUnit>
  open(edge: string, row: number, column: number): void
}

/** A row of the matrix. While days run most rows stay as they are: those are not drawn anew. */
export const Row = memo(function Row({ node, others, cells, at, most, unit, stop, chosen, open }: Props) {
  const { t, name, number } = useSpeech()
  return (
    <tr>
      <th scope="row">
        <Head node={node} />
      </th>
      {others.map((other, column) => {
        const cell = cells[column]
        if (cell === undefined) return <td key={other.id} data-self={at === column} />
        const label = `${name(node.name).main} – ${name(other.name).main}: ${t(unit, { n: cell.count })}, ${t(`tone.${cell.tone}`)}`
        return (
          <td key={other.id}>
            <button
              type="button"
              className={`cell tone-${String(cell.tone)}`}
              style={{ '--share': Math.sqrt(cell.count / most) } as CSSProperties}
              data-cell={`${String(at)} ${String(column)}`}
              tabIndex={stop === column ? 0 : -1}
              aria-label={label}
              aria-current={chosen === cell.edge}
              title={label}
              onClick={() => {
                open(cell.edge, at, column)
              }}
            >
              {number(cell.count)}
            </button>
          </td>
        )
      })}
    </tr>
  )
}, isSame)

function isSame(one: Readonly<Props>, other: Readonly<Props>): boolean {
  return (
    one.at === other.at &&
    one.most === other.most &&
    one.unit === other.unit &&
    one.open === other.open &&
    isSameLine(one, other)
  )
}
