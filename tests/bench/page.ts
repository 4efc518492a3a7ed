/** How fast is the page in a browser: the first picture, what is fetched for it, and the frames while the brush moves. */
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { buildPage } from '../../server/cli/build.ts'
import { createTerminal } from '../../server/cli/terminal.ts'
import { missingBrowser, openBrowser } from '../e2e/browser.ts'
import { startServer } from '../e2e/server.ts'
import { reportDrawing } from './drawing.ts'
import { moveBrush, MOVING, openLarge, toRates, WATCH_PICTURE, WINDOW } from './frames.ts'
import { reportMatrix } from './matrix.ts'
import { LARGE_SLICE } from './slice.ts'

/** Visits by a browser that knows nothing yet. */
const VISITS = 7
const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`
const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? NaN

interface Visit {
  picture: number
  /** Bytes that came over the line, by type of file. */
  bytes: Record<string, number>
}

/** One visit with an empty cache. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: WINDOW })
  const page = await context.newPage()
  const bytes: Record<string, number> = {}
  const types = new Map<string, string>()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  line.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other'
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength
  })
  await page.addInitScript(WATCH_PICTURE)
  await page.goto(address)
  const picture = await page
    .waitForFunction(() => (globalThis as { pictureAt?: number }).pictureAt)
    .then((found) => found.jsonValue())
  await page.waitForLoadState('networkidle')
  await context.close()
  return { picture: Number(picture), bytes }
}

async function frames(browser: Browser, address: string): Promise<string[]> {
  const page = await openLarge(browser, address)
  const rows: string[] = []
  for (const part of [0.1, 0.3, 0.6]) {
    const spent = await moveBrush(page, part)
    rows.push(
      row(
        `${String(Math.round(part * LARGE_SLICE.days))} of ${String(LARGE_SLICE.days)} days`,
        ...toRates(spent),
      ),
    )
  }
  await page.close()
  return rows
}

/** The section of the report about the page; none where there is no browser. */
export async function reportPage(): Promise<string[]> {
  const missing = missingBrowser()
  if (missing !== undefined) {
    process.stderr.write(`The page is left out: it ${missing}.\n`)
    return []
  }
  await buildPage(createTerminal(process.stdout, process.stderr))
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-page-'))
  const served = await startServer({ folder }, 'start')
  const browser = await openBrowser()
  try {
    const visits: Visit[] = []
    for (let n = 0; n < VISITS; n += 1) visits.push(await visit(browser, served.address))
    const pictures = visits.map(({ picture }) => picture)
    const kilobytes = (type: string): string => ((visits[0]?.bytes[type] ?? 0) / 1000).toFixed(0)
    return [
      `## The page

In Chromium without a graphics card, window of ${String(WINDOW.width)} by ${String(WINDOW.height)}. From the start of the navigation to the first frame with the
network in it, over the samples, with an empty cache, of ${String(VISITS)} visits; and what is fetched until then and shortly after, compressed.

| median s | slowest s | scripts kB | styles kB | fonts kB | answers kB |
| ---: | ---: | ---: | ---: | ---: | ---: |
${row(
  (at(pictures, 0.5) / 1000).toFixed(2),
  (at(pictures, 1) / 1000).toFixed(2),
  ...['Script', 'Stylesheet', 'Font', 'Fetch'].map(kilobytes),
)}

Frames a second while a window is dragged to and fro over the timeline for ${String(MOVING)} seconds, with an invented network of
${String(LARGE_SLICE.nodes)} nodes and ${String(LARGE_SLICE.edges)} ties (\`tests/bench/slice.ts\`). Load of the machine before, as other work shares it: ${(loadavg()[0] ?? 0).toFixed(1)}.

| window | median | 95 of 100 | slowest |
| --- | ---: | ---: | ---: |
${(await frames(browser, served.address)).join('\n')}

${await reportMatrix(browser, served.address)}
${await reportDrawing(browser, served.address)}`,
    ]
  } finally {
    await browser.close()
    await served.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
