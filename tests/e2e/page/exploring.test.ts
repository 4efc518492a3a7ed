import { expect, test } from '@jest/globals'
import { positionOf, positions } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { ANA, MORI, SENTENCE, describePage, expectAddress, expectDrawn, open, page } from '../opener.ts'

describePage('exploring', () => {
  test('focus leaves the neighbourhood, Escape takes back step by step', async () => {
    await open(`?lang=en&on=node:${MORI}`)
    const whole = Object.keys(await positions(page))
    await page.getByRole('button', { name: 'Focus' }).click()
    await expectDrawn([ANA, MORI])
    await page.keyboard.press('Escape')
    await expectDrawn(whole)
    await page.keyboard.press('Escape')
    await page.locator('aside header h2').waitFor({ state: 'detached' })
  })

  test('steps of exploring by keyboard alone, taken back and done again, all in the address', async () => {
    await open('?lang=en')
    const whole = Object.keys(await positions(page)).sort()
    const chosen = (name: string): string[] => new URL(page.url()).searchParams.getAll(name)
    /** Presses arrows until one of them has led somewhere. */
    const arrow = async (name: string, isThere: (ids: string[]) => boolean): Promise<void> => {
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'])
        if (!isThere(chosen(name))) {
          await page.keyboard.press(key)
          // The address is told after the fact.
          await page.evaluate('0')
        }
      expect(isThere(chosen(name))).toBe(true)
    }
    await page.getByRole('application').focus()
    await arrow('on', (ids) => ids.length === 1)
    await open(`?lang=en&on=node:${MORI}`)
    await page.getByRole('application').focus()
    // One more stays chosen while the arrows go on.
    await page.keyboard.press('Space')
    await arrow('on', (ids) => !ids.includes(`node:${MORI}`))
    await page.getByText('2 chosen').waitFor()
    await expectAddress({ and: MORI })
    await page.keyboard.press('h')
    await page.getByRole('button', { name: 'Show 2 hidden' }).waitFor()
    await eventually(async () => {
      expect(Object.keys(await positions(page))).toHaveLength(whole.length - 2)
    })
    await page.keyboard.press('Control+z')
    await page.getByText('2 chosen').waitFor()
    await expectDrawn(whole)
    await page.keyboard.press('Control+Shift+Z')
    await page.getByRole('button', { name: 'Show 2 hidden' }).click()
    await expectDrawn(whole)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.getByRole('button', { name: 'Show 2 hidden' }).waitFor()
    await eventually(() => {
      expect(chosen('hide')).toHaveLength(2)
    })
  })

  test('a pinned node stands where it was put, also for whoever opens the address', async () => {
    await open('?lang=en')
    const { x, y } = await positionOf(page, MORI)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 30, y + 20)
    await page.mouse.move(x - 60, y + 40)
    await page.mouse.up()
    await page.waitForURL(/pin=/)
    const put = await positionOf(page, MORI)
    expect(Math.hypot(put.x - x + 60, put.y - y - 40)).toBeLessThan(8)
    await page.mouse.click(put.x, put.y)
    await page.getByRole('button', { name: 'Unpin' }).waitFor()
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await page.getByRole('button', { name: 'Unpin' }).click()
    await page.waitForURL((url) => !url.search.includes('pin='))
    await page.goBack()
    await page.waitForURL(/pin=/)
  })

  test('expanding, collapsing and going farther away from what is chosen', async () => {
    await open(`?lang=en&on=node:${ANA}&planned=true&background=true&negated=true`)
    await page.getByRole('button', { name: 'Focus' }).click()
    await page.waitForURL(/focus=true/)
    const near = Object.keys(await positions(page)).length
    // All neighbours are drawn: there is nothing to expand before something was collapsed.
    const expand = page.getByRole('button', { name: 'Expand' })
    expect(await expand.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Collapse' }).click()
    await page.waitForURL(/collapse=/)
    await expand.click()
    await page.waitForURL((url) => !url.search.includes('collapse='))
    await page.getByRole('radio', { name: '2 steps' }).check({ force: true })
    await page.waitForURL(/depth=2/)
    expect(Object.keys(await positions(page)).length).toBeGreaterThanOrEqual(near)
  })

  test('an event of a profile opens its report, and back returns to the profile', async () => {
    await open(`?lang=en&on=node:${ANA}`)
    await page.locator('.events button').filter({ hasText: 'Meeting' }).first().click()
    await page.locator('blockquote').waitFor()
    // the sentence, and below it what goes on in the text
    expect((await page.locator('blockquote').innerText()).split(/\n+/)).toEqual([
      SENTENCE,
      'They last met in 2019.',
    ])
    expect(await page.locator('.agency').innerText()).toBe('WIRE · 2 Mar 2026')
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Ana Silva' }).waitFor()
    await page.goForward()
    await page.locator('blockquote').waitFor()
  })

  test('all of a bulletin stands in the page for its search, and the address goes with what is read', async () => {
    await page.setViewportSize({ width: 1440, height: 420 })
    await open('?lang=en&as=reader&doc=aaaa')
    await page.locator('.item-text .whole').nth(1).waitFor()
    const [steps, second] = [await page.evaluate('history.length'), page.locator('[data-item="aaaa#2"]')]
    // The browser finds the last words and leads there.
    expect(await page.evaluate("find('visit Brussels in April')")).toBe(true)
    await second.evaluate((one) => {
      one.scrollIntoView()
    })
    await expectAddress({ item: 'aaaa#2' })
    await page.locator('.contents [aria-current=true]', { hasText: 'Silva and Dupont' }).waitFor()
    expect(await page.evaluate('history.length')).toBe(steps)
    // Nobody was led there.
    expect(await page.locator('[data-wanted=true]').count()).toBe(0)
    // In what office she is named is marked, and leads to her.
    await second.getByRole('link', { name: 'European Council President' }).press('Enter')
    await expectAddress({ on: 'node:person:elise-dupont', item: 'aaaa#2' })
    await page.reload()
    await eventually(async () => {
      const [story, box] = await Promise.all([second.boundingBox(), page.locator('.reader').boundingBox()])
      expect(Math.abs((story?.y ?? NaN) - (box?.y ?? NaN))).toBeLessThan(30)
    })
    await page.locator('.contents button').first().click()
    await page.locator('[data-item="aaaa#1"][data-wanted=true]').waitFor()
    await page.goBack()
    await page.locator('[data-item="aaaa#2"][data-wanted=true]').waitFor()
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('the way back leads to the story of before, though what was chosen there has the focus', async () => {
    await page.setViewportSize({ width: 1440, height: 420 })
    await open('?lang=en&as=reader&doc=aaaa&item=aaaa%231')
    const [first, second] = ['#1', '#2'].map((n) => page.locator(`[data-item="aaaa${n}"]`))
    const name = first?.getByRole('link', { name: 'Ana Silva' }).first()
    await name?.press('Enter')
    await expectAddress({ on: 'node:person:ana-silva', item: 'aaaa#1' })
    await second?.evaluate((one) => {
      one.scrollIntoView()
    })
    await expectAddress({ item: 'aaaa#2' })
    await name?.and(page.locator(':focus')).waitFor()
    await page.goBack()
    await eventually(async () => {
      const [story, box] = await Promise.all([first?.boundingBox(), page.locator('.reader').boundingBox()])
      expect(Math.abs((story?.y ?? NaN) - (box?.y ?? NaN))).toBeLessThan(30)
    })
    await expectAddress({ on: null, item: 'aaaa#1' })
  })

  test('on a phone the details stand right below the bulletin, and whoever goes to them stays in their story', async () => {
    await page.setViewportSize({ width: 390, height: 700 })
    await open('?lang=en&as=reader&doc=aaaa&item=aaaa%231&on=node:person:ana-silva')
    await page.locator('.item-text .whole').nth(1).waitFor()
    const [last, details] = [page.locator('[data-item]').last(), page.locator('#details')]
    await details.evaluate((one) => {
      one.scrollIntoView()
    })
    const [story, below] = await Promise.all([last.boundingBox(), details.boundingBox()])
    expect((below?.y ?? NaN) - ((story?.y ?? NaN) + (story?.height ?? NaN))).toBeLessThan(400)
    // Longer than a place takes to count as chosen.
    await page.waitForTimeout(400)
    await expectAddress({ item: 'aaaa#1' })
  })
})
