import { expect, test } from '@jest/globals'
import { positions } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { ANA, MORI, describePage, open, page } from '../opener.ts'

const boxesOf = (...parts: string[]) => Promise.all(parts.map((part) => page.locator(part).boundingBox()))

/** How far each of some parts reaches to the right. */
const rightsOf = (parts: string): Promise<number[]> =>
  page.locator(parts).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))

describePage('small windows and paper', () => {
  test('nothing stands outside of a phone, nor over the name of the page on a small window', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const shape of ['picture', 'list', 'matrix', 'actors', 'brief', 'reader']) {
      await open(`?lang=en&view=countries&as=${shape}&on=node:BR`)
      await eventually(async () => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      })
    }
    await page.setViewportSize({ width: 1024, height: 768 })
    await eventually(async () => {
      const [name, search] = await boxesOf('.brand h1', '.head .search-call')
      expect((name?.x ?? NaN) + (name?.width ?? NaN)).toBeLessThan(search?.x ?? NaN)
    })
    await open('?lang=en&as=actors&days=2026-03-02..2026-03-05&documents=aaaa,bbbb')
    await eventually(async () => {
      const [timeline, switches, panel] = await boxesOf('.timeline', '.switches label:last-child', '#details')
      for (const box of [timeline, switches])
        expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(panel?.x ?? NaN)
    })
    // Nor does the table of actors go past beside it, and offices stay in it.
    for (const width of [1024, 1360]) {
      await page.setViewportSize({ width, height: 768 })
      const table = page.locator('.actors')
      await table.locator('.office').first().waitFor()
      // What the network measures comes a little later, in columns of its own.
      await eventually(async () => {
        expect(await table.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
      })
      expect(await table.getByText('Minister of Foreign Affairs', { exact: false }).first().isVisible()).toBe(
        true,
      )
    }
  })

  test('a small screen leads to the details of what is chosen, and keeps the size that was chosen', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open(`?lang=en&on=node:${MORI}&top=60`)
    const cue = page.getByRole('button', { name: /^Details/ })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await cue.click()
    await eventually(async () => {
      expect((await page.locator('#details').boundingBox())?.y).toBeLessThan(400)
    })
    expect(page.url()).toContain('top=60')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('on a phone what is chosen is read from its beginning, and the table goes past below its names', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open(`?lang=en&view=countries&on=edge:contact BR JP`)
    const expectInView = (part: string): Promise<void> =>
      eventually(async () => {
        const box = await page.locator(part).first().boundingBox()
        const head = await page.locator('.head').boundingBox()
        expect(box?.y).toBeGreaterThanOrEqual((head?.y ?? NaN) + (head?.height ?? NaN))
        expect(box?.y).toBeLessThan(400)
      })
    await page.getByRole('button', { name: /^Details/ }).click()
    await expectInView('aside h2')
    const carrier = page.locator('.carriers').getByRole('button', { name: 'Ana Silva' })
    await carrier.scrollIntoViewIfNeeded()
    await carrier.click()
    await page.getByRole('heading', { level: 2, name: 'Ana Silva' }).waitFor()
    await expectInView('aside h2')
    await open('?lang=en&as=actors')
    const name = page.locator('.actors td[data-column=name]').first()
    const before = await name.boundingBox()
    expect(await page.locator('.actors td[data-column=events]').first().isVisible()).toBe(true)
    // To its end anew, as long as columns come.
    await eventually(async () => {
      await page.locator('.actors').evaluate((one) => {
        one.scrollTo({ left: one.scrollWidth })
      })
      const last = await page.locator('.actors td[data-column=last]').first().boundingBox()
      expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeLessThanOrEqual(390)
      expect((await name.boundingBox())?.x).toBeLessThanOrEqual(before?.x ?? NaN)
      expect((await name.boundingBox())?.x).toBeGreaterThanOrEqual(0)
    })
  })

  test('on a phone the legend is whole, and who has named one goes on at the other', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open('?lang=en')
    await page.locator('.legend .entry').last().waitFor()
    await eventually(async () => {
      for (const right of await rightsOf('.legend .entry')) expect(right).toBeLessThanOrEqual(390)
    })
    await page.getByRole('combobox', { name: 'A person, state or body' }).focus()
    await page.keyboard.insertText('Silva')
    await page.getByRole('option', { name: 'Ana Silva' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByPlaceholder('Whom? (or anybody)').and(page.locator(':focus')).waitFor()
  })

  test('why events are left out is told whole, and a desk that is open is marked', async () => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await open('?lang=en&as=review&days=2026-03-02..2026-03-05')
    await page.getByRole('radio', { name: 'Review', checked: true }).waitFor()
    const left = page.locator('.left')
    await eventually(async () => {
      expect(await left.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
      expect((await left.boundingBox())?.height).toBeLessThan(24)
    })
  })

  test('on paper nothing is cut off; what is read stands alone, picture and bars are no wider than the paper', async () => {
    const ends = (selector: string): Promise<{ right: number; hidden: number } | undefined> =>
      page.locator(selector).evaluate((one) => ({
        right: one.getBoundingClientRect().right,
        hidden: one.scrollHeight - one.clientHeight,
      }))
    for (const [query, part] of [
      ['&as=brief&days=2026-03-01..2026-03-14', '.brief'],
      ['&as=reader&doc=aaaa', '.reader'],
      ['&as=actors', '.actors'],
      ['&as=list', '.network-list'],
    ] as const) {
      await page.emulateMedia({ media: 'screen' })
      await open(`?lang=en${query}`)
      await page.locator(`${part} :is(h2, h3)`).first().waitFor()
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 720, height: 400 })
      const isRead = part === '.brief' || part === '.reader'
      await eventually(async () => {
        expect((await ends(part))?.hidden).toBeLessThanOrEqual(0)
        expect((await ends('.ground'))?.hidden).toBeLessThanOrEqual(0)
        expect((await ends('html'))?.right).toBeLessThanOrEqual(720)
        expect(await page.locator('.timeline').isVisible()).toBe(!isRead)
        expect(await page.locator('aside').isVisible()).toBe(!isRead)
      })
      await page.setViewportSize({ width: 1440, height: 900 })
    }
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(`?lang=en&panel=meet&a=${MORI}&b=${ANA}&days=2026-03-02..2026-03-05`)
    await page.getByRole('region', { name: 'Relation' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    // Who the two are, of which days, and where all that is found again.
    await eventually(async () => {
      const sheet = await page.locator('body').innerText()
      for (const words of ['Kenji Mori', 'Ana Silva', 'left out:', page.url()]) expect(sheet).toContain(words)
      expect(sheet).toMatch(/People · 2\W+5 Mar 2026/)
    })
    await page.emulateMedia({ media: 'screen' })
    await open('?lang=en')
    await positions(page)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 720, height: 1000 })
    // Picture and bars are drawn anew for their new width.
    await eventually(async () => {
      expect((await ends('.timeline svg:not(.icon)'))?.right).toBeLessThanOrEqual(720)
      const canvases = await rightsOf('.network canvas')
      expect(canvases.length).toBeGreaterThan(0)
      for (const right of canvases) expect(right).toBeLessThanOrEqual(720)
    })
    await page.emulateMedia({ media: 'screen' })
  })
})
