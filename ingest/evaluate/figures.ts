/** One figure per measure, for several annotations: as a table, and against the figures of another day. */
import { z } from 'zod'
import type { Scores } from './score.ts'

/** Measure -> F1 or accuracy, 0 to 1, to three decimals. */
export type Row = Record<string, number>

/** Annotation -> its figures. */
export type Table = Record<string, Row>

/** The form of a file of figures. */
export const Figures = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1)))

/** A figure may fall this much before it counts as worse: names and rules trade single finds. */
export const SLACK = 0.005

const round = (value: number): number => Math.round(value * 1000) / 1000

/** F1, or the accuracy, of every measure. */
export function toRow({ figures }: Scores): Row {
  return Object.fromEntries(
    Object.entries(figures).map(([name, one]) => [name, round('accuracy' in one ? one.accuracy : one.f1)]),
  )
}

/** The mean of each measure over all annotations; each annotation counts the same. */
export function meanOf(table: Table): Row {
  const rows = Object.values(table)
  return Object.fromEntries(
    Object.keys(rows[0] ?? {}).map((name) => [
      name,
      round(rows.reduce((sum, row) => sum + (row[name] ?? 0), 0) / rows.length),
    ]),
  )
}

export interface Change {
  annotation: string
  measure: string
  before: number
  after: number
}

/** What differs, worst first. Annotations and measures that one of the two does not have are passed over. */
export function changesOf(before: Table, after: Table): Change[] {
  return Object.entries(after)
    .flatMap(([annotation, row]) =>
      Object.entries(row).flatMap(([measure, value]): Change[] => {
        const known = before[annotation]?.[measure]
        return known === undefined || known === value
          ? []
          : [{ annotation, measure, before: known, after: value }]
      }),
    )
    .sort((a, b) => a.after - a.before - (b.after - b.before))
}

export const isFall = ({ before, after }: Change): boolean => before - after > SLACK + 1e-9

/** Rows and their mean as text, in columns. */
export function toFiguresTable(table: Table): string {
  const measures = Object.keys(Object.values(table)[0] ?? {})
  const rows = [...Object.entries(table), ['mean', meanOf(table)] as const]
  const first = Math.max(...rows.map(([name]) => name.length))
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(first), ...cells.map((cell, index) => cell.padStart(measures[index]?.length ?? 0))].join(
      '  ',
    )
  return [
    line('', measures),
    ...rows.map(([name, row]) =>
      line(
        name,
        measures.map((measure) => (row[measure] ?? 0).toFixed(3)),
      ),
    ),
  ].join('\n')
}
