import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { eventually } from '../eventually.ts'
import { drag, expectAddress, expectHeading, open, page } from '../opener.ts'

export function describeActors(): void {
  const names = () => page.locator('.actors tbody .link .main')
  const expectNames = (wanted: readonly string[]): Promise<void> =>
    eventually(async () => {
      expect(await names().allTextContents()).toEqual(wanted)
    })
  const nameOf = (name: string) => page.locator('.actors tbody .link', { hasText: name })
  const rowOf = (name: string) =>
    page.locator('.actors tbody tr').filter({ has: page.locator('.link', { hasText: name }) })
  const byName = () => page.getByRole('columnheader', { name: 'Name' })

  test('who keeps turning up, by keys from a cold start: ranked, sorted by name, and read', async () => {
    await open('?lang=en')
    await page.keyboard.press('4')
    await expectNames(['Ana Silva', 'Elçin Taxtaqəliyev', 'Élise Dupont', 'Kenji Mori'])
    // The table has the focus: an arrow leads to its headings, another to whom the first has dealt with.
    await nameOf('Ana Silva').and(page.locator(':focus')).waitFor()
    for (const key of ['ArrowUp', 'Enter', 'Enter']) await page.keyboard.press(key)
    await expectNames(['Kenji Mori', 'Élise Dupont', 'Elçin Taxtaqəliyev', 'Ana Silva'])
    await page.keyboard.press('ArrowDown')
    await nameOf('Kenji Mori').and(page.locator(':focus')).waitFor()
    await expectHeading('Kenji Mori')
    for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key)
    await expectHeading('Ana Silva')
    await nameOf('Kenji Mori').press('Enter')
    await expectHeading('Kenji Mori')
  })

  test('who keeps turning up, by mouse from a cold start: of the days that are dragged over, sorted by name, and read', async () => {
    await open('?lang=en')
    await page.locator('label', { hasText: 'Actors' }).first().click()
    await names().nth(2).waitFor()
    await drag(0.01, 0.21)
    await expectNames(['Ana Silva', 'Kenji Mori'])
    for (const order of ['ascending', 'descending']) {
      await byName().getByRole('button').click()
      await page.locator(`[aria-sort=${order}]`).and(byName()).waitFor()
    }
    await expectNames(['Kenji Mori', 'Ana Silva'])
    await nameOf('Kenji Mori').click()
    await expectHeading('Kenji Mori')
  })

  test('who keeps turning up is a table of the chosen days, sorted by keyboard and saved as a file', async () => {
    await open('?lang=en&as=actors&days=2026-03-05..2026-03-07')
    await expectNames(['Ana Silva', 'Élise Dupont'])
    expect(await rowOf('Élise Dupont').innerText()).toMatch(/New.+5 Mar/s)
    expect(await rowOf('Ana Silva').innerText()).not.toContain('New')
    expect(await page.locator('.actors section').innerText()).toMatch(/^Gone quiet.+Mori.+last 2 Mar 2026$/s)
    // Who is new comes first by one press, and the usual order back by another.
    const fresh = page.getByRole('button', { name: /^1 new/ })
    for (const [press, order] of [
      ['true', ['Élise Dupont', 'Ana Silva']],
      ['false', ['Ana Silva', 'Élise Dupont']],
    ] as const) {
      await fresh.press('Enter')
      await fresh.and(page.locator(`[aria-pressed=${press}]`)).waitFor()
      await expectNames(order)
    }
    // Both spoke with each other, which makes them a group.
    await page.getByRole('cell', { name: 'Ana Silva', exact: true }).nth(2).waitFor()
    await page.getByText('What the columns mean').press('Enter')
    expect(await page.locator('.meanings').innerText()).toMatch(
      /Go-between\s+Of the shortest chains .+\s+Group\s+Those who deal/s,
    )
    for (const order of ['ascending', 'descending']) {
      await byName().getByRole('button').press('Enter')
      await page.locator(`[aria-sort=${order}]`).and(byName()).waitFor()
    }
    await expectNames(['Élise Dupont', 'Ana Silva'])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).press('Enter'),
    ])
    const saved = readFileSync(await download.path(), 'utf8').split('\r\n')
    expect(saved.map((line) => line.split(',')[0])).toEqual([
      ...['\uFEFFName', 'Élise Dupont', 'Ana Silva'],
      ...['Kenji Mori', ''],
    ])
    expect(saved.map((line) => line.split(',').at(-1)).slice(0, 4)).toEqual([
      ...['Gone quiet', '', ''],
      'Gone quiet',
    ])
    // Neither office nor events of the chosen days.
    expect(saved[3]).toMatch(/^Kenji Mori,\w*,,,/)
    await page.getByRole('button', { name: '1 gone quiet' }).press('Enter')
    await page.locator('#gone-quiet button').and(page.locator(':focus')).waitFor()
    await nameOf('Élise Dupont').press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Élise Dupont' }).waitFor()
    await expectAddress({ as: 'actors' })
  })

  test('the table of actors is filtered, and lists states and bodies too, all in the address', async () => {
    await open('?lang=en&as=actors&days=2026-03-05..2026-03-07')
    await page.getByRole('searchbox', { name: 'Part of a name' }).fill('elise')
    await page.waitForURL(/match=elise/)
    await expectNames(['Élise Dupont'])
    await page.getByRole('combobox', { name: 'Country' }).selectOption('BR')
    await page.getByText('Nobody passes the filter.').waitFor()
    await page.getByRole('button', { name: 'Clear the filter' }).click()
    await names().nth(1).waitFor()
    await page.getByRole('radio', { name: 'States', exact: true }).check({ force: true })
    await page.waitForURL(/of=countries/)
    await page.locator('.actors tbody .link', { hasText: 'Brazil' }).waitFor()
    await open('?lang=en&as=actors&days=2026-03-05..2026-03-07&match=silva&sort=name')
    await expectNames(['Ana Silva'])
    await page.locator('[aria-sort=ascending]').and(byName()).waitFor()
  })

  test('of days without events it is the days that are let go, not a filter that nobody has set', async () => {
    await open('?lang=en&as=actors&days=2026-03-20..2026-03-21')
    const stage = page.locator('.actors')
    await stage.getByText('No event in the chosen days and filters.').waitFor()
    expect(await stage.getByRole('button', { name: 'Clear the filter' }).count()).toBe(0)
    await stage.getByRole('button', { name: 'All days' }).press('Enter')
    await names().nth(1).waitFor()
    await expectAddress({ days: null })
  })

  test('nobody is new where the archive has no report of before', async () => {
    await open('?lang=en&as=actors&days=2026-02-20..2026-03-07')
    await page.getByText('no reports of before').waitFor()
    expect(await page.getByRole('columnheader', { name: 'New' }).count()).toBe(0)
  })
}
