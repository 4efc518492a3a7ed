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
  /** Of a large matrix only a part is drawn. */
  isPart: boolean
  /** Are there columns before and behind those that are drawn? */
  before: boolean
  behind: boolean
  most: Matrix['most']
  unit: ReturnType<typeof tieUnit>
  open(edge: string, row: number, column: number): void
}

/** A row of the matrix. While days run most rows stay as they are: those are not drawn anew. */
export const Row = memo(function Row(props: Props) {
  const { node, others, first, cells, at, isPart, before, behind, most, unit, stop, chosen, open } = props
  const { t, name, number } = useSpeech()
  return (
    <tr aria-rowindex={isPart ? at + 2 : undefined}>
      <th scope="row">
        <Head node={node} />
      </th>
      {before && <td data-beyond />}
      {others.map((other, n) => {
        const column = first + n
        const index = isPart ? column + 2 : undefined
        const cell = cells[column]
        if (cell === undefined) return <td key={other.id} data-self={at === column} aria-colindex={index} />
        const label = `${name(node.name).main} – ${name(other.name).main}: ${t(unit, { n: cell.count })}, ${t(`tone.${cell.tone}`)}`
        return (
          <td key={other.id} aria-colindex={index}>
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
      {behind && <td data-beyond />}
    </tr>
  )
}, isSame)

const SAME = ['at', 'isPart', 'before', 'behind', 'most', 'unit', 'open'] as const

function isSame(one: Readonly<Props>, other: Readonly<Props>): boolean {
  return SAME.every((name) => one[name] === other[name]) && isSameLine(one, other)
}
