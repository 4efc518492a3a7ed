/** All of the page that depends on the store, over one Neo4j: it starts and plans its queries once. */
import { afterAll, beforeAll, describe } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../server/store/open.ts'
import { leaveOut } from '../../leaveOut.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import { emptyStore } from '../../server/store/empty.ts'
import { missingBrowser } from '../browser.ts'
import { servePage } from '../opener.ts'
import { describeAnswers } from './answers.contract.ts'
import { describeArchive } from './archive.contract.ts'

const TITLE = 'Neo4j on the page'
const missing = missingBrowser()

if (missing !== undefined) leaveOut(TITLE, missing)
else
  describeWithNeo4j(TITLE, (server) => {
    describe('answers', () => {
      servePage(() => ({ neo4j: server().settings }))
      describeAnswers()
    })

    describe('the archive', () => {
      let data = ''
      beforeAll(async () => {
        data = mkdtempSync(join(tmpdir(), 'dragoman-archive-'))
        const store = await openStore({ neo4j: server().settings })
        await emptyStore(store)
        await store.close()
      })
      afterAll(() => {
        rmSync(data, { recursive: true, force: true })
      })
      describeArchive(
        () => ({ neo4j: server().settings }),
        () => data,
      )
    })
  })
