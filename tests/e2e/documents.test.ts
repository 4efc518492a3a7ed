import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { actorsAnswer } from '../../server/api/analysis.ts'
import { graphSlice } from '../../server/api/network.ts'
import { openDocuments } from '../../server/archive/documents.ts'
import { pack } from '../../server/archive/packed.ts'
import { runIngest } from '../../server/cli/ingest.ts'
import { SAMPLES } from '../../server/cli/serve.ts'
import { leaveOut } from '../leaveOut.ts'
import { listening } from '../server/cli/listening.ts'
import { atRest } from './atRest.ts'
import { violations } from './axe.ts'
import { missingBrowser, openProfile, positionOf, positions } from './browser.ts'
import { watchFaults } from './faults.ts'
import { expectBuilt } from './built.ts'
import type { Served } from './server.ts'
import { startServer } from './server.ts'

const quiet = listening(() => undefined)

const story = (name: string, day: string): string =>
  `● 会談\n\n${name} meets Tesar\n\nPresident ${name} of Norway met with President Bruno Tesar of Greece in Oslo. (WIRE / ${day})\n`

const missing = missingBrowser()
if (missing !== undefined) leaveOut('documents in a browser', missing)
else
  describe('documents in a browser', () => {
    let folder: string
    let context: BrowserContext
    let served: Served
    let page: Page
    let faults: string[]
    const data = (): string => join(folder, 'data')
    const open = async (query: string): Promise<void> => {
      await page.goto(served.address + query)
      await atRest(page)
    }
    const entry = (file: string) => page.locator('.reader .documents li', { hasText: file })

    beforeAll(async () => {
      await expectBuilt()
      folder = mkdtempSync(join(tmpdir(), 'dragoman-documents-'))
      for (const [name, text] of [
        ['one.txt', story('Jan Orlo', '02.03.2026')],
        ['two.txt', story('Ida Lind', '09.03.2026')],
      ] as const) {
        writeFileSync(join(folder, name), text)
        await runIngest([join(folder, name)], { store: { folder: data() }, data: data() }, quiet)
      }
      // as if rules of an earlier time had found no event in it
      const documents = openDocuments(join(data(), 'documents'))
      const { id = '' } = (await documents.list()).find(({ document }) => document === 'two.txt') ?? {}
      const read = await documents.read(id)
      const items = read?.items.map((item) => ({ ...item, events: [] }))
      writeFileSync(join(data(), 'documents', id, 'extraction.json.gz'), await pack({ ...read, items }))
      served = await startServer({ folder: data() })
      context = await openProfile(join(folder, 'profile'), {
        viewport: { width: 1440, height: 900 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
      })
      page = await context.newPage()
      faults = []
      watchFaults(page, (fault) => faults.push(fault))
    }, 180_000)
    afterAll(async () => {
      await context?.close()
      await served?.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    })

    test.each(['en', 'ja'])(
      'reading again shows what the present rules read otherwise (%s)',
      async (language) => {
        await open(`?as=reader&lang=${language}`)
        await entry('two.txt').waitFor()
        expect(await violations(page, 'html')).toEqual([])
        await entry('two.txt').getByRole('button').nth(1).click()
        await page.locator('.difference [data-sign="+"]').first().waitFor()
        expect(await page.locator('.difference summary').first().textContent()).toContain('+1')
        expect(await page.locator('.difference .said').first().textContent()).toContain(
          'Ida Lind meets Tesar',
        )
        expect(await violations(page, '.modal')).toEqual([])
        await page.keyboard.press('Escape')
      },
      60_000,
    )

    test('what is read again is there, and the same from then on', async () => {
      await open('?as=reader')
      await entry('two.txt').getByRole('button', { name: 'Read again' }).click()
      await page.getByRole('button', { name: 'Keep the new reading' }).click()
      await page.locator('.done p').waitFor()
      await entry('two.txt').getByText('1 event').waitFor()
      await entry('two.txt').getByRole('button', { name: 'Read again' }).click()
      await page.getByText('The present rules read the very same.').waitFor()
      expect(await page.getByRole('button', { name: 'Keep the new reading' }).isDisabled()).toBe(true)
      await page.getByRole('button', { name: 'Cancel' }).click()
    }, 60_000)

    test('removal tells what goes, and is undone; the bin puts back what was replaced', async () => {
      await open('?as=reader')
      await entry('one.txt').getByRole('button', { name: 'Remove' }).click()
      await page.getByText('Takes out 1 person whom nothing else names').waitFor()
      expect(await violations(page, '.modal')).toEqual([])
      await page.locator('.modal').getByRole('button', { name: 'Remove' }).click()
      await page.locator('.bin').getByText('one.txt').waitFor()
      await entry('one.txt').waitFor({ state: 'detached' })
      await page.locator('.done').getByRole('button', { name: 'Undo' }).click()
      await entry('one.txt').waitFor()

      writeFileSync(join(folder, 'corrected.txt'), story('Jan Orlo', '03.03.2026'))
      const choosing = page.waitForEvent('filechooser')
      await entry('one.txt').getByRole('button', { name: 'Replace' }).click()
      await (await choosing).setFiles(join(folder, 'corrected.txt'))
      await page.getByRole('row', { name: /one\.txt Read/ }).waitFor()
      await page.getByRole('button', { name: 'Store 1 document' }).click()
      await page.getByText('1 replaced').waitFor()
      await page.getByRole('button', { name: 'Show what is there now' }).click()
      await page.locator('.bin').getByText('one.txt').waitFor()
      await page.locator('.bin').getByRole('button', { name: 'Put back' }).click()
      await page.locator('.done').getByText('Put back: one.txt').waitFor()
      expect(faults).toEqual([])
    }, 120_000)

    test('an import that cannot begin says why in one line, as everything else that fails does', async () => {
      await open('?lang=en')
      await page.route('**/api/imports', (route) =>
        route.request().method() === 'POST' ? route.abort() : route.continue(),
      )
      await page.getByRole('button', { name: /^Import/ }).click()
      await page.locator('input[type=file]').setInputFiles(join(folder, 'one.txt'))
      const line = page.locator('.import .failed')
      await line.waitFor()
      expect(await line.getAttribute('role')).toBe('alert')
      expect(await line.innerText()).toContain('The server does not answer')
      expect(await violations(page, '.import')).toEqual([])
      await page.unroute('**/api/imports')
      // The browser itself writes the refused connection into its console.
      faults = faults.filter((fault) => !fault.includes('net::ERR_FAILED'))
    }, 60_000)

    test('samples beside bulletins are set aside once, and it is undone', async () => {
      const offer = page.locator('.offer')
      await open('?lang=en')
      expect(await offer.count()).toBe(0)
      const [sample = ''] = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))
      await page.getByRole('button', { name: /^Import/ }).click()
      await page.locator('input[type=file]').setInputFiles(join(SAMPLES, sample))
      await page.getByRole('button', { name: 'Store 1 document' }).click()
      await page.getByText('1 new').waitFor()
      await page.getByRole('button', { name: 'Show what is there now' }).click()
      await offer.waitFor()
      expect(await violations(page, '.offer')).toEqual([])
      await offer.getByRole('button', { name: 'Set the sample aside' }).click()
      await page.locator('.done').getByText('1 sample lies in the bin').waitFor()
      const entries = page.locator('#details .documents li')
      await entries.nth(2).waitFor({ state: 'detached' })
      expect(await entries.count()).toBe(2)
      await page.locator('.done').getByRole('button', { name: 'Undo' }).click()
      await page.locator('.done').getByText('1 sample is back').waitFor()
      await entries.nth(2).waitFor()
      // answered once is answered
      await open('?lang=en')
      expect(await offer.count()).toBe(0)
      expect(faults).toEqual([])
    }, 120_000)

    test('whoever the picture leaves out is drawn at a press', async () => {
      await open('?lang=en&top=30')
      const drawn = new Set(Object.keys(await positions(page)))
      const answer = await fetch(`${served.address}api/network?view=people&top=300`)
      const { nodes } = graphSlice.parse(await answer.json())
      const { id } = nodes.find((node) => !drawn.has(node.id)) ?? { id: 'nobody' }
      await open(`?${new URLSearchParams({ lang: 'en', top: '30', on: `node:${id}` }).toString()}`)
      await page.getByText('Not in this picture: others have more events.').waitFor()
      await page.getByRole('button', { name: 'Draw it with its neighbours' }).press('Enter')
      await positionOf(page, id)
      await page.locator('[role=application]:focus').waitFor()
      expect(new URL(page.url()).searchParams.get('expand')).toBe(id)
      // So are two whose meetings are told.
      const pair = nodes.filter((node) => !drawn.has(node.id)).slice(0, 2)
      const [a = '', b = ''] = pair.map((node) => node.id)
      await open(`?${new URLSearchParams({ lang: 'en', top: '30', panel: 'meet', a, b }).toString()}`)
      await page.getByRole('button', { name: 'Draw it with its neighbours' }).press('Enter')
      for (const one of [a, b]) await positionOf(page, one)
      expect(new URL(page.url()).searchParams.getAll('expand').sort()).toEqual([a, b].sort())
    }, 60_000)

    test('of many counterparts the first are named, and a number leads to all', async () => {
      await open('?lang=en&as=actors')
      const row = page
        .locator('.actors tbody tr', { has: page.locator('[data-column=people] .quiet') })
        .first()
      const more = row.locator('[data-column=people] .quiet')
      const named = await row.locator('[data-column=people] button:not(.quiet)').count()
      const n = Number((await more.innerText()).slice(1))
      expect(await more.getAttribute('aria-label')).toBe(`${String(n)} more: all events with anybody`)
      await more.click()
      await page.getByRole('region', { name: 'Events', exact: true }).locator('.meeting').first().waitFor()
      const { searchParams } = new URL(page.url())
      expect([searchParams.get('panel'), searchParams.get('list')]).toEqual(['meet', 'all'])
      // As many as the answer counts.
      const id = searchParams.get('a') ?? ''
      const window = 'from=2026-01-01&to=2027-01-01'
      const answer = await fetch(`${served.address}api/actors?of=people&${window}&top=200`)
      const { actors } = actorsAnswer.parse(await answer.json())
      expect(actors.find((one) => one.id === id)?.people).toBe(named + n)
    }, 60_000)

    test('days that are dragged have the picture of their address, asked for once, with all of it in its frame', async () => {
      await open('?lang=en&top=30')
      const whole = await positions(page)
      const brush = await page.locator('.brush .overlay').boundingBox()
      const ground = await page.locator('.network').boundingBox()
      if (brush === null || ground === null) throw new Error('the page has no picture with days')
      const asked: string[] = []
      page.on('request', (request) => {
        if (request.url().includes('/api/network')) asked.push(request.url())
      })
      const y = brush.y + brush.height / 2
      await page.mouse.move(brush.x + 0.6 * brush.width, y)
      await page.mouse.down()
      for (const part of [0.9, 0.98]) {
        await page.mouse.move(brush.x + part * brush.width, y)
        // Longer than a window that moves by itself has to rest.
        await page.waitForTimeout(400)
      }
      expect(asked).toEqual([])
      const answer = page.waitForResponse((response) => response.url().includes('/api/network'))
      await page.mouse.up()
      await answer
      const dragged = await positions(page)
      expect(asked).toHaveLength(1)
      const newcomers = Object.keys(dragged).filter((id) => whole[id] === undefined)
      expect(newcomers.length).toBeGreaterThan(3)
      expect(Object.keys(dragged).length - newcomers.length).toBeGreaterThan(5)
      for (const [id, { x, y }] of Object.entries(dragged)) {
        if (whole[id] !== undefined) expect({ x, y }).toEqual(whole[id])
        expect([x > ground.x, y > ground.y]).toEqual([true, true])
        expect([x < ground.x + ground.width, y < ground.y + ground.height]).toEqual([true, true])
      }
      const address = page.url()
      await page.goto('about:blank')
      await page.goto(address)
      await atRest(page)
      const cold = await positions(page)
      expect(Object.keys(cold).sort()).toEqual(Object.keys(dragged).sort())
      for (const [id, { x, y }] of Object.entries(cold))
        expect(Math.hypot(x - (dragged[id]?.x ?? NaN), y - (dragged[id]?.y ?? NaN))).toBeLessThan(1)
    }, 60_000)
  })
