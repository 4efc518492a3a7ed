import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { expectAddress, forgive, open, page } from '../opener.ts'

export function describeBrief(): void {
  test('what was new is told of the newest bulletin or the chosen days, leads to its sentences, and is saved', async () => {
    await open('?lang=en&as=brief')
    await page
      .getByRole('heading', { level: 2, name: 'What was new, 1 March 2026 to 8 March 2026' })
      .waitFor()
    await open('?lang=ja&as=brief&days=2026-03-05..2026-03-08')
    await page.getByRole('heading', { name: '接触（高位順）' }).waitFor()
    await page
      .getByRole('link', { name: /^3月5日.*シルバ・ブラジル.*と.*欧州理事会.*が電話会談.*記録上初めて$/ })
      .press('Enter')
    await page.locator('.report blockquote', { hasText: 'On March 5 Ana Silva spoke with' }).waitFor()
    await expectAddress({ on: expect.stringMatching(/^event:/) })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Markdownで保存' }).press('Enter'),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(
      /3月5日.*シルバ・ブラジル.*と.*欧州理事会.*が電話会談.*記録上初めて\[\^/,
    )
  })

  test('of a bulletin without days it is said what is missing, and the days of the timeline will do', async () => {
    await open('?lang=en&as=brief&documents=bbbb')
    await page.getByText('None of the chosen bulletins says which days it covers').waitFor()
    await page.locator('.stage').getByRole('button', { name: 'From all bulletins' }).click()
    await page.getByRole('heading', { level: 2, name: /^What was new/ }).waitFor()
    // The browser itself writes the refusal into its console.
    forgive('404')
  })

  test('the conflicts that the page of what is new counts are one press away, with what has no day', async () => {
    await open('?lang=en&as=brief&days=2026-03-01..2026-03-10&undated=true')
    await page.getByText('of which conflict: 1').waitFor()
    await page.getByRole('button', { name: /^The 1 conflict/ }).press('Enter')
    const events = page.getByRole('region', { name: 'Events', exact: true })
    await events.locator('.meeting .tone-3').waitFor()
    await expectAddress({
      panel: 'meet',
      list: 'conflict',
      days: '2026-03-01..2026-03-10',
      undated: 'true',
    })
  })

  test('of ticked bulletins alone, also as a file', async () => {
    await open('?lang=en&as=brief&days=2026-03-01..2026-03-14&documents=bbbb')
    await page.getByText('Told by “article.txt” alone.').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as Markdown' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('Told by “article.txt” alone.')
    await open('?lang=en&as=brief&documents=aaaa')
    await page.getByText('Told by “Weekly digest” alone.').waitFor()
    await page.getByRole('link', { name: 'Contacts, by rank' }).waitFor()
  })
}
