/** How the matrix of a large network bears it that days are dragged, and that all its rows are asked for. */
import type { Browser, Page } from 'playwright-core'
import { moveBrush, openLarge, toRates } from './frames.ts'
import { LARGE_SLICE } from './slice.ts'

/** Part of the days over which the window lies. */
const SHARE = 0.3

/** Milliseconds from pressing the button until all rows can be scrolled to, and a frame has been drawn. */
async function showAll(page: Page): Promise<number> {
  const start = performance.now()
  await page.locator('.matrix .small').first().press('Enter')
  await page
    .locator(`.matrix [aria-rowcount="${String(LARGE_SLICE.nodes + 1)}"]`)
    .waitFor({ timeout: 300_000 })
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))')
  return performance.now() - start
}

/** The table of the report. */
export async function reportMatrix(browser: Browser, address: string): Promise<string> {
  const page = await openLarge(browser, address)
  await page.keyboard.press('3')
  await page.locator('.matrix tbody tr').nth(20).waitFor({ timeout: 300_000 })
  const first = toRates(await moveBrush(page, SHARE))
  await page.locator('.field').focus()
  await page.keyboard.press('Escape')
  const spent = await showAll(page)
  const all = toRates(await moveBrush(page, SHARE))
  await page.close()
  return `The same over its matrix. All its rows are there ${(spent / 1000).toFixed(1)} s after they are asked for.

| rows | median | 95 of 100 | slowest |
| --- | ---: | ---: | ---: |
| ${['the first', ...first].join(' | ')} |
| ${[`all ${String(LARGE_SLICE.nodes)}`, ...all].join(' | ')} |
`
}
