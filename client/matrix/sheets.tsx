import type { ReactNode } from 'react'
import { useSpeech } from '../language.tsx'
import type { Matrix } from './cells.ts'
import { Head, lookOf } from './row.tsx'

/** So many columns a sheet of paper has. */
export const SHEET = 30

/** So many rows and columns have the sheets of a matrix together: of hundreds nobody finds two on paper. */
const PRINTED = 3 * SHEET

/** A matrix on paper: of those with most some columns after the others, and with these whoever has to do with one of them. */
export function Sheets({ nodes: all, cells, most }: Pick<Matrix, 'nodes' | 'cells' | 'most'>): ReactNode {
  const { t, number } = useSpeech()
  const nodes = all.slice(0, PRINTED)
  const left = all.length - nodes.length
  const starts = Array.from({ length: Math.ceil(nodes.length / SHEET) }, (_, n) => n * SHEET)
  const sheets = starts.map((from) => {
    const others = nodes.slice(from, from + SHEET)
    const rows = nodes.flatMap((node, row) => {
      const line = others.map((_, n) => cells[row]?.[from + n])
      return line.some((cell) => cell !== undefined) ? [{ node, line }] : []
    })
    return (
      <table key={from} className="sheet">
        <colgroup>
          <col className="heads" />
          <col span={others.length} />
        </colgroup>
        <thead>
          <tr>
            <td />
            {others.map((node) => (
              <th key={node.id} scope="col">
                <Head node={node} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ node, line }) => (
            <tr key={node.id}>
              <th scope="row">
                <Head node={node} />
              </th>
              {line.map((cell, n) => (
                <td key={n} data-self={node === others[n]}>
                  {cell !== undefined && <span {...lookOf(cell, most)}>{number(cell.count)}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  })
  return (
    <>
      {left > 0 && <p className="quiet">{t('matrix.paper', { n: nodes.length, left })}</p>}
      {sheets}
    </>
  )
}
