import { setTimeout as rest } from 'node:timers/promises'

const LIMIT_MS = 20_000
const STEP_MS = 50

/** Waits until an expectation holds, however slow the machine is; fails as it failed last where it never does. */
export async function eventually(expectation: () => Promise<void> | void): Promise<void> {
  const end = performance.now() + LIMIT_MS
  for (;;) {
    try {
      return await expectation()
    } catch (error) {
      if (performance.now() > end) throw error
    }
    await rest(STEP_MS)
  }
}
