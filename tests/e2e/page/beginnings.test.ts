import { expect, test } from '@jest/globals'
import { createSlice } from '../../bench/slice.ts'
import { event, extraction, item } from '../../fixtures/extraction.ts'
import { eventually } from '../eventually.ts'
import { describePage, expectAddress, forgive, open, page } from '../opener.ts'

/** So many that no list begins with all of them. */
const STATES =
  'AL AM AT BE BG CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KZ LT LU LV MD MT NL PL PT RO SE SI SK'

/** Norway meets each of them, in a week with more stories than are listed at once. */
const week = extraction('week.txt', [
  item(1, {
    countries: ['NO', ...STATES.split(' ')],
    events: STATES.split(' ').map((of, at) =>
      event({
        date: `2031-05-${String(5 + (at % 5)).padStart(2, '0')}`,
        sides: [
          { of: 'NO', people: [] },
          { of, people: [] },
        ],
      }),
    ),
  }),
])

/** The matrix of a network of 300, and of which of its rows the numbers are drawn. */
async function openMany() {
  const slice = createSlice({ nodes: 300, edges: 900, days: 60 })
  const many = JSON.stringify(slice)
  await page.route('**/api/network*', (route) =>
    route.fulfill({ contentType: 'application/json', body: many }),
  )
  await open('?lang=en&as=matrix&rows=all')
  const matrix = page.locator('.matrix table')
  await matrix.and(page.locator('[aria-rowcount="301"]')).waitFor()
  const indices = (): Promise<number[]> =>
    matrix
      .locator('tbody tr:has(td)')
      .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-rowindex'))))
  return { slice, matrix, indices }
}

const weeks = Array.from({ length: 6 }, (_, at) => extraction(`empty-${String(at)}.txt`, [item(1)]))

