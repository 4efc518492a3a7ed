import { expect, test } from '@jest/globals'
import { eventually } from '../eventually.ts'
import { ANA, MORI, describePage, expectAddress, expectDrawn, expectHeading, open, page } from '../opener.ts'

describePage('the search', () => {
  const delaySearch = () =>
    page.route('**/api/search*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })

  test('Enter alone takes the best hit', async () => {
    await open()
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('dupont')
    await page.getByRole('option', { name: 'Dupont' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Élise Dupont' }).waitFor()
  })

  test('on a phone what was found is told at once, where the picture would hide it', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const words of ['dupont', 'silva mori']) {
      await open('?lang=en')
      await page.locator('.search-call').click()
      await page.keyboard.insertText(words)
      await page.keyboard.press('Enter')
      const details = page.locator('#details')
      await details.locator('header h2').waitFor()
      await eventually(async () => {
        const head = await page.locator('.head').boundingBox()
        const { y = NaN } = (await details.boundingBox()) ?? {}
        expect(Math.abs(y - (head?.height ?? NaN))).toBeLessThan(10)
      })
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('Enter before the answer has come takes the first when it comes, and letters work at once', async () => {
    await open('?lang=en')
    await delaySearch()
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('mori')
    await page.keyboard.press('Enter')
    await page.waitForURL(/on=node/)
    await page.keyboard.press('f')
    await page.waitForURL(/focus=true/)
    await expectDrawn([ANA, MORI])
  })

  test('Enter before the answer has come takes the first in a box of the panel too', async () => {
    await open('?lang=en')
    await delaySearch()
    await page.getByRole('combobox', { name: 'A person, state or body' }).focus()
    await page.keyboard.insertText('mori')
    await page.keyboard.press('Enter')
    await page.waitForURL(/panel=meet&a=person/)
    await expectAddress({ a: MORI })
  })

  test('what is no name is left out of the names beside it, and told', async () => {
    await open('?lang=en')
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('Silva Mori zzzzz')
    const both = page.getByRole('option', { name: 'Ana Silva – Kenji Mori' })
    await both.getByText('left out: zzzzz').waitFor()
    await page.keyboard.press('Enter')
    await expectAddress({ a: ANA, b: MORI })
  })

  test('an event is found by its headline and tells what it is', async () => {
    await open('?lang=en')
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('telephone')
    const hit = page.getByRole('option').filter({ hasText: 'Call' }).first()
    await hit.waitFor()
    expect(await hit.innerText()).toMatch(/^Ana Silva – Élise Dupont\s+5 Mar 2026 · Call\s+\S/)
  })

  test('Escape leaves the search, and what is chosen stays', async () => {
    await open(`?lang=en&on=node:${ANA}`)
    await page.getByRole('heading', { level: 2, name: 'Ana Silva' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.insertText('mori')
    await page.locator('.found [role=option]').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expectHeading('Ana Silva')
  })

  test('a search without a match still says so after Enter', async () => {
    await open('?lang=en')
    await page.keyboard.press('/')
    await page.keyboard.insertText('Qqqqq Zzzzz')
    await page.getByText('Nothing is called that.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is called that.').waitFor()
  })

  test('who types slowly, with an answer to each letter, is led to the first of the last answer', async () => {
    await open('?lang=en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Silva Mori', { delay: 150 })
    await page.locator('.found [role=option]').first().getByText('Ana Silva – Kenji Mori').waitFor()
    await page.locator('.found [data-focused]').getByText('Ana Silva – Kenji Mori').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/panel=meet/)
  })

  test.each([
    ['relation', 'panel=meet'],
    ['関係', 'panel=meet'],
    ['who keeps turning up', 'as=actors'],
    ['新しい動き', 'as=brief'],
    ['matrix', 'as=matrix'],
  ])('a view is found by its name in either language and opened by Enter: %s', async (words, query) => {
    await open('?lang=en')
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText(words)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.search.includes(query))
  })
})
