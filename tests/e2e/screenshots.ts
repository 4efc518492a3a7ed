/** Writes docs/screenshot-*.png from the samples, as a reader sees them. Run by `npm run screenshots`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser, positions } from './browser.ts'
import { startServer } from './server.ts'

const DOCS = join(import.meta.dirname, '..', '..', 'docs')

interface Shot {
  name: string
  query: string
  dark?: true
  width?: number
  height?: number
  /** What the reader does before the picture is taken. */
  act?(page: Page): Promise<void>
}

/** Chooses the first row of a list of the overview: whoever that is in the samples. */
const chooseRow = (list: number) => async (page: Page) => {
  await page.locator('.ranked').nth(list).locator('button').first().click()
  await page.locator('aside header h2').waitFor()
}

/** Opens the newest bulletin at a story within it, and chooses somebody there. */
const openBulletin = async (page: Page): Promise<void> => {
  await page.locator('.reader .documents .link').first().click()
  await page.locator('.contents button').nth(3).click()
  const story = page.locator('[data-wanted=true]')
  await story.locator('mark.kind-person [role=link]').first().click()
  await page.locator('aside header h2').waitFor()
}

const waitFor = (part: string) => (page: Page) => page.locator(part).first().waitFor()

const SHOTS: readonly Shot[] = [
  { name: 'people', query: '?lang=en' },
  { name: 'matrix', query: '?lang=en&view=countries&as=matrix', act: chooseRow(1) },
  { name: 'actors', query: '?lang=en&as=actors', act: waitFor('.actors .sparkline') },
  { name: 'brief-dark', query: '?lang=ja&as=brief', dark: true, act: waitFor('.brief h2') },
  { name: 'reader', query: '?lang=ja&as=reader', act: openBulletin },
  {
    name: 'small-window',
    query: '?lang=en&as=actors',
    width: 1024,
    height: 768,
    act: waitFor('.actors .sparkline'),
  },
]

const folder = mkdtempSync(join(tmpdir(), 'dragoman-shots-'))
const served = await startServer({ folder }, 'start')
const browser = await openBrowser()
try {
  for (const { name, query, dark, width = 1440, height = 900, act } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark === true ? 'dark' : 'light',
      reducedMotion: 'reduce',
    })
    await page.goto(`${served.address}${query}`)
    await page.locator('.count').waitFor()
    if (!query.includes('as=')) await positions(page)
    await act?.(page)
    await page.waitForLoadState('networkidle')
    await page.mouse.move(0, 0)
    await page.waitForTimeout(300)
    await page.screenshot({ path: join(DOCS, `screenshot-${name}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
}
