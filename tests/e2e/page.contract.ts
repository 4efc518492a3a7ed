/** What a reader can do on the page, over whatever store it is served from. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { readQueries } from '../../server/queries.ts'
import type { StoreSettings } from '../../server/store/open.ts'
import { openStore } from '../../server/store/open.ts'
import { loadFixture } from '../server/fixture.ts'
import { violations } from './axe.ts'
import { openBrowser, positionOf, positions } from './browser.ts'
import type { Served } from './server.ts'
import { startServer } from './server.ts'

const ANA = 'person:ana-silva'
const MORI = 'person:kenji-mori'
const EUCO = 'organization:European Council'
const SENTENCE = 'Foreign Minister Ana Silva met with Foreign Minister Kenji Mori in Lima.'

/** With the search open over it. */
const PALETTE = '&view=full'

/** Of the seven events of the fixture, four are neither planned, nor history, nor denied; one of these has no day. */
const SHOWN = '4 of 7 events'

export function describePage(settings: () => StoreSettings): void {
  let browser: Browser
  let served: Served
  let context: BrowserContext
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    const store = await openStore(settings())
    try {
      await loadFixture(store, readQueries())
    } finally {
      await store.close()
    }
    served = await startServer(settings())
    browser = await openBrowser()
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await served?.stop()
  })
  beforeEach(async () => {
    faults = []
    context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      reducedMotion: 'reduce',
      hasTouch: true,
    })
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
  })
  afterEach(async () => {
    await context.close()
    expect(faults).toEqual([])
  })

  const open = async (query = ''): Promise<void> => {
    await page.goto(`${served.address}${query}`)
    await page.locator('.count').waitFor()
  }
  const count = (): Promise<string> => page.locator('.count').innerText()
  const heading = (): Promise<string> => page.locator('aside header h2').innerText()

  /** Presses the mouse at one part of the timeline's width (0 to 1) and lets go at another. */
  const drag = async (from: number, to: number): Promise<void> => {
    const box = await page.locator('.brush .overlay').boundingBox()
    if (box === null) throw new Error('the timeline has no field')
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + from * box.width, y)
    await page.mouse.down()
    await page.mouse.move(box.x + ((from + to) / 2) * box.width, y)
    await page.mouse.move(box.x + to * box.width, y)
    await page.mouse.up()
  }

  test('opens with people in the picture and exact counts', async () => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/network')) asked.push(request.url())
    })
    await open()
    // Who is drawn follows from what is seen.
    expect(asked.map((url) => new URL(url).searchParams.get('busyWithout'))).toEqual([
      'planned,background,negated',
    ])
    expect(Object.keys(await positions(page))).toEqual(expect.arrayContaining([ANA, MORI]))
    expect(await count()).toBe(SHOWN)
    expect(await page.title()).toBe('Dragoman')
  })

  test('the mouse draws, moves and resizes the window, and the network follows without asking the server', async () => {
    await open()
    const before = await positions(page)
    let asked = 0
    page.on('request', (request) => {
      if (request.url().includes('/api/network')) asked += 1
    })
    // Nine days from 2 to 10 March: the first two of them hold the meeting.
    await drag(0.01, 0.21)
    // What has no day is of none of them.
    expect(await count()).toBe('1 of 7 events')
    expect(await page.locator('.days').innerText()).toMatch(/2.+3 Mar 2026/)
    const after = await positions(page)
    expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length)
    expect(after[MORI]).toEqual(before[MORI])
    // By its middle, two days to the right: to 4 and 5 March, where the call is.
    await drag(0.11, 0.33)
    expect(await page.locator('.days').innerText()).toMatch(/4.+5 Mar 2026/)
    // By its right edge, out to 10 March.
    await drag(0.4444, 0.99)
    expect(await page.locator('.days').innerText()).toMatch(/4.+10 Mar 2026/)
    expect(await count()).toBe('2 of 7 events')
    expect(asked).toBe(0)
  })

  test('days run forwards and backwards, and a run is one step', async () => {
    await open('?lang=en')
    const whole = await page.locator('.days').innerText()
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4×')
    await page.getByRole('button', { name: 'Play forwards' }).press('Enter')
    // To the last of nine days, where it stops by itself.
    await page.locator('.days', { hasText: /^10 Mar 2026$/ }).waitFor()
    await page.getByRole('button', { name: 'Play forwards' }).waitFor()
    await page.getByRole('button', { name: 'Play backwards' }).press('Enter')
    await page.locator('.days', { hasText: /^2 Mar 2026$/ }).waitFor()
    await page.waitForURL(/days=2026-03-02/)
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('½×')
    await page.getByRole('button', { name: 'Play forwards' }).press('Enter')
    await page.getByRole('button', { name: 'Stop' }).press('Enter')
    await page.getByRole('button', { name: 'Play forwards' }).waitFor()
    for (let times = 0; times < 2; times += 1) await page.getByRole('button', { name: /^Undo/ }).click()
    await page.waitForURL((url) => !url.search.includes('days='))
    expect(await page.locator('.days').innerText()).toBe(whole)
  })

  test('a finger draws the window', async () => {
    await open('?lang=en')
    const box = await page.locator('.brush .overlay').boundingBox()
    if (box === null) throw new Error('the timeline has no field')
    const finger = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number): Promise<unknown> =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: part === undefined ? [] : [{ x: box.x + part * box.width, y: box.y + box.height / 2 }],
      })
    await touch('touchStart', 0.01)
    await touch('touchMove', 0.1)
    await touch('touchMove', 0.21)
    await touch('touchEnd')
    expect(await page.locator('.days').innerText()).toMatch(/2.+3 Mar 2026/)
    expect(await count()).toBe('1 of 7 events')
  })

  test('the bars are those of what is chosen, before the shape of all', async () => {
    await open(`?lang=en&on=node:${MORI}`)
    await page.getByText('bars: 1 of the choice').waitFor()
    expect(await page.locator('.field .bar').count()).toBe(1)
    expect(await page.locator('.field .ghost').count()).toBeGreaterThan(1)
  })

  test('the bars count the events that are listed of two, and of a place', async () => {
    await open('?lang=en&panel=meet&a=BR&b=JP')
    await page.getByText('bars: 2 of the choice').waitFor()
    await page.getByRole('radio', { name: 'Contacts' }).check()
    await page.getByText('bars: 1 of the choice').waitFor()
    await open(`?lang=en&on=${encodeURIComponent('node:place:Lima@PE')}`)
    await page.getByText('bars: 1 of the choice').waitFor()
    await page.getByText('Places are not drawn; the picture lights who was there.').waitFor()
    await page.locator('.network + output').getByText('Ana Silva, Kenji Mori').waitFor({ state: 'attached' })
  })

  test('keys move, resize and clear the window', async () => {
    await open()
    await page.locator('.field').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator('.days').innerText()).toBe('2 Mar 2026')
    expect(await count()).toBe('1 of 7 events')
    await page.keyboard.press('ArrowRight')
    expect(await count()).toBe('0 of 7 events')
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('Shift+ArrowRight')
    expect(await page.locator('.days').innerText()).toMatch(/3.+5 Mar 2026/)
    expect(await count()).toBe('1 of 7 events')
    await page.keyboard.press('Escape')
    expect(await count()).toBe(SHOWN)
  })

  test('a link with a former id leads to the person, and is chosen in the picture', async () => {
    await open(`?on=${encodeURIComponent(`node:${ANA}@BR`)}`)
    await page.getByRole('heading', { name: 'Ana Silva' }).waitFor()
    // Only what is drawn can be centred.
    await page.getByRole('button', { name: 'Find in the picture' }).waitFor()
  })

  test('switches let in what is planned, history or denied', async () => {
    await open()
    for (const [name, text] of [
      ['Planned', '5 of 7 events'],
      ['Background', '6 of 7 events'],
      ['Did not happen', '7 of 7 events'],
    ] as const) {
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
      expect(await count()).toBe(text)
    }
    await page.getByRole('checkbox', { name: /^Undated/ }).uncheck()
    expect(await count()).toBe('5 of 7 events')
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
    expect(new URL(page.url()).searchParams.get('on')).toMatch(/^node:/)
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

  test('Enter alone takes the best hit', async () => {
    await open()
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('dupont')
    await page.getByRole('option', { name: 'Dupont' }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Élise Dupont' }).waitFor()
  })

  test('Enter before the answer has come takes the first when it comes, and letters work at once', async () => {
    await open('?lang=en')
    await page.route('**/api/search*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('mori')
    await page.keyboard.press('Enter')
    await page.waitForURL(/on=node/)
    await page.keyboard.press('f')
    await page.waitForURL(/focus=true/)
    expect(Object.keys(await positions(page)).sort()).toEqual([ANA, MORI].sort())
  })

  test('Enter before the answer has come takes the first in a box of the panel too', async () => {
    await open('?lang=en')
    await page.route('**/api/search*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue()
    })
    await page.getByRole('combobox', { name: 'A person, state or body' }).focus()
    await page.keyboard.insertText('mori')
    await page.keyboard.press('Enter')
    await page.waitForURL(/panel=meet&a=person/)
    expect(new URL(page.url()).searchParams.get('a')).toBe(MORI)
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
    expect(new URL(page.url()).searchParams.get('as')).toBe(null)
  })

  test('Escape leaves the search, and what is chosen stays', async () => {
    await open(`?lang=en&on=node:${ANA}`)
    await page.getByRole('heading', { level: 2, name: 'Ana Silva' }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.insertText('mori')
    await page.locator('.found [role=option]').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await heading()).toBe('Ana Silva')
  })

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
    expect(await heading()).toBe('Brazil – European Council')
  })

  test('a line tells how the relation runs in the chosen days, and who carries it', async () => {
    await open('?lang=en&view=countries&days=2026-03-01..2026-03-10&on=edge:contact BR JP')
    const dossier = page.getByRole('region', { name: 'Relation' })
    await dossier.getByText(/^1.+10 Mar 2026 · 2 events$/).waitFor()
    // What there is none of is told as well; the number of contacts is that of their list.
    expect(await dossier.locator('.facts > div').allInnerTexts()).toEqual([
      'First contact\n2 Mar 2026',
      'Contacts\n1, on 1 day',
      'Silence\n9 days, until 11 Mar 2026',
      'Agreements\nnone',
      'Announced\nnone',
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
    expect(new URL(page.url()).searchParams.get('list')).toBe('3')
    await page.reload()
    await events.getByText('All days · 1 listed').waitFor()
    await lists.getByRole('radio', { name: 'All' }).check()
    await events.getByText('All days · 2 listed').waitFor()
    // A class that is hidden is neither counted nor listed.
    await page.locator('.legend').getByRole('button', { name: 'Verbal conflict' }).click()
    await page.getByText('All days · 1 event', { exact: true }).waitFor()
    await events.getByText('All days · 1 listed').waitFor()
  })

  test('what is announced is listed alone, whatever its box says, and stands in the relation that it is about', async () => {
    await open('?lang=en&panel=meet')
    const events = page.getByRole('region', { name: 'Events', exact: true })
    await page.getByRole('radio', { name: 'Announced' }).check()
    await page.waitForURL(/list=planned/)
    await events.locator('.meeting .tag', { hasText: 'planned' }).first().waitFor()
    const listed = await events.locator('.meeting').count()
    expect(await events.locator('.meeting', { hasText: 'planned' }).count()).toBe(listed)
    await open(`?lang=en&panel=meet&a=BR&b=${encodeURIComponent(EUCO)}`)
    await page.getByRole('heading', { name: 'Announced, not told to have happened 1 event' }).waitFor()
  })

  test('who met whom of two lists all of their relation first, contacts alone by one Tab and one arrow', async () => {
    await open('?lang=en')
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText('Brazil, Japan')
    await page.keyboard.press('Enter')
    const events = page.getByRole('region', { name: 'Events', exact: true })
    await events.getByText('All days · 2 listed').waitFor()
    for (const key of ['Tab', 'ArrowRight']) await page.keyboard.press(key)
    await events.getByText('Contacts · All days · 1 listed').waitFor()
    // Nobody named: everybody's contacts.
    await open('?lang=en&panel=meet')
    await events.getByText('Contacts · All days · 2 listed').waitFor()
  })

  test('a relation of several months is drawn by month, and told in numbers', async () => {
    await open(`?lang=en&view=countries&planned=true&on=edge:contact BR ${EUCO}`)
    const dossier = page.getByRole('region', { name: 'Relation' })
    await dossier.locator('.course .bar').nth(1).waitFor()
    expect(await dossier.locator('.course .axis text').allTextContents()).toEqual(['Mar 2026', 'Apr 2026'])
    await dossier.getByText('As numbers').press('Enter')
    const rows = await dossier.getByRole('row').allInnerTexts()
    expect(rows.map((row) => row.trim().replace(/\s+/g, ' '))).toEqual([
      'Verbal cooperation Not classed',
      'Mar 2026 1 0',
      'Apr 2026 0 1',
    ])
  })

  test('a click on a node shows the person, a click on a line the sentence', async () => {
    await open()
    const mori = await positionOf(page, MORI)
    await page.mouse.click(mori.x, mori.y)
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
    expect(await page.locator('.offices').innerText()).toContain('Minister of Foreign Affairs')
    await page.keyboard.press('Escape')
    const ana = await positionOf(page, ANA)
    await page.mouse.click((mori.x + ana.x) / 2, (mori.y + ana.y) / 2)
    await page.locator('blockquote').first().waitFor()
    expect(await page.locator('blockquote').first().innerText()).toBe(SENTENCE)
    expect(await page.locator('aside .event-line').first().innerText()).toContain('Lima')
    await page.locator('blockquote').getByRole('link', { name: 'Kenji Mori' }).click()
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
  })

  test('an event of a profile opens its report, and back returns to the profile', async () => {
    await open(`?lang=en&on=node:${ANA}`)
    await page.locator('.events button').filter({ hasText: 'Meeting' }).first().click()
    await page.locator('blockquote').waitFor()
    expect(await page.locator('blockquote').innerText()).toBe(SENTENCE)
    expect(await page.locator('.agency').innerText()).toBe('WIRE · 2 Mar 2026')
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Ana Silva' }).waitFor()
    await page.goForward()
    await page.locator('blockquote').waitFor()
  })

  test('a view that is sent to a colleague is the same view', async () => {
    await open(`?lang=ja&view=countries&days=2026-03-10..2026-03-10&on=node:JP`)
    expect(await page.locator('html').getAttribute('lang')).toBe('ja')
    await page.locator('aside header h2').waitFor()
    expect(await heading()).toBe('日本')
    expect(await page.locator('.days').innerText()).toBe('2026年3月10日')
    expect(Object.keys(await positions(page))).toEqual(expect.arrayContaining(['BR', 'JP']))
  })

  test('arranging anew is in the address, and back brings the old places', async () => {
    await open('?lang=en&view=countries')
    const before = await positions(page)
    await page.getByRole('button', { name: 'Arrange anew' }).click()
    const after = await positions(page)
    expect(new URL(page.url()).searchParams.get('seed')).toBe('1')
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort())
    await page.goBack()
    expect(await positions(page)).toEqual(before)
    expect(await page.locator('.ranked img.flag').first().getAttribute('alt')).toBe('BR')
  })

  test('focus leaves the neighbourhood, Escape takes back step by step', async () => {
    await open(`?lang=en&on=node:${MORI}`)
    const before = Object.keys(await positions(page)).length
    await page.getByRole('button', { name: 'Focus' }).click()
    expect(Object.keys(await positions(page)).sort()).toEqual([ANA, MORI].sort())
    await page.keyboard.press('Escape')
    expect(Object.keys(await positions(page)).length).toBe(before)
    await page.keyboard.press('Escape')
    expect(await page.locator('aside header h2').count()).toBe(0)
  })

  test('who met whom: two are named by keyboard, and each meeting has day, place, offices of the day and sentence', async () => {
    await open('?lang=en')
    await page.getByRole('combobox', { name: 'A person, state or body' }).focus()
    await page.keyboard.insertText('Silva')
    await page.getByRole('option', { name: 'Ana Silva' }).waitFor()
    await page.keyboard.press('Enter')
    // With anybody first; who goes on typing names the other.
    await page.getByText('All days · 2 listed').waitFor()
    expect(await page.locator(':focus').getAttribute('placeholder')).toBe('Whom? (or anybody)')
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
    const { searchParams } = new URL(page.url())
    expect([searchParams.get('panel'), searchParams.get('a'), searchParams.get('b')]).toEqual([
      'meet',
      ANA,
      'JP',
    ])
    await meeting.getByRole('button', { name: 'Kenji Mori' }).press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
  })

  test.each([
    [
      'en',
      'Kenji Mori met Ana Silva (2 Mar 2026, Lima); Ana Silva spoke with Élise Dupont by phone (5 Mar 2026).',
    ],
    ['ja', '森はシルバと会談し（2026年3月2日、リマ）、シルバはデュポンと電話で話し（2026年3月5日）ました。'],
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

  test('nodes are coloured by group where the reader asks, and the address says so', async () => {
    await open('?lang=en')
    await page.getByRole('combobox', { name: 'What the colours of the picture tell' }).selectOption('group')
    await page.waitForURL(/colours=group/)
    await page.locator('.legend .swatch.group-1').waitFor()
    await open('?lang=ja&view=full&colours=group')
    await page.locator('.legend .swatch.group-1').waitFor()
    expect(await violations(page, 'html')).toEqual([])
  })

  test('bars are told apart by kind where the reader asks, and the address says so', async () => {
    await open('?lang=en')
    expect(await page.locator('.field .bar.tone-1').count()).toBeGreaterThan(0)
    await page.getByRole('combobox', { name: /colours of the bars/ }).selectOption('colours by kind')
    await page.waitForURL(/bars=kind/)
    expect(await page.locator('.field .bar.kind-meeting').count()).toBe(1)
    expect(await page.locator('.kinds').innerText()).toMatch(/Meeting.+Call/s)
  })

  test('a matrix of states leads to the relation of two, by keyboard', async () => {
    await open('?lang=en')
    await page.getByRole('radio', { name: 'Matrix' }).check({ force: true })
    const cell = page.getByRole('button', { name: /^Brazil – Japan: 2 events/ })
    await cell.waitFor()
    // Until its flag is there, a state has its code.
    await page.locator('.matrix th img.flag').nth(1).waitFor()
    expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Brazil', 'Japan', 'European Council'])
    await page.locator('.matrix [tabindex="0"]').focus()
    for (const key of ['ArrowRight', 'ArrowLeft']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Relation' }).waitFor()
    expect(await heading()).toBe('Brazil – Japan')
    expect(await cell.getAttribute('aria-current')).toBe('true')
  })

  test('what is seen is saved in each format, and nothing else', async () => {
    await open(`?lang=en&hide=person:elise-dupont`)
    await positions(page)
    const saved: Record<string, Buffer> = {}
    for (const format of ['PNG', 'SVG', 'CSV', 'JSON', 'GRAPHML', 'GEXF']) {
      await page.getByRole('button', { name: 'Save' }).press('Enter')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: new RegExp(`^${format}`, 'i') }).press('Enter'),
      ])
      expect(download.suggestedFilename()).toBe(`dragoman-people.${format.toLowerCase()}`)
      saved[format] = readFileSync(await download.path())
    }
    const texts = ['SVG', 'CSV', 'JSON', 'GRAPHML', 'GEXF'].map(
      (format) => saved[format]?.toString('utf8') ?? '',
    )
    for (const text of texts) expect(text).toContain('Kenji Mori')
    for (const format of ['SVG', 'CSV', 'GRAPHML', 'GEXF'])
      expect(saved[format]?.toString('utf8')).not.toContain('Dupont')
    expect(saved['PNG']?.subarray(1, 4).toString()).toBe('PNG')
    const found = await page.evaluate(
      (files) =>
        files.map(
          (file) =>
            new (
              globalThis as unknown as {
                DOMParser: new () => {
                  parseFromString(
                    text: string,
                    type: string,
                  ): { getElementsByTagName(name: string): ArrayLike<unknown> }
                }
              }
            ).DOMParser()
              .parseFromString(file, 'application/xml')
              .getElementsByTagName('parsererror').length,
        ),
      [texts[0] ?? '', texts[3] ?? '', texts[4] ?? ''],
    )
    expect(found).toEqual([0, 0, 0])
  })

  test('from a sentence to the bulletin, from a name there to the person, and back to the picture', async () => {
    await open(`?lang=en&on=node:${MORI}`)
    await page.locator('.events button').filter({ hasText: 'Meeting' }).first().click()
    await page.locator('.report footer button').press('Enter')
    const item = page.locator('[data-wanted=true]')
    await item.getByText(SENTENCE.slice(-14)).first().waitFor()
    expect(new URL(page.url()).searchParams.get('as')).toBe('reader')
    await item.getByRole('link', { name: 'Ana Silva' }).first().press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Ana Silva' }).waitFor()
    expect(await page.locator('.reader mark[data-chosen=true]').first().innerText()).toContain('Silva')
    await page.getByRole('button', { name: 'Find in the picture' }).click()
    expect(Object.keys(await positions(page))).toContain(ANA)
    await page.goBack()
    await page.getByRole('button', { name: 'All bulletins' }).click()
    await page.locator('.reader .documents').waitFor()
  })

  test('nothing stands outside of a phone, nor over the name of the page on a small window', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const shape of ['picture', 'list', 'matrix', 'actors', 'brief', 'reader']) {
      await open(`?lang=en&view=countries&as=${shape}&on=node:BR`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    }
    await page.setViewportSize({ width: 1024, height: 768 })
    const [name, search] = await Promise.all(
      ['.brand h1', '.head .search-call'].map((part) => page.locator(part).boundingBox()),
    )
    expect((name?.x ?? NaN) + (name?.width ?? NaN)).toBeLessThan(search?.x ?? NaN)
    await open('?lang=en&as=actors&days=2026-03-02..2026-03-05&documents=aaaa,bbbb')
    const [timeline, switches, panel] = await Promise.all(
      ['.timeline', '.switches label:last-child', '#details'].map((part) => page.locator(part).boundingBox()),
    )
    for (const box of [timeline, switches])
      expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(panel?.x ?? NaN)
  })

  test('steps of exploring by keyboard alone, taken back and done again, all in the address', async () => {
    await open('?lang=en')
    const whole = Object.keys(await positions(page)).sort()
    const at = (name: string): string[] => new URL(page.url()).searchParams.getAll(name)
    await page.getByRole('application').focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'])
      if (at('on').length === 0) await page.keyboard.press(key)
    expect(at('on')).toHaveLength(1)
    await open(`?lang=en&on=node:${MORI}`)
    await page.getByRole('application').focus()
    // One more stays chosen while the arrows go on.
    await page.keyboard.press('Space')
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'])
      if (at('on').includes(`node:${MORI}`)) await page.keyboard.press(key)
    expect(at('and')).toEqual([MORI])
    await page.getByText('2 chosen').waitFor()
    await page.keyboard.press('h')
    await page.getByRole('button', { name: 'Show 2 hidden' }).waitFor()
    expect(Object.keys(await positions(page))).toHaveLength(whole.length - 2)
    await page.keyboard.press('Control+z')
    await page.getByText('2 chosen').waitFor()
    expect(Object.keys(await positions(page)).sort()).toEqual(whole)
    await page.keyboard.press('Control+Shift+Z')
    await page.getByRole('button', { name: 'Show 2 hidden' }).click()
    expect(Object.keys(await positions(page)).sort()).toEqual(whole)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await page.getByRole('button', { name: 'Show 2 hidden' }).waitFor()
    expect(at('hide')).toHaveLength(2)
  })

  test('a pinned node stands where it was put, also for whoever opens the address', async () => {
    await open('?lang=en')
    const { x, y } = await positionOf(page, MORI)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 30, y + 20)
    await page.mouse.move(x + 60, y + 40)
    await page.mouse.up()
    await page.waitForURL(/pin=/)
    const put = await positionOf(page, MORI)
    expect(Math.hypot(put.x - x - 60, put.y - y - 40)).toBeLessThan(8)
    await page.mouse.click(put.x, put.y)
    await page.getByRole('button', { name: 'Unpin' }).waitFor()
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await page.getByRole('button', { name: 'Unpin' }).click()
    await page.waitForURL((url) => !url.search.includes('pin='))
    await page.goBack()
    await page.waitForURL(/pin=/)
  })

  test('expanding, collapsing and going farther away from what is chosen', async () => {
    await open(`?lang=en&on=node:${MORI}&planned=true&background=true&negated=true`)
    await page.getByRole('button', { name: 'Focus' }).click()
    const near = Object.keys(await positions(page)).length
    await page.getByRole('radio', { name: '2 steps' }).check({ force: true })
    expect(Object.keys(await positions(page)).length).toBeGreaterThan(near)
    await page.getByRole('button', { name: 'Expand' }).click()
    await page.waitForURL(/expand=/)
    await page.getByRole('button', { name: 'Collapse' }).click()
    await page.waitForURL((url) => !url.search.includes('expand='))
  })

  test('a search without a match still says so after Enter', async () => {
    await open('?lang=en')
    await page.keyboard.press('/')
    await page.keyboard.insertText('Qqqqq Zzzzz')
    await page.getByText('Nothing is called that.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Nothing is called that.').waitFor()
  })

  test('what one bulletin says is seen alone, and the address says so', async () => {
    await open('?lang=en')
    const whole = await count()
    await page
      .getByRole('checkbox', { name: /^Show only what/ })
      .first()
      .check()
    await page.waitForURL(/documents=/)
    await page.getByText('From 1 bulletin alone').waitFor()
    await page.locator('.count', { hasNotText: whole }).waitFor()
    const address = page.url()
    const some = await count()
    await page.goto('about:blank')
    await page.goto(address)
    await page.getByText('From 1 bulletin alone').waitFor()
    expect(await count()).toBe(some)
    await page.getByRole('button', { name: 'From all bulletins' }).first().click()
    await page.locator('.count', { hasText: whole }).waitFor()
  })

  test('a small screen leads to the details of what is chosen, and keeps the size that was chosen', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open(`?lang=en&on=node:${MORI}&top=60`)
    const cue = page.getByRole('button', { name: /^Details/ })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await cue.click()
    const top = (await page.locator('#details').boundingBox())?.y ?? NaN
    expect(top).toBeLessThan(400)
    expect(page.url()).toContain('top=60')
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('on a phone what is chosen is read from its beginning, and the table goes past below its names', async () => {
    await page.setViewportSize({ width: 390, height: 800 })
    await open(`?lang=en&view=countries&on=edge:contact BR JP`)
    const inView = async (part: string): Promise<boolean> => {
      const box = await page.locator(part).first().boundingBox()
      const head = await page.locator('.head').boundingBox()
      return box !== null && head !== null && box.y >= head.y + head.height && box.y < 400
    }
    await page.getByRole('button', { name: /^Details/ }).click()
    await page.waitForTimeout(100)
    expect(await inView('aside h2')).toBe(true)
    const carrier = page.locator('.carriers').getByRole('button', { name: 'Ana Silva' })
    await carrier.scrollIntoViewIfNeeded()
    await carrier.click()
    await page.getByRole('heading', { level: 2, name: 'Ana Silva' }).waitFor()
    expect(await inView('aside h2')).toBe(true)
    await open('?lang=en&as=actors')
    const name = page.locator('.actors td[data-column=name]').first()
    const before = await name.boundingBox()
    expect(await page.locator('.actors td[data-column=events]').first().isVisible()).toBe(true)
    await page.locator('.actors').evaluate((one) => {
      one.scrollTo({ left: one.scrollWidth })
    })
    const last = await page.locator('.actors td[data-column=last]').first().boundingBox()
    expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeLessThanOrEqual(390)
    expect((await name.boundingBox())?.x).toBeLessThanOrEqual(before?.x ?? NaN)
    expect((await name.boundingBox())?.x).toBeGreaterThanOrEqual(0)
  })

  test('the list holds the same names and chooses like the picture', async () => {
    await open('?lang=en')
    const drawn = Object.keys(await positions(page)).sort()
    await page.getByRole('radio', { name: 'List' }).check()
    const listed = await page
      .locator('[data-node]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-node')))
    expect(listed.sort()).toEqual(drawn)
    await page.locator(`[data-node="${MORI}"]`).click()
    await page.getByRole('heading', { level: 2, name: 'Kenji Mori' }).waitFor()
  })

  test('who keeps turning up is a table of the chosen days, sorted by keyboard and saved as a file', async () => {
    await open('?lang=en&as=actors&days=2026-03-05..2026-03-07')
    const names = page.locator('.actors tbody .link .main')
    await names.first().waitFor()
    expect(await names.allTextContents()).toEqual(['Ana Silva', 'Élise Dupont'])
    expect(await page.getByRole('row', { name: 'Dupont' }).innerText()).toMatch(/5 Mar.+New/s)
    expect(await page.getByRole('row', { name: /^Ana Silva/ }).innerText()).not.toContain('New')
    expect(await page.locator('.actors section').innerText()).toMatch(/^Gone quiet.+Mori.+last 2 Mar 2026$/s)
    // Both spoke with each other, which makes them a group.
    await page.getByRole('cell', { name: 'Ana Silva', exact: true }).nth(1).waitFor()
    await page.getByText('What the columns mean').press('Enter')
    expect(await page.locator('.meanings').innerText()).toMatch(
      /Go-between\s+Of the shortest chains .+\s+Group\s+Those who deal/s,
    )
    const heading = page.getByRole('columnheader', { name: 'Name' })
    for (const order of ['ascending', 'descending']) {
      await heading.getByRole('button').press('Enter')
      expect(await heading.getAttribute('aria-sort')).toBe(order)
    }
    expect(await names.allTextContents()).toEqual(['Élise Dupont', 'Ana Silva'])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as CSV' }).press('Enter'),
    ])
    const saved = readFileSync(await download.path(), 'utf8').split('\r\n')
    expect(saved.map((line) => line.split(',')[0])).toEqual(['\uFEFFName', 'Élise Dupont', 'Ana Silva', ''])
    await page.locator('.actors').getByRole('button', { name: 'Dupont' }).press('Enter')
    await page.getByRole('heading', { level: 2, name: 'Élise Dupont' }).waitFor()
    expect(new URL(page.url()).searchParams.get('as')).toBe('actors')
  })

  test('the table of actors is filtered, and lists states and bodies too, all in the address', async () => {
    await open('?lang=en&as=actors&days=2026-03-05..2026-03-07')
    const names = page.locator('.actors tbody .link .main')
    await page.getByRole('searchbox', { name: 'Part of a name' }).fill('elise')
    await page.waitForURL(/match=elise/)
    expect(await names.allTextContents()).toEqual(['Élise Dupont'])
    await page.getByRole('combobox', { name: 'Country' }).selectOption('BR')
    await page.getByText('Nobody passes the filter.').waitFor()
    await page.getByRole('button', { name: 'Clear the filter' }).click()
    await names.nth(1).waitFor()
    await page.getByRole('radio', { name: 'States', exact: true }).check({ force: true })
    await page.waitForURL(/of=countries/)
    await page.locator('.actors tbody .link', { hasText: 'Brazil' }).waitFor()
    await open('?lang=en&as=actors&days=2026-03-05..2026-03-07&match=silva&sort=name')
    await names.first().waitFor()
    expect(await names.allTextContents()).toEqual(['Ana Silva'])
    expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending')
  })

  test('nobody is new where the archive has no report of before', async () => {
    await open('?lang=en&as=actors&days=2026-02-20..2026-03-07')
    await page.getByText('no reports of before').waitFor()
    expect(await page.getByRole('columnheader', { name: 'New' }).count()).toBe(0)
  })

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
    expect(new URL(page.url()).searchParams.get('on')).toMatch(/^event:/)
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
    faults = faults.filter((fault) => !fault.includes('404'))
  })

  test('the conflicts that the page of what is new counts are one press away, with what has no day', async () => {
    await open('?lang=en&as=brief&days=2026-03-01..2026-03-10&undated=true')
    await page.getByText('of which conflict: 1').waitFor()
    await page.getByRole('button', { name: /^The 1 conflict/ }).press('Enter')
    const events = page.getByRole('region', { name: 'Events', exact: true })
    await events.locator('.meeting .tone-3').waitFor()
    const { searchParams } = new URL(page.url())
    expect(['panel', 'list', 'days', 'undated'].map((name) => searchParams.get(name))).toEqual([
      'meet',
      'conflict',
      '2026-03-01..2026-03-10',
      'true',
    ])
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

  test.each(['Silva and Mori', 'Silva Mori'])(
    'two names lead to their relation by keyboard alone: %s',
    async (names) => {
      await open('?lang=en')
      await page.keyboard.press('Control+k')
      await page.keyboard.insertText(names)
      await page.keyboard.press('Enter')
      await page.locator('.meet .dossier').waitFor()
      const address = new URL(page.url()).searchParams
      expect([address.get('a'), address.get('b')]).toEqual([ANA, MORI])
      // What is told there is read on by keyboard.
      await page.locator('.dossier:focus').waitFor()
    },
  )

  test.each([
    ['relation', 'panel=meet'],
    ['関係', 'panel=meet'],
    ['who keeps turning up', 'as=actors'],
    ['新しい動き', 'as=brief'],
    ['matrix', 'as=matrix'],
  ])('a view is found by its name in either language and opened by Enter: %s', async (words, query) => {
    await open('?lang=en')
    await page.keyboard.press('Control+k')
    await page.keyboard.insertText(words)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.search.includes(query))
  })

  test('a key of its own opens each view, and its name says which; letters of a name are no such keys', async () => {
    await open('?lang=en')
    expect(await page.locator('label', { hasText: 'Actors' }).first().getAttribute('title')).toBe(
      'Actors (4)',
    )
    for (const [key, query] of [
      ['4', 'as=actors'],
      ['5', 'as=brief'],
      ['8', 'view=countries'],
      ['m', 'panel=meet'],
    ] as const) {
      await page.keyboard.press(key)
      await page.waitForURL((url) => url.search.includes(query))
    }
    // A view of the network leads to the picture from where none is shown.
    expect(new URL(page.url()).searchParams.get('as')).toBe(null)
    // The box for a name has the focus.
    await page.keyboard.press('4')
    expect(await page.locator(':focus').inputValue()).toBe('4')
    // All views with their keys stand in the search before anything is typed.
    await page.keyboard.press('Control+k')
    expect(await page.locator('.found').getByRole('option', { name: 'Reader' }).innerText()).toBe('Reader\n6')
  })

  test('page keys scroll what is read as soon as it is opened, by mouse or by key', async () => {
    await page.setViewportSize({ width: 1440, height: 420 })
    await open('?lang=en&days=2026-03-01..2026-03-14')
    const isScrolled = async (part: string, wanted: boolean): Promise<void> => {
      for (let attempt = 0; attempt < 60; attempt += 1) {
        if ((await page.locator(part).evaluate((one) => one.scrollTop > 0)) === wanted) return
        await page.waitForTimeout(50)
      }
      throw new Error(`${part} is ${wanted ? 'not ' : ''}scrolled`)
    }
    await page.keyboard.press('5')
    await page.locator('.brief h2').waitFor()
    await page.keyboard.press('PageDown')
    await isScrolled('.brief', true)
    await page.keyboard.press('Home')
    await isScrolled('.brief', false)
    // The focus stays with what was pressed.
    await page.getByRole('radio', { name: 'Reader' }).check()
    await page.getByRole('radio', { name: 'What is new' }).check()
    await page.locator('.brief h2').waitFor()
    await page.keyboard.press('End')
    await isScrolled('.brief', true)
    // In the box for a second name the pages are those of the details.
    await page.keyboard.press('m')
    await page.keyboard.insertText('Silva')
    await page.keyboard.press('Enter')
    await page.locator('.meeting').first().waitFor()
    await page.keyboard.press('PageDown')
    await isScrolled('#details', true)
  })

  test('who types slowly, with an answer to each letter, is led to the first of the last answer', async () => {
    await open('?lang=en')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Silva Mori', { delay: 150 })
    await page.locator('.found [role=option]').first().getByText('Ana Silva – Kenji Mori').waitFor()
    await page.locator('.found [data-focused]').getByText('Ana Silva – Kenji Mori').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/panel=meet/)
  })

  test('Escape in a panel that is read to its end shows its top, and gives the focus to the picture', async () => {
    await page.setViewportSize({ width: 1024, height: 400 })
    await open(`?lang=en&on=node:${ANA}`)
    const panel = page.locator('#details')
    await panel.locator('.events button').last().focus()
    await panel.evaluate((one) => {
      one.scrollTo({ top: one.scrollHeight })
    })
    expect(await panel.evaluate((one) => one.scrollTop)).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    expect(await panel.evaluate((one) => one.scrollTop)).toBe(0)
    await page.locator('[role=application]:focus').waitFor()
    await page.keyboard.press('ArrowDown')
    expect(new URL(page.url()).searchParams.get('on')).not.toBeNull()
  })

  test('an empty picture says why and offers the way out', async () => {
    await open('?lang=en&days=1990-01-01..1990-01-01&undated=false')
    expect(await page.locator('.empty').innerText()).toContain('7 events')
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await count()).toBe('7 of 7 events')
  })

  test('a failing server is told plainly, and another try can succeed', async () => {
    await page.route('**/api/network*', (route) => route.abort())
    await page.goto(served.address)
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('The server does not answer')
    await page.unroute('**/api/network*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.count').waitFor()
    expect(await count()).toBe(SHOWN)
    // The browser itself writes the refused connection into its console.
    faults = faults.filter((fault) => !fault.includes('net::ERR_FAILED'))
  })

  test('on paper nothing is cut off; what is read stands alone, picture and bars are no wider than the paper', async () => {
    const ends = (selector: string): Promise<{ right: number; hidden: number } | undefined> =>
      page.locator(selector).evaluate((one) => ({
        right: one.getBoundingClientRect().right,
        hidden: one.scrollHeight - one.clientHeight,
      }))
    for (const [query, part] of [
      ['&as=brief&days=2026-03-01..2026-03-14', '.brief'],
      ['&as=reader&doc=aaaa', '.reader'],
      ['&as=actors', '.actors'],
      ['&as=list', '.network-list'],
    ] as const) {
      await page.emulateMedia({ media: 'screen' })
      await open(`?lang=en${query}`)
      await page.locator(`${part} :is(h2, h3)`).first().waitFor()
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 720, height: 400 })
      expect((await ends(part))?.hidden).toBeLessThanOrEqual(0)
      expect((await ends('.ground'))?.hidden).toBeLessThanOrEqual(0)
      expect((await ends('html'))?.right).toBeLessThanOrEqual(720)
      const isRead = part === '.brief' || part === '.reader'
      expect(await page.locator('.timeline').isVisible()).toBe(!isRead)
      expect(await page.locator('aside').isVisible()).toBe(!isRead)
      await page.setViewportSize({ width: 1440, height: 900 })
    }
    await page.emulateMedia({ media: 'screen' })
    await open('?lang=en')
    await positions(page)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 720, height: 1000 })
    expect((await ends('.timeline svg:not(.icon)'))?.right).toBeLessThanOrEqual(720)
    const canvases = await page
      .locator('.network canvas')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right))
    expect(canvases.length).toBeGreaterThan(0)
    for (const right of canvases) expect(right).toBeLessThanOrEqual(720)
    await page.emulateMedia({ media: 'screen' })
  })

  test('who reads Japanese is told why some names are not in it', async () => {
    const note = page.getByText('ラテン文字の名前・肩書きは、会報に日本語表記がないものです。')
    await open('?lang=ja')
    expect(await note.count()).toBe(1)
    await open(`?lang=ja&on=node:${encodeURIComponent('person:elcin-tahtaqəliyev')}`)
    await page.locator('#details header').getByText('会報に日本語表記なし').waitFor()
    await open(`?lang=ja&on=node:${MORI}`)
    expect(await page.locator('#details header').getByText('会報に日本語表記なし').count()).toBe(0)
    for (const shape of ['list', 'actors']) {
      await open(`?lang=ja&view=people&as=${shape}&on=node:${MORI}`)
      await note.waitFor()
    }
    await open('?lang=en')
    expect(await page.locator('.latin').count()).toBe(0)
  })

  test('an error of the page itself is told, and loading it anew brings back what was chosen', async () => {
    await page.route('**/api/relations*', (route) => route.fulfill({ json: {} }))
    await page.goto(`${served.address}?lang=en&panel=meet&a=${MORI}&b=BR`)
    await page.getByRole('alert').getByText('The page has met an error of its own').waitFor()
    expect(await violations(page, 'html')).toEqual([])
    await page.unroute('**/api/relations*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: /^Relation/ }).waitFor()
    expect(await heading()).toBe('Who met whom')
    faults = faults.filter((fault) => !fault.includes('TypeError'))
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
    await page.waitForLoadState('networkidle')
    expect(await violations(page, more === PALETTE ? '.palette' : 'html')).toEqual([])
  })
}
