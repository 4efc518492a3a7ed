import { expect, test } from '@jest/globals'
import { violations } from '../axe.ts'
import { positionOf, positions } from '../browser.ts'
import { eventually } from '../eventually.ts'
import {
  ANA,
  MORI,
  SHOWN,
  describePage,
  expectAddress,
  expectCount,
  expectDays,
  expectDrawn,
  expectHeading,
  open,
  page,
} from '../opener.ts'

describePage('the picture', () => {
  test('opens with people in the picture and exact counts', async () => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/network')) asked.push(request.url())
    })
    await open()
    // Who is drawn follows from what is seen.
    expect(asked.map((url) => new URL(url).searchParams.get('busyWithout'))).toEqual([
      'planned,background,negated',
    ])
    for (const id of [ANA, MORI]) await positionOf(page, id)
    await expectCount(SHOWN)
    expect(await page.title()).toBe('Dragoman')
  })

  test('names are drawn anew once their letters have come', async () => {
    let come = (): void => undefined
    const letters = new Promise<void>((resolve) => {
      come = resolve
    })
    await page.route(/\.woff2/, async (route) => {
      await letters
      await route.continue()
    })
    await open('?lang=en')
    await positions(page)
    const drawn = (): Promise<string[]> =>
      page
        .locator('.network canvas')
        .evaluateAll((all) => all.map((one) => (one as unknown as { toDataURL(): string }).toDataURL()))
    const before = await drawn()
    come()
    await eventually(async () => {
      expect(await drawn()).not.toEqual(before)
    })
  })

  test('a link with a former id leads to the person, and is chosen in the picture', async () => {
    await open(`?on=${encodeURIComponent(`node:${ANA}@BR`)}`)
    await page.getByRole('heading', { name: 'Ana Silva' }).waitFor()
    // Only what is drawn can be centred.
    await page.getByRole('button', { name: 'Find in the picture' }).waitFor()
  })

  test('a view that is sent to a colleague is the same view', async () => {
    await open(`?lang=ja&view=countries&days=2026-03-10..2026-03-10&on=node:JP`)
    await page.locator('html[lang=ja]').waitFor()
    await expectHeading('日本')
    await expectDays('2026年3月10日')
    for (const id of ['BR', 'JP']) await positionOf(page, id)
  })

  test('the same address is the same picture, whatever was seen before', async () => {
    await open('?lang=en&view=full')
    const fresh = await positions(page)
    await open('?lang=en')
    // Shapes have sizes by the zoom, and force keeps them apart by these.
    for (let n = 0; n < 6; n += 1) await page.getByRole('button', { name: 'Zoom out' }).click()
    await positions(page)
    await page.locator('.network').press('9')
    await expectAddress({ view: 'full' })
    await eventually(async () => {
      expect(await positions(page)).toEqual(fresh)
    })
  })

  test('two who are named out of sight come into it, and what the pointer told goes with the pointer', async () => {
    await open('?lang=en')
    const { x, y } = await positionOf(page, MORI)
    await page.mouse.move(x, y)
    await page.locator('.tip').waitFor()
    await page.mouse.move(1400, 300)
    await page.locator('.tip').waitFor({ state: 'detached' })
    const ground = await page.locator('.network').boundingBox()
    const seen = async (): Promise<boolean[]> => {
      const places = await positions(page)
      return [ANA, MORI].map((id) => {
        const { x, y } = places[id] ?? { x: 0, y: 0 }
        return (
          x > 0 &&
          x < (ground?.width ?? 0) &&
          y > (ground?.y ?? 0) &&
          y < (ground?.y ?? 0) + (ground?.height ?? 0)
        )
      })
    }
    for (let n = 0; n < 5; n += 1) await page.getByRole('button', { name: 'Zoom in' }).click()
    expect(await seen()).not.toEqual([true, true])
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('Silva Mori')
    await page.keyboard.press('Enter')
    await eventually(async () => {
      expect(await seen()).toEqual([true, true])
    })
  })

  test('arranging anew is in the address, and back brings the old places', async () => {
    await open('?lang=en&view=countries')
    const before = await positions(page)
    await page.getByRole('button', { name: 'Arrange anew' }).click()
    await expectAddress({ seed: '1' })
    await eventually(async () => {
      expect(await positions(page)).not.toEqual(before)
    })
    await expectDrawn(Object.keys(before))
    await page.goBack()
    await eventually(async () => {
      expect(await positions(page)).toEqual(before)
    })
    expect(await page.locator('.ranked img.flag').first().getAttribute('alt')).toBe('BR')
  })

  test('nodes are coloured by group where the reader asks, and the address says so', async () => {
    await open('?lang=en')
    await page.getByRole('combobox', { name: 'What the colours of the picture tell' }).selectOption('group')
    await page.waitForURL(/colours=group/)
    await page.locator('.legend .swatch.group-1').waitFor()
    await open('?lang=ja&view=full&colours=group')
    await page.locator('.legend .swatch.group-1').waitFor()
    expect(await violations(page, 'html')).toEqual([])
  })

  test('the list holds the same names and chooses like the picture', async () => {
    await open('?lang=en')
    const drawn = Object.keys(await positions(page)).sort()
    await page.getByRole('radio', { name: 'List' }).check()
    await eventually(async () => {
      const listed = await page
        .locator('[data-node]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-node')))
      expect(listed.sort()).toEqual(drawn)
    })
    await page.locator(`[data-node="${MORI}"]`).click()
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
  })

  test('a matrix of states leads to the relation of two, by keyboard', async () => {
    await open('?lang=en')
    await page.getByRole('radio', { name: 'Matrix' }).check({ force: true })
    const cell = page.getByRole('button', { name: /^Brazil – Japan: 2 events/ })
    await cell.waitFor()
    // Until its flag is there, a state has its code.
    await page.locator('.matrix th img.flag').nth(1).waitFor()
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Brazil', 'Japan', 'European Council'])
    await page.locator('.matrix [tabindex="0"]').focus()
    for (const key of ['ArrowRight', 'ArrowLeft']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Relation' }).waitFor()
    await expectHeading('Brazil – Japan')
    await page.locator('[aria-current=true]').and(cell).waitFor()
  })

  test('a row of the matrix is lit where the pointer is, and nothing where that is among the names of the columns', async () => {
    await open('?lang=en&view=countries&as=matrix')
    const lookOf = (part: string): Promise<string> =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${part}')).backgroundColor`)
    const [corner, cell] = ['.matrix thead td', '.matrix tbody tr:first-child td:not([data-self=true])']
    await page.locator(cell).first().waitFor()
    const before = [await lookOf(corner), await lookOf(cell)]
    await page.locator('.matrix thead th').first().hover()
    expect([await lookOf(corner), await lookOf(cell)]).toEqual(before)
    await page.locator('.matrix tbody th').first().hover()
    expect(await lookOf(corner)).toBe(before[0])
    expect(await lookOf(cell)).not.toBe(before[1])
  })

  test('an empty picture says why and offers the way out', async () => {
    await open('?lang=en&days=1990-01-01..1990-01-01&undated=false')
    const causes = page.locator('.empty li')
    await causes
      .filter({ hasText: /^\d of other days/ })
      .getByRole('button', { name: 'All days' })
      .waitFor()
    await page.getByRole('button', { name: 'Show everything' }).click()
    await expectCount('7 of 7 events')
    await open('?lang=en&without=person&days=2026-03-02..2026-03-03')
    // Each cause is taken back for itself.
    await causes.filter({ hasText: 'of hidden kinds' }).getByRole('button', { name: 'All kinds' }).click()
    await expectAddress({ without: null, days: '2026-03-02..2026-03-03' })
    await positionOf(page, MORI)
  })
})
