import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { EventFilter } from '../../../server/graph/eventSet.ts'
import { NEWS, readEventSet, readEventSetOfNode, readEventSetOfPair } from '../../../server/graph/eventSet.ts'
import type { EventFact } from '../../../server/graph/happening.ts'
import { readParts, readSources } from '../../../server/graph/facts.ts'
import { createMemory } from '../../../server/graph/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import type { Graph } from '../../../server/graph/reads.ts'
import { readNodes } from '../../../server/graph/reads.ts'
import { readReports } from '../../../server/graph/reports.ts'
import { evidenceAnswer } from '../../../server/api/documents.ts'
import { readProfile } from '../../../server/questions/profile.ts'
import { evidence } from '../../../server/routes/evidence.ts'
import type { Store } from '../../../server/store/store.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { rankCarriers, rankNodes, rankOthers, tie } from '../../../server/graph/sums.ts'
import { emptyStore } from '../store/empty.ts'

/** More than an engine hands on at a time: rows have been lost at such seams. */
const EVENTS = 5_000
/** Each event is told twice; every tenth has no day. */
const DATED = EVENTS - EVENTS / 10

const WRITE = [
  'CREATE (:Country {code: "NO", name: "Norway"}), (:Country {code: "FI", name: "Finland"}), (:Person {id: "person:a", name: "A"})',
  `UNWIND range(1, ${String(EVENTS)}) AS n
   CREATE (:Event {id: "event:" + toString(n), kind: "meeting", precision: "day", quad: 1, planned: false, negated: false,
     background: false, date: CASE WHEN n % 10 = 0 THEN null ELSE date("2031-05-06") END})`,
  `UNWIND [1, 2] AS item
   MATCH (no:Country {code: "NO"}) MATCH (fi:Country {code: "FI"}) MATCH (p:Person {id: "person:a"}) MATCH (e:Event)
   CREATE (no)-[:INVOLVED_IN {side: 0}]->(e)
   CREATE (p)-[:PARTICIPATED_IN {side: 0}]->(e)
   CREATE (fi)-[:INVOLVED_IN {side: 1}]->(e)`,
  `CREATE (i:Item {id: "item", n: 1, section: "News", headlineEn: "Met", text: "They met."})-[:REPORTED_BY]->(:Agency {name: "WIRE"}),
     (i)-[:PART_OF]->(:Document {id: "document", file: "a.txt"})
   WITH i
   MATCH (e:Event)
   CREATE (i)-[:REPORTS {start: 0, end: 9, rule: "test"}]->(e)`,
]

/** More than one answer lists, by so many. */
const MORE = 7
const [REPORTS, LISTED] = [2_000 + MORE, 200 + MORE]

/** One event that very many items report and another that two do, a state with many who hold office, a person and a body of many documents. */
const WRITE_LONG = [
  'CREATE (:Event {id: "event:told", kind: "visit", planned: false, negated: false, background: false})',
  'CREATE (:Event {id: "event:too", kind: "visit", planned: false, negated: false, background: false})',
  `UNWIND range(1, ${String(REPORTS)}) AS n
   MATCH (d:Document {id: "document"}) MATCH (e:Event {id: "event:told"})
   CREATE (d)<-[:PART_OF]-(i:Item {id: "told#" + toString(n), n: n, headlineEn: "Told", text: "They came."})-[:REPORTS {start: 0, end: 9, rule: "test"}]->(e)`,
  `UNWIND [1, 2] AS n
   MATCH (i:Item {id: "told#" + toString(n)}) MATCH (e:Event {id: "event:too"})
   CREATE (i)-[:REPORTS {start: 0, end: 9, rule: "test"}]->(e)`,
  'MATCH (c:Country {code: "FI"}) CREATE (:Office {id: "office:Judge@FI", title: "Judge", of: "FI"})-[:OF]->(c)',
  'CREATE (:Person {id: "person:b", name: "B"}), (:Organization {id: "organization:Forum", name: "Forum", aliases: []})',
  `UNWIND range(1, ${String(LISTED)}) AS n
   MATCH (o:Office {id: "office:Judge@FI"})
   CREATE (:Person {id: "person:judge-" + toString(n), name: "Judge " + toString(n)})-[:HOLDS {start: 0, end: 9, day: 20310506}]->(o)`,
  `UNWIND range(1, ${String(LISTED)}) AS n
   MATCH (p:Person {id: "person:b"}) MATCH (o:Organization {id: "organization:Forum"})
   CREATE (:Appearance {appearance: "b" + toString(n), document: "of-" + toString(n), name: "B"})-[:\`IS\`]->(p)
   CREATE (:Document {id: "of-" + toString(n), file: "of.txt"})<-[:PART_OF]-(:Item {id: "of#" + toString(n), n: 1})-[:MENTIONS {name: "Forum"}]->(o)`,
]

