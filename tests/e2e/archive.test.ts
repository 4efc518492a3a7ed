import { afterAll, beforeAll, describe } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leaveOut } from '../leaveOut.ts'
import { describeWithNeo4j } from '../neo4j/describe.ts'
import { describeArchive } from './archive.contract.ts'
import { missingBrowser } from './browser.ts'
import { expectBuilt } from './built.ts'

const missing = missingBrowser()

if (missing !== undefined) leaveOut('the archive in a browser', missing)
else {
  let data = ''
  beforeAll(expectBuilt, 120_000)
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'dragoman-archive-'))
  })
  afterAll(() => {
    rmSync(data, { recursive: true, force: true })
  })

  describe('the archive over the embedded engine', () => {
    const folder = (): string => join(data, 'embedded')
    describeArchive(() => ({ folder: folder() }), folder)
  })

  describeWithNeo4j('the archive over Neo4j', (server) => {
    describeArchive(
      () => ({ neo4j: server().settings }),
      () => join(data, 'neo4j'),
    )
  })
}
