/** What the options of Cytoscape that trade looks for speed bring: the picture is dragged to and fro with each of them. */
import type { Browser } from 'playwright-core'
import { openLarge, toRates, watchFrames, WINDOW } from './frames.ts'
import { LARGE_SLICE } from './slice.ts'

/** Seconds for which the picture is dragged. */
const DRAGGED = 4

/** The options of the page, as they stand in the compiled script, and what is put in their place. */
const OWN = 'hideEdgesOnViewport:!1,boxSelectionEnabled'
const VARIANTS = [
  { name: 'as the page has it', options: 'hideEdgesOnViewport:!1' },
  { name: '`hideEdgesOnViewport`', options: 'hideEdgesOnViewport:!0' },
  { name: '`textureOnViewport`', options: 'textureOnViewport:!0' },
  { name: '`renderer.webgl`', options: 'renderer:{name:"canvas",webgl:!0}' },
]

async function drag(browser: Browser, address: string, options: string): Promise<string[]> {
  let isGiven = false
  const page = await openLarge(browser, address, async (opened) => {
    await opened.route('**/assets/*.js', async (route) => {
      const answer = await route.fetch()
      const script = await answer.text()
      isGiven ||= script.includes(OWN)
      await route.fulfill({
        response: answer,
        body: script.replace(OWN, `${options},boxSelectionEnabled`),
      })
    })
  })
  if (!isGiven) throw new Error('the options of Cytoscape are not where they were in the compiled page')
  const [x, y] = [WINDOW.width * 0.04, WINDOW.height * 0.3]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const spent = await watchFrames(page, DRAGGED, async (part) => {
    const way = (part * 4) % 2
    await page.mouse.move(x + 300 * (way < 1 ? way : 2 - way), y)
  })
  await page.mouse.up()
  await page.close()
  return toRates(spent)
}

/** The table of the report. */
export async function reportDrawing(browser: Browser, address: string): Promise<string> {
  const rows: string[] = []
  for (const { name, options } of VARIANTS)
    rows.push(`| ${[name, ...(await drag(browser, address, options))].join(' | ')} |`)
  return `Frames a second while the picture itself is dragged for ${String(DRAGGED)} seconds over the same network of ${String(LARGE_SLICE.nodes)} nodes, with the options of
Cytoscape that trade looks for speed.

| options | median | 95 of 100 | slowest |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
`
}
