import { afterAll, beforeAll, describe } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPage } from '../../server/cli/build.ts'
import { createTerminal } from '../../server/cli/terminal.ts'
import { leaveOut } from '../leaveOut.ts'
import { describeWithNeo4j } from '../neo4j/describe.ts'
import { missingBrowser } from './browser.ts'
import { describePage } from './page.contract.ts'

const missing = missingBrowser()

if (missing !== undefined) leaveOut('the page in a browser', missing)
else {
  beforeAll(() => buildPage(createTerminal(process.stdout, process.stderr)), 120_000)

  describe('the page over the embedded engine', () => {
    let folder = ''
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'dragoman-e2e-'))
    })
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true })
    })
    describePage(() => ({ folder }))
  })

  describeWithNeo4j('the page over Neo4j', (server) => {
    describePage(() => ({ neo4j: server().settings }))
  })
}
