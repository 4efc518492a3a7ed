import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import type { BrowserContext, Page } from 'playwright-core'
import { keepDocument } from '../../server/archive/holdings.ts'
import { openHoldings } from '../../server/cli/openHoldings.ts'
import { createDesk } from '../../server/corrections/desk.ts'
import type { Extraction } from '../../ingest/types.ts'
import { event, extraction, item, office, person } from '../fixtures/extraction.ts'
import { leaveOut } from '../leaveOut.ts'
import { listening } from '../server/cli/listening.ts'
import { atRest } from './atRest.ts'
import { missingBrowser, openProfile, positions } from './browser.ts'
import { eventually } from './eventually.ts'
import { watchFaults } from './faults.ts'
import { expectBuilt } from './built.ts'
import type { Served } from './server.ts'
import { startServer } from './server.ts'

const quiet = listening(() => undefined)

/** Texts that a page which takes them for its own would run; each tells by `xss` that it was run. */
const PAYLOADS = [
  `<img src=x onerror="xss('image')">`,
  `<svg onload="xss('picture')">`,
  `<script>xss('script')</script>`,
  `javascript:xss('address')`,
  `"><iframe srcdoc="<script>parent.xss('frame')</script>">`,
  `' onmouseover='xss("mouse")' x='`,
  `<a href="javascript:xss('link')">x</a>`,
  `<math><mtext></style><img src=x onerror=xss('math')>`,
] as const
/** What a spreadsheet would run. */
const FORMULAS = ['=xss(1)', '+xss(1)', '-xss(1)', '@xss(1)', '\txss(1)', '＝xss(1)'] as const

/** One payload after the other. */
function createEvil(): () => string {
  const all = [...PAYLOADS, ...FORMULAS]
  let n = 0
  return () => all[n++ % all.length] ?? ''
}

/** A bulletin in which whatever can be named is named by a payload. */
function bulletin(day: string, names: readonly string[], evil: () => string): Extraction {
  const people = names.map((name, at) =>
    person(name, {
      sound: ['orlo', `jan${String(at)}`],
      ja: `オルロ${evil()}`,
      aliases: [evil()],
      offices: [office(evil(), at % 2 === 0 ? 'NO' : 'GR')],
    }),
  )
  const items = [1, 2, 3].map((n) => {
    const body = `Ministers ${evil()} met in Oslo.`
    const headline = { en: `${evil()} ${String(n)}`, ja: `会談${evil()}` }
    const text = `${headline.ja}\n${headline.en}\n${body}`
    const start = text.length - body.length
    const organization = evil()
    return item(n, {
      ...{ date: day, section: evil(), headline, text, sources: [evil()], people, countries: ['NO', 'GR'] },
      parts: {
        ja: { start: 0, end: headline.ja.length },
        en: { start: headline.ja.length + 1, end: start - 1 },
        body: { start, end: text.length },
      },
      organizations: [{ name: organization, aliases: [evil()] }],
      places: [{ name: evil(), country: 'NO' }],
      mentions: people.map(({ id }) => ({ kind: 'person', ref: id, start, end: start + 9, rule: 'test' })),
      events: [
        event({
          ...{ date: day, topics: [evil()], place: null, confidence: 0.7 },
          sides: people.map(({ name }, at) => ({ of: at % 2 === 0 ? 'NO' : 'GR', people: [name] })),
          evidence: { start, end: start + 9, rule: 'test' },
        }),
        event({
          kind: 'agreement',
          date: day,
          confidence: 0.7,
          sides: [
            { of: 'NO', people: [] },
            { of: organization, people: [] },
          ],
          evidence: { start: start + 1, end: start + 9, rule: 'other' },
        }),
      ],
    })
  })
  return extraction(`${PAYLOADS[0]} ${day}.txt`, items, {
    ...{ id: `hostile-${day}`, title: evil(), publisher: evil(), range: { from: day, to: day } },
  })
}

/** Where a page has made an element of a text. */
const MADE =
  'img[src="x"], iframe, object, embed, math, [onerror], [onload], [onmouseover], [srcdoc], [href^="javascript:" i], body script:not([src])'