/** Sets of thousands of events, all of one pair: nothing is lost and nothing is counted twice. */
export function describeLargeSets(settings: () => StoreSettings): void {
  describe('sets of thousands of events', () => {
    let graph: Graph
    let events: EventFact[]
    beforeAll(async () => {
      graph = { store: await openStore(settings()), queries: readQueries() }
      await emptyStore(graph.store)
      for (const query of WRITE) await graph.store.write([{ query, params: {} }])
      events = (await readEventSet(graph, NEWS)).events
    }, 120_000)
    afterAll(async () => {
      await emptyStore(graph.store)
      await graph.store.close()
    })

    test.each<[string, EventFilter, number]>([
      ['of all days and of none', NEWS, EVENTS],
      ['of all days', { ...NEWS, undated: false }, DATED],
      ['of a window', { ...NEWS, from: '2031-05-01', to: '2031-06-01' }, DATED],
      ['of a window and of no day', { ...NEWS, from: '2031-05-01', to: '2031-06-01', undated: true }, EVENTS],
    ])('%s', async (_name, filter, expected) => {
      const idsOf = (set: { events: { id: string }[] }) => new Set(set.events.map(({ id }) => id))
      const memory = { now: createMemory() }
      for (const asked of [graph, { ...graph, memory }, { ...graph, memory }]) {
        const set = await readEventSet(asked, filter)
        expect([set.total, idsOf(set).size]).toEqual([expected, expected])
      }
      const ofNode = await readEventSetOfNode(graph, 'NO', filter)
      expect([ofNode.total, idsOf(ofNode).size]).toEqual([expected, expected])
      const nodes = await readNodes(graph, ['NO', 'FI'])
      const [no, fi] = [nodes.get('NO'), nodes.get('FI')]
      if (no === undefined || fi === undefined) throw new Error('large: no nodes')
      const ofPair = await readEventSetOfPair(graph, [no, fi], filter)
      expect([ofPair.total, idsOf(ofPair).size]).toEqual([expected, expected])
    })

    test('what they add up to', async () => {
      const one = (id: string) => ({ total: 1, top: [{ id, events: EVENTS }] })
      const happenings = await readParts(graph, events)
      expect(happenings).toHaveLength(EVENTS)
      expect(rankNodes(happenings, 'countries', 5, new Set(['FI']))).toEqual(one('FI'))
      expect(rankNodes(happenings, 'people', 5)).toEqual(one('person:a'))
      expect(rankOthers(happenings, 'countries', 'NO', 5)).toEqual(one('FI'))
      expect(rankCarriers(happenings, 'NO', 5)).toEqual(one('person:a'))
      expect(tie(happenings, 'bodies')).toEqual([{ a: 'FI', b: 'NO', events: EVENTS }])
      const reports = await readReports(
        graph,
        events.map(({ id }) => id),
      )
      expect([reports.length, new Set(reports.map(({ event }) => event)).size]).toEqual([EVENTS, EVENTS])
      // those at the seams come twice, no others
      let read = 0
      const store: Store = {
        ...graph.store,
        read: async (...asked) => {
          const rows = await graph.store.read(...asked)
          read += rows.length
          return rows
        },
      }
      await readReports(
        { ...graph, store },
        events.map(({ id }) => id),
      )
      expect(read).toBeLessThan(EVENTS + 10)
      await readSources(graph, 'agencies', events)
      await readSources(graph, 'sections', events)
      expect(
        events.filter(({ agencies, sections }) => agencies?.[0] === 'WIRE' && sections?.[0] === 'News'),
      ).toHaveLength(EVENTS)
    })

    test('and lists that are longer than an answer say how much they leave out', async () => {
      for (const query of WRITE_LONG) await graph.store.write([{ query, params: {} }])
      const told = await readReports(graph, ['event:told', 'event:too'])
      expect(new Set(told.map(({ event, item }) => `${event} ${item}`)).size).toBe(REPORTS - MORE + 2)
      const search = () => Promise.reject(new Error('nothing is looked for'))
      const answered = async () => {
        const { events } = evidenceAnswer.parse(
          await evidence.ask({ graph, search }, { at: {}, query: { ids: 'event:told,event:too' } }),
        )
        return events.map(({ reports, omittedReports }) => [reports.length, omittedReports])
      }
      expect(await answered()).toEqual([
        [REPORTS - MORE, MORE],
        [2, undefined],
      ])
      // as many as one answer has, and nothing is left out
      const query = `MATCH (i:Item)-[r:REPORTS]->(:Event {id: "event:told"}) WHERE i.n > ${String(REPORTS - MORE)} DELETE r`
      await graph.store.write([{ query, params: {} }])
      expect((await answered())[0]).toEqual([REPORTS - MORE, undefined])
      const omitted = async (id: string) => {
        const profile = await readProfile(graph, id, { ...NEWS, offset: 0, limit: 1 })
        const { holders, omittedHolders, appearances, omittedAppearances } = profile
        return [holders.length, omittedHolders, appearances.length, omittedAppearances]
      }
      expect(await omitted('FI')).toEqual([LISTED - MORE, MORE, 0, 0])
      expect(await omitted('person:b')).toEqual([0, 0, LISTED - MORE, MORE])
      expect(await omitted('organization:Forum')).toEqual([0, 0, LISTED - MORE, MORE])
    })
  })
}
