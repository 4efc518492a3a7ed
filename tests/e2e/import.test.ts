import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import axe from 'axe-core'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { buildPage } from '../../server/cli/build.ts'
import { createTerminal } from '../../server/cli/terminal.ts'
import { leaveOut } from '../leaveOut.ts'
import { missingBrowser, openBrowser } from './browser.ts'
import type { Served } from './server.ts'
import { startServer } from './server.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'formats')
const SAMPLE = join(import.meta.dirname, '..', '..', 'samples', 'az-2026-05-01-digest-fiction.txt')
const TOGETHER = ['digest.pdf', 'digest.docx', 'locked.pdf'].map((name) => join(FIXTURES, name))

const missing = missingBrowser()

if (missing !== undefined) leaveOut('bringing files in, in a browser', missing)
else
  describe('bringing files in', () => {
    let browser: Browser
    let folder: string
    let served: Served
    let page: Page
    let faults: string[]
    beforeAll(async () => {
      await buildPage(createTerminal(process.stdout, process.stderr))
      browser = await openBrowser()
    }, 120_000)
    afterAll(() => browser?.close())
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dragoman-import-'))
      served = await startServer({ folder })
      const context = await browser.newContext({
        viewport: { width: 1300, height: 860 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      })
      page = await context.newPage()
      faults = []
      page.on('pageerror', (error) => faults.push(error.message))
    }, 60_000)
    afterEach(async () => {
      await page.context().close()
      await served.stop()
      rmSync(folder, { recursive: true, force: true })
      expect(faults).toEqual([])
    }, 60_000)

    const open = async (): Promise<void> => {
      await page.goto(served.address)
      await page.getByRole('button', { name: /^Import/ }).click()
    }
    const choose = (files: string[]) => page.locator('input[type=file]').setInputFiles(files)
    const rows = () => page.locator('.files tbody tr')
    const violations = async (): Promise<string[]> => {
      await page.evaluate(axe.source)
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(part: string): Promise<axe.AxeResults> } }
        return (await axe.run('.import[role=dialog], .palette.import')).violations
      })
      return found.map((one) => `${one.id}: ${one.nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
    }

    test('a PDF, a Word file and a text together, one more of them broken; page and server restart in between', async () => {
      await open()
      await choose([...TOGETHER, SAMPLE])
      const store = page.getByRole('button', { name: 'Store 3 documents' })
      await store.waitFor({ timeout: 60_000 })
      expect(await rows().allInnerTexts()).toEqual([
        expect.stringMatching(/^digest\.pdf\s+Read\s+27\s+49\s+45 new, 0 known\s+0$/),
        expect.stringMatching(/^digest\.docx\s+Read/),
        expect.stringMatching(/^locked\.pdf\s+Failed\s+is locked with a password; save it without one\.\s*$/),
        expect.stringMatching(/^az-2026-05-01-digest-fiction\.txt\s+Read/),
      ])
      expect(await violations()).toEqual([])
      await served.stop()
      served = await startServer({ folder })
      await open()
      await store.click()
      await page.getByText('Done: 3 new, 0 replaced, 0 unchanged, 1 failed.').waitFor({ timeout: 60_000 })
      expect(await violations()).toEqual([])
      await page.getByRole('button', { name: 'Show what is there now' }).click()
      await page.getByText('of 85 events').waitFor()
      expect(await page.getByRole('button', { name: /^Import/ }).innerText()).toBe('Import')
    }, 180_000)

    test('files that are dropped are read, and cancelled ones are forgotten', async () => {
      await open()
      const zone = await page.locator('.react-aria-DropZone').boundingBox()
      if (zone === null) throw new Error('there is nothing to drop on')
      const session = await page.context().newCDPSession(page)
      // As from a file manager: a page cannot make such a drag by itself.
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', {
          type,
          x: zone.x + 20,
          y: zone.y + 20,
          data: { items: [], files: [SAMPLE], dragOperationsMask: 1 },
        })
      await page.getByRole('button', { name: 'Store 1 document' }).waitFor({ timeout: 30_000 })
      expect(await rows().first().innerText()).toMatch(/^az-2026-05-01-digest-fiction\.txt\s+Read/)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await rows().first().waitFor({ state: 'detached' })
      await open()
      expect(await rows().count()).toBe(0)
    }, 120_000)

    test('in Japanese, by keyboard', async () => {
      await page.goto(`${served.address}?lang=ja`)
      await page.getByRole('button', { name: '取り込み' }).press('Enter')
      await page.getByRole('heading', { name: '会報を取り込む' }).waitFor()
      expect(await violations()).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { name: '会報を取り込む' }).waitFor({ state: 'detached' })
    }, 60_000)
  })