/** What runs in the page before it does: it notes what is run of the payloads, and what the policy stops. */
const WATCH = `
  globalThis.ran = []
  globalThis.blocked = []
  globalThis.xss = (what) => globalThis.ran.push(what)
  document.addEventListener('securitypolicyviolation', (one) =>
    globalThis.blocked.push(one.violatedDirective + ' ' + one.blockedURI + ' ' + one.sample),
  )`

/** Can it be read on the page? */
const SHOWS = `document.body.innerText.includes('xss(')`

interface Damage {
  ran: string[]
  blocked: string[]
  /** Elements, as HTML. */
  made: string[]
}
const DAMAGE = `({ ran, blocked, made: [...document.querySelectorAll(${JSON.stringify(MADE)})].map((one) => one.outerHTML) })`

/** What a file in XML has become of texts. */
interface Parsed {
  broken: boolean
  made: string[]
  hasTexts: boolean
}
const toParsed = (xml: string): string => `(() => {
  const read = new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml')
  const all = [...read.querySelectorAll('*')]
  const texts = all.flatMap((one) => [one.textContent, ...[...one.attributes].map(({ value }) => value)])
  return {
    broken: read.querySelector('parsererror') !== null,
    made: all.filter((one) => /^(?:script|foreignObject|img|iframe|a|math)$/i.test(one.localName) ||
      [...one.attributes].some(({ name, value }) => /^on|href$/i.test(name) && !/^(?:#|data:image)/.test(value))).map((one) => one.outerHTML),
    hasTexts: texts.some((text) => text.includes('xss(')),
  }
})()`

