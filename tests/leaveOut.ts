import { test } from '@jest/globals'

/** Leaves a suite out that cannot run on this machine, and says so; with CI=true that is a failure. */
export function leaveOut(title: string, reason: string): void {
  if (process.env['CI'] === 'true') {
    test(title, () => {
      throw new Error(reason)
    })
    return
  }
  // Not by the console: Jest keeps that to itself for a file in which nothing runs.
  process.stderr.write(`Left out: ${title} ${reason}\n`)
  test.skip(`${title} ${reason}`, () => undefined)
}
