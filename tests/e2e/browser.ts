import { existsSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'

/** Debian's; another one by the variable of that name. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** What the machine lacks to open the page, and what to install; undefined when all is there. */
export function missingBrowser(): string | undefined {
  return existsSync(CHROMIUM)
    ? undefined
    : `needs Chromium at ${CHROMIUM} (apt-get install -y chromium fonts-noto-cjk, or set CHROMIUM to where it is)`
}

const LAUNCH: LaunchOptions = {
  executablePath: CHROMIUM,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

/** Starts a browser with a new profile folder that speaks to nobody but the page. */
export const openBrowser = (): Promise<Browser> => chromium.launch(LAUNCH)

/** The same over a folder that keeps the page's files, compiled, for all its tabs: to read and compile them anew is half of what a tab costs. */
export const openProfile = (folder: string, options: BrowserContextOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...LAUNCH, ...options })

export interface Place {
  x: number
  y: number
}

/** Where the nodes of the picture stand, once there are some and they have come to rest. */
export async function positions(page: Page): Promise<Record<string, Place>> {
  let before = ''
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const found = await page.evaluate(
      () => (globalThis as { dragomanPositions?: () => Record<string, Place> }).dragomanPositions?.() ?? {},
    )
    const now = JSON.stringify(found)
    if (now === before && now !== '{}') return found
    before = now
    await page.waitForTimeout(100)
  }
  throw new Error('the picture shows no node, or does not come to rest')
}

/** The place of one node, once it is there: until another view has come, the old picture rests. Fails where it never comes. */
export async function positionOf(page: Page, id: string): Promise<Place> {
  let names = ''
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const all = await positions(page)
    const place = all[id]
    if (place !== undefined) return place
    names = Object.keys(all).join(', ')
  }
  throw new Error(`"${id}" is not in the picture: ${names}`)
}