const missing = missingBrowser()
if (missing !== undefined) leaveOut('hostile texts in a browser', missing)
else
  describe('hostile texts in a browser', () => {
    let folder: string
    let served: Served
    let context: BrowserContext
    let page: Page
    let faults: string[]

    beforeAll(async () => {
      await expectBuilt()
      folder = mkdtempSync(join(tmpdir(), 'dragoman-hostile-'))
      const places = { store: { folder: join(folder, 'data') }, data: join(folder, 'data') }
      const holdings = await openHoldings(places, quiet)
      const evil = createEvil()
      const names = [...PAYLOADS, ...FORMULAS]
      for (const document of [
        bulletin('2031-05-05', names.slice(0, 7), evil),
        bulletin('2031-05-12', names, evil),
      ])
        await keepDocument(holdings, { bytes: Buffer.from(document.id), line: 1 }, document)
      const desk = createDesk(holdings)
      const [one] = await holdings.store.read('MATCH (p:Person) RETURN p.id AS id ORDER BY id')
      const [body] = await holdings.store.read('MATCH (o:Organization) RETURN o.id AS id ORDER BY id')
      const author = { by: PAYLOADS[0], why: PAYLOADS[1] }
      await desk.make(
        {
          what: 'rename',
          node: String(one?.['id']),
          name: `${PAYLOADS[0]} Orlo`,
          ja: `オルロ${PAYLOADS[1]}`,
        },
        author,
      )
      await desk.make({ what: 'rename', node: String(body?.['id']), name: `${PAYLOADS[2]} Forum` }, author)
      await holdings.store.close()
      served = await startServer({ folder: join(folder, 'data') })
      context = await openProfile(join(folder, 'profile'), {
        ...{ viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' },
      })
      await context.addInitScript({ content: WATCH })
      page = await context.newPage()
      faults = []
      watchFaults(page, (fault) => faults.push(fault))
      page.on('dialog', (dialog) => {
        faults.push(`a dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
    }, 180_000)
    afterAll(async () => {
      await context?.close()
      await served?.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    })

    const open = async (query: string): Promise<void> => {
      await page.goto(served.address + query)
      await atRest(page)
    }
    /** Opens another view as the browser's buttons do, in the page that is there. */
    const go = async (query: string): Promise<void> => {
      await page.evaluate(`new Promise((drawn) => {
        history.pushState(history.state, '', ${JSON.stringify(`/${query}`)})
        dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
        requestAnimationFrame(() => requestAnimationFrame(drawn))
      })`)
      await atRest(page)
    }
    /** What ran, was made or was stopped by the policy. */
    const damage = () => page.evaluate<Damage>(DAMAGE)
    /** Waits; Playwright's own way would be stopped by the policy. */
    const until = async (test: string): Promise<void> => {
      for (let attempt = 0; attempt < 100; attempt += 1) {
        if (await page.evaluate<boolean>(test)) return
        await page.waitForTimeout(100)
      }
      throw new Error(`${page.url()}: it never holds that ${test}`)
    }
    const expectUnharmed = async (): Promise<void> => {
      expect(await damage()).toEqual({ ran: [], blocked: [], made: [] })
      expect(faults).toEqual([])
    }
    const api = async <T>(path: string): Promise<T> =>
      (await fetch(`${served.address}api${path}`)).json() as Promise<T>

    test('what harms is found', async () => {
      await open('')
      await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(PAYLOADS[0])})`)
      await until('globalThis.blocked.length > 0')
      const { blocked, made } = await damage()
      expect(made).toHaveLength(1)
      expect(blocked[0]).toContain('script-src')
      faults = []
    }, 60_000)

    test('no view runs them, or makes an element of them', async () => {
      const { nodes, edges } = await api<{
        nodes: { id: string; kind: string }[]
        edges: { a: string; b: string }[]
      }>('/network?view=full&top=60&undated=true')
      const { documents } = await api<{ documents: { id: string }[] }>('/documents')
      const q = encodeURIComponent
      const profiles = ['person', 'organization', 'place', 'event', 'country'].flatMap((kind) =>
        nodes
          .filter((node) => node.kind === kind)
          .slice(0, 3)
          .map(({ id, kind }) => `?view=full&on=${kind === 'event' ? 'event' : 'node'}:${q(id)}`),
      )
      expect(profiles.length).toBeGreaterThan(5)
      const people = nodes.filter(({ kind }) => kind === 'person').map(({ id }) => q(id))
      const views = [
        ...profiles,
        '?as=list',
        '?as=list&view=full',
        '?as=actors',
        '?as=actors&of=organizations',
        '?as=brief&days=2031-05-01..2031-05-08',
        '?as=brief&lang=ja',
        '?as=corrections',
        '?as=review',
        '?as=reader',
        ...documents.map(({ id }) => `?as=reader&doc=${q(id)}`),
        ...documents.map(({ id }) => `?as=reader&doc=${q(id)}&item=${q(`${id}#1`)}`),
        `?panel=meet&a=${people[0] ?? ''}&b=${people[1] ?? ''}`,
        `?panel=meet&a=${people[0] ?? ''}`,
      ]
      await open('')
      for (const view of views) {
        await go(view)
        await until(SHOWS)
        await expectUnharmed()
      }
      for (const view of [
        '',
        '?view=countries',
        '?view=full',
        '?as=matrix',
        '?colours=group',
        `?on=${q(`edge:${edges[0]?.a ?? ''} ${edges[0]?.b ?? ''}`)}`,
      ]) {
        await go(view)
        await expectUnharmed()
      }
    }, 300_000)

    test('neither does the search, nor what is under the mouse', async () => {
      await open('')
      await page.keyboard.press('Control+k')
      await page.keyboard.insertText('Forum')
      // Until it is answered the list shows the views.
      const found = page.locator('.hit', { hasText: 'Forum' })
      await found.first().waitFor()
      await until(SHOWS)
      for (const option of (await found.all()).slice(0, 8)) await option.hover()
      await expectUnharmed()
    }, 60_000)

    test('nor what shows an import before it is stored', async () => {
      const path = join(folder, `${PAYLOADS[0]}.txt`)
      writeFileSync(
        path,
        `● ${PAYLOADS[1]}\n\n${PAYLOADS[2]} meets Tesar\n\nPresident Jan Orlo${PAYLOADS[0]} of Norway met with President Bruno Tesar of Greece in Oslo. ${PAYLOADS[4]} (${PAYLOADS[6]} / 45.13.2031)\n`,
      )
      await open('')
      await page.getByRole('button', { name: /^Import/ }).click()
      await page.locator('input[type=file]').setInputFiles([path])
      await page
        .locator('.files tbody tr', { hasText: /Read|Failed/ })
        .first()
        .waitFor({ timeout: 60_000 })
      for (const summary of await page.locator('.files summary, .files button').all())
        await summary.click().catch(() => undefined)
      await until(SHOWS)
      await expectUnharmed()
      // A page that is opened while the import is being let go of may still be told of it.
      await Promise.all([
        page.waitForResponse((response) => response.request().method() === 'DELETE'),
        page.getByRole('button', { name: 'Cancel' }).click(),
      ])
    }, 90_000)

    test('nor files that are saved', async () => {
      const saved: Record<string, string> = {}
      await open('?view=full')
      await positions(page)
      for (const format of ['SVG', 'CSV', 'GraphML', 'GEXF']) {
        await page.getByRole('button', { name: 'Save' }).press('Enter')
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('menuitem', { name: new RegExp(`^${format}`, 'i') }).press('Enter'),
        ])
        saved[format] = readFileSync(await download.path(), 'utf8')
      }
      // as another page would open it: without any policy, and with all that it may do
      const other = await context.newPage()
      await other.goto('about:blank')
      for (const format of ['SVG', 'GraphML', 'GEXF']) {
        const found = await other.evaluate<Parsed>(toParsed(saved[format] ?? ''))
        expect([format, found]).toEqual([format, { broken: false, made: [], hasTexts: true }])
      }
      await other.close()
      expectNoFormula(saved['CSV'] ?? '')
      await expectUnharmed()
    }, 120_000)

    test('nor the table of actors, the brief in Word and in Markdown', async () => {
      await open('?as=actors')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /CSV/ }).click(),
      ])
      expectNoFormula(readFileSync(await download.path(), 'utf8'))
      const at = `${served.address}api/brief`
      const days = 'from=2031-05-01&to=2031-05-20'
      const word = Buffer.from(await (await fetch(`${at}.docx?${days}`)).arrayBuffer())
      const { value: html } = await mammoth.convertToHtml({ buffer: word })
      expect(html).toContain('xss(')
      expect(html.match(/<(?!\/?(?:h[12]|table|tr|td|p|ul|ol|li|sup|a|strong|em)\b)[a-z!/]/gi)).toBeNull()
      expect(html).not.toMatch(/<a [^>]*href="(?!#)/)
      const markdown = await (await fetch(`${at}.md?${days}`)).text()
      expect(markdown).toContain('xss(')
      // each mark that begins an element or a link has a backslash before it
      expect(markdown.replace(/\[\^\d+\]/g, '').match(/(?<!\\)[<[]/g)).toBeNull()
    }, 60_000)

    test('a page of another site asks nothing by the reader, but may lead here', async () => {
      const asks = `<script>
        fetch('${served.address}api/network', { mode: 'no-cors', credentials: 'include' })
      </script><img src="${served.address}api/documents"><iframe src="${served.address}"></iframe><a href="${served.address}">x</a>`
      const other = createServer((_request, response) =>
        response.setHeader('Content-Type', 'text/html').end(asks),
      )
      other.listen(0, '127.0.0.1')
      await once(other, 'listening')
      const stranger = await context.newPage()
      // the browser tells a page nothing of what another site answers: the server does
      const refusals = async (): Promise<string[]> => {
        const measures = await (await fetch(`${served.address}metrics`)).text()
        const told = /^dragoman_request_seconds_count\{method="GET",route="([^"]+)",status="403"\}/gm
        return [...measures.matchAll(told)].map(([, route = '']) => route).sort()
      }
      try {
        await stranger.goto(`http://localhost:${String((other.address() as AddressInfo).port)}/`)
        await eventually(async () => {
          expect(await refusals()).toEqual(['/', '/api/documents', '/api/network'])
        })
        const [answer] = await Promise.all([
          stranger.waitForResponse(served.address),
          stranger.getByRole('link', { name: 'x' }).click(),
        ])
        expect(answer.status()).toBe(200)
        await stranger.locator('main').waitFor()
      } finally {
        await stranger.close()
        other.close()
      }
    }, 60_000)
  })

/** No cell of a spreadsheet may be run. */
function expectNoFormula(csv: string): void {
  const cells = [...csv.matchAll(/(?:^|[,\n])(?:"((?:[^"]|"")*)"|([^,\r\n]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  )
  expect(cells.some((cell) => cell.includes('xss('))).toBe(true)
  expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([])
}
