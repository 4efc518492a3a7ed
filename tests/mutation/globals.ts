/** Stands in for `@jest/globals`: collects what the test files say, so that it can be run again and again in one process. */
export { expect } from 'expect'

type Run = (...row: never[]) => unknown

/** All tests that were told, each with its row. */
export const collected: { run(): unknown }[] = []

const toRow = (row: unknown): never[] => (Array.isArray(row) ? row : [row]) as never[]

export const test = (_title: string, run: Run): void => void collected.push({ run: run as () => unknown })
test.each = (rows: readonly unknown[]) => (_title: string, run: Run) => {
  for (const row of rows.map(toRow)) collected.push({ run: () => run(...row) })
}

export const describe = (_title: string, suite: Run): void => void (suite as () => unknown)()
describe.each = (rows: readonly unknown[]) => (_title: string, suite: Run) => {
  for (const row of rows.map(toRow)) suite(...row)
}
