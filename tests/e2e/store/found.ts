import { expect, test } from '@jest/globals'
import { positionOf } from '../browser.ts'
import { ANA, MORI, SENTENCE, expectAddress, expectCount, open, page } from '../opener.ts'

export function describeFound(): void {
  test('switches let in what is planned, history or denied', async () => {
    await open()
    for (const [name, text] of [
      ['Planned', '5 of 7 events'],
      ['Background', '6 of 7 events'],
      ['Did not happen', '7 of 7 events'],
    ] as const) {
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
      await expectCount(text)
    }
    await page.getByRole('checkbox', { name: /^Undated/ }).uncheck()
    await expectCount('5 of 7 events')
  })

  test('what one bulletin says is seen alone, and the address says so', async () => {
    await open('?lang=en')
    const count = page.locator('.count')
    const whole = await count.innerText()
    await page
      .getByRole('checkbox', { name: /^Show only what/ })
      .first()
      .check()
    await page.waitForURL(/documents=/)
    await page.getByText('From 1 bulletin alone').waitFor()
    await page.locator('.count', { hasNotText: whole }).waitFor()
    const address = page.url()
    const some = await count.innerText()
    await page.goto('about:blank')
    await page.goto(address)
    await page.getByText('From 1 bulletin alone').waitFor()
    await expectCount(some)
    await page.getByRole('button', { name: 'From all bulletins' }).first().click()
    await page.locator('.count', { hasText: whole }).waitFor()
  })

  test.each([
    ['Mori', 'Kenji Mori'],
    ['シルバ', 'Ana Silva'],
  ])('a search for %s finds %s by keyboard alone', async (words, name) => {
    await open()
    await page.keyboard.press('/')
    await page.keyboard.insertText(words)
    await page.locator('[role=option][data-focused]', { hasText: name }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name }).waitFor()
    await expectAddress({ on: expect.stringMatching(/^node:/) })
  })

  test('the search tells how many of the events of a state are shown, as its profile does', async () => {
    await open('?lang=en')
    await page.keyboard.press('/')
    await page.keyboard.insertText('Brazil')
    const hit = page.getByRole('option').filter({ hasText: 'Brazil' }).first()
    await hit.waitFor()
    expect(await hit.locator('.n').innerText()).toBe('3 of 6 events')
    await page.keyboard.press('Enter')
    expect(await page.locator('aside .kicker').innerText()).toContain('3 events')
  })

  test('who holds an office is found by it, in a group of its own', async () => {
    await open('?lang=en&as=list')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.keyboard.insertText('foreign minister japan')
    const offices = page.getByRole('group', { name: 'Offices' })
    await offices.getByRole('option', { name: 'Kenji Mori' }).waitFor()
    expect(await page.locator('.found [role=option]').first().innerText()).toContain(
      'Minister of Foreign Affairs, Japan',
    )
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
    // From any view to the picture, where the found one is.
    await expectAddress({ as: null })
  })

  test('from a sentence to the bulletin, from a name there to the person, and back to the picture', async () => {
    await open(`?lang=en&on=node:${MORI}`)
    await page.locator('.events button').filter({ hasText: 'Meeting' }).first().click()
    await page.locator('.report footer button').first().press('Enter')
    const item = page.locator('[data-wanted=true]')
    await item.getByText(SENTENCE.slice(-14)).first().waitFor()
    await expectAddress({ as: 'reader' })
    await item.getByRole('link', { name: 'Ana Silva' }).first().press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Ana Silva' }).waitFor()
    expect(await page.locator('.reader mark.kind-person[data-chosen=true]').first().innerText()).toContain(
      'Silva',
    )
    await page.getByRole('button', { name: 'Find in the picture' }).click()
    await positionOf(page, ANA)
    await page.goBack()
    // It leads to the story from which one had gone on.
    await item.getByText(SENTENCE.slice(-14)).first().waitFor()
    await page.getByRole('button', { name: 'All bulletins' }).click()
    await page.locator('.reader .documents').waitFor()
  })
}
