/**
 * Opens the page anew for each test. What depends on the store is told over both engines (`store/`); what is the page's own
 * (`page/`) over the embedded one alone, as the contracts of the API hold both to the same answers.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from '@jest/globals'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { Extraction } from '../../ingest/types.ts'
import { loadDocument } from '../../server/load/load.ts'
import { readQueries } from '../../server/queries.ts'
import type { StoreSettings } from '../../server/store/open.ts'
import { openStore } from '../../server/store/open.ts'
import { leaveOut } from '../leaveOut.ts'
import { loadFixture } from '../server/fixture.ts'
import { missingBrowser, openProfile, positions } from './browser.ts'
import { watchFaults } from './faults.ts'
import { expectBuilt } from './built.ts'
import { eventually } from './eventually.ts'
import type { Served } from './server.ts'
import { startServer } from './server.ts'

export const ANA = 'person:ana-silva'
export const MORI = 'person:kenji-mori'
export const EUCO = 'organization:European Council'
export const SENTENCE = 'Foreign Minister Ana Silva met with Foreign Minister Kenji Mori in Lima.'

/** Of the seven events of the fixture, four are neither planned, nor history, nor denied; one of these has no day. */
export const SHOWN = '4 of 7 events'

/** Those of the test that runs. */
export let served: Served
export let context: BrowserContext
export let page: Page

/** The page is built, Neo4j plans its first queries, server and browser start: on a busy machine that takes long. */
const START_MS = 300_000

let faults: string[] = []

/** Words of faults that the test brings about. */
let forgiven: string[] = []

/**
 * A suite about the page, with a server, a browser and a folder of its own. Where there is no browser it is left out, and says so. `more`:
 * what it needs besides the fixture.
 */
export function describePage(title: string, suite: () => void, more: readonly Extraction[] = []): void {
  const missing = missingBrowser()
  if (missing !== undefined) return leaveOut(title, missing)
  describe(title, () => {
    let folder = ''
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'dragoman-e2e-'))
    })
    servePage(() => ({ folder }), more)
    suite()
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true })
    })
  })
}

/** Serves the fixture from a store, and opens a tab of a browser for each test of the suite; no test may leave a fault in its console. */
export function servePage(settings: () => StoreSettings, more: readonly Extraction[] = []): void {
  let profile = ''
  beforeAll(async () => {
    await expectBuilt()
    const store = await openStore(settings())
    try {
      await loadFixture(store, readQueries())
      for (const one of more) await loadDocument(store, readQueries(), one)
    } finally {
      await store.close()
    }
    served = await startServer(settings())
    profile = mkdtempSync(join(tmpdir(), 'dragoman-profile-'))
    context = await openProfile(profile, {
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      hasTouch: true,
    })
  }, START_MS)
  afterAll(async () => {
    await context?.close()
    // What the browser writes at its end may still be on its way.
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
    await served?.stop()
  })
  beforeEach(async () => {
    faults = []
    forgiven = []
    page = await context.newPage()
    await forget()
    watchFaults(page, (fault) => faults.push(fault), { types: ['error', 'warning'] })
  })
  afterEach(async () => {
    // The first one is the browser's own, without which it would begin anew.
    await Promise.all(
      context
        .pages()
        .slice(1)
        .map((tab) => tab.close()),
    )
    expect(faults.filter((fault) => !forgiven.some((words) => fault.includes(words)))).toEqual([])
  })
}

/** Lets go of what the page has remembered in an earlier test. */
async function forget(): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(served.address).origin,
    storageTypes: 'cookies,local_storage',
  })
  await session.detach()
}

/** Lets pass faults that the test brings about, also those that the browser has yet to tell of. */
export function forgive(words: string): void {
  forgiven.push(words)
}

export async function open(query = ''): Promise<void> {
  await page.goto(`${served.address}${query}`)
  await page.locator('.count').waitFor()
}

export const expectCount = (text: string): Promise<void> =>
  eventually(async () => {
    expect(await page.locator('.count').innerText()).toBe(text)
  })

/** The days of the window, as they stand at the timeline. */
export const expectDays = (text: string | RegExp): Promise<void> =>
  eventually(async () => {
    expect(await page.locator('.days').innerText()).toMatch(text)
  })

/** Of what is told beside the picture. */
export const expectHeading = (text: string): Promise<void> =>
  eventually(async () => {
    expect(await page.locator('aside header h2').innerText()).toBe(text)
  })

/** Presses the mouse at one part of the timeline's width (0 to 1) and lets go at another. */
export async function drag(from: number, to: number): Promise<void> {
  const box = await page.locator('.brush .overlay').boundingBox()
  if (box === null) throw new Error('the timeline has no field')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + from * box.width, y)
  await page.mouse.down()
  await page.mouse.move(box.x + ((from + to) / 2) * box.width, y)
  await page.mouse.move(box.x + to * box.width, y)
  await page.mouse.up()
}

/** These nodes are in the picture, and no others. */
export const expectDrawn = (ids: readonly string[]): Promise<void> =>
  eventually(async () => {
    expect(Object.keys(await positions(page)).sort()).toEqual([...ids].sort())
  })

/** What some parameters of the address say; null where they are not there. */
export const expectAddress = (wanted: Record<string, unknown>): Promise<void> =>
  eventually(() => {
    const { searchParams } = new URL(page.url())
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, searchParams.get(name)]))).toEqual(
      wanted,
    )
    return Promise.resolve()
  })
