import { expect, test } from '@jest/globals'
import { atRest } from '../atRest.ts'
import { violations } from '../axe.ts'
import { ANA, EUCO, MORI, describePage, open, page } from '../opener.ts'

/** With the search open over it. */
const PALETTE = '&view=full'

describePage('for everybody', () => {
  test('who reads Japanese is told why some names are not in it', async () => {
    const note = page.getByText('ラテン文字の名前・肩書きは、週報に日本語表記がないものです。')
    await open('?lang=ja')
    expect(await note.count()).toBe(1)
    await open(`?lang=ja&on=node:${encodeURIComponent('person:elcin-tahtaqəliyev')}`)
    await page.locator('#details header').getByText('週報に日本語表記なし').waitFor()
    await open(`?lang=ja&on=node:${MORI}`)
    expect(await page.locator('#details header').getByText('週報に日本語表記なし').count()).toBe(0)
    for (const shape of ['list', 'actors']) {
      await open(`?lang=ja&view=people&as=${shape}&on=node:${MORI}`)
      await note.waitFor()
    }
    await open('?lang=en')
    expect(await page.locator('.latin').count()).toBe(0)
  })

  test.each([
    ['light', 'en', ''],
    ['dark', 'ja', ''],
    ['light', 'ja', '&as=list'],
    ['dark', 'en', `&on=node:${ANA}`],
    ['light', 'en', '&as=actors'],
    ['dark', 'ja', PALETTE],
    ['light', 'ja', '&as=matrix&view=countries'],
    ['dark', 'ja', '&as=brief&days=2026-03-05..2026-03-12'],
    ['dark', 'ja', '&as=reader&doc=aaaa&on=node:BR'],
    ['dark', 'ja', `&panel=meet&a=${MORI}&b=BR`],
    ['dark', 'ja', '&as=actors&days=2026-03-05..2026-03-07'],
    ['dark', 'ja', '&view=countries&on=edge:contact BR JP'],
    ['light', 'en', `&view=countries&planned=true&on=edge:contact BR ${EUCO}`],
  ] as const)('is accessible: %s, %s %s', async (colorScheme, language, more) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(`?lang=${language}${more}`)
    if (more === PALETTE) {
      await page.keyboard.press('Control+k')
      await page.keyboard.insertText('silva')
      await page.locator('.found [role=option]').first().waitFor()
    }
    await atRest(page)
    expect(await violations(page, more === PALETTE ? '.palette' : 'html')).toEqual([])
  })
})
