/** How an archive lives on the page: files come in, somebody puts right what was read, and it lasts; over whatever store it is served from. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { atRest } from '../atRest.ts'
import { violations } from '../axe.ts'
import { openProfile } from '../browser.ts'
import { watchFaults } from '../faults.ts'
import { extract } from '../../../ingest/index.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Served } from '../server.ts'
import { runCommand, startServer } from '../server.ts'

const FORMATS = join(import.meta.dirname, '..', '..', 'fixtures', 'formats')
const SAMPLE = join(import.meta.dirname, '..', '..', '..', 'samples', 'az-2026-04-24-digest.txt')

/** What the row of a sample says that nobody stored before: how many items, events and people. */
function toRow(): string {
  const { items } = extract({ name: 'digest.txt', text: readFileSync(SAMPLE, 'utf8') })
  const events = items.flatMap((item) => [...item.events, ...item.background])
  const people = new Set(items.flatMap((item) => item.people.map(({ id }) => id)))
  return `Read ${String(items.length)} ${String(events.length)} ${String(people.size)} new, 0 known 0`
}

/** A week with a president of Norway of that name. */
const story = (name: string, day: string, more = ''): string =>
  `● 会談\n\n${name} meets Tesar\n\nPresident ${name} of Norway met with President Bruno Tesar of Greece in Oslo. ${more}(WIRE / ${day})\n`

/**
 * `settings`: of the store; `data`: the folder of the archive; `isWhole`: with what is the page's own, and the same over whatever store.
 */
