import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { bringInLine } from '../../../server/archive/align.ts'
import { dropDocument } from '../../../server/archive/holdings.ts'
import { createDesk } from '../../../server/corrections/desk.ts'
import type { Desk } from '../../../server/corrections/desk.ts'
import type { CorrectionRequest } from '../../../server/api/corrections.ts'
import { createMemory } from '../../../server/graph/memory.ts'
import { readPresentIds } from '../../../server/graph/formerIds.ts'
import { Memory } from '../../../server/load/memory.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Row, Store } from '../../../server/store/store.ts'
import { event, extraction, item, office, person } from '../../fixtures/extraction.ts'
import type { ApiError } from '../../../server/http/errors.ts'
import type { Extraction } from '../../../ingest/types.ts'
import { dump } from '../store/dump.ts'
import type { TestArchive } from './archives.ts'
import { createArchive, keep, replay } from './archives.ts'

const author = { by: 'reader', why: '' }

/** A minister of Norway by that name meets the same minister of Greece. */
const meets = (file: string, name: string, day: string, more: Partial<Extraction> = {}): Extraction =>
  extraction(
    file,
    [
      item(1, {
        headline: { en: `${name} meets Tesar` },
        date: day,
        people: [
          person(name, { offices: [office('Minister of Energy', 'NO')] }),
          person('Bruno Tesar', { offices: [office('Minister of Energy', 'GR')] }),
        ],
        countries: ['NO', 'GR'],
        organizations: [{ name: 'BF', canonical: 'Baltic Forum', aliases: [] }],
        events: [
          event({
            date: day,
            sides: [
              { of: 'NO', people: [name] },
              { of: 'GR', people: ['Bruno Tesar'] },
            ],
          }),
        ],
      }),
    ],
    more,
  )

const A = meets('a.txt', 'Jan Orlo', '2031-05-06')
const B = meets('b.txt', 'Jan Orlo', '2031-05-07')
const C = meets('c.txt', 'Ida Lind', '2031-05-08')
const D = meets('d.txt', 'Ida Lind', '2031-05-09')

