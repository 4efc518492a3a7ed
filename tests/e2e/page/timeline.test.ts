import { expect, test } from '@jest/globals'
import { violations } from '../axe.ts'
import { positions } from '../browser.ts'
import { eventually } from '../eventually.ts'
import {
  MORI,
  SHOWN,
  context,
  describePage,
  drag,
  expectAddress,
  expectCount,
  expectDays,
  open,
  page,
} from '../opener.ts'

describePage('the timeline', () => {
  test('the mouse draws, moves and resizes the window, and the network follows without asking the server', async () => {
    await open()
    const before = await positions(page)
    let asked = 0
    page.on('request', (request) => {
      if (request.url().includes('/api/network')) asked += 1
    })
    // Nine days from 2 to 10 March: the first two of them hold the meeting.
    await drag(0.01, 0.21)
    // What has no day is of none of them.
    await expectCount('1 of 7 events')
    await expectDays(/2.+3 Mar 2026/)
    await eventually(async () => {
      const after = await positions(page)
      expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length)
      expect(after[MORI]).toEqual(before[MORI])
    })
    // By its middle, two days to the right: to 4 and 5 March, where the call is.
    await drag(0.11, 0.33)
    await expectDays(/4.+5 Mar 2026/)
    // By its right edge, out to 10 March.
    await drag(0.4444, 0.99)
    await expectDays(/4.+10 Mar 2026/)
    await expectCount('2 of 7 events')
    expect(asked).toBe(0)
  })

  test('days run forwards and backwards, and a run is one step', async () => {
    await open('?lang=en')
    const whole = await page.locator('.days').innerText()
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×')
    await page.getByRole('button', { name: 'Play forwards' }).press('Enter')
    // To the last of nine days, where it stops by itself.
    await page.locator('.days', { hasText: /^10 Mar 2026$/ }).waitFor()
    await page.getByRole('button', { name: 'Play forwards' }).waitFor()
    await page.getByRole('button', { name: 'Play backwards' }).press('Enter')
    await page.locator('.days', { hasText: /^2 Mar 2026$/ }).waitFor()
    await page.waitForURL(/days=2026-03-02/)
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('½×')
    await page.getByRole('button', { name: 'Play forwards' }).press('Enter')
    await page.getByRole('button', { name: 'Stop' }).press('Enter')
    await page.getByRole('button', { name: 'Play forwards' }).waitFor()
    for (let times = 0; times < 2; times += 1) await page.getByRole('button', { name: /^Undo/ }).click()
    await page.waitForURL((url) => !url.search.includes('days='))
    await expectDays(whole)
  })

  test('days are typed, by keyboard from the days that are told, which is one step', async () => {
    await open('?lang=en')
    const days = page.locator('button.days')
    const whole = await days.innerText()
    await days.press('Enter')
    await page.getByLabel('First day').and(page.locator(':focus')).waitFor()
    expect(await violations(page, '.timeline')).toEqual([])
    await page.getByLabel('Last day').fill('2026-03-03')
    await page.getByLabel('First day').fill('2026-03-02')
    await page.keyboard.press('Enter')
    await expectDays(/2.+3 Mar 2026/)
    await expectAddress({ days: '2026-03-02..2026-03-03' })
    await days.and(page.locator(':focus')).waitFor()
    // Escape leaves them as they are.
    await page.keyboard.press('Enter')
    await page.getByLabel('First day').fill('2026-03-01')
    await page.keyboard.press('Escape')
    await page.getByLabel('First day').waitFor({ state: 'detached' })
    await expectAddress({ days: '2026-03-02..2026-03-03' })
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expectDays(whole)
  })

  test('days that change while others are typed take neither the focus nor what is typed', async () => {
    await open('?lang=en')
    await page.locator('button.days').press('Enter')
    const [first, last] = [page.getByLabel('First day'), page.getByLabel('Last day')]
    await page.locator('.field').focus()
    for (const day of ['02', '03']) {
      await page.keyboard.press('ArrowRight')
      await eventually(async () => {
        expect([await first.inputValue(), await last.inputValue()]).toEqual(Array(2).fill(`2026-03-${day}`))
      })
    }
    await expectDays('3 Mar 2026')
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('½×')
    await page.getByRole('button', { name: 'Play forwards' }).press('Enter')
    await first.fill('2026-03-05')
    await page.locator('.days', { hasText: /^[5-9] Mar 2026$/ }).waitFor()
    expect(await first.and(page.locator(':focus')).inputValue()).toBe('2026-03-05')
    await page.getByRole('button', { name: 'Stop' }).press('Enter')
  })

  test('days that no calendar knows are refused by the field', async () => {
    await open('?lang=en')
    await page.locator('button.days').press('Enter')
    await page.getByLabel('Last day').fill('9999-12-31')
    await page.keyboard.press('Enter')
    await page.getByLabel('Last day').and(page.locator(':invalid')).waitFor()
    await expectAddress({ days: null })
    await page.getByLabel('Last day').fill('9998-12-31')
    await page.keyboard.press('Enter')
    await page.getByLabel('Last day').waitFor({ state: 'detached' })
  })

  test('days that are dragged from where nothing is fill the matrix before they are let go', async () => {
    await open('?lang=en&as=matrix&days=2026-03-06..2026-03-08')
    await page.locator('.matrix').getByText('No two are tied').waitFor()
    const box = await page.locator('.brush .overlay').boundingBox()
    if (box === null) throw new Error('the timeline has no field')
    // By their middle, to 2 to 4 March.
    const to = (days: number): Promise<void> =>
      page.mouse.move(box.x + (days / 9) * box.width, box.y + box.height / 2)
    await to(5.5)
    await page.mouse.down()
    await to(1.5)
    await page.locator('.matrix [data-cell]').first().waitFor()
    await page.mouse.up()
    await expectDays(/2.+4 Mar 2026/)
  })

  test('a finger draws the window', async () => {
    await open('?lang=en')
    const box = await page.locator('.brush .overlay').boundingBox()
    if (box === null) throw new Error('the timeline has no field')
    const finger = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number): Promise<unknown> =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: part === undefined ? [] : [{ x: box.x + part * box.width, y: box.y + box.height / 2 }],
      })
    await touch('touchStart', 0.01)
    await touch('touchMove', 0.1)
    await touch('touchMove', 0.21)
    await touch('touchEnd')
    await expectDays(/2.+3 Mar 2026/)
    await expectCount('1 of 7 events')
  })

  test('keys move, resize and clear the window', async () => {
    await open()
    await page.locator('.field').focus()
    await page.keyboard.press('ArrowRight')
    await expectDays('2 Mar 2026')
    await expectCount('1 of 7 events')
    await page.keyboard.press('ArrowRight')
    await expectCount('0 of 7 events')
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('Shift+ArrowRight')
    await expectDays(/3.+5 Mar 2026/)
    await expectCount('1 of 7 events')
    await page.keyboard.press('Escape')
    await expectCount(SHOWN)
  })

  test('the bars are those of what is chosen, before the shape of all', async () => {
    await open(`?lang=en&on=node:${MORI}`)
    await page.getByText('bars: 1 of the choice').waitFor()
    await page.locator('.field .ghost').nth(1).waitFor({ state: 'attached' })
    expect(await page.locator('.field .bar').count()).toBe(1)
  })

  test('the bars count the events that are listed of two, and of a place', async () => {
    await open('?lang=en&panel=meet&a=BR&b=JP')
    await page.getByText('bars: 1 of the choice').waitFor()
    await page.getByRole('radio', { name: 'All' }).check()
    await page.getByText('bars: 2 of the choice').waitFor()
    await open(`?lang=en&on=${encodeURIComponent('node:place:Lima@PE')}`)
    await page.getByText('bars: 1 of the choice').waitFor()
    await page.getByText('Places are not drawn; the picture lights who was there.').waitFor()
    await page.locator('.network + output').getByText('Ana Silva, Kenji Mori').waitFor({ state: 'attached' })
  })

  test('a bar stands for a week where the reader asks, as does a step of the keys, and the address says so', async () => {
    await open('?lang=en')
    const unit = page.getByRole('combobox', { name: 'Days that a bar stands for' })
    expect(await unit.locator('option').allInnerTexts()).toEqual(['by day', 'by week'])
    await unit.selectOption('by week')
    await expectAddress({ unit: 'week' })
    await page.locator('.field').focus()
    await page.keyboard.press('ArrowRight')
    await expectDays(/2.+8 Mar 2026/)
    await unit.selectOption('by day')
    await expectAddress({ unit: null })
  })

  test('bars are told apart by kind where the reader asks, and the address says so', async () => {
    await open('?lang=en')
    await page.locator('.field .bar.tone-1').first().waitFor({ state: 'attached' })
    await page.getByRole('combobox', { name: /colours of the bars/ }).selectOption('colours by kind')
    await page.waitForURL(/bars=kind/)
    await page.locator('.field .bar.kind-meeting').waitFor({ state: 'attached' })
    expect(await page.locator('.kinds').innerText()).toMatch(/Meeting.+Call/s)
  })

  test('days without a bulletin are hatched, and words say what that means', async () => {
    await open('?lang=en')
    await page.locator('.field .axis').waitFor({ state: 'attached' })
    const hatched = page.locator('.missing-days rect')
    // One bulletin is of 1 to 8 March; two days after the last one are not missing.
    expect(await hatched.count()).toBe(0)
    await open('?lang=en&span=2026-02-02..2026-03-10')
    await hatched.waitFor({ state: 'attached' })
    expect(await hatched.locator('title').textContent()).toMatch(/^No bulletin tells of 2.+28 Feb 2026$/)
    await page.locator('.missing-days text', { hasText: 'no bulletin' }).waitFor({ state: 'attached' })
  })
})
