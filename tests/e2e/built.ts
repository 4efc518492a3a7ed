import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { holdFolder } from '../../server/archive/hold.ts'
import { buildPage } from '../../server/cli/build.ts'
import { ROOT } from '../../server/cli/page.ts'
import { createTerminal } from '../../server/cli/terminal.ts'

const STEP_MS = 200

/** Sees that the page is as its sources are: of the suites that run side by side one builds it, the others wait. */
export async function expectBuilt(): Promise<void> {
  for (;;) {
    const hold = await holdFolder(join(ROOT, 'node_modules'))
    if (hold.state !== 'taken') {
      await buildPage(createTerminal(process.stdout, process.stderr)).finally(() =>
        hold.state === 'held' ? hold.release() : undefined,
      )
      return
    }
    await rest(STEP_MS)
  }
}
