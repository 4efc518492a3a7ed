import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isStale, maybeRemark } from '../../../server/cli/page.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-page-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a file as of a second of long ago. */
function write(path: string, second: number): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), '')
  utimesSync(join(folder, path), second, second)
}
const given = (): [string, string[]] => [
  join(folder, 'dist'),
  ['client', 'package.json', 'nowhere'].map((one) => join(folder, one)),
]

test.each([
  ['is not there', undefined, true, /not built, .+"npm run build"/],
  ['is older than a file somewhere in its sources', 200, true, /older than its sources, .+"npm run build"/],
  ['is newer than all of them', 400, false, undefined],
] as const)('a page that %s', (_what, built, stale, remark) => {
  write('package.json', 100)
  write('client/panels/panel.tsx', 300)
  if (built !== undefined) write('dist/index.html', built)
  expect(isStale(...given())).toBe(stale)
  if (remark === undefined) expect(maybeRemark(...given())).toBeUndefined()
  else expect(maybeRemark(...given())).toMatch(remark)
})

test('a page without sources, as in a package, is as it should be', () => {
  write('dist/index.html', 200)
  expect(maybeRemark(...given())).toBeUndefined()
})
