import { expect, test } from '@jest/globals'
import { positionOf } from '../browser.ts'
import { ANA, EUCO, MORI, drag, expectAddress, expectHeading, open, page } from '../opener.ts'

export function describeRelation(): void {
  test('a relation over time, by keys from a cold start: two states are named, all of it is listed first, contacts alone by one Tab and one arrow', async () => {
    await open('?lang=en')
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('Brazil, Japan')
    await page.keyboard.press('Enter')
    const events = page.getByRole('region', { name: 'Events', exact: true })
    await events.getByText('All days · 2 listed').waitFor()
    await page.getByRole('region', { name: 'Relation' }).getByText('First contact').waitFor()
    for (const key of ['Tab', 'ArrowRight']) await page.keyboard.press(key)
    await events.getByText('Contacts · All days · 1 listed').waitFor()
    // What leads down to them takes whoever reads on along.
    await page.getByRole('button', { name: '1 listed ↓' }).press('Enter')
    await events.and(page.locator(':focus')).waitFor()
    // Nobody named: everybody's contacts.
    await open('?lang=en&panel=meet')
    await events.getByText('Contacts · All days · 2 listed').waitFor()
  })

  test('a relation over time, by mouse from a cold start: the line between two states tells it, and dragging over the days tells it of them', async () => {
    await open('?lang=en')
    await page.locator('label', { hasText: 'States & bodies' }).first().click()
    const [brazil, japan] = [await positionOf(page, 'BR'), await positionOf(page, 'JP')]
    await page.mouse.click((brazil.x + japan.x) / 2, (brazil.y + japan.y) / 2)
    const dossier = page.getByRole('region', { name: 'Relation' })
    await dossier.getByText('All days · 2 events').waitFor()
    await expectHeading('Brazil – Japan')
    await drag(0.01, 0.21)
    await dossier.getByText(/^2.+3 Mar 2026 · 1 event$/).waitFor()
  })

  test.each(['Silva and Mori', 'Silva Mori'])(
    'two names lead to their relation by keyboard alone: %s',
    async (names) => {
      await open('?lang=en')
      await page.keyboard.press('Control+k')
      await page.keyboard.insertText(names)
      await page.keyboard.press('Enter')
      await page.locator('.meet .dossier').waitFor()
      await expectAddress({ a: ANA, b: MORI })
      // What is told there is read on by keyboard.
      await page.locator('.dossier:focus').waitFor()
    },
  )

  test('a body that the picture does not draw is one step away from its tie with a state', async () => {
    await open('?lang=en')
    await page.keyboard.press('/')
    await page.keyboard.insertText('European Council')
    await page.getByRole('option', { name: 'European Council' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'European Council' }).waitFor()
    await page.getByRole('button', { name: /^Show in/ }).click()
    const body = await positionOf(page, EUCO)
    const state = await positionOf(page, 'BR')
    await page.mouse.click((body.x + state.x) / 2, (body.y + state.y) / 2)
    await page.locator('blockquote').first().waitFor()
    await expectHeading('Brazil – European Council')
  })

  test('a line tells how the relation runs in the chosen days, and who carries it', async () => {
    await open('?lang=en&view=countries&days=2026-03-01..2026-03-10&on=edge:contact BR JP')
    const dossier = page.getByRole('region', { name: 'Relation' })
    await dossier.getByText(/^1.+10 Mar 2026 · 2 events$/).waitFor()
    // What there is none of is told as well; the number of contacts is that of their list.
    expect(await dossier.locator('.facts > div').allInnerTexts()).toEqual([
      'First contact\n2 Mar 2026',
      'Contacts\n1, on 1 day',
      'Silence\n8 days, until 10 Mar 2026',
      'Agreements\nnone',
      'Still open\nnone',
    ])
    expect(await dossier.locator('.carriers').first().innerText()).toMatch(
      /^Brazil\s+Ana Silva\s+シルバ\s+Minister of Foreign Affairs · minister level\s+1$/,
    )
    await page.locator('.field').focus()
    await page.keyboard.press('Escape')
    await dossier.getByText('All days · 2 events').waitFor()
    await page.getByRole('checkbox', { name: /^Background/ }).check()
    await dossier.getByText('All days · 3 events').waitFor()
    await page.locator('.field').focus()
    await page.keyboard.press('ArrowRight')
    await dossier.getByText('2 Mar 2026 · 1 event').waitFor()
    await dossier.getByRole('button', { name: 'Kenji Mori' }).first().press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
  })

  test('of a relation as many events are listed as are counted, all or those of a class', async () => {
    await open('?lang=en&view=countries&on=edge:contact BR JP')
    const events = page.getByRole('region', { name: 'Events', exact: true })
    const lists = page.getByRole('group', { name: 'Which events' })
    await events.getByText('All days · 2 listed').waitFor()
    expect(await events.locator('.meeting').count()).toBe(2)
    expect(await lists.locator('label').allInnerTexts()).toEqual([
      'All\n2',
      'Contacts\n1',
      'Verbal cooperation\n1',
      'Verbal conflict\n1',
    ])
    await lists.getByRole('radio', { name: 'Verbal conflict' }).check()
    await events.getByText('Verbal conflict · All days · 1 listed').waitFor()
    expect(await events.locator('.meeting .tone-3').count()).toBe(1)
    await expectAddress({ list: '3' })
    await page.reload()
    await events.getByText('All days · 1 listed').waitFor()
    await lists.getByRole('radio', { name: 'All' }).check()
    await events.getByText('All days · 2 listed').waitFor()
    // A class that is hidden is neither counted nor listed.
    await page.locator('.legend').getByRole('button', { name: 'Verbal conflict' }).click()
    await page.getByText('All days · 1 event', { exact: true }).waitFor()
    await events.getByText('All days · 1 listed').waitFor()
  })

  test('a relation of several months is drawn by month, and told in numbers', async () => {
    await open(`?lang=en&view=countries&planned=true&on=edge:contact BR ${EUCO}`)
    const dossier = page.getByRole('region', { name: 'Relation' })
    await dossier.locator('.course .bar').nth(1).waitFor()
    expect(await dossier.locator('.course .axis text').allTextContents()).toEqual(['Mar 2026', 'Apr 2026'])
    expect(await dossier.locator('.course .total').allTextContents()).toEqual(['1', '1'])
    expect(await dossier.locator('.course title').allTextContents()).toEqual([
      'Mar 2026: 1 event, Verbal cooperation 1',
      'Apr 2026: 1 event, Not classed 1',
    ])
    await dossier.getByText('As numbers').press('Enter')
    const rows = await dossier.getByRole('row').allInnerTexts()
    expect(rows.map((row) => row.trim().replace(/\s+/g, ' '))).toEqual([
      'Verbal cooperation Not classed',
      'Mar 2026 1 0',
      'Apr 2026 0 1',
    ])
  })
}