/** What correcting must do, whatever engine is behind it. */
export function describeCorrections(settings: () => StoreSettings): void {
  describe('corrections', () => {
    let store: Store
    let holdings: TestArchive
    let desk: Desk
    beforeAll(async () => {
      store = await openStore(settings())
    })
    beforeEach(async () => {
      holdings = await createArchive(store)
      desk = createDesk(holdings)
      await keep(holdings, A, B, C, D)
    })
    afterEach(() => {
      holdings.close()
    })
    afterAll(() => store.close())

    const people = async (): Promise<Row[]> =>
      store.read(
        `MATCH (p:Person) RETURN p.id AS id, p.name AS name,
         COUNT { (p)-[:PARTICIPATED_IN]->(:Event) } AS events ORDER BY id`,
      )
    const make = (request: CorrectionRequest) => desk.make(request, author)
    /** The graph is what the documents give under the corrections, whatever was before. */
    const expectReplayed = async (...documents: Extraction[]): Promise<void> => {
      const live = await dump(store)
      expect(live).toEqual(await replay(holdings, ...documents))
    }
    const firstEvent = async (): Promise<string> =>
      String(
        (await store.read("MATCH (e:Event) WHERE e.date = date('2031-05-06') RETURN e.id AS id"))[0]?.['id'],
      )

    test('two people become one, whatever their family names, and two again', async () => {
      const before = await dump(store)
      const request = { what: 'merge', keep: 'person:jan-orlo', other: 'person:ida-lind' } as const
      const effect = await desk.preview(request)
      expect(await dump(store)).toEqual(before)
      expect(effect).toMatchObject({ moved: { events: 2, contacts: 2 }, people: { before: 3, after: 2 } })
      const made = await make(request)
      expect(made.effect).toEqual(effect)
      expect(await people()).toEqual([
        { id: 'person:bruno-tesar', name: 'Bruno Tesar', events: 4 },
        { id: 'person:jan-orlo', name: 'Jan Orlo', events: 4 },
      ])
      const [orlo] = await store.read("MATCH (p:Person {id: 'person:jan-orlo'}) RETURN p.otherIds AS ids")
      expect(orlo?.['ids']).toContain('person:ida-lind')
      await expectReplayed(D, B, A, C)
      const undone = await desk.undo(made.id, author)
      expect(await dump(store)).toEqual(before)
      await desk.undo(undone.id, author)
      await expectReplayed(A, B, C, D)
    })

    test('what comes later joins those who were made one', async () => {
      await make({ what: 'merge', keep: 'person:jan-orlo', other: 'person:ida-lind' })
      const E = meets('e.txt', 'Ida Lind', '2031-05-20')
      await keep(holdings, E)
      expect(await people()).toMatchObject([{ events: 5 }, { id: 'person:jan-orlo', events: 5 }])
      await expectReplayed(E, D, C, B, A)
    })

    test('the documents of a merge are taken out and come back, in a new edition too', async () => {
      await make({ what: 'merge', keep: 'person:jan-orlo', other: 'person:ida-lind' })
      await dropDocument(holdings, C.id)
      await expectReplayed(A, B, D)
      await dropDocument(holdings, D.id)
      await expectReplayed(A, B)
      expect((await desk.list(0, 10)).corrections).toMatchObject([{ what: 'merge', state: 'gone' }])
      const edition = meets('c.txt', 'Ida Lind', '2031-05-10', { id: 'edition' })
      await keep(holdings, edition)
      expect((await desk.list(0, 10)).corrections).toMatchObject([{ what: 'merge', state: 'in force' }])
      expect(await people()).toMatchObject([{ events: 3 }, { id: 'person:jan-orlo', events: 3 }])
      await expectReplayed(edition, A, B)
    })

    test('two of one document become one and two again, though other documents name both', async () => {
      const both = (file: string, day: string) =>
        extraction(file, [
          item(1, {
            date: day,
            people: [person('Jan Orlo'), person('Ida Lind')],
            events: [
              event({
                date: day,
                sides: [
                  { of: 'NO', people: ['Jan Orlo', 'Ida Lind'] },
                  { of: 'GR', people: [] },
                ],
              }),
            ],
          }),
          item(2, { date: day, people: [person('Jan Orlo')] }),
          item(3, { date: day, people: [person('Ida Lind')] }),
        ])
      const more = [both('x.txt', '2031-04-02'), both('y.txt', '2031-07-02'), both('z.txt', '2031-10-02')]
      await keep(holdings, ...more)
      const before = await dump(store)
      const made = await make({ what: 'merge', keep: 'person:ida-lind', other: 'person:jan-orlo' })
      await expectReplayed(A, B, C, D, ...more)
      await desk.undo(made.id, author)
      expect(await dump(store)).toEqual(before)
    })

    test('two of one family name whom several documents tell apart become one and two again', async () => {
      const both = (file: string) =>
        extraction(file, [item(1, { people: [person('A. Blom'), person('Arne Blom')] })])
      const more = [both('x.txt'), both('y.txt')]
      await keep(holdings, ...more)
      const before = await dump(store)
      const { id } = await make({
        what: 'merge',
        keep: person('A. Blom').id,
        other: person('Arne Blom').id,
      })
      await expectReplayed(A, B, C, D, ...more)
      await desk.undo(id, author)
      expect(await dump(store)).toEqual(before)
    })

    test('one document of a person is about another one', async () => {
      const before = await dump(store)
      const request: CorrectionRequest = { what: 'split', from: 'person:jan-orlo', documents: [B.id] }
      expect(await desk.preview(request)).toMatchObject({
        moved: { contacts: 1 },
        people: { before: 3, after: 4 },
      })
      const { id } = await make(request)
      expect(await people()).toMatchObject([
        { id: 'person:bruno-tesar' },
        { id: 'person:ida-lind' },
        { id: 'person:jan-orlo', events: 1 },
        { id: `person:jan-orlo~${id}`, events: 1 },
      ])
      const E = meets('e.txt', 'Jan Orlo', '2031-05-20')
      await keep(holdings, E)
      expect((await people())[2]).toMatchObject({ id: 'person:jan-orlo', events: 2 })
      await expectReplayed(B, E, D, C, A)
      await make({ what: 'merge', keep: 'person:ida-lind', other: `person:jan-orlo~${id}` })
      expect((await people())[1]).toMatchObject({ id: 'person:ida-lind', events: 3 })
      await expectReplayed(B, E, D, C, A)
      await desk.undo(id, author)
      // who was set apart is nobody any more
      await expectReplayed(A, B, C, D, E)
      await dropDocument(holdings, E.id)
      expect((await desk.list(0, 10)).corrections.map(({ what, state }) => [what, state])).toEqual([
        ['undo', 'in force'],
        ['merge', 'in force'],
        ['split', 'undone'],
      ])
      expect(before.nodes['Person']).toHaveLength(3)
    })

    test('two who are not the same stay two, whatever is said later', async () => {
      const critic = extraction('k.txt', [
        item(1, { people: [person('J. Orlo', { offices: [office('Critic', 'FI')] })] }),
      ])
      const bridge = extraction('l.txt', [
        item(1, {
          people: [
            person('J. Orlo', { offices: [office('Minister of Energy', 'NO'), office('Critic', 'FI')] }),
          ],
        }),
      ])
      await keep(holdings, critic)
      expect(await people()).toHaveLength(4)
      const { id } = await make({ what: 'distinct', one: 'person:jan-orlo', other: person('J. Orlo').id })
      await keep(holdings, bridge)
      await expectReplayed(bridge, critic, A, B, C, D)
      // by now the other is called so as well
      const asked = { what: 'merge', keep: 'person:jan-orlo', other: person('J. Orlo').id } as const
      const refused: unknown = await make(asked).catch((error: unknown) => error)
      expect(refused).toMatchObject({ status: 409, code: 'ambiguous_id' })
      const [other] = await store.read("MATCH (p:Person {name: 'J. Orlo'}) RETURN p.id AS id")
      expect((refused as ApiError).choices).toMatchObject({
        asked: asked.other,
        among: [
          { ...other, name: { en: 'J. Orlo' }, detail: { en: 'Critic, Finland' }, country: 'FI' },
          { id: 'person:jan-orlo', country: 'NO', first: '2031-05-06', last: '2031-05-07' },
        ],
        omitted: 0,
      })
      const merged = await make({ ...asked, other: String(other?.['id']) })
      expect(await people()).toHaveLength(3)
      await desk.undo(merged.id, author)
      expect(await people()).toHaveLength(4)
      await desk.undo(id, author)
      await expectReplayed(A, B, C, D, critic, bridge)
    })

    test('a person gets another name, and a Japanese one', async () => {
      const before = await dump(store)
      const { id } = await make({
        what: 'rename',
        node: 'person:jan-orlo',
        name: 'Jan M. Orlo',
        ja: 'オルロ',
      })
      const named = () =>
        store.read(
          "MATCH (p:Person {id: 'person:jan-orlo'}) RETURN p.name AS name, p.ja AS ja, p.aliases AS aliases",
        )
      expect(await named()).toEqual([{ name: 'Jan M. Orlo', ja: 'オルロ', aliases: ['Jan Orlo'] }])
      await expectReplayed(D, C, B, A)
      await make({ what: 'rename', node: 'person:jan-orlo', name: 'Johan Orlo' })
      expect(await named()).toMatchObject([{ name: 'Johan Orlo', ja: 'オルロ' }])
      await desk.undo(id, author)
      expect(await named()).toMatchObject([{ name: 'Johan Orlo', ja: null }])
      await desk.undo(String((await desk.list(1, 1)).corrections[0]?.id), author)
      expect(await dump(store)).toEqual(before)
    })

    test('organizations become one, and get another name', async () => {
      const other = extraction('o.txt', [
        item(1, {
          organizations: [{ name: 'Forum of the North', aliases: ['FN'] }],
          people: [person('Ada Blom', { offices: [office('Chair', 'FN')] })],
          events: [
            event({
              kind: 'talks',
              sides: [
                { of: 'Forum of the North', people: [] },
                { of: 'NO', people: [] },
              ],
            }),
          ],
        }),
      ])
      await keep(holdings, other)
      const before = await dump(store)
      const merged = await make({
        what: 'merge',
        keep: 'organization:Baltic Forum',
        other: 'organization:Forum of the North',
      })
      const bodies = () =>
        store.read(
          'MATCH (o:Organization) RETURN o.id AS id, o.name AS name, o.aliases AS aliases ORDER BY id',
        )
      expect(await bodies()).toEqual([
        { id: 'organization:Baltic Forum', name: 'BF', aliases: ['FN', 'Forum of the North'] },
      ])
      await expectReplayed(other, A, B, C, D)
      const renamed = await make({
        what: 'rename',
        node: 'organization:Forum of the North',
        name: 'The Forum',
      })
      expect(await bodies()).toMatchObject([{ id: 'organization:Baltic Forum', name: 'The Forum' }])
      await expectReplayed(other, D, C, B, A)
      await desk.undo(renamed.id, author)
      await desk.undo(merged.id, author)
      expect(await dump(store)).toEqual(before)
    })

    test('an organization of some documents is another one, and gets a Japanese name', async () => {
      const before = await dump(store)
      const split = await make({
        what: 'split',
        from: 'organization:Baltic Forum',
        documents: [B.id, C.id],
        name: 'Forum of Bergen',
      })
      expect(split.effect.documents).toBe(2)
      const bodies = () =>
        store.read(`MATCH (o:Organization)<-[:MENTIONS]-(i:Item)
          RETURN o.id AS id, o.aliases AS aliases, count(DISTINCT i.id) AS items ORDER BY id`)
      expect(await bodies()).toEqual([
        { id: 'organization:Baltic Forum', aliases: [], items: 2 },
        { id: 'organization:Forum of Bergen', aliases: ['BF'], items: 2 },
      ])
      await expectReplayed(D, C, B, A)
      const node = 'organization:Forum of Bergen'
      const renamed = await make({ what: 'rename', node, name: 'Bergen Forum', ja: 'ベルゲン会議' })
      const again = await make({ what: 'rename', node, ja: 'ベルゲン・フォーラム' })
      expect(await bodies()).toMatchObject([
        {},
        { id: node, aliases: ['BF', 'Forum of Bergen', 'ベルゲン・フォーラム'] },
      ])
      await expectReplayed(B, A, D, C)
      for (const { id } of [again, renamed, split]) await desk.undo(id, author)
      expect(await dump(store)).toEqual(before)
    })

    test.each<[string, Partial<Extract<CorrectionRequest, { what: 'split' }>>]>([
      ['name_needed', {}],
      ['same_body', { name: 'Baltic Forum' }],
      ['not_named', { name: 'X', documents: ['none'] }],
      ['nothing_left', { name: 'X', documents: [A.id, B.id, C.id, D.id] }],
    ])('an organization is not split: %s', async (code, more) => {
      const from = 'organization:Baltic Forum'
      await expect(desk.preview({ what: 'split', from, documents: [A.id], ...more })).rejects.toMatchObject({
        code,
      })
    })

    test('two organizations that were made one, or that reading takes for one, are two', async () => {
      const read = (name: string, canonical?: string) =>
        extraction(`${name.replaceAll(' ', '-')}.txt`, [
          item(1, { organizations: [{ name, canonical, aliases: [] }] }),
        ])
      const [north, taken] = [read('Forum of the North'), read('Northern Forum', 'Baltic Forum')]
      await keep(holdings, north, taken)
      const names = async (): Promise<unknown[]> =>
        (await store.read('MATCH (o:Organization) RETURN o.id AS id ORDER BY id')).map((row) => row['id'])
      const [one, other] = ['organization:Baltic Forum', 'organization:Forum of the North'] as const
      await make({ what: 'merge', keep: one, other })
      expect(await names()).toEqual([one])
      await make({ what: 'distinct', one, other })
      expect(await names()).toEqual([one, other])
      await expectReplayed(taken, north, A, B, C, D)
      await make({ what: 'distinct', one, other: 'organization:Northern Forum' })
      expect(await names()).toEqual([one, other, 'organization:Northern Forum'])
      await make({ what: 'merge', keep: other, other: one })
      expect(await names()).toEqual([other, 'organization:Northern Forum'])
      await expectReplayed(A, B, taken, C, D, north)
    })

    test('an event is another one, on another day, with others', async () => {
      const before = await dump(store)
      const made = await make({
        what: 'edit-event',
        event: await firstEvent(),
        kind: 'aid',
        date: '2031-04',
        sides: [
          { of: 'NO', people: ['person:ida-lind'] },
          { of: 'organization:Baltic Forum', people: [] },
        ],
      })
      expect(made.effect.documents).toBeGreaterThan(0)
      expect(
        await store.read(`MATCH (e:Event {kind: 'aid'}) MATCH (e)<-[r:PARTICIPATED_IN]-(p:Person)
          RETURN e.date AS date, e.precision AS precision, e.plover AS plover, e.confidence AS confidence, p.id AS person, r.rule AS rule`),
      ).toEqual([
        {
          date: '2031-04-01',
          precision: 'month',
          plover: 'AID',
          confidence: 1,
          person: 'person:ida-lind',
          rule: 'by-hand',
        },
      ])
      await expectReplayed(D, C, A, B)
      await desk.undo(made.id, author)
      expect(await dump(store)).toEqual(before)
    })

    test('a corrected event is found by its former ids, though several items report it', async () => {
      const X = meets('x.txt', 'Jan Orlo', A.items[0]?.date ?? '')
      await keep(holdings, X)
      const present = async (...ids: string[]) => {
        const found = await readPresentIds(holdings, ids)
        const memory = { now: createMemory() }
        expect(await readPresentIds({ ...holdings, memory }, ids)).toEqual(found)
        return [...found.values()]
      }
      const first = await firstEvent()
      const second = String(
        (await make({ what: 'edit-event', event: first, kind: 'visit' })).effect.event.after,
      )
      expect(await present(first)).toEqual([second])
      const { id, effect } = await make({ what: 'edit-event', event: first, date: '2031-05-20' })
      const third = String(effect.event.after)
      expect(new Set([first, second, third]).size).toBe(3)
      expect(await present(first, second)).toEqual([third, third])
      await expectReplayed(B, X, A, C, D)
      await desk.undo(id, author)
      expect(await present(first)).toEqual([second])
    })

    test('an event goes, a mention goes, an office is another one', async () => {
      const before = await dump(store)
      const hidden = await make({ what: 'hide-event', event: await firstEvent() })
      expect(hidden.effect.events).toEqual({ before: 4, after: 3 })
      const office = { title: 'Minister of Energy', of: 'NO' }
      const edited = await make({
        what: 'edit-office',
        person: 'person:jan-orlo',
        office,
        to: { title: 'Minister of Trade', of: 'NO' },
      })
      const gone = await make({ what: 'hide-mention', node: 'person:ida-lind', item: `${C.id}#1` })
      expect(await people()).toEqual([
        { id: 'person:bruno-tesar', name: 'Bruno Tesar', events: 3 },
        { id: 'person:ida-lind', name: 'Ida Lind', events: 1 },
        { id: 'person:jan-orlo', name: 'Jan Orlo', events: 1 },
      ])
      expect(
        await store.read(
          "MATCH (p:Person {id: 'person:jan-orlo'})-[h:HOLDS]->(f:Office) RETURN DISTINCT f.title AS title, h.rule AS rule",
        ),
      ).toEqual([{ title: 'Minister of Trade', rule: 'by-hand' }])
      await expectReplayed(D, A, B, C)
      for (const { id } of [gone, edited, hidden]) await desk.undo(id, author)
      expect(await dump(store)).toEqual(before)
    })

    describe('what nobody else reports', () => {
      const said = (n: number, before: string, more: Partial<Parameters<typeof item>[1]> = {}) => {
        const text = `${before}The ministry regretted the delay.`
        const words = text.indexOf('regretted')
        const statement = event({
          kind: 'statement',
          sides: [{ of: 'NO', people: [] }],
          evidence: { start: words, end: words + 9, rule: 'said' },
        })
        return item(n, { text, countries: ['NO'], events: [statement], ...more })
      }
      const edition = (id: string, ...items: ReturnType<typeof item>[]) => extraction('n.txt', items, { id })
      const statements = () =>
        store.read(
          `MATCH (e:Event {kind: 'statement'})<-[r:REPORTS]-(i:Item) RETURN e.id AS id, i.id AS item, e.confidence AS confidence ORDER BY item`,
        )
      const states = async () => (await desk.list(0, 10)).corrections.map(({ state }) => state)

      test('keeps its id and its correction in an edition that says more before it, under another headline', async () => {
        await keep(holdings, edition('n1', said(1, '')))
        const [{ id } = { id: null }] = await statements()
        await make({ what: 'confirm-event', event: String(id) })
        const now = edition(
          'n2',
          item(1, { text: 'News.' }),
          said(2, 'It rained. ', { headline: { en: 'Regret' } }),
        )
        await keep(holdings, now)
        expect(await statements()).toEqual([{ id, item: 'n2#2', confidence: 1 }])
        expect(await states()).toEqual(['in force'])
        await expectReplayed(A, B, C, D, now)
      })

      test('is told where an edition says it twice, and neither is corrected', async () => {
        await keep(holdings, edition('n1', said(1, '')))
        const [{ id } = { id: null }] = await statements()
        await make({ what: 'confirm-event', event: String(id) })
        await keep(
          holdings,
          edition('n2', said(1, '', { headline: { en: 'One' } }), said(2, '', { headline: { en: 'Two' } })),
        )
        expect((await statements()).map(({ confidence }) => confidence)).toEqual([0.9, 0.9])
        expect(await states()).toEqual(['unclear'])
        // the headline tells which
        await keep(
          holdings,
          edition(
            'n3',
            said(1, '', { headline: { en: 'One' } }),
            said(2, '', { headline: said(1, '').headline }),
          ),
        )
        expect((await statements()).map(({ confidence }) => confidence)).toEqual([0.9, 1])
        expect(await states()).toEqual(['in force'])
      })

      test.each([
        ['another kind', { kind: 'talks' as const }],
        ['other sides', { sides: [{ of: 'SE', people: [] }] }],
      ])('is not taken for one of %s that another item tells in the same words', async (_name, more) => {
        const other = said(2, '', { headline: { en: 'Other' }, countries: ['SE'] })
        const told = { ...other, events: other.events.map((one) => ({ ...one, ...more })) }
        await keep(holdings, edition('n1', said(1, ''), told))
        const [{ id } = { id: null }] = await store.read(
          "MATCH (e:Event)<-[:REPORTS]-(:Item {id: 'n1#1'}) RETURN e.id AS id",
        )
        await make({ what: 'hide-event', event: String(id) })
        const left = () =>
          store.read("MATCH (i:Item)-[:REPORTS]->(:Event) WHERE i.id STARTS WITH 'n' RETURN i.id AS id")
        expect(await left()).toEqual([{ id: 'n1#2' }])
        // read by newer rules, or in a new edition, the first says nothing
        const silent = { ...said(1, ''), events: [] }
        await keep(holdings, edition('n1', silent, told))
        expect(await left()).toEqual([{ id: 'n1#2' }])
        await keep(holdings, edition('n2', silent, told))
        expect(await left()).toEqual([{ id: 'n2#2' }])
        expect(await states()).toEqual(['gone'])
      })

      test('is not taken for what another item of the very text says in the same words', async () => {
        const again = said(2, '', { headline: { en: 'Other' } })
        await keep(holdings, edition('n1', said(1, ''), again))
        const [{ id } = { id: null }] = await statements()
        await make({ what: 'confirm-event', event: String(id) })
        await keep(holdings, edition('n1', { ...said(1, ''), events: [] }, again))
        expect((await statements()).map(({ confidence }) => confidence)).toEqual([0.9])
        expect(await states()).toEqual(['gone'])
      })
    })

    test('who of two namesakes of an edition is meant is not guessed, but told', async () => {
      const named = (id: string, ...ids: string[]) =>
        extraction('n.txt', [item(1, { people: ids.map((one) => person('Eva Dahl', { id: one })) })], { id })
      await keep(holdings, named('n1', 'person:eva-dahl'))
      await make({ what: 'rename', node: 'person:eva-dahl', name: 'Eva M. Dahl' })
      const names = async () =>
        (await people()).map(({ name }) => String(name)).filter((name) => name.endsWith('Dahl'))
      expect(await names()).toEqual(['Eva M. Dahl'])
      await keep(holdings, named('n2', 'person:eva-dahl', 'person:eva-dahl~2'))
      expect(await names()).toEqual(['Eva Dahl', 'Eva Dahl'])
      expect((await desk.list(0, 10)).corrections).toMatchObject([{ what: 'rename', state: 'unclear' }])
      await keep(holdings, named('n3', 'person:eva-dahl'))
      expect(await names()).toEqual(['Eva M. Dahl'])
    })

    test('that nothing tells which of several is meant is told, though another document follows', async () => {
      const named = (file: string, id: string, ...ids: string[]) =>
        extraction(file, [item(1, { people: ids.map((one) => person('Eva Dahl', { id: one })) })], { id })
      const eva = 'person:eva-dahl'
      await keep(holdings, named('n.txt', 'n1', eva), named('o.txt', 'o1', eva))
      await make({ what: 'rename', node: eva, name: 'Eva M. Dahl' })
      await keep(holdings, named('n.txt', 'n2', eva, `${eva}~2`))
      expect((await people()).map(({ name }) => name)).toContain('Eva M. Dahl')
      expect((await desk.list(0, 10)).corrections).toMatchObject([{ what: 'rename', state: 'unclear' }])
    })

    test('who of two is left in an edition that names only one is not guessed either', async () => {
      const judge = (title: string, n = '') =>
        person('Eva Dahl', { id: `person:eva-dahl${n}`, offices: [office(title, 'NO')] })
      const named = (id: string, ...of: ReturnType<typeof judge>[]) =>
        extraction('n.txt', [item(1, { people: of })], { id })
      const titled = () =>
        store.read(
          `MATCH (p:Person)-[:HOLDS]->(o:Office) WHERE p.name ENDS WITH 'Dahl' RETURN p.id AS id, p.name AS name, o.title AS title ORDER BY title`,
        )
      await keep(holdings, named('n1', judge('Judge'), judge('Mayor', '~2')))
      const ids = (await titled()).map(({ id }) => String(id))
      for (const [n, id] of ids.entries()) await make({ what: 'rename', node: id, name: `${String(n)} Dahl` })
      await make({ what: 'hide-mention', node: ids[1] ?? '', item: 'n1#1' })
      expect(await titled()).toMatchObject([{ name: '0 Dahl', title: 'Judge' }])
      for (const [id, title] of [
        ['n2', 'Mayor'],
        ['n3', 'Judge'],
      ] as const) {
        await keep(holdings, named(id, judge(title)))
        expect(await titled()).toMatchObject([{ name: 'Eva Dahl', title }])
        expect((await desk.list(0, 10)).corrections.map(({ state }) => state)).toEqual(
          Array(3).fill('unclear'),
        )
      }
      await keep(holdings, named('n4'))
      expect((await desk.list(0, 10)).corrections.map(({ state }) => state)).toEqual(Array(3).fill('gone'))
    })

    test('newer rules that read a document otherwise leave what still can be found', async () => {
      await make({ what: 'edit-event', event: await firstEvent(), kind: 'visit' })
      await make({ what: 'hide-mention', node: 'person:bruno-tesar', item: `${A.id}#1` })
      const [told] = A.items
      const [meeting] = told?.events ?? []
      const now = {
        ...A,
        items: A.items.map((one) => ({
          ...one,
          people: one.people.filter(({ name }) => name !== 'Bruno Tesar'),
          events: [
            event({
              kind: 'statement',
              sides: [{ of: 'GR', people: [] }],
              evidence: { start: 50, end: 60, rule: 'x' },
            }),
            {
              ...meeting,
              ...event({
                date: '2031-05-06',
                sides: [{ of: 'NO', people: ['Jan Orlo'] }],
                evidence: { start: 20, end: 35, rule: 'y' },
              }),
            },
          ],
        })),
      }
      await keep(holdings, now)
      expect(
        await store.read(
          `MATCH (i:Item {id: '${A.id}#1'})-[r:REPORTS]->(e:Event) RETURN r.kind AS kind ORDER BY kind`,
        ),
      ).toEqual([{ kind: 'statement' }, { kind: 'visit' }])
      expect((await desk.list(0, 10)).corrections.map(({ what, state }) => [what, state])).toEqual([
        ['hide-mention', 'gone'],
        ['edit-event', 'in force'],
      ])
    })

    test('a graph in which a namesake had the plain id is brought to the ids of now, once', async () => {
      const critic = (file: string): Extraction =>
        extraction(file, [item(1, { people: [person('Jan Orlo', { offices: [office('Critic', 'FI')] })] })])
      await keep(holdings, critic('k.txt'), critic('l.txt'))
      const now = await dump(store)
      const setId = (id: string, to: string) =>
        store.write([{ query: 'MATCH (p:Person {id: $id}) SET p.id = $to', params: { id, to } }])
      await setId('person:jan-orlo@NO', 'person:jan-orlo')
      await setId('person:jan-orlo@FI', 'person:jan-orlo~2')
      await store.write([{ query: 'MATCH (a:Archive) SET a.version = 5', params: {} }])
      await migrate(store)
      const started = { ...holdings, known: new Memory() }
      expect(new Set(await bringInLine(started))).toEqual(
        new Set(['a.txt', 'b.txt', 'c.txt', 'd.txt', 'k.txt', 'l.txt']),
      )
      expect(await dump(store)).toEqual(now)
      await migrate(store)
      expect(await bringInLine(started)).toEqual([])
    })

    test('a process that dies between ledger and graph leaves what the next start puts right', async () => {
      const { id } = await make({ what: 'merge', keep: 'person:jan-orlo', other: 'person:ida-lind' })
      const merged = await dump(store)
      await holdings.archive.ledger.append({ id: 'undo1', ...author, undo: id }, holdings.now())
      expect(await bringInLine(holdings)).not.toEqual([])
      expect(await people()).toHaveLength(3)
      await holdings.archive.ledger.append({ id: 'undo2', ...author, undo: 'undo1' }, holdings.now())
      await bringInLine(holdings)
      expect(await dump(store)).toEqual(merged)
      expect(await bringInLine(holdings)).toEqual([])
    })
  })
}