export function describeArchive(settings: () => StoreSettings, data: () => string, isWhole = false): void {
  const start = (): Promise<Served> => startServer(settings(), 'serve', data())
  let folder: string
  let context: BrowserContext
  let served: Served
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dragoman-files-'))
    served = await start()
    context = await openProfile(join(folder, 'profile'), {
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
    })
    page = await context.newPage()
    watchFaults(page, (fault) => faults.push(fault), {
      // The server is stopped under the page.
      except: (text) => text.startsWith('Failed to load resource: net::ERR_'),
    })
  }, 60_000)
  afterAll(async () => {
    await context?.close()
    await served?.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  })
  beforeEach(() => {
    faults = []
  })
  afterEach(() => {
    expect(faults).toEqual([])
  })

  const open = async (query: string): Promise<void> => {
    await page.goto(served.address + query)
    await atRest(page)
  }
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const ledger = (): string[] => readFileSync(join(data(), 'corrections.jsonl'), 'utf8').trimEnd().split('\n')
  const rows = () => page.locator('.files tbody tr')
  const openImport = async (): Promise<void> => {
    await open('')
    await page.getByRole('button', { name: /^Import/ }).click()
  }
  const choose = (files: string[]) => page.locator('input[type=file]').setInputFiles(files)
  const restart = async (meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<void> => {
    await served.stop()
    await meanwhile()
    served = await start()
  }
  /** Stores what was read and goes back to the page; `outcome`: how many were new, replaced and so on. */
  const store = async (button: string, outcome: string): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.getByText(outcome).waitFor({ timeout: 60_000 })
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name: 'Show what is there now' }).click(),
    ])
    await atRest(page)
  }
  const merge = async (): Promise<void> => {
    const correct = page.locator('details.correct')
    if ((await correct.getAttribute('open')) === null) await correct.locator('summary').click()
    await correct.getByRole('combobox', { name: 'The same as …', exact: true }).fill('Ida Lind')
    await page.getByRole('option', { name: /Ida Lind/ }).click()
    await page.getByText('Moves 1 meeting').waitFor()
  }
  /** Under the former id as well, there is one person with both meetings. */
  const expectMerged = async (): Promise<void> => {
    await open('?on=node:person:ida-lind')
    await page.getByRole('heading', { name: 'Jan Orlo', level: 2 }).waitFor()
    await page.locator('#details').getByText('2 events').waitFor()
  }

  test('PDF, Word and text come in together, one of them broken; page and server restart before they are stored', async () => {
    await openImport()
    await choose([
      ...['digest.pdf', 'digest.docx', 'locked.pdf'].map((name) => join(FORMATS, name)),
      file('one.txt', story('Jan Orlo', '02.03.2026')),
      file('two.txt', story('Ida Lind', '09.03.2026')),
      file('three.txt', story('Ada Blom', '16.03.2026')),
    ])
    await page.getByRole('button', { name: 'Store 5 documents' }).waitFor({ timeout: 60_000 })
    const told = (await rows().allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim())
    expect(told).toEqual([
      `digest.pdf ${toRow()}`,
      expect.stringMatching(/^digest\.docx\s+Read/),
      expect.stringMatching(
        /^locked\.pdf Failed The file is locked with a password\. Save it without one\.$/,
      ),
      expect.stringMatching(/^one\.txt\s+Read\s+1\s+1\s+2 new, 0 known/),
      expect.stringMatching(/^two\.txt\s+Read/),
      expect.stringMatching(/^three\.txt\s+Read/),
    ])
    expect(await violations(page, '.palette.import')).toEqual([])
    await restart()
    await openImport()
    await store('Store 5 documents', 'Done: 5 new, 0 replaced, 0 unchanged, 1 failed.')
    expect(await page.getByRole('button', { name: /^Import/ }).innerText()).toBe('Import')
  }, 180_000)

  test('two people become one, two again, and one for good: over new editions from the page and by command', async () => {
    await open('?on=node:person:jan-orlo')
    await merge()
    expect(await violations(page, '.modal')).toEqual([])
    await page.getByLabel('Why (optional)').fill('one and the same')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Undo', exact: true }).waitFor()
    await page.locator('#details').getByText('2 events').waitFor()
    expect(JSON.parse(ledger()[0] ?? '')).toMatchObject({ why: 'one and the same', do: { what: 'merge' } })

    // Nothing of the exploring is newer.
    await page.locator('#details').focus()
    await page.keyboard.press('Control+z')
    await page.locator('#details').getByText('1 event,').waitFor()
    expect(ledger()).toHaveLength(2)
    await page.locator('.done').getByRole('button', { name: 'Redo', exact: true }).waitFor()

    await merge()
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.locator('#details').getByText('2 events').waitFor()

    await openImport()
    await choose([file('two.txt', story('Ida Lind', '09.03.2026', 'They spoke of trade. '))])
    await store('Store 1 document', 'Done: 0 new, 1 replaced, 0 unchanged, 0 failed.')
    await expectMerged()

    const edition = file('one.txt', story('Jan Orlo', '02.03.2026', 'They spoke of energy. '))
    await restart(async () => {
      expect(await runCommand(['ingest', edition], settings(), data())).toContain('1 replaced')
    })
    await expectMerged()
    expect(ledger()).toHaveLength(3)
  }, 240_000)

  test('two organizations become one, and two again by a name of the one', async () => {
    const text =
      '● 会議\n\nLind in Oslo\n\nPresident Ida Lind of Norway spoke at Europol and at Frontex. (WIRE / 23.03.2026)\n'
    await openImport()
    await choose([file('bodies.txt', text)])
    await store('Store 1 document', 'Done: 1 new, 0 replaced, 0 unchanged, 0 failed.')
    const correct = page.locator('details.correct')
    const name = async (what: string, other: string): Promise<void> => {
      if ((await correct.getAttribute('open')) === null) await correct.locator('summary').click()
      await correct.getByRole('combobox', { name: what, exact: true }).fill(other)
      await page.getByRole('option', { name: other }).click()
    }
    const apply = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Apply' }).click()
      await page.getByRole('button', { name: 'Undo', exact: true }).waitFor()
    }
    await open('?on=node:organization:Europol')
    await name('Not the same as …', 'Frontex')
    await page.getByText('Changes no count').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await name('The same as …', 'Frontex')
    await apply()
    await open('?on=node:organization:Europol')
    await correct.locator('summary').click()
    expect(await violations(page, '#details')).toEqual([])
    const names = correct.getByRole('group', { name: 'Names of another organization' })
    await names.getByRole('button', { name: 'Frontex' }).click()
    await apply()
    expect(JSON.parse(ledger().at(-1) ?? '')).toMatchObject({ do: { what: 'distinct-bodies' } })
    await open('?on=node:organization:Frontex')
    await page.getByRole('heading', { name: 'Frontex', level: 2 }).waitFor()
    await correct.locator('summary').click()
    expect(await names.count()).toBe(0)
  }, 120_000)

  test('an event is changed, and hidden', async () => {
    await open('?on=node:person:bruno-tesar')
    await page.locator('#details .events button').first().click()
    const correct = page.locator('details.correct')
    await correct.locator('summary').click()
    expect(await violations(page, '#details')).toEqual([])
    await correct.getByLabel('Kind').selectOption('call')
    await correct.getByRole('button', { name: 'Change' }).click()
    // What is told otherwise is said before it is applied.
    await page.getByRole('row', { name: /Kind.+Call/ }).waitFor()
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.locator('#details .kicker').getByText('Call').waitFor()
    if ((await correct.getAttribute('open')) === null) await correct.locator('summary').click()
    await correct.getByRole('button', { name: 'It did not happen' }).click()
    await page.getByText('Takes away 1 event').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
  }, 60_000)

  test('the ledger lists every step, and takes one back', async () => {
    await open('?as=corrections')
    await page.locator('.ledger li').nth(5).waitFor()
    expect(await page.locator('.ledger li').count()).toBe(6)
    expect(await violations(page, 'html')).toEqual([])
    await page.locator('.ledger li').first().getByRole('button', { name: 'Undo' }).click()
    await page.locator('.ledger li').nth(6).waitFor()
    expect(ledger()).toHaveLength(7)
  }, 60_000)

  test.each(isWhole ? ['en', 'ja'] : ['en'])(
    'what is least certain is decided by keys (%s)',
    async (language) => {
      const before = ledger().length
      await open(`?as=review&lang=${language}`)
      await page.locator('.doubt blockquote').first().waitFor()
      expect(await violations(page, 'html')).toEqual([])
      await page.keyboard.press('e')
      await page.locator('details.correct[open] summary').waitFor()
      await page.keyboard.press('y')
      await page.locator('.done p').waitFor()
      // It stands above what it is about, and speaks as the reader does.
      const told = { en: /Event confirmed/, ja: /出来事の確認/ }
      await page
        .locator('.done')
        .getByText(language === 'ja' ? told.ja : told.en)
        .waitFor()
      const [notice, review] = await Promise.all(
        ['.done', '.review'].map((one) => page.locator(one).boundingBox()),
      )
      expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(review?.y ?? 0)
      expect(ledger()).toHaveLength(before + 1)
      expect(ledger().at(-1)).toMatch(/"what":"(confirm-event|merge)"/)
    },
    60_000,
  )

  if (isWhole) {
    test('files that are dropped are read, and cancelled ones are forgotten', async () => {
      await openImport()
      const zone = await page.locator('.react-aria-DropZone').boundingBox()
      if (zone === null) throw new Error('there is nothing to drop on')
      const session = await page.context().newCDPSession(page)
      const dropped = file('four.txt', story('Ada Blom', '23.03.2026'))
      // As from a file manager: a page cannot make such a drag by itself.
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
        await session.send('Input.dispatchDragEvent', {
          type,
          x: zone.x + 20,
          y: zone.y + 20,
          data: { items: [], files: [dropped], dragOperationsMask: 1 },
        })
      await page.getByRole('button', { name: 'Store 1 document' }).waitFor({ timeout: 30_000 })
      expect(await rows().first().innerText()).toMatch(/^four\.txt\s+Read/)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await rows().first().waitFor({ state: 'detached' })
      await openImport()
      expect(await rows().count()).toBe(0)
    }, 120_000)

    test('an import that is stored or dropped elsewhere is so here, without a press', async () => {
      /** By another window of the same archive. */
      const elsewhere = (method: string, path: string): Promise<unknown> =>
        page.evaluate(
          async ([method, path]) => {
            const { imports } = (await (await fetch('/api/imports')).json()) as { imports: { id: string }[] }
            await fetch(`/api/imports/${imports.at(-1)?.id ?? ''}${path}`, { method })
          },
          [method, path] as const,
        )
      await openImport()
      for (const [method, path, outcome] of [
        ['DELETE', '', 'Cancelled: 0 new'],
        ['POST', '/accept', 'Done: 1 new, 0 replaced, 0 unchanged, 0 failed.'],
      ] as const) {
        await choose([file('five.txt', story('Ada Blom', '30.03.2026'))])
        await page.getByRole('button', { name: 'Store 1 document' }).waitFor({ timeout: 60_000 })
        await elsewhere(method, path)
        await page.locator('.palette.import').getByText(outcome).waitFor({ timeout: 60_000 })
        expect(await page.getByRole('progressbar').count()).toBe(0)
      }
    }, 120_000)

    test('of a long list as much is seen as the reader asks for', async () => {
      const day = (n: number): string =>
        `${String((n % 28) + 1).padStart(2, '0')}.${String(Math.floor(n / 28) + 1).padStart(2, '0')}.2025`
      await openImport()
      await choose([
        file('many.txt', Array.from({ length: 60 }, (_, n) => story('Jan Orlo', day(n))).join('\n')),
      ])
      await store('Store 1 document', 'Done: 1 new, 0 replaced, 0 unchanged, 0 failed.')
      await open('?lang=en&panel=meet&a=NO&b=GR&days=2025-01-01..2025-12-31')
      const events = page.getByRole('region', { name: 'Events', exact: true })
      await events.getByText('50 of 60 events').waitFor()
      expect(await events.locator('.meeting').count()).toBe(50)
      const asked: string[] = []
      page.on('request', (request) => {
        const { pathname, searchParams } = new URL(request.url())
        if (pathname === '/api/meetings') asked.push(searchParams.get('offset') ?? '')
      })
      await events.getByRole('button', { name: '10 older ones: show more' }).press('Enter')
      await events.getByText('60 listed').waitFor()
      await events.locator('.meeting').nth(59).waitFor()
      expect(await events.locator('.meeting').count()).toBe(60)
      // What stands there already is not asked for again.
      expect(asked).toEqual(['50'])
      // As a file all of them, with their sentences.
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        events.getByRole('button', { name: 'Download as CSV' }).press('Enter'),
      ])
      const rows = readFileSync(await saved.path(), 'utf8')
        .trimEnd()
        .split('\r\n')
      expect(rows).toHaveLength(61)
      expect(rows[1]).toContain('Jan Orlo')
    }, 120_000)

    test('files are brought in by keyboard, in Japanese', async () => {
      await open('?lang=ja')
      await page.getByRole('button', { name: '取り込み' }).press('Enter')
      await page.getByRole('heading', { name: '週報を取り込む' }).waitFor()
      expect(await violations(page, '.palette.import')).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { name: '週報を取り込む' }).waitFor({ state: 'detached' })
    }, 60_000)
  }
}
