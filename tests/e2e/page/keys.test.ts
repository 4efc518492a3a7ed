import { expect, test } from '@jest/globals'
import { eventually } from '../eventually.ts'
import { ANA, describePage, expectAddress, expectHeading, open, page } from '../opener.ts'

describePage('keys', () => {
  test('a key of its own opens each view, and its name says which; letters of a name are no such keys', async () => {
    await open('?lang=en')
    expect(await page.locator('label', { hasText: 'Actors' }).first().getAttribute('title')).toBe(
      'Actors (4)',
    )
    for (const [key, query] of [
      ['4', 'as=actors'],
      ['5', 'as=brief'],
      ['8', 'view=countries'],
      ['m', 'panel=meet'],
    ] as const) {
      await page.keyboard.press(key)
      await page.waitForURL((url) => url.search.includes(query))
    }
    // A view of the network leads to the picture from where none is shown.
    await expectAddress({ as: null })
    // The box for a name has the focus.
    await page.keyboard.press('4')
    await eventually(async () => {
      expect(await page.locator(':focus').inputValue()).toBe('4')
    })
    // All views with their keys stand in the search before anything is typed.
    await page.keyboard.press('Control+k')
    expect(await page.locator('.found').getByRole('option', { name: 'Reader' }).innerText()).toBe('Reader\n6')
  })

  test('page keys scroll what is read as soon as it is opened, by mouse or by key', async () => {
    await page.setViewportSize({ width: 1440, height: 420 })
    await open('?lang=en&days=2026-03-01..2026-03-14')
    const isScrolled = (part: string, wanted: boolean): Promise<void> =>
      eventually(async () => {
        expect(await page.locator(part).evaluate((one) => one.scrollTop > 0)).toBe(wanted)
      })
    await page.keyboard.press('5')
    await page.locator('.brief h2').waitFor()
    // With the key itself, not when a busy machine comes to draw an animation.
    await page.evaluate(
      "addEventListener('keydown', () => { down = document.querySelector('.brief').scrollTop }, { once: true })",
    )
    await page.keyboard.press('PageDown')
    expect(await page.evaluate('down')).toBeGreaterThan(0)
    await page.keyboard.press('Home')
    await isScrolled('.brief', false)
    // The focus stays with what was pressed.
    await page.getByRole('radio', { name: 'Reader' }).check()
    await page.getByRole('radio', { name: 'What is new' }).check()
    await page.locator('.brief h2').waitFor()
    await page.keyboard.press('End')
    await isScrolled('.brief', true)
    // In the box for a second name the pages are those of the details.
    await page.keyboard.press('m')
    await page.keyboard.insertText('Silva')
    await page.keyboard.press('Enter')
    // Until then the meetings of everybody are listed.
    await expectAddress({ a: ANA })
    await page.locator('.ends input:focus').waitFor()
    await page.getByText('· 2 listed').waitFor()
    await page.keyboard.press('PageDown')
    await isScrolled('#details', true)
  })

  test('arrows run through names and through what is told of one, which is beside as soon as they rest', async () => {
    await open('?lang=en')
    for (const key of ['4', '2']) {
      await page.keyboard.press(key)
      await page.locator('button[data-cell]:focus').getByText('Ana Silva').waitFor()
      await page.keyboard.press('ArrowDown')
      await expectHeading('Elçin Taxtaqəliyev')
      await page.keyboard.press('ArrowUp')
      await expectHeading('Ana Silva')
    }
    await page.keyboard.press('1')
    await page.locator('[role=application]:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.ranked button:focus').waitFor()
    const meeting = page.locator('.events button').filter({ hasText: 'Meeting' }).first()
    for (let n = 0; n < 9 && !(await meeting.evaluate((one) => one.matches(':focus'))); n += 1)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    // What was said, and by one more key the whole item in its place.
    await page.getByText('They last met in 2019.').waitFor()
    await page.locator('#details:focus').waitFor()
    await page.keyboard.press('w')
    await page.getByRole('button', { name: 'The sentence alone' }).and(page.locator(':focus')).waitFor()
  })

  test('Escape in a panel that is read to its end shows its top, and gives the focus to the picture', async () => {
    await page.setViewportSize({ width: 1024, height: 400 })
    await open(`?lang=en&on=node:${ANA}`)
    const panel = page.locator('#details')
    await panel.locator('.events button').last().focus()
    await panel.evaluate((one) => {
      one.scrollTo({ top: one.scrollHeight })
    })
    expect(await panel.evaluate((one) => one.scrollTop)).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await eventually(async () => {
      expect(await panel.evaluate((one) => one.scrollTop)).toBe(0)
    })
    await page.locator('[role=application]:focus').waitFor()
    await page.keyboard.press('ArrowDown')
    await expectAddress({ on: expect.any(String) })
  })
})
