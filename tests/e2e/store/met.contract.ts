import { expect, test } from '@jest/globals'
import { positionOf } from '../browser.ts'
import { ANA, EUCO, MORI, SENTENCE, expectAddress, open, page } from '../opener.ts'

export function describeMet(): void {
  test('who met whom, by keys from a cold start: two are named, and each meeting has day, place, offices of the day and sentence', async () => {
    await open('?lang=en')
    await page.keyboard.press('m')
    await page.locator('.ends input:focus').waitFor()
    await page.keyboard.insertText('Silva')
    await page.getByRole('option', { name: 'Ana Silva' }).waitFor()
    await page.keyboard.press('Enter')
    // With anybody first; who goes on typing names the other.
    await page.getByText('All days · 2 listed').waitFor()
    await page.getByPlaceholder('Whom? (or anybody)').and(page.locator(':focus')).waitFor()
    await page.keyboard.insertText('日本')
    // Before all who are of it.
    await page.getByRole('option').first().filter({ hasText: 'Japan' }).waitFor()
    await page.keyboard.press('Enter')
    const meeting = page.locator('.meeting')
    // The one with anybody else goes.
    await meeting.nth(1).waitFor({ state: 'detached' })
    await meeting.locator('blockquote', { hasText: SENTENCE }).waitFor()
    // Of one sort alone there is nothing to choose.
    expect(await page.getByRole('group', { name: 'Which events' }).count()).toBe(0)
    expect(await meeting.innerText()).toMatch(
      /2 Mar 2026 · Meeting · Lima\s+Ana Silva\s+Minister of Foreign Affairs · Brazil\s+Kenji Mori\s+Minister of Foreign Affairs · Japan/,
    )
    await expectAddress({ panel: 'meet', a: ANA, b: 'JP' })
    await meeting.getByRole('button', { name: 'Kenji Mori' }).press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
  })

  test.each([
    ['en', 'Silva Japan Lima'],
    ['ja', '誰が誰と会ったか：シルバ、日本、リマ'],
  ])(
    'who met whom where, by keys from a cold start: two names and a place lead to it (%s)',
    async (language, words) => {
      await open(`?lang=${language}`)
      await page.keyboard.press('Control+k')
      await page.keyboard.insertText(words)
      await page.keyboard.press('Enter')
      await page.locator('.meeting blockquote', { hasText: SENTENCE }).waitFor()
      await expectAddress({ a: ANA, b: 'JP', at: 'place:Lima@PE', list: null })
      expect(await page.locator('.meeting').count()).toBe(1)
      // Without the place it is the relation of the two.
      await page
        .getByRole('button', { name: language === 'en' ? 'Anywhere' : '場所を限定しない' })
        .press('Enter')
      await page.locator('.dossier').waitFor()
      await expectAddress({ a: ANA, b: 'JP', at: null })
    },
  )

  test('who met whom where, from the panel: a place has a box of its own, and is taken in that of somebody as well', async () => {
    await open('?lang=en&panel=meet')
    const type = async (box: string, text: string, option: string): Promise<void> => {
      await page.getByRole('combobox', { name: box }).fill(text)
      await page.getByRole('option', { name: option }).first().waitFor()
      await page.keyboard.press('Enter')
    }
    await type('A person, state or body', 'Lima', 'Lima')
    await expectAddress({ panel: 'meet', a: null, at: 'place:Lima@PE' })
    await type('A person, state or body', 'Silva', 'Ana Silva')
    await expectAddress({ a: ANA, at: 'place:Lima@PE' })
    await page.getByRole('button', { name: 'Anywhere' }).press('Enter')
    await expectAddress({ a: ANA, at: null })
    await type('Where? (or anywhere)', 'Lima', 'Lima')
    await page.locator('.meeting blockquote', { hasText: SENTENCE }).waitFor()
    await expectAddress({ a: ANA, at: 'place:Lima@PE' })
    // Nobody is a place.
    await page.getByRole('button', { name: 'Anywhere' }).press('Enter')
    await page.getByRole('combobox', { name: 'Where? (or anywhere)' }).fill('Silva')
    await page.getByText('Nothing is called that.').waitFor()
  })

  test('which events are listed is one rule however many are named, and stays as the reader has chosen', async () => {
    await open('?lang=en&panel=meet&a=BR')
    const events = page.getByRole('region', { name: 'Events', exact: true })
    const name = async (text: string): Promise<void> => {
      await page.locator('.ends input').fill(text)
      await page.getByRole('option', { name: text }).first().waitFor()
      await page.keyboard.press('Enter')
    }
    await events.getByText('Contacts · All days · 2 listed').waitFor()
    await name('Japan')
    await events.getByText('Contacts · All days · 1 listed').waitFor()
    await page.getByRole('radio', { name: 'All' }).check()
    await events.getByText('All days · 2 listed').waitFor()
    await page.getByRole('button', { name: 'Take another' }).last().click()
    await page.getByRole('radio', { name: 'All', checked: true }).waitFor()
    await page.getByRole('radio', { name: 'Conflict' }).check()
    await name('European Council')
    // Where there is nothing of it, all is one step away.
    await events.getByText('Conflict · All days · 0 listed').waitFor()
    await expectAddress({ list: 'conflict' })
    await events.getByRole('button', { name: 'All 1' }).press('Enter')
    await events.getByText('All days · 1 listed').waitFor()
  })

  test('who met whom, by mouse from a cold start: a node shows the person, a line the sentence', async () => {
    await open('?lang=en')
    const mori = await positionOf(page, MORI)
    await page.mouse.click(mori.x, mori.y)
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
    expect(await page.locator('.offices').innerText()).toContain('Minister of Foreign Affairs')
    await page.keyboard.press('Escape')
    await page.locator('.offices').waitFor({ state: 'detached' })
    const ana = await positionOf(page, ANA)
    await page.mouse.click((mori.x + ana.x) / 2, (mori.y + ana.y) / 2)
    await page.locator('blockquote').first().waitFor()
    expect(await page.locator('blockquote').first().innerText()).toMatch(new RegExp(`^${SENTENCE}\n`))
    expect(await page.locator('aside .event-line').first().innerText()).toContain('Lima')
    await page.locator('blockquote').getByRole('link', { name: 'Kenji Mori' }).click()
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
  })

  test.each([
    [
      'en',
      'Kenji Mori met Ana Silva (2 Mar 2026, Lima); Ana Silva spoke with Élise Dupont by phone (5 Mar 2026).',
    ],
    ['ja', '森はシルバと2026年3月2日にリマで会談し、シルバはデュポンと2026年3月5日に電話で話しました。'],
  ])('two who never met are joined by a sentence: %s', async (language, sentence) => {
    await open(`?lang=${language}&panel=meet&a=${MORI}&b=person:elise-dupont`)
    const chain = page.locator('.chains li')
    await chain.waitFor()
    expect(await chain.innerText()).toBe(sentence)
    // The chain is lit in the picture, which tells so to whoever cannot see it.
    const lit = page.locator('.network + output')
    await lit
      .getByText(language === 'en' ? 'Kenji Mori, Ana Silva, Élise Dupont' : '森, シルバ, デュポン')
      .waitFor({ state: 'attached' })
    await page.getByRole('button', { name: language === 'en' ? 'Close' : '閉じる', exact: true }).click()
    await lit.filter({ hasText: /^$/ }).waitFor({ state: 'attached' })
  })

  test('what is announced is listed alone, whatever its box says, and stands in the relation that it is about', async () => {
    await open('?lang=en&panel=meet')
    const events = page.getByRole('region', { name: 'Events', exact: true })
    await page.getByRole('radio', { name: 'Announced' }).check()
    await page.waitForURL(/list=planned/)
    await events.locator('.meeting .tag', { hasText: 'planned' }).first().waitFor()
    await events.locator('.meeting', { hasNotText: 'planned' }).first().waitFor({ state: 'detached' })
    await open(`?lang=en&panel=meet&a=BR&b=${encodeURIComponent(EUCO)}`)
    await page
      .getByRole('heading', { name: 'Still open: announced, not told to have happened 1 event' })
      .waitFor()
  })
}
