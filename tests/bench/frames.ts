/** Frames of the page in a browser, over an invented network as large as the page has to bear. */
import type { Browser, Page } from 'playwright-core'
import { createSlice, LARGE_SLICE } from './slice.ts'

export const WINDOW = { width: 1440, height: 900 }
/** Seconds for which the brush is moved. */
export const MOVING = 6

/** Tells in the page when the first nodes stand on the screen: the time of the frame after, in milliseconds from the start of the navigation. */
export const WATCH_PICTURE = `{
  const look = () => {
    const drawn = Object.keys(globalThis.dragomanPositions?.() ?? {}).length > 0
    if (drawn) requestAnimationFrame((time) => { globalThis.pictureAt = time })
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}`

/** Collects in the page the times of frames, until the returned list is read. */
const WATCH_FRAMES = `{
  const times = globalThis.frames = []
  const tick = (time) => { times.push(time); requestAnimationFrame(tick) }
  requestAnimationFrame(tick)
}`

/** Opens the page over the invented network, waits until it is drawn, and tells how long that took. `prepare`: what else the page needs before. */
export async function openLarge(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW })
  const slice = JSON.stringify(createSlice(LARGE_SLICE))
  await page.route('**/api/network*', (route) =>
    route.fulfill({ contentType: 'application/json', body: slice }),
  )
  await prepare(page)
  await page.addInitScript(WATCH_PICTURE)
  const start = performance.now()
  await page.goto(address)
  await page.waitForFunction(() => (globalThis as { pictureAt?: number }).pictureAt, undefined, {
    timeout: 900_000,
  })
  process.stderr.write(`Drawn after ${((performance.now() - start) / 1000).toFixed(1)} s.\n`)
  await page.waitForTimeout(2000)
  return page
}

/** Milliseconds from frame to frame while something is done again and again for some seconds; `act` is told how far the time is, from 0 to 1. */
export async function watchFrames(
  page: Page,
  seconds: number,
  act: (part: number) => Promise<void>,
): Promise<number[]> {
  await page.evaluate(WATCH_FRAMES)
  const start = performance.now()
  for (let now = start; now - start < seconds * 1000; now = performance.now()) {
    await act((now - start) / (seconds * 1000))
    await new Promise((resolve) => setTimeout(resolve, 8))
  }
  const times = (await page.evaluate('globalThis.frames')) as number[]
  return times.slice(1).map((time, n) => time - (times[n] ?? time))
}

/** Draws a window over a part of the days, then moves it to and fro; gives milliseconds from frame to frame. */
export async function moveBrush(page: Page, share: number): Promise<number[]> {
  await page.locator('.field').focus()
  await page.keyboard.press('Escape')
  const box = await page.locator('.brush .overlay').boundingBox()
  if (box === null) throw new Error('the timeline has no field')
  const y = box.y + box.height / 2
  const x = (at: number): number => box.x + at * box.width
  await page.mouse.move(x(0.01), y)
  await page.mouse.down()
  await page.mouse.move(x(share), y, { steps: 4 })
  await page.mouse.up()
  // The picture itself follows when the days rest.
  await page.waitForTimeout(2500)
  await page.mouse.move(x(share / 2), y)
  await page.mouse.down()
  const spent = await watchFrames(page, MOVING, async (part) => {
    const way = ((part * MOVING) / 2.5) % 2
    await page.mouse.move(x(share / 2 + (1 - share) * (way < 1 ? way : 2 - way)), y)
  })
  await page.mouse.up()
  return spent
}

/** Frames a second at the middle, at 95 of 100 and at the slowest of the times between frames. */
export function toRates(spent: readonly number[]): string[] {
  const sorted = spent.toSorted((a, b) => a - b)
  return [0.5, 0.95, 1].map((share) =>
    (1000 / (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN)).toFixed(0),
  )
}
