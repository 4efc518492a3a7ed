import { afterAll, beforeAll, describe } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leaveOut } from '../../leaveOut.ts'
import { missingBrowser } from '../browser.ts'
import { expectBuilt } from '../built.ts'
import { describeArchive } from './archive.contract.ts'

const TITLE = 'the archive over the embedded engine'
const missing = missingBrowser()

if (missing !== undefined) leaveOut(TITLE, missing)
else
  describe(TITLE, () => {
    let data = ''
    beforeAll(expectBuilt, 120_000)
    beforeAll(() => {
      data = mkdtempSync(join(tmpdir(), 'dragoman-archive-'))
    })
    afterAll(() => {
      rmSync(data, { recursive: true, force: true })
    })
    describeArchive(
      () => ({ folder: data }),
      () => data,
      true,
    )
  })
