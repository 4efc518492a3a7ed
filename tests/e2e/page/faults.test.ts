import { expect, test } from '@jest/globals'
import { violations } from '../axe.ts'
import { MORI, SHOWN, describePage, expectCount, expectHeading, forgive, page, served } from '../opener.ts'

describePage('what goes wrong', () => {
  test('a failing server is told plainly, and another try can succeed', async () => {
    await page.route('**/api/network*', (route) => route.abort())
    await page.goto(served.address)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('The server does not answer')
    await page.unroute('**/api/network*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.count').waitFor()
    await expectCount(SHOWN)
    // The browser itself writes the refused connection into its console.
    forgive('net::ERR_FAILED')
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
