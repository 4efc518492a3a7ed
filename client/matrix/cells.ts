/** Who deals with whom as a square of numbers. Pure. */
import type { GraphNode } from '../../server/api.ts'
import { ARROWS } from '../arrows.ts'
import type { Derived, Indexed } from '../state/derive.ts'
import type { Tone } from '../state/state.ts'
import type { Stretch } from './stretch.ts'

export interface Cell {
  /** Id of the tie. */
  edge: string
  count: number
  tone: Tone
}

export interface Matrix {
  /** In the order of rows and columns: those with most events on ties first. */
  nodes: readonly GraphNode[]
  /** `cells[row][column]`; nothing where two have nothing to do with each other, which is most of a large one. */
  cells: (Cell | undefined)[][]
  /** The greatest count. */
  most: number
  /** Nodes with ties that have no row. */
  omitted: number
}

/**
 * The shown ties between nodes; of the nodes, those with most events on ties up to `rows`.
 * @param kept who has the rows instead, whatever is shown: while days are dragged nobody moves
 */
export function toMatrix(all: Indexed, derived: Derived, rows: number, kept?: readonly GraphNode[]): Matrix {
  const ties = all.slice.edges.flatMap((edge) => {
    const mark = derived.edges.get(edge.id)
    return edge.kind === 'contact' && mark?.shown === true ? [{ edge, mark }] : []
  })
  const sums = new Map<string, number>()
  for (const { edge, mark } of ties)
    for (const end of [edge.source, edge.target]) sums.set(end, (sums.get(end) ?? 0) + mark.count)
  const ranked = all.slice.nodes
    .filter(({ id }) => sums.has(id))
    .sort((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0))
  const nodes = kept ?? ranked.slice(0, rows)
  const place = new Map(nodes.map(({ id }, at) => [id, at]))
  const cells = nodes.map((): (Cell | undefined)[] => [])
  for (const { edge, mark } of ties) {
    const [row, column] = [place.get(edge.source), place.get(edge.target)]
    if (row === undefined || column === undefined) continue
    for (const [one, other] of [
      [row, column],
      [column, row],
    ] as const) {
      const line = cells[one]
      if (line !== undefined) line[other] = { edge: edge.id, count: mark.count, tone: mark.tone }
    }
  }
  return {
    nodes,
    cells,
    most: Math.max(1, ...ties.map(({ mark }) => mark.count)),
    omitted: ranked.filter(({ id }) => !place.has(id)).length,
  }
}

/** What a row of the table shows. */
export interface Line {
  node: GraphNode
  /** Those of the columns that are drawn, and the place of the first of them. */
  others: readonly GraphNode[]
  first: number
  cells: readonly (Cell | undefined)[]
  /** The column of the cell that Tab reaches, where it is in this row. */
  stop: number | undefined
  /** The tie that is chosen, or whoever the row is about, where it is in this row. */
  chosen: string | undefined
}

/** Do two rows show the same? */
export const isSameLine = (one: Line, other: Line): boolean =>
  one.node === other.node &&
  one.stop === other.stop &&
  one.chosen === other.chosen &&
  one.first === other.first &&
  one.others.length === other.others.length &&
  one.others.every((node, at) => {
    const [cell, next] = [one.cells[one.first + at], other.cells[one.first + at]]
    return (
      node === other.others[at] &&
      cell?.edge === next?.edge &&
      cell?.count === next?.count &&
      cell?.tone === next?.tone
    )
  })

/** Row and column. */
export type Place = readonly [row: number, column: number]

/** Before the first row and column: where the names of the columns and rows stand. */
export const HEAD = -1

/** Is there anything to be pressed: a number, or the name of a row or column? */
export function isThere({ cells }: Matrix, [row, column]: Place): boolean {
  if (row === HEAD) return column >= 0 && column < cells.length
  return column === HEAD ? row >= 0 && row < cells.length : cells[row]?.[column] !== undefined
}

/** The next number or name where an arrow key points; undefined where there is none, or for another key. */
export function nextCell(matrix: Matrix, [row, column]: Place, key: string): Place | undefined {
  const way = ARROWS[key]
  if (way === undefined) return undefined
  for (let steps = 1; steps <= matrix.cells.length; steps += 1) {
    const place: Place = [row + way[0] * steps, column + way[1] * steps]
    if (isThere(matrix, place)) return place
  }
  return undefined
}

/** Where something stands that is chosen: the name of a row, or the number of a tie. */
export function placeOf(
  { edges }: Pick<Indexed, 'edges'>,
  { nodes, cells }: Matrix,
  id: string,
): Place | undefined {
  const rowOf = (one: string): number => nodes.findIndex((node) => node.id === one)
  const tie = edges.get(id)
  const row = rowOf(tie?.source ?? id)
  if (tie === undefined) return row < 0 ? undefined : [row, HEAD]
  const column = rowOf(tie.target)
  return cells[row]?.[column] === undefined ? undefined : [row, column]
}

/** The first cell with a tie among some rows and columns, by rows. */
export function firstCell({ cells }: Matrix, rows: Stretch, columns: Stretch): Place | undefined {
  for (let row = rows.from; row < rows.to; row += 1)
    for (let column = columns.from; column < columns.to; column += 1)
      if (cells[row]?.[column] !== undefined) return [row, column]
  return undefined
}