describePage(
  'lists that show their beginning',
  () => {
    test('the matrix has all rows by a key, which stands in the address, and arrows lead to the last column', async () => {
      await open('?lang=en&view=countries&as=matrix')
      const rows = page.locator('.matrix tbody tr')
      const all = page.getByRole('button', { name: /^All \d+ rows$/ })
      const total = Number(/\d+/.exec(await all.innerText())?.[0])
      expect([await rows.count(), total]).toEqual([30, expect.any(Number)])
      expect(total).toBeGreaterThan(STATES.split(' ').length)
      await all.press('Enter')
      await eventually(async () => {
        expect(await rows.count()).toBe(total)
      })
      await expectAddress({ rows: 'all' })
      // The same button leads back, and has the focus still.
      const first = page.getByRole('button', { name: 'The first 30 rows' })
      await first.and(page.locator(':focus')).waitFor()
      await page.locator('[data-cell][tabindex="0"]').focus()
      const cell = async (): Promise<string> =>
        (await page.locator('[data-cell]:focus').getAttribute('data-cell')) ?? ''
      for (let before = ''; before !== (await cell());) {
        before = await cell()
        await page.keyboard.press('ArrowRight')
      }
      expect(Number((await cell()).split(' ')[1])).toBeGreaterThan(30)
      await first.press('Space')
      await eventually(async () => {
        expect(await rows.count()).toBe(30)
      })
      await expectAddress({ rows: null })
    })

    test('how many a picture leaves out is told of the chosen days alone, once they are counted', async () => {
      await open('?lang=en&view=countries&top=30')
      const extent = page.locator('.extent')
      await extent.getByText(/^Showing 30 of \d+, those with most events/).waitFor()
      let release = (): void => undefined
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      await page.route('**/api/network*', async (route) => {
        await held
        await route.continue()
      })
      await page.locator('button.days').press('Enter')
      await page.getByLabel('First day').fill('2031-05-05')
      await page.getByLabel('Last day').fill('2031-05-05')
      await page.keyboard.press('Enter')
      await extent.getByText(/^Showing \d; how many are left out is still to be counted/).waitFor()
      release()
      // Norway and the seven that it met on that day.
      await extent.waitFor({ state: 'detached' })
    })

    test('so do the lists of the panel, each for itself', async () => {
      await open('?lang=en&view=countries')
      const lists: [heading: string, rows: string, first: number][] = [
        ['Most active countries', '.ranked li', 8],
        ['Bulletins', '.documents li', 6],
      ]
      for (const [heading, rows, first] of lists) {
        const section = page.locator('#details section').filter({
          has: page.getByRole('heading', { name: heading, exact: true }),
        })
        const all = section.getByRole('button', { name: /^All \d+$/ })
        const total = Number(/\d+/.exec(await all.innerText())?.[0])
        expect(await section.locator(rows).count()).toBe(first)
        expect(total).toBeGreaterThan(first)
        await all.press('Enter')
        await eventually(async () => {
          expect(await section.locator(rows).count()).toBe(total)
        })
        const fewer = section.getByRole('button', { name: 'Fewer' })
        await fewer.and(page.locator(':focus')).waitFor()
        await fewer.press('Space')
        await eventually(async () => {
          expect(await section.locator(rows).count()).toBe(first)
        })
      }
    })

    test('of a matrix with many rows those are drawn that are seen, and arrows lead on to the others', async () => {
      const { slice, matrix, indices } = await openMany()
      expect(await matrix.locator('td').count()).toBeLessThan(5000)
      expect(await indices()).toContain(2)
      await page.keyboard.press('End')
      await eventually(async () => {
        expect(await indices()).toContain(301)
      })
      expect(await indices()).not.toContain(2)
      // What is drawn is where it is seen.
      const last = await matrix.locator('[aria-rowindex="301"]').boundingBox()
      const view = await page.locator('.reading.matrix').boundingBox()
      expect(last?.y ?? NaN).toBeLessThan((view?.y ?? NaN) + (view?.height ?? NaN))
      await page.keyboard.press('Home')
      await eventually(async () => {
        expect(await indices()).toContain(2)
      })
      const column = async (): Promise<number> =>
        Number(
          (await page.locator('[data-cell]:focus').getAttribute('data-cell', { timeout: 1000 }))?.split(
            ' ',
          )[1],
        )
      await matrix.locator('[data-cell][tabindex="0"]').focus()
      const ties = (id: string): number =>
        slice.edges.filter(({ source, target }) => source === id || target === id).length
      const most = Math.max(...slice.nodes.map(({ id }) => ties(id)))
      for (let times = 1; times < most; times += 1) {
        const before = await column()
        await page.keyboard.press('ArrowRight')
        await eventually(async () => {
          expect(await column()).toBeGreaterThan(before)
        })
      }
      expect(await column()).toBeGreaterThan(100)
    })

    test('of rows that are not drawn the names are there, for the search of the browser and by the way back', async () => {
      const { slice, matrix, indices } = await openMany()
      const heads = matrix.getByRole('rowheader')
      expect(await heads.count()).toBe(300)
      const { id = '', name } = slice.nodes.at(-1) ?? {}
      const last = (await heads.allInnerTexts()).indexOf(name?.en ?? '')
      expect(last).toBeGreaterThan(100)
      expect(await indices()).not.toContain(last + 2)
      // The search of the browser goes to what it finds; that of a page without a window does not.
      expect(await page.evaluate(`find(${JSON.stringify(name?.en)})`)).toBe(true)
      await page.evaluate('getSelection().anchorNode.parentElement.scrollIntoView({ block: "center" })')
      await eventually(async () => {
        expect(await indices()).toContain(last + 2)
      })
      // Its name leads to whoever bears it, and the row is marked.
      await heads.nth(last).getByRole('button').click()
      await expectAddress({ on: `node:${id}` })
      await matrix.locator('tr[data-chosen=true]', { hasText: name?.en ?? '' }).waitFor()
      // The store knows nobody of the invented network.
      await page.locator('#details .notice').waitFor()
      forgive('404')
    })

    test('a cell that is scrolled out of sight keeps its place: arrows go on from there, and it has the focus when it is back', async () => {
      const { matrix } = await openMany()
      await matrix.locator('[data-cell][tabindex="0"]').focus()
      await page.keyboard.press('ArrowDown')
      const place = (): Promise<string | null> => page.locator('[data-cell]:focus').getAttribute('data-cell')
      const before = await place()
      const reading = page.locator('.reading.matrix')
      const scroll = (top: number): Promise<void> =>
        reading.evaluate((one, to) => {
          one.scrollTo({ top: to })
        }, top)
      await scroll(4000)
      await page.locator('.matrix table:focus').waitFor()
      await scroll(0)
      await eventually(async () => {
        expect(await place()).toBe(before)
      })
      await scroll(4000)
      await page.locator('.matrix table:focus').waitFor()
      await page.keyboard.press('ArrowDown')
      await eventually(async () => {
        expect(await place()).not.toBe(before)
      })
      expect(Number((await place())?.split(' ')[0])).toBeLessThan(40)
    })

    test('of a large matrix those with most are printed, so many columns a sheet, and how many are left out is told', async () => {
      await openMany()
      await page.emulateMedia({ media: 'print' })
      const sheets = page.locator('.matrix .sheet')
      await sheets.nth(2).waitFor()
      expect(await sheets.count()).toBe(3)
      expect(await sheets.locator('thead th').count()).toBe(90)
      const first = sheets.first().locator('thead th')
      expect(await first.allInnerTexts()).toEqual(
        (await page.locator('.matrix > table:not(.sheet) tbody th').allTextContents()).slice(0, 30),
      )
      await page.getByText('On paper are the 90 rows with most events; 210 more are left out.').waitFor()
      // A4 within margins of 1.5 cm.
      await page.setViewportSize({ width: 680, height: 1000 })
      const { x = NaN, width = NaN } = (await sheets.first().boundingBox()) ?? {}
      expect(x + width).toBeLessThanOrEqual(680)
      await page.setViewportSize({ width: 1440, height: 900 })
      expect(await page.locator('.matrix > table:not(.sheet)').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await sheets.first().waitFor({ state: 'detached' })
    })

    test('a matrix that has fewer rows than it was scrolled by shows the last of them', async () => {
      const { slice, matrix, indices } = await openMany()
      await page.keyboard.press('End')
      await eventually(async () => {
        expect(await indices()).toContain(301)
      })
      const until = '2031-01-10'
      const left = new Set(
        slice.events
          .filter(({ date = '' }) => date <= until)
          .flatMap(({ participants }) => participants.map(({ id }) => id)),
      ).size
      expect([left > 60, left < 200]).toEqual([true, true])
      await page.locator('button.days').press('Enter')
      await page.getByLabel('Last day').fill(until)
      await page.keyboard.press('Enter')
      await matrix.and(page.locator(`[aria-rowcount="${String(left + 1)}"]`)).waitFor()
      await eventually(async () => {
        expect(await indices()).toContain(left + 1)
        // as many as are seen, and not those alone that a measure is taken of
        expect((await indices()).length).toBeGreaterThan(10)
      })
    })

    test('a cell that an arrow leads to takes no focus from where the reader has gone meanwhile', async () => {
      const { matrix } = await openMany()
      await matrix.locator('[data-cell][tabindex="0"]').focus()
      // In one go: the page is not drawn anew before the reader has gone elsewhere.
      const drawn = await page.evaluate<string | undefined>(`(async () => {
        for (let times = 0; times < 300; times += 1) {
          const cell = document.activeElement
          const last = [...document.querySelectorAll('[data-cell^="0 "]')].at(-1)
          cell.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
          // The next one is not drawn yet.
          if (document.activeElement === cell) {
            document.querySelector('button.days').focus({ preventScroll: true })
            return last.dataset.cell
          }
          await new Promise((resolve) => setTimeout(resolve))
        }
      })()`)
      expect(drawn).toBeDefined()
      const last = matrix.locator('[data-cell^="0 "]').last()
      await eventually(async () => {
        expect(await last.getAttribute('data-cell')).not.toBe(drawn)
      })
      await page.locator('button.days:focus').waitFor()
    })

    test('and those of a profile: with whom, and in what', async () => {
      await open('?lang=en&view=countries&on=node:NO')
      const n = STATES.split(' ').length
      for (const [part, first] of [
        ['.ranked li', 8],
        ['.events > li', 12],
      ] as const) {
        const section = page.locator('#details section').filter({ has: page.locator(part) })
        await eventually(async () => {
          expect(await section.locator(part).count()).toBe(first)
        })
        await section.getByRole('button', { name: `All ${String(n)}`, exact: true }).press('Enter')
        await eventually(async () => {
          expect(await section.locator(part).count()).toBe(n)
        })
      }
    })
  },
  [week, ...weeks],
)
