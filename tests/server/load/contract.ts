import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { EventKind } from '../../../cypher/ontology.ts'
import type { Extraction } from '../../../ingest/types.ts'
import { toMark } from '../../../server/identity/marks.ts'
import type { Corrected } from '../../../server/load/load.ts'
import { asRead, loadDocument, removeDocument } from '../../../server/load/load.ts'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { readMark } from '../../../server/graph/reads.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Row, Store } from '../../../server/store/store.ts'
import {
  event,
  extraction,
  first,
  item,
  mention,
  office,
  oslo,
  person,
  second,
} from '../../fixtures/extraction.ts'
import { countsOf, dump } from '../store/dump.ts'
import { emptyStore } from '../store/empty.ts'
import { anyExtraction } from './any.ts'

/** The one relation that is a decision, not a claim. */
const DECIDED = 'Appearance IS Person'

/** What loading must do, whatever engine is behind it. `runs`: how many random archives to try. */
export function describeLoading(settings: () => StoreSettings, runs: number): void {
  describe('loading', () => {
    const queries = readQueries()
    let store: Store
    beforeAll(async () => {
      store = await openStore(settings())
    })
    beforeEach(() => emptyStore(store))
    afterAll(() => store.close())

    /** Remembers from one test to the next, though the store is emptied in between. */
    const memory = new Memory()
    const load = (one: Extraction) => loadDocument(store, queries, one, memory)
    const remove = (name: string) => removeDocument(store, queries, name, memory)
    const only = async (query: string): Promise<Row[]> => store.read(query)
    /** What the graph is when these documents, and nothing before them, are loaded, each by a loader that remembers nothing. */
    const fresh = async (...documents: Extraction[]) => {
      await emptyStore(store)
      for (const document of documents) await loadDocument(store, queries, document)
      return dump(store)
    }

    test('puts into the graph exactly what it counts', async () => {
      const { counts, change, issues } = await load(first)
      expect({ change, issues }).toEqual({ change: 'new', issues: [] })
      expect(counts).toEqual({
        nodes: {
          Document: 1,
          Item: 2,
          Agency: 2,
          Person: 2,
          Appearance: 2,
          Country: 2,
          Organization: 1,
          Office: 3,
          Place: 1,
          Event: 3,
          Topic: 1,
        },
        relations: {
          IS: 2,
          PART_OF: 2,
          REPORTED_BY: 3,
          // Two people (one of them twice), two countries, an organization in both items, a place.
          MENTIONS: 8,
          REPORTS: 3,
          PARTICIPATED_IN: 2,
          INVOLVED_IN: 5,
          AT: 1,
          IN: 1,
          ABOUT: 1,
          HOLDS: 3,
          OF: 3,
        },
      })
      expect(countsOf(await dump(store))).toEqual(counts)
    })

    test('gives every claim its item, its stretch of text and its rule', async () => {
      await load(first)
      const { relations } = await dump(store)
      const all = Object.entries(relations).flatMap(([name, rows]) => (name === DECIDED ? [] : rows))
      expect(all.length).toBeGreaterThan(20)
      for (const { properties } of all)
        expect(properties).toMatchObject({
          item: expect.stringMatching(/^hash-of-first\.txt#[12]$/),
          start: expect.any(Number),
          end: expect.any(Number),
          rule: expect.stringMatching(/./),
        })
    })

    test('twice changes nothing', async () => {
      await load(first)
      await load(second)
      const [before, mark] = [await dump(store), await readMark({ store, queries })]
      expect((await load(first)).change).toBe('unchanged')
      expect(await remove('another.txt')).toEqual([])
      expect(await dump(store)).toEqual(before)
      // By the mark a server knows that it need not forget what it has in mind.
      expect(await readMark({ store, queries })).toBe(mark)
    })

    test('leaves another mark with everything that it changes', async () => {
      const marks = new Set([await readMark({ store, queries })])
      for (const write of [() => load(first), () => load(second), () => remove('first.txt')]) {
        await write()
        marks.add(await readMark({ store, queries }))
      }
      expect(marks.size).toBe(4)
    })

    test.each([
      ['an empty graph', []],
      ['a graph that was written before', [second]],
    ])('at once from several sides into %s changes nothing either', async (_into, before) => {
      const once = await fresh(...before, first, second)
      await emptyStore(store)
      for (const one of before) await load(one)
      await Promise.all([first, second, first, first].map(load))
      expect(await dump(store)).toEqual(once)
    })

    test('of the same text, read otherwise now, replaces what it said', async () => {
      const reading = extraction('first.txt', [item(1, { people: [person('Astrid Nygaard')] })], {
        id: first.id,
      })
      await load(first)
      expect((await load(reading)).change).toBe('replaced')
      expect(await dump(store)).toEqual(await fresh(reading))
    })

    test('in another order gives the same graph', async () => {
      expect(await fresh(first, second)).toEqual(await fresh(second, first))
    })

    test('makes one event of what two bulletins report', async () => {
      await load(first)
      await load(second)
      expect(
        await only(`MATCH (e:Event {kind: 'meeting'})
          RETURN e.title AS title, e.titleJa AS titleJa, e.confidence AS confidence, e.date AS date,
            COUNT { (e)<-[:REPORTS]-(:Item) } AS reports`),
      ).toEqual([
        {
          title: 'Lahtela in Oslo',
          titleJa: 'ラハテラ外相、オスロへ',
          confidence: 0.95,
          date: '2031-05-06',
          reports: 2,
        },
      ])
      expect(
        await only(`MATCH (e:Event {kind: 'meeting'})
          MATCH (e)<-[r:PARTICIPATED_IN]-(p:Person)
          RETURN DISTINCT p.name AS name, p.ja AS ja, p.aliases AS aliases, r.side AS side, r.role AS role ORDER BY name`),
      ).toEqual([
        {
          name: 'Astrid Nygaard',
          ja: 'ニュゴー',
          aliases: ['A. Nygaard', 'Nygaard'],
          side: 1,
          role: 'recipient',
        },
        { name: 'Eero Lahtela', ja: 'ラハテラ', aliases: ['E. Lahtela'], side: 0, role: 'actor' },
      ])
    })

    test('keeps precision, marks and coding of events', async () => {
      await load(first)
      await load(second)
      expect(
        await only(`MATCH (e:Event) WHERE e.kind <> 'meeting'
          RETURN e.kind AS kind, e.date AS date, e.precision AS precision, e.planned AS planned, e.negated AS negated,
            e.background AS background, e.plover AS plover, e.score AS score, e.title AS title, e.titleJa AS titleJa
          ORDER BY kind`),
      ).toEqual([
        {
          ...{
            kind: 'agreement',
            date: '2019-01-01',
            precision: 'year',
            planned: false,
            negated: false,
            background: true,
          },
          ...{ plover: 'CONSULT', score: 2.5, title: 'Forum speaks', titleJa: null },
        },
        {
          ...{
            kind: 'aid',
            date: '2031-06-01',
            precision: 'month',
            planned: true,
            negated: false,
            background: false,
          },
          ...{ plover: 'AID', score: 10, title: 'Sweden to send aid', titleJa: null },
        },
        {
          ...{
            kind: 'statement',
            date: '2031-05-06',
            precision: 'day',
            planned: false,
            negated: false,
            background: false,
          },
          ...{ plover: null, score: null, title: 'Forum speaks', titleJa: null },
        },
      ])
    })

    test('keeps who held which seat when', async () => {
      await load(first)
      expect(
        await only(`MATCH (p:Person)-[h:HOLDS]->(f:Office)
          RETURN p.name AS name, f.title AS title, f.of AS of, h.day AS day, h.former AS former ORDER BY name, title`),
      ).toEqual([
        {
          name: 'Astrid Nygaard',
          title: 'Minister of Foreign Affairs',
          of: 'NO',
          day: 20310507,
          former: false,
        },
        {
          name: 'Eero Lahtela',
          title: 'Chairperson',
          of: 'organization:Baltic Forum',
          day: 20310507,
          former: true,
        },
        {
          name: 'Eero Lahtela',
          title: 'Minister of Foreign Affairs',
          of: 'FI',
          day: 20310507,
          former: false,
        },
      ])
    })

    test.each([
      ['the name that most items use', ['Zoe Aas', 'Zoe M. Aas', 'Zoe Aas'], 'Zoe Aas', ['Zoe M. Aas']],
      ['the longer one among equals', ['Zoe Aas', 'Zoe M. Aas'], 'Zoe M. Aas', ['Zoe Aas']],
      [
        'the full one even where most have the family name alone',
        ['Zoe Aas', 'Aas', 'Aas'],
        'Zoe Aas',
        ['Aas'],
      ],
    ])('calls a person by %s', async (_name, names, name, aliases) => {
      for (const [i, one] of names.entries())
        await load(
          extraction(`${i}.txt`, [
            item(1, { people: [person(one, { offices: [office('Mayor', 'Oslo')] })] }),
          ]),
        )
      expect(await only('MATCH (p:Person) RETURN p.name AS name, p.aliases AS aliases')).toEqual([
        { name, aliases },
      ])
    })

    test('calls an organization by the name that most items use, and by all others that any gives it', async () => {
      await load(first)
      await load(
        extraction('third.txt', [
          item(1, {
            organizations: [{ name: 'The Forum', canonical: 'Baltic Forum', aliases: ['BF'] }],
            people: [person('Zoe Aas', { offices: [office('Envoy', 'The Forum')] })],
          }),
        ]),
      )
      expect(
        await only('MATCH (o:Organization) RETURN o.id AS id, o.name AS name, o.aliases AS aliases'),
      ).toEqual([{ id: 'organization:Baltic Forum', name: 'Baltic Forum', aliases: ['BF', 'The Forum'] }])
      expect(
        await only("MATCH (f:Office {title: 'Envoy'})-[:OF]->(o:Organization) RETURN o.name AS of"),
      ).toEqual([{ of: 'Baltic Forum' }])
    })

    test('names countries in both languages', async () => {
      await load(first)
      expect(
        await only('MATCH (c:Country) RETURN c.code AS code, c.name AS name, c.ja AS ja ORDER BY code'),
      ).toEqual([
        { code: 'FI', name: 'Finland', ja: 'フィンランド' },
        { code: 'NO', name: 'Norway', ja: 'ノルウェー' },
      ])
    })

    test('replaces an edition: what it alone said goes, what others say stays', async () => {
      const edition = extraction('first.txt', [item(1, { people: [person('Astrid Nygaard')] })], {
        id: 'other-hash',
      })
      await load(first)
      await load(second)
      expect((await load(edition)).change).toBe('replaced')
      expect(await dump(store)).toEqual(await fresh(edition, second))
    })

    test('takes one document out of two, and then the other', async () => {
      await load(first)
      await load(second)
      expect(await remove(first.id)).toEqual([first.id])
      expect(await dump(store)).toEqual(await fresh(second))
      expect(await remove(second.document)).toEqual([second.id])
      const left = await dump(store)
      expect(left).toEqual(await fresh())
      expect(await remove(second.id)).toEqual([])
    })

    test('that fails leaves the graph as it was', async () => {
      await load(first)
      const before = await dump(store)
      const wrong = extraction('first.txt', [oslo({ date: 'the ides of March' })], { id: 'wrong' })
      await expect(load(wrong)).rejects.toThrow()
      expect(await dump(store)).toEqual(before)
    })

    test('reports what leads nowhere, and loads the rest', async () => {
      const lost = extraction('lost.txt', [
        oslo({
          events: [event({ sides: [{ of: 'NO', people: ['Nobody Known'] }] })],
          mentions: [mention('country', 'ZZ', 3)],
        }),
      ])
      const { issues, counts } = await load(lost)
      expect(issues.map(({ code, item: n }) => [code, n])).toEqual([
        ['unknown-country', 1],
        ['unknown-person', 1],
      ])
      expect(countsOf(await dump(store)).nodes).toEqual(counts.nodes)
    })

    test('writes more rows than one batch holds', async () => {
      const many = Array.from({ length: 2500 }, (_, i) => mention('person', 'person:astrid-nygaard', i * 10))
      await load(extraction('long.txt', [oslo({ mentions: many })]))
      expect(
        await only(
          'MATCH (i:Item)-[m:MENTIONS]->(p:Person {name: "Astrid Nygaard"}) RETURN count(m.start) AS n',
        ),
      ).toEqual([{ n: 2500 }])
    })

    test('documents that tell of each other give one graph in every order', async () => {
      const orlo = (name: string, ...offices: [string, string][]) =>
        person(name, { offices: offices.map(([title, of]) => office(title, of)) })
      const told = (file: string, day: string, who: ReturnType<typeof person>, kind: EventKind) =>
        extraction(file, [
          item(1, {
            date: day,
            people: [who, person('Ida Lind', { offices: [office('Prime Minister', 'SE')] })],
            countries: ['NO', 'SE'],
            events: [
              event({
                kind,
                sides: [
                  { of: 'NO', people: [who.name] },
                  { of: 'SE', people: ['Ida Lind'] },
                ],
              }),
            ],
          }),
        ])
      const documents = [
        told('a.txt', '2031-05-06', orlo('Orlo', ['President', 'NO']), 'talks'),
        told('b.txt', '2031-05-07', orlo('Jan Orlo', ['President', 'NO']), 'meeting'),
        told('c.txt', '2031-05-08', orlo('J. Orlo', ['President', 'NO']), 'meeting'),
        extraction('d.txt', [item(1, { people: [orlo('Jan Orlo', ['Correspondent', 'GR'])] })]),
      ]
      const expected = await fresh(...documents)
      expect(await only('MATCH (p:Person) RETURN p.id AS id, p.name AS name ORDER BY id')).toEqual([
        { id: 'person:ida-lind', name: 'Ida Lind' },
        { id: 'person:jan-orlo@GR', name: 'Jan Orlo' },
        { id: 'person:jan-orlo@NO', name: 'Jan Orlo' },
      ])
      expect(await only('MATCH (e:Event) RETURN count(e.id) AS n')).toEqual([{ n: 1 }])
      const orders = fc.shuffledSubarray(documents, { minLength: documents.length })
      await fc.assert(
        fc.asyncProperty(orders, fc.nat(3), async (order, again) => {
          await fresh(...order)
          await load(documents[again] ?? first)
          expect(await dump(store)).toEqual(expected)
        }),
        { numRuns: runs / 2, seed: 7 },
      )
    })

    test('a person who is known by more and more keeps the former id as another one', async () => {
      const orlo = (file: string, name: string) =>
        extraction(file, [item(1, { people: [person(name, { offices: [office('President', 'NO')] })] })])
      const ids = () => only('MATCH (p:Person) RETURN p.id AS id, p.otherIds AS others')
      await load(orlo('a.txt', 'Orlo'))
      expect(await ids()).toEqual([{ id: 'person:orlo', others: ['person:orlo@NO'] }])
      await load(orlo('b.txt', 'Jan Orlo'))
      const others = ['person:orlo', 'person:jan-orlo@NO', 'person:orlo@NO']
      expect(await ids()).toEqual([{ id: 'person:jan-orlo', others }])
      expect(await only('MATCH (p:Person)-[h:HOLDS]->(f:Office) RETURN count(h.item) AS n')).toEqual([
        { n: 2 },
      ])
      expect(
        await only(
          "MATCH (a:Appearance {name: 'Orlo'})-[r:`IS`]->(p:Person) RETURN p.name AS name, r.features AS why",
        ),
      ).toEqual([
        {
          name: 'Jan Orlo',
          why: ['family-name 1', 'same-office 4', 'same-side 1', 'near 0.5', 'only-one 1.5'],
        },
      ])
      await remove('a.txt')
      expect(await ids()).toEqual([{ id: 'person:jan-orlo', others: ['person:jan-orlo@NO'] }])
    })

    test('what is said again, and then on an earlier day, gives the same graph in every order', async () => {
      const said = (file: string, date: string, ...people: Parameters<typeof person>[]) =>
        extraction(file, [item(1, { date, people: people.map((one) => person(...one)) })])
      const general: Parameters<typeof person> = ['Jan Orlo', { offices: [office('General', 'NO')] }]
      const critic: Parameters<typeof person> = ['Jan Orlo', { offices: [office('Critic', 'GR')] }]
      const a = said('a.txt', '2031-05-07', general)
      const b = said('b.txt', '2031-05-14', general)
      const c = said('c.txt', '2031-05-14', critic)
      // now the critic was the first of that name
      const d = said('d.txt', '2031-04-02', critic)
      const e = said('e.txt', '2031-05-21', critic, ['Ida Orlo'])
      const f = said('f.txt', '2031-05-28', critic, ['Ida Orlo'])
      const all = await fresh(a, b, c, d, e, f)
      expect(
        (await only('MATCH (p:Person)<-[r:`IS`]-(a:Appearance) RETURN p.id AS id ORDER BY id')).map(
          ({ id }) => id,
        ),
      ).toEqual([
        'person:ida-orlo',
        'person:ida-orlo',
        'person:jan-orlo@GR',
        'person:jan-orlo@GR',
        'person:jan-orlo@GR',
        'person:jan-orlo@GR',
        'person:jan-orlo@NO',
        'person:jan-orlo@NO',
      ])
      expect(await fresh(f, e, d, c, b, a)).toEqual(all)
      expect(await fresh(d, f, b, c, a, e)).toEqual(all)
      await remove(d.id)
      expect(await dump(store)).toEqual(await fresh(f, c, b, e, a))
    })

    test('what somebody else wrote in between is not missed', async () => {
      const orlo = (file: string, name: string, date: string) =>
        extraction(file, [
          item(1, {
            date,
            sources: ['WIRE'],
            people: [person(name, { offices: [office('General', 'NO')] })],
          }),
        ])
      const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((file, n) =>
        orlo(`${file}.txt`, n % 2 === 0 ? 'Jan Orlo' : 'Orlo', `2031-05-0${String(n + 1)}`),
      ) as [Extraction, Extraction, Extraction, Extraction]
      await load(a)
      await load(b)
      await loadDocument(store, queries, c)
      await load(d)
      expect(await dump(store)).toEqual(await fresh(a, b, c, d))
      await load(a)
      for (const { id } of [a, b, c, d]) await removeDocument(store, queries, id)
      await load(b)
      expect(await dump(store)).toEqual(await fresh(b))
    })

    test('what a document said before it was read again within a load is not remembered', async () => {
      const orlo = (n: number, aliases: string[], ...others: ReturnType<typeof person>[]) =>
        item(n, { people: [person('Jan Orlo', { aliases }), ...others] })
      const both = (aliases: string[]): Corrected =>
        asRead(extraction('a.txt', [orlo(1, aliases, person('Ida Lind')), ...[2, 3].map((n) => orlo(n, []))]))
      const mark = (document: Corrected, who: string, part: 'keep' | 'other'): Corrected => ({
        ...document,
        marks: new Map([[who, [toMark(['same', '2031-06-01', 'c-1', part])]]]),
      })
      const a = mark(both(['Jan']), 'person:jan-orlo', 'keep')
      // by now it says less
      const kept = mark(both([]), 'person:jan-orlo', 'keep')
      // makes one of two people of the first document, whose claims do not tell then which of them is meant
      const b = mark(
        asRead(extraction('b.txt', [item(1, { people: [person('Ida Lind')] })])),
        'person:ida-lind',
        'other',
      )
      const c = extraction('c.txt', [orlo(1, ['Jan'])])
      const reread = (id: string): Promise<Corrected | undefined> =>
        Promise.resolve(id === kept.extraction.id ? kept : undefined)
      const aliases = () => only('MATCH (p:Person) RETURN p.id AS id, p.aliases AS aliases')

      await loadDocument(store, queries, a, memory, reread)
      await loadDocument(store, queries, b, memory, reread)
      expect(await aliases()).toEqual([{ id: 'person:jan-orlo', aliases: ['Ida Lind'] }])
      await loadDocument(store, queries, c, memory, reread)
      expect(await aliases()).toEqual([{ id: 'person:jan-orlo', aliases: ['Ida Lind', 'Jan'] }])
    })

    test('any documents, in any order, replaced and removed, leave what the last ones say', async () => {
      await fc.assert(
        fc.asyncProperty(
          anyExtraction('a'),
          anyExtraction('b'),
          anyExtraction('a'),
          async (one, other, edition) => {
            await emptyStore(store)
            for (const document of [one, other, edition, other]) await load(document)
            const after = await dump(store)
            expect(after).toEqual(await fresh(other, edition))
            // whoever came with a name is called what all claims would call him
            const people = await store.read('MATCH (p:Person) RETURN p.id AS id')
            const rows = people.map(({ id = null }) => ({
              id,
              isLess: true,
              names: [],
              jas: [],
              aliases: [],
            }))
            await store.write([queries.statement('write/settle/people', { rows })])
            expect(await dump(store)).toEqual(after)
            await remove(edition.id)
            const left = await dump(store)
            expect(left).toEqual(await fresh(other))
          },
        ),
        { numRuns: runs, seed: 7 },
      )
    }, 120_000)
  })
}
