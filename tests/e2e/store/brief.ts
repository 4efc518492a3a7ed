import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { expectAddress, forgive, open, page } from '../opener.ts'

export function describeBrief(): void {
  test('what was new is told of the newest bulletin or the chosen days, leads to its sentences, and is saved', async () => {
    await open('?lang=en&as=brief')
    await page.getByRole('heading', { level: 2, name: 'What is new, 1 – 8 March 2026' }).waitFor()
    await open('?lang=ja&as=brief&days=2026-03-05..2026-03-08')
    await page.getByRole('heading', { name: '要人往来・会談', exact: true }).waitFor()
    await page
      .getByRole('link', { name: /^3月5日.*シルバ・ブラジル.*と.*欧州理事会議長が電話会談$/ })
      .press('Enter')
    await page.locator('.report blockquote', { hasText: 'On March 5 Ana Silva spoke with' }).waitFor()
    await expectAddress({ on: expect.stringMatching(/^event:/) })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Markdownで保存' }).press('Enter'),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /3月5日.*シルバ・ブラジル.*と.*欧州理事会議長が電話会談\[\^/,
    )
  })

  test('what a part of the page has no room for is one press away, in the days of the page', async () => {
    // The fixture has few contacts, so the page is told that there are more.
    await page.route('**/api/brief/page*', async (route) => {
      const response = await route.fetch()
      const body = (await response.json()) as { sections: { name: string }[] }
      const sections = body.sections.map((one) =>
        one.name === 'contacts' ? { ...one, more: { en: 'and 3 more', ja: 'ほか3件' } } : one,
      )
      await route.fulfill({ response, json: { ...body, sections } })
    })
    await open('?lang=en&as=brief')
    await page.getByText('and 3 more').waitFor()
    // What is asked once the days are chosen is no matter of this test, and may outlast it.
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'All contacts of these days' }).press('Enter')
    await page.getByText('Contacts · 1 – 8 Mar 2026 · 2 listed').waitFor()
    await expectAddress({ panel: 'meet', list: 'contacts', days: '2026-03-01..2026-03-08' })
  })

  test('of a bulletin without days it is said what is missing, and the days of the timeline will do', async () => {
    await open('?lang=en&as=brief&documents=bbbb')
    await page.getByText('None of the chosen bulletins says which days it covers').waitFor()
    await page.locator('.stage').getByRole('button', { name: 'From all bulletins' }).click()
    await page.getByRole('heading', { level: 2, name: /^What is new/ }).waitFor()
    // The browser itself writes the refusal into its console.
    forgive('404')
  })

  test('of ticked bulletins alone, also as a file', async () => {
    await open('?lang=en&as=brief&days=2026-03-01..2026-03-14&documents=bbbb')
    await page
      .getByText(/^article\.txt/)
      .first()
      .waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as Markdown' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^article\.txt/m)
    await open('?lang=en&as=brief&documents=aaaa')
    await page.getByText(/^Weekly digest.*made on/).waitFor()
    await page.getByRole('heading', { name: 'Contacts', exact: true }).waitFor()
  })
}
