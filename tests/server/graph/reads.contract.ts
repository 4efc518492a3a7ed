import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readQueries } from '../../../server/queries.ts'
import type { EventFilter } from '../../../server/graph/eventSet.ts'
import { NEWS, readEventSet, readEventSetOfNode } from '../../../server/graph/eventSet.ts'
import { readEvents } from '../../../server/graph/events.ts'
import * as reads from '../../../server/graph/reads.ts'
import { readSearchable, readTitles } from '../../../server/graph/searchable.ts'
import { readReports } from '../../../server/graph/reports.ts'
import type { Graph } from '../../../server/graph/reads.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { loadDocument } from '../../../server/load/load.ts'
import { DOCUMENTS, loadFixture } from '../fixture.ts'
import { emptyStore } from '../store/empty.ts'

const ALL: EventFilter = { kinds: [], background: true, planned: true, negated: true }

/** All pages as one. */
async function collect<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const all: T[] = []
  for await (const page of pages) all.push(...page)
  return all
}

/** What the read queries must answer over the two documents of the fixture, whatever engine is behind them. */
export function describeReading(settings: () => StoreSettings): void {
  describe('reading', () => {
    let graph: Graph
    beforeAll(async () => {
      graph = { store: await openStore(settings()), queries: readQueries() }
      await emptyStore(graph.store)
      await loadFixture(graph.store, graph.queries)
    })
    afterAll(async () => {
      await emptyStore(graph.store)
      await graph.store.close()
    })

    const idsIn = async (filter: EventFilter): Promise<string[]> =>
      (await readEventSet(graph, filter)).events.map(({ id }) => id)

    /** The events of a window as `day kind`, in the order they come. */
    const inWindow = async (filter: EventFilter): Promise<string[]> => {
      const events = await readEvents(graph, await idsIn(filter))
      return events.map(({ date, kind }) => `${date ?? 'undated'} ${kind}`)
    }

    test('what items say: texts, events and offices, each with its stretch', async () => {
      const ids = ['aaaa#2', 'none#1']
      const [row, ...others] = await reads.readTexts(graph, ids)
      expect([row?.item, others]).toEqual(['aaaa#2', []])
      const said = ({ start, end }: { start: number; end: number }) => row?.text.slice(start, end)
      const events = await reads.readEventsOfItems(graph, ids)
      expect(events.map((one) => [one.item, one.rule, said(one)])).toEqual([
        ['aaaa#2', 'spoke', 'On March 5 Ana Silva spoke with European Council President Élise Dupont.'],
        ['aaaa#2', 'will-visit', 'Silva will visit Brussels in April.'],
      ])
      const offices = await reads.readOfficesOfItems(graph, ids)
      expect(offices.map((one) => [one.item, one.person, said(one)])).toEqual([
        ['aaaa#2', 'person:elise-dupont', 'European Council President'],
      ])
    })

    test.each<[string, EventFilter, string[]]>([
      [
        'news only',
        NEWS,
        ['2026-03-10 accusation', '2026-03-05 call', '2026-03-02 meeting', 'undated statement'],
      ],
      [
        'with plans',
        { ...NEWS, planned: true },
        [
          '2026-04 visit',
          ...['2026-03-10 accusation', '2026-03-05 call', '2026-03-02 meeting', 'undated statement'],
        ],
      ],
      ['of two kinds', { ...NEWS, kinds: ['call', 'statement'] }, ['2026-03-05 call', 'undated statement']],
      [
        'from a day that counts',
        { ...NEWS, from: '2026-03-05' },
        ['2026-03-10 accusation', '2026-03-05 call'],
      ],
      ['to a day that does not count', { ...NEWS, to: '2026-03-05' }, ['2026-03-02 meeting']],
      [
        'with what has no day',
        { ...NEWS, from: '2026-03-05', to: '2026-03-10', undated: true },
        ['2026-03-05 call', 'undated statement'],
      ],
      ['without what has no day', { ...NEWS, kinds: ['statement'], undated: false }, []],
      [
        'a month that the window touches',
        { ...ALL, kinds: ['visit'], from: '2026-04-20', to: '2026-04-21' },
        ['2026-04 visit'],
      ],
      ['a month that is over', { ...ALL, kinds: ['visit'], from: '2026-05-01' }, []],
      ['a month to come', { ...ALL, kinds: ['visit'], to: '2026-04-01' }, []],
      [
        'a year that the window touches',
        { ...ALL, kinds: ['meeting'], from: '2019-06-01', to: '2019-06-02' },
        ['2019 meeting'],
      ],
      ['a denial', { ...NEWS, negated: true, kinds: ['meeting'] }, ['2026-03-02 meeting', 'undated meeting']],
    ])('the events of a window: %s', async (_name, filter, expected) => {
      expect(await inWindow(filter)).toEqual(expected)
    })

    test('the extent is from the first to the last day of any event; the news begins after what it looks back at, and ends before what is planned', async () => {
      expect(await reads.readExtent(graph)).toEqual({
        from: '2019-01-01',
        to: '2026-04-01',
        since: '2026-03-01',
        told: '2026-03-10',
      })
    })

    test('an event comes with place, score and everyone on their side', async () => {
      const ids = await idsIn({ ...NEWS, to: '2026-03-05', kinds: ['meeting'] })
      expect(await readEvents(graph, ids)).toEqual([
        {
          id: ids[0],
          kind: 'meeting',
          date: '2026-03-02',
          title: { en: 'Ministers meet in Lima', ja: 'シルバ外相と森外相が会談' },
          place: 'Lima',
          quad: 1,
          score: 2.5,
          planned: false,
          background: false,
          participants: [
            { id: 'person:ana-silva', side: 0 },
            { id: 'BR', side: 0 },
            { id: 'person:kenji-mori', side: 1 },
            { id: 'JP', side: 1 },
          ],
        },
      ])
    })

    test('nodes of every kind by id; unknown ids are left out', async () => {
      const ids = ['person:ana-silva', 'BR', 'organization:European Council', 'place:Lima@PE', 'nobody']
      const nodes = await reads.readNodes(graph, ids)
      expect([...nodes.values()].map(({ id, kind, name }) => [id, kind, name])).toEqual([
        ['person:ana-silva', 'person', 'Ana Silva'],
        ['BR', 'country', 'Brazil'],
        ['organization:European Council', 'organization', 'European Council'],
        ['place:Lima@PE', 'place', 'Lima'],
      ])
      expect(nodes.get('person:ana-silva')).toMatchObject({ ja: 'シルバ', aliases: ['Silva'], country: null })
      expect(nodes.get('organization:European Council')).toMatchObject({ aliases: ['EUCO'] })
      expect(nodes.get('place:Lima@PE')).toMatchObject({ country: 'PE' })
    })

    test.each([
      ['person:ana-silva', 4],
      ['BR', 6],
      ['organization:European Council', 2],
      ['place:Lima@PE', 1],
      ['nobody', 0],
    ])('the events of %s: %i, each once', async (id, expected) => {
      const { events, total } = await readEventSetOfNode(graph, id, ALL)
      const ids = events.map((event) => event.id)
      expect(total).toBe(expected)
      expect(ids).toHaveLength(expected)
      expect(new Set(ids).size).toBe(expected)
    })

    test('offices of states and of organizations, former ones marked', async () => {
      const people = ['person:ana-silva', 'person:elise-dupont', 'person:elcin-tahtaqəliyev']
      const offices = await reads.readOffices(graph, people)
      const row = ({ person, title, of, ofKind, former, first }: (typeof offices)[number]): unknown[] => [
        person,
        title,
        of,
        ofKind,
        former,
        first,
      ]
      expect(offices.map(row)).toEqual([
        ['person:elcin-tahtaqəliyev', 'Ambassador', 'AZ', 'country', true, '2026-03-10'],
        [
          'person:elise-dupont',
          'President',
          'organization:European Council',
          'organization',
          false,
          '2026-03-05',
        ],
        ['person:ana-silva', 'Minister of Foreign Affairs', 'BR', 'country', false, '2026-03-02'],
      ])
      expect([...reads.presentOffices(offices).keys()].sort()).toEqual([
        'person:ana-silva',
        'person:elise-dupont',
      ])
    })

    test.each([
      ['BR', ['Ana Silva']],
      ['organization:European Council', ['Élise Dupont']],
      ['AZ', []],
    ])('who holds an office of %s now', async (id, expected) => {
      const { holders, omitted } = await reads.readHolders(graph, id)
      expect([holders.map(({ name }) => name.en), omitted]).toEqual([expected, 0])
    })

    test.each([
      ['person:ana-silva', 2],
      ['JP', 2],
      ['place:Lima@PE', 1],
      ['nobody', 0],
    ])('the number of items that name %s is %i', async (id, expected) => {
      expect(await reads.readMentionCount(graph, id)).toBe(expected)
    })

    test('the reports of an event carry the words that say so', async () => {
      const ids = await idsIn({ ...NEWS, kinds: ['call'] })
      const reports = await readReports(graph, ids)
      expect(reports.map(({ text, start, end }) => text.slice(start, end))).toEqual([
        'On March 5 Ana Silva spoke with European Council President Élise Dupont.',
      ])
      expect(reports[0]).toMatchObject({
        item: 'aaaa#2',
        n: 2,
        document: 'aaaa',
        file: 'week-10.txt',
        agencies: ['WIRE'],
        date: '2026-03-05',
        rule: 'spoke',
      })
    })

    test('the mentions of an item stand at their words', async () => {
      const [report] = await readReports(graph, await idsIn({ ...NEWS, kinds: ['meeting'] }))
      const mentions = await reads.readMentions(graph, [report?.item ?? ''])
      const words = mentions
        .filter(({ kind }) => kind === 'person' || kind === 'place')
        .map(({ id, start, end }) => [id, report?.text.slice(start, end)])
      expect(words.sort()).toEqual([
        ['person:ana-silva', 'Ana Silva'],
        ['person:kenji-mori', 'Kenji Mori'],
        ['place:Lima@PE', 'Lima'],
      ])
    })

    test('documents with their counts, undated last', async () => {
      const documents = await reads.readDocuments(graph, 0, 10)
      expect(documents.map(({ id, from, items, events }) => [id, from, items, events])).toEqual([
        ['aaaa', '2026-03-01', 2, 4],
        ['bbbb', undefined, 1, 3],
      ])
    })

    test('everyone and everything with a name, with its number of events', async () => {
      const rows = await collect(readSearchable(graph, 100))
      const weights = Object.fromEntries(rows.map(({ id, weight }) => [id, weight]))
      expect(weights).toMatchObject({
        'person:ana-silva': 4,
        BR: 6,
        'organization:European Council': 2,
        'place:Lima@PE': 1,
      })
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      // However small the pages are, nothing is left out.
      for (const limit of [1, 2, 3]) expect(await collect(readSearchable(graph, limit))).toEqual(rows)
    })

    test('the titles of all events, each with its events and their last day', async () => {
      const sorted = async (limit: number) =>
        (await collect(readTitles(graph, limit))).map((row) => ({ ...row, ids: row.ids.sort() }))
      const rows = await sorted(100)
      expect(rows.map(({ text, last, ids }) => [text, last, ids.length])).toEqual([
        ['Japan criticizes Brazil 日本がブラジルを批判', '2026-03-10', 3],
        ['Ministers meet in Lima シルバ外相と森外相が会談', '2026-03-02', 2],
        ['Silva and Dupont speak by telephone ', '2026-04-01', 2],
      ])
      for (const limit of [1, 2, 3]) expect(await sorted(limit)).toEqual(rows)
    })

    test('the stamp counts what is there', async () => {
      expect(await reads.readStamp(graph)).toEqual({ documents: 2, items: 3, events: 7, people: 4 })
    })

    test('two people of one Japanese name are told apart, in whatever document they are', async () => {
      const apartOf = async (...ids: string[]) =>
        [...(await reads.readNodes(graph, ids)).values()].map(({ apart }) => apart)
      expect(await apartOf('person:ana-silva')).toEqual([undefined])
      const [document] = DOCUMENTS
      const rui = { id: 'person:rui-silva', name: 'Rui Silva', sound: ['silva', 'rui'], aliases: [] }
      const items = document.items.slice(0, 1).map((one) => ({
        ...one,
        ...{ events: [], background: [] },
        people: one.people.slice(0, 1).map((person) => ({ ...person, ...rui })),
        mentions: one.mentions.slice(0, 1).map((mention) => ({ ...mention, ref: rui.id })),
      }))
      const other = { ...document, id: 'cccc', document: 'week-12.txt', items }
      await loadDocument(graph.store, graph.queries, other)
      expect(await apartOf('person:ana-silva', 'person:rui-silva', 'person:kenji-mori')).toEqual([
        'Ana',
        'Rui',
        undefined,
      ])
    })
  })
}
