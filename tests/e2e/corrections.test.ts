import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import axe from 'axe-core'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { buildPage } from '../../server/cli/build.ts'
import { runIngest } from '../../server/cli/ingest.ts'
import type { Terminal } from '../../server/cli/terminal.ts'
import { leaveOut } from '../leaveOut.ts'
import { missingBrowser, openBrowser } from './browser.ts'
import type { Served } from './server.ts'
import { startServer } from './server.ts'

const quiet: Terminal = {
  result: () => undefined,
  note: () => undefined,
  progress: () => ({ step: () => undefined, done: () => undefined }),
}

/** Weeks, each with a president of Norway by another name. */
const story = (name: string, day: string, more = ''): string =>
  `● 会談\n\n${name} meets Tesar\n\nPresident ${name} of Norway met with President Bruno Tesar of Greece in Oslo. ${more}(WIRE / ${day})\n`

const missing = missingBrowser()
if (missing !== undefined) leaveOut('corrections in a browser', missing)
else
  describe('corrections in a browser', () => {
    let folder: string
    let browser: Browser
    let served: Served
    let page: Page
    let faults: string[]
    const data = (): string => join(folder, 'data')
    const ingest = async (name: string, text: string): Promise<void> => {
      writeFileSync(join(folder, name), text)
      await runIngest([join(folder, name)], { store: { folder: data() }, data: data() }, quiet)
    }
    const open = async (query: string): Promise<void> => {
      await page.goto(served.address + query)
      await page.waitForLoadState('networkidle')
    }
    const ledger = (): string[] =>
      readFileSync(join(data(), 'corrections.jsonl'), 'utf8').trimEnd().split('\n')
    const violations = async (part: string): Promise<string[]> => {
      await page.evaluate(axe.source)
      const found = await page.evaluate(async (within) => {
        const { axe: tool } = globalThis as unknown as {
          axe: { run(part: string): Promise<axe.AxeResults> }
        }
        return (await tool.run(within)).violations
      }, part)
      return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)
    }
    const merge = async (): Promise<void> => {
      const correct = page.locator('details.correct')
      if ((await correct.getAttribute('open')) === null) await correct.locator('summary').click()
      await correct.getByRole('combobox', { name: 'The same as …', exact: true }).fill('Ida Lind')
      await page.getByRole('option', { name: /Ida Lind/ }).click()
      await page.getByText('Moves 1 meeting').waitFor()
    }

    beforeAll(async () => {
      await buildPage(quiet)
      folder = mkdtempSync(join(tmpdir(), 'dragoman-correct-'))
      await ingest('one.txt', story('Jan Orlo', '02.03.2026'))
      await ingest('two.txt', story('Ida Lind', '09.03.2026'))
      await ingest('three.txt', story('Ada Blom', '16.03.2026'))
      served = await startServer({ folder: data() })
      browser = await openBrowser()
      page = await (
        await browser.newContext({
          viewport: { width: 1440, height: 900 },
          locale: 'en-GB',
          reducedMotion: 'reduce',
        })
      ).newPage()
      faults = []
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text())
      })
      page.on('pageerror', (error) => faults.push(error.message))
    }, 180_000)
    afterAll(async () => {
      await browser?.close()
      await served?.stop()
      rmSync(folder, { recursive: true, force: true })
    })

    test('a merge tells its effect, is undone, made again, and lasts over a new edition', async () => {
      await open('?on=node:person:jan-orlo')
      await merge()
      expect(await violations('.modal')).toEqual([])
      await page.getByLabel('Why (optional)').fill('one and the same')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Undo', exact: true }).waitFor()
      await page.locator('#details').getByText('2 events').waitFor()
      expect(JSON.parse(ledger()[0] ?? '')).toMatchObject({ why: 'one and the same', do: { what: 'merge' } })

      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await page.locator('#details').getByText('1 event,').waitFor()
      expect(ledger()).toHaveLength(2)

      await merge()
      await page.getByRole('button', { name: 'Apply' }).click()
      await page.locator('#details').getByText('2 events').waitFor()

      await served.stop()
      await ingest('two.txt', story('Ida Lind', '09.03.2026', 'They spoke of trade. '))
      served = await startServer({ folder: data() })
      await open('?on=node:person:ida-lind')
      await page.getByRole('heading', { name: 'Jan Orlo', level: 2 }).waitFor()
      await page.locator('#details').getByText('2 events').waitFor()
    }, 120_000)

    test('an event is changed, and hidden', async () => {
      await open('?on=node:person:bruno-tesar')
      await page.locator('#details .events button').first().click()
      const correct = page.locator('details.correct')
      await correct.locator('summary').click()
      expect(await violations('#details')).toEqual([])
      await correct.getByLabel('Kind').selectOption('call')
      await correct.getByRole('button', { name: 'Change' }).click()
      await page.getByRole('button', { name: 'Apply' }).click()
      await page.locator('#details .kicker').getByText('Call').waitFor()
      if ((await correct.getAttribute('open')) === null) await correct.locator('summary').click()
      await correct.getByRole('button', { name: 'It did not happen' }).click()
      await page.getByText('Takes away 1 event').waitFor()
      await page.getByRole('button', { name: 'Cancel' }).click()
    }, 60_000)

    test('the ledger lists every step, and takes one back', async () => {
      await open('?as=corrections')
      expect(await page.locator('.ledger li').count()).toBe(4)
      expect(await violations('html')).toEqual([])
      await page.locator('.ledger li').first().getByRole('button', { name: 'Undo' }).click()
      await page.locator('.ledger li').nth(4).waitFor()
      expect(ledger()).toHaveLength(5)
    }, 60_000)

    test.each(['en', 'ja'])(
      'what is least certain is decided by keys (%s)',
      async (language) => {
        const before = ledger().length
        await open(`?as=review&lang=${language}`)
        await page.locator('.doubt blockquote').waitFor()
        expect(await violations('html')).toEqual([])
        await page.keyboard.press('y')
        await page.locator('.done').waitFor()
        expect(ledger()).toHaveLength(before + 1)
        expect(ledger().at(-1)).toMatch(/"what":"(confirm-event|merge)"/)
        expect(faults).toEqual([])
      },
      60_000,
    )
  })
