import { expect, test } from '@jest/globals'
import { event, extraction, item, office, person } from '../../fixtures/extraction.ts'
import { violations } from '../axe.ts'
import { positionOf, positions } from '../browser.ts'
import { eventually } from '../eventually.ts'
import { ANA, describePage, expectAddress, expectHeading, forgive, open, page, served } from '../opener.ts'

const orlo = (file: string, title: string, of: string, date: string) =>
  extraction(file, [
    item(1, {
      date,
      people: [person('Jan Orlo', { offices: [office(title, of)] }), person('Ida Lind')],
      countries: [of, 'FI'],
      events: [
        event({
          date,
          sides: [
            { of, people: ['Jan Orlo'] },
            { of: 'FI', people: ['Ida Lind'] },
          ],
        }),
      ],
    }),
  ])

const SHARED = 'person:jan-orlo'

describePage(
  'an id that namesakes share',
  () => {
    test('leads to a choice, which is made by keyboard and stands in the address', async () => {
      await open(`?lang=en&on=node:${SHARED}`)
      const which = page.getByRole('group', { name: 'Which of these is meant?' })
      await which.waitFor()
      expect(await which.getByRole('listitem').allInnerTexts()).toEqual([
        expect.stringMatching(/Jan Orlo\s+General, Norway\s*in reports of 6 May 2031/),
        expect.stringMatching(/Jan Orlo\s+Critic, Greece\s*in reports of 2 Apr(?:il)? 2031/),
      ])
      expect(await violations(page, 'html')).toEqual([])
      const general = which.getByRole('button', { name: 'This one: Jan Orlo, General, Norway' })
      await general.focus()
      await page.keyboard.press('Enter')
      await expectHeading('Jan Orlo')
      await expectAddress({ on: `node:${SHARED}@NO` })
      await page.goBack()
      await which.waitFor()
      forgive('409')
    })

    test('likewise where it decides what is drawn, and in Japanese', async () => {
      await page.goto(`${served.address}?lang=ja&expand=${SHARED}`)
      await page.getByRole('button', { name: /^これを選ぶ：Jan Orlo.*ギリシャ/ }).click()
      await expectAddress({ expand: `${SHARED}@GR` })
      await page.locator('.count').waitFor()
      forgive('409')
    })

    test('likewise where it is one of two who met', async () => {
      await open(`?lang=en&panel=meet&a=person:ida-lind&b=${SHARED}`)
      await page.getByRole('button', { name: 'This one: Jan Orlo, Critic, Greece' }).first().click()
      await expectAddress({ b: `${SHARED}@GR` })
      await page.getByRole('group', { name: 'Which of these is meant?' }).waitFor({ state: 'detached' })
      forgive('409')
    })

    test.each([
      ['hide', `view=people&hide=${SHARED}`, { hide: `${SHARED}@GR` }],
      ['collapse', `collapse=${SHARED}`, { collapse: `${SHARED}@GR` }],
      ['pin', `pin=0.2,0.3,${SHARED}`, { pin: `0.2,0.3,${SHARED}@GR` }],
      ['and', `on=node:person:ida-lind&and=${SHARED}`, { and: `${SHARED}@GR` }],
      [
        'on an edge',
        `on=edge:contact person:ida-lind ${SHARED}`,
        { on: `edge:contact person:ida-lind ${SHARED}@GR` },
      ],
    ])('likewise where the address but touches it: %s', async (_where, query, expected) => {
      await open(`?lang=en&${query}`)
      await page.getByRole('button', { name: 'This one: Jan Orlo, Critic, Greece' }).click()
      await expectAddress(expected)
      await page.getByRole('group', { name: 'Which of these is meant?' }).waitFor({ state: 'detached' })
      forgive('409')
    })

    test('an id of namesakes and one that is nobody’s take nothing from the others', async () => {
      await open(`?lang=en&hide=${SHARED}&hide=${ANA}@BR&hide=${'x'.repeat(300)}`)
      await expectAddress({ hide: SHARED })
      await eventually(async () => {
        expect(Object.keys(await positions(page))).not.toContain(ANA)
      })
      const refused = page.getByRole('alert').filter({ hasText: 'Something that the address names' })
      expect(await refused.innerText()).toContain(`${'x'.repeat(40)}…: `)
      await page.getByRole('button', { name: 'This one: Jan Orlo, Critic, Greece' }).click()
      await expectAddress({ hide: `${SHARED}@GR` })
      forgive('409')
      forgive('400')
    })

    test('a server that could not say whose an id is, is told of and can be asked again', async () => {
      let isFaulty = true
      await page.route('**/api/ids*', (route) =>
        isFaulty
          ? route.fulfill({ status: 500, json: { error: { code: 'internal', message: 'no' } } })
          : route.continue(),
      )
      await open(`?lang=en&hide=${ANA}@BR`)
      const again = page.getByRole('alert').getByRole('button', { name: 'Try again' })
      await again.waitFor()
      isFaulty = false
      await again.click()
      await again.waitFor({ state: 'detached' })
      await eventually(async () => {
        expect(Object.keys(await positions(page))).not.toContain(ANA)
      })
      forgive('500')
    })

    test('whoever has another id by now stays hidden', async () => {
      await open(`?lang=en&hide=${ANA}@BR`)
      await eventually(async () => {
        expect(Object.keys(await positions(page))).not.toContain(ANA)
      })
      await page.getByRole('button', { name: 'Show 1 hidden' }).press('Enter')
      await positionOf(page, ANA)
    })
  },
  [orlo('b.txt', 'General', 'NO', '2031-05-06'), orlo('a.txt', 'Critic', 'GR', '2031-04-02')],
)
