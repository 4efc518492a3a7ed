import { expect, test } from '@jest/globals'
import { violations } from '../axe.ts'
import {
  MORI,
  SHOWN,
  describePage,
  expectCount,
  expectHeading,
  forgive,
  open,
  page,
  served,
} from '../opener.ts'

describePage('what goes wrong', () => {
  test('a failing server is told plainly, and another try can succeed', async () => {
    await page.route('**/api/network*', (route) => route.abort())
    await page.goto(served.address)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('The server does not answer')
    expect(await violations(page, 'html')).toEqual([])
    // By the keyboard: a mouse waits for the button to be at rest, and meanwhile the page itself may try again, and need none.
    await page.getByRole('button', { name: 'Try again' }).focus()
    await page.unroute('**/api/network*')
    await page.keyboard.press('Enter')
    await page.locator('.count').waitFor()
    await expectCount(SHOWN)
    // The browser itself writes the refused connection into its console.
    forgive('net::ERR_FAILED')
  })

  test('a server that is gone is told once, also where one searches, and all goes on by itself when it is back', async () => {
    await open('?lang=en')
    await page.route('**/api/**', (route) => route.abort())
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('mori')
    await page.getByRole('dialog').getByText('No answer yet.').waitFor()
    // A view needs no server to be found.
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText('actors')
    await page.getByRole('dialog').getByRole('option', { name: 'Actors' }).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('.reading.actors').getByText('No answer yet.').waitFor()
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([
      expect.stringContaining('The server does not answer. It is asked again by itself.'),
    ])
    await page.unroute('**/api/**')
    await page.getByRole('heading', { name: /^Who keeps turning up/ }).waitFor()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    forgive('net::ERR_FAILED')
  })

  test('a name that is not here is told of in the words of the page', async () => {
    await open(`?lang=ja&panel=meet&a=${MORI}&b=person:nobody`)
    await page.getByText('該当する項目がありません。').first().waitFor()
    // The browser itself writes what was not found into its console.
    forgive('404')
  })

  test('texts of a bulletin that do not come are told of once, beside its headlines, and come when they are asked for again', async () => {
    await page.route('**/api/documents/aaaa/texts*', (route) => route.fulfill({ status: 500, json: {} }))
    await page.goto(`${served.address}?lang=en&as=reader&doc=aaaa`)
    const notice = page.locator('.reader .text').getByRole('alert')
    await notice.waitFor()
    expect(await page.locator('.reader article h4').count()).toBeGreaterThan(0)
    expect(await notice.count()).toBe(1)
    await page.unroute('**/api/documents/aaaa/texts*')
    await notice.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.reader article mark').first().waitFor()
    await notice.waitFor({ state: 'detached' })
    forgive('500')
  })

  test('a page that was left open tells of new documents, and shows them', async () => {
    await open('?lang=en')
    const documents = await page.evaluate(
      async () => ((await (await fetch('/api/health')).json()) as { documents: number }).documents,
    )
    await page.route('**/api/health', (route) =>
      route.fulfill({ json: { status: 'ok', engine: 'embedded', documents: documents + 2 } }),
    )
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await page.getByText('2 new documents').waitFor()
    const asked = page.waitForRequest('**/api/network*')
    await page.getByRole('button', { name: 'Show', exact: true }).press('Enter')
    await asked
    await page.getByText('2 new documents').waitFor({ state: 'detached' })
  })

  test('an error of the page itself is told, and loading it anew brings back what was chosen', async () => {
    await page.route('**/api/relations*', (route) => route.fulfill({ json: {} }))
    await page.goto(`${served.address}?lang=en&panel=meet&a=${MORI}&b=BR`)
    await page.getByRole('alert').getByText('The page has met an error of its own').waitFor()
    expect(await violations(page, 'html')).toEqual([])
    await page.unroute('**/api/relations*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: /^Relation/ }).waitFor()
    await expectHeading('Who met whom')
    forgive('TypeError')
  })
})
