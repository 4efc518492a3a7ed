import type { CSSProperties, ReactNode } from 'react'
import { memo } from 'react'
import type { GraphNode } from '../../server/api.ts'
import { Flag } from '../flags/flag.tsx'
import { Glyph } from '../graph/glyph.tsx'
import { useSpeech } from '../language.tsx'
import type { tieUnit } from '../state/tieUnit.ts'
import type { Cell, Line, Matrix, Place } from './cells.ts'
import { HEAD, isSameLine } from './cells.ts'

/** Flag or shape, and name, of a row or column. `bare`: the name alone. */
export function Head({ node, bare = false }: { node: GraphNode; bare?: boolean }): ReactNode {
  const { name } = useSpeech()
  const mark =
    node.kind === 'country' && node.country !== undefined ? (
      <Flag code={node.country} />
    ) : (
      <Glyph kind={node.kind} />
    )
  return (
    <span className="party">
      {!bare && mark}
      <span>{name(node.name).main}</span>
    </span>
  )
}

/** How a number looks: coloured by its class, the fuller the more there is of it. */
export const lookOf = ({ tone, count }: Cell, most: number): { className: string; style: CSSProperties } => ({
  className: `cell tone-${String(tone)}`,
  style: { '--share': Math.sqrt(count / most) } as CSSProperties,
})

/** How a cell is known that arrows and Tab lead to. */
export const cellName = ([row, column]: Place): string => `${String(row)} ${String(column)}`

interface NameProps {
  node: GraphNode
  place: Place
  bare?: boolean
  isStop: boolean
  isChosen: boolean
  choose(node: GraphNode): void
}

/** The name of a row or column, which leads to whoever bears it. */
export function NameCell({ node, place, bare = false, isStop, isChosen, choose }: NameProps): ReactNode {
  return (
    <button
      type="button"
      data-cell={cellName(place)}
      tabIndex={isStop ? 0 : -1}
      aria-current={isChosen}
      onClick={() => {
        choose(node)
      }}
    >
      <Head node={node} bare={bare} />
    </button>
  )
}

interface Props extends Line {
  /** The place of the row. */
  at: number
  /** Of a large matrix only a part is drawn; of the other rows the names, so that they are found. */
  isPart: boolean
  isDrawn: boolean
  /** Are there columns before and behind those that are drawn? */
  before: boolean
  behind: boolean
  most: Matrix['most']
  unit: ReturnType<typeof tieUnit>
  open(edge: string): void
  choose(node: GraphNode): void
}

/** A row of the matrix. While days run most rows stay as they are: those are not drawn anew. */
export const Row = memo(function Row(props: Props) {
  const { node, others, first, cells, at, isPart, isDrawn, before, behind, most, unit } = props
  const { stop, chosen, open, choose } = props
  const { t, name, number } = useSpeech()
  const isChosen = chosen === node.id
  return (
    <tr aria-rowindex={isPart ? at + 2 : undefined} data-chosen={isChosen}>
      <th scope="row" aria-colindex={isPart ? 1 : undefined}>
        <NameCell place={[at, HEAD]} bare={!isDrawn} isStop={stop === HEAD} {...{ node, isChosen, choose }} />
      </th>
      {before && <td data-beyond role="presentation" />}
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
              {...lookOf(cell, most)}
              data-cell={cellName([at, column])}
              tabIndex={stop === column ? 0 : -1}
              aria-label={label}
              aria-current={chosen === cell.edge}
              title={label}
              onClick={() => {
                open(cell.edge)
              }}
            >
              {number(cell.count)}
            </button>
          </td>
        )
      })}
      {behind && <td data-beyond role="presentation" />}
    </tr>
  )
}, isSame)

const SAME = ['at', 'isPart', 'isDrawn', 'before', 'behind', 'most', 'unit', 'open', 'choose'] as const

function isSame(one: Readonly<Props>, other: Readonly<Props>): boolean {
  return SAME.every((name) => one[name] === other[name]) && isSameLine(one, other)
}
