import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { EventClaim, Extraction, Mention } from '../../../ingest/types.ts'
import type { Brief } from '../../../server/api.ts'
import { loadDocument } from '../../../server/load/load.ts'
import { createMemory } from '../../../server/graph/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { readBrief } from '../../../server/questions/brief/index.ts'
import { readBefore, readNewestPeriod } from '../../../server/questions/brief/period.ts'
import type { Graph } from '../../../server/graph/reads.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import { event, extraction, item, office, person } from '../../fixtures/extraction.ts'
import { emptyStore } from '../store/empty.ts'

type Told = Omit<Partial<EventClaim>, 'sides'> & { sides: [string, string[]][] }

/** A sentence that names some, and says that they came together or will, with its mentions in an item's text. */
function tell(
  { sides, planned }: Told,
  offices: Record<string, [title: string, of: string]>,
  start: number,
): { text: string; evidence: EventClaim['evidence']; mentions: Mention[] } {
  const text = sides
    .map(([of, people]) => [...people.map((name) => `${offices[name]?.[0] ?? ''} ${name}`), of].join(' of '))
    .join(' and ')
  const find = (kind: Mention['kind'], ref: string, name: string): Mention => {
    const place = start + text.indexOf(name)
    return { kind, ref, start: place, end: place + name.length, rule: 'test' }
  }
  const words = planned === true ? ' will come together.' : ' came together.'
  const end = start + text.length
  return {
    text: `${text}${words}`,
    evidence: { start: end + 1, end: end + words.length - 1, rule: 'test' },
    mentions: sides.flatMap(([of, people]) => [
      find('country', of, of),
      ...people.map((name) => find('person', person(name).id, name)),
    ]),
  }
}

/** A bulletin of one day: each event an item that names its sides, with their people in the offices that they hold then. */
function bulletin(
  day: string,
  offices: Record<string, [title: string, of: string]>,
  events: Told[],
): Extraction {
  const items = events.map((told, at) => {
    const { sides, ...more } = told
    const headline = `News of the day (${String(at + 1)})`
    const { text, evidence, mentions } = tell(told, offices, headline.length + 1)
    return item(at + 1, {
      date: day,
      headline: { en: headline },
      text: `${headline}\n${text}`,
      mentions,
      countries: sides.map(([of]) => of),
      people: sides.flatMap(([, people]) =>
        people.map((name) => {
          const [title, of] = offices[name] ?? ['', '']
          return person(name, { offices: title === '' ? [] : [office(title, of)] })
        }),
      ),
      events: [event({ date: day, evidence, ...more, sides: sides.map(([of, people]) => ({ of, people })) })],
    })
  })
  return extraction(`${day}.txt`, items, { range: { from: day, to: day } })
}

const quarrel = { kind: 'accusation', plover: { type: 'ACCUSE', quad: 3, score: -2 } } as const

const NO: [string, string[]] = ['NO', []]
const FI: [string, string[]] = ['FI', []]
const GR: [string, string[]] = ['GR', []]

const OLD = bulletin(
  '2031-01-10',
  {
    'Ada Lind': ['Deputy Minister of Foreign Affairs', 'NO'],
    'Bo Tesar': ['Deputy Minister of Foreign Affairs', 'FI'],
    'Cleo Mavros': ['Minister of Foreign Affairs', 'GR'],
  },
  [
    {
      sides: [
        ['NO', ['Ada Lind']],
        ['FI', ['Bo Tesar']],
      ],
    },
    {
      sides: [
        ['NO', ['Ada Lind']],
        ['GR', ['Cleo Mavros']],
      ],
    },
  ],
)
const MIDDLE = bulletin('2031-08-20', {}, [
  { ...quarrel, sides: [NO, GR] },
  { ...quarrel, sides: [GR, NO], date: '2031-08-19' },
  { ...quarrel, sides: [NO, GR], date: '2031-08-18' },
])
const NEW = bulletin(
  '2031-10-02',
  {
    'Ada Lind': ['Minister of Defence', 'NO'],
    'Dag Orlo': ['Prime Minister', 'FI'],
    'Bo Tesar': ['Deputy Minister of Foreign Affairs', 'FI'],
    'Cleo Mavros': ['Minister of Foreign Affairs', 'GR'],
  },
  [
    {
      sides: [
        ['NO', ['Ada Lind']],
        ['FI', ['Dag Orlo']],
      ],
    },
    {
      kind: 'talks',
      sides: [
        ['NO', ['Ada Lind']],
        ['GR', ['Cleo Mavros']],
      ],
    },
    {
      kind: 'call',
      sides: [
        ['FI', ['Bo Tesar']],
        ['GR', ['Cleo Mavros']],
      ],
    },
    { kind: 'agreement', sides: [NO, FI], date: '2031-10-01' },
    // with nobody
    { kind: 'agreement', sides: [NO], date: '2031-10-01' },
    { kind: 'support', sides: [NO, GR], date: '2031-10-01' },
    { kind: 'aid', sides: [GR, NO], date: '2031-10-01', plover: { type: 'AID', quad: 2, score: 7 } },
    { kind: 'visit', sides: [['FI', ['Dag Orlo']], GR], date: '2031-10-05', planned: true },
    { kind: 'visit', sides: [['FI', ['Dag Orlo']], NO], date: '2031-12', planned: true },
    { kind: 'visit', sides: [['NO', ['Ada Lind']], GR], date: null, planned: true },
    // the day of the report is no day of a plan; and nobody plans to accuse
    { kind: 'talks', sides: [NO, GR], date: '2031-10-02', planned: true },
    { kind: 'accusation', sides: [NO, FI], date: '2031-11-02', planned: true },
  ],
)

/** What a brief must tell, whatever engine is behind it. */
export function describeBrief(settings: () => StoreSettings): void {
  describe('the brief', () => {
    let graph: Graph
    let brief: Brief
    beforeAll(async () => {
      const store = await openStore(settings())
      graph = { store, queries: readQueries(), memory: { now: createMemory() } }
      await emptyStore(store)
      for (const document of [OLD, MIDDLE, NEW]) await loadDocument(store, graph.queries, document)
      brief = await readBrief(graph, { from: '2031-10-01', to: '2031-10-08' })
    })
    afterAll(async () => {
      await emptyStore(graph.store)
      await graph.store.close()
    })

    const [ada, bo, cleo, dag] = ['ada-lind', 'bo-tesar', 'cleo-mavros', 'dag-orlo'].map(
      (name) => `person:${name}`,
    )

    test('contacts come by the rank of both sides; agreements apart, with whom', () => {
      const kindOf = ({ events: [id] }: { events: string[] }) => brief.told.find((one) => one.id === id)
      const kinds = ['meeting', 'call', 'visit', 'talks']
      const all = [...brief.matters.lines, ...brief.contacts.lines]
      // that of neighbours stands above all parts
      const contacts = all.filter((line) => kinds.includes(kindOf(line)?.kind ?? ''))
      expect(contacts.map(({ rank }) => rank)).toEqual(['minister', 'minister', 'deputy'])
      expect(kindOf(contacts[0] ?? { events: [] })?.participants.map(({ id }) => id)).toContain(dag)
      // those who had accused each other talk
      expect(brief.matters.lines.map((line) => kindOf(line)?.kind)).toEqual(['agreement', 'meeting', 'talks'])
      expect(brief.decisions.lines.map((line) => kindOf(line)?.kind)).toEqual(['aid', 'support'])
      expect(brief.decisions.lines.map(({ room }) => room)).toEqual(['last', 'last'])
      // with nobody
      expect(brief.domestic.lines.map((line) => kindOf(line)?.kind)).toEqual(['agreement'])
    })

    test('what one story tells is one line; another story is another', async () => {
      const two = bulletin('2032-05-02', { 'Ada Lind': ['Minister of Defence', 'NO'] }, [
        { sides: [['NO', ['Ada Lind']], FI] },
        { sides: [['NO', ['Ada Lind']], GR] },
      ])
      const [one, other] = two.items
      const [meeting] = one?.events ?? []
      if (one === undefined || other === undefined || meeting === undefined)
        throw new Error('a story has an event')
      const evidence = { ...meeting.evidence, start: meeting.evidence.start + 1, rule: 'more' }
      const more = event({ ...meeting, kind: 'agreement', evidence })
      const items = [{ ...one, events: [meeting, more] }, other]
      await loadDocument(graph.store, graph.queries, { ...two, items })
      const { contacts, decisions, proofs } = await readBrief(
        { ...graph, memory: { now: createMemory() } },
        { from: '2032-05-01', to: '2032-05-08' },
      )
      expect(contacts.lines.map(({ events }) => events.length).sort()).toEqual([1, 2])
      expect(decisions.total).toBe(0)
      for (const { events, item: of } of contacts.lines)
        for (const id of events) expect(proofs[id]?.item).toBe(of)
    })

    test('who was never seen before is new, with the office; who is seen in another office has it newly', () => {
      expect(brief.newPeople.lines.map(({ person }) => person)).toEqual([dag])
      expect(brief.offices[dag ?? '']).toMatchObject([{ title: 'Prime Minister', of: { en: 'Finland' } }])
      expect(brief.newOffices.lines).toMatchObject([
        {
          person: ada,
          office: { title: 'Minister of Defence' },
          before: { title: 'Deputy Minister of Foreign Affairs' },
        },
      ])
    })

    test('a contact is a first one, but with who is new, or the first after a silence', () => {
      expect(brief.firstContacts.lines.map(({ a, b }) => [a, b])).toEqual([
        ['FI', 'GR'],
        [bo, cleo],
      ])
      expect(brief.renewed.lines.map(({ a, b, last, days }) => [a, b, last, days])).toEqual([
        ['FI', 'NO', '2031-01-10', 264],
        ['GR', 'NO', '2031-01-10', 264],
        [ada, cleo, '2031-01-10', 264],
      ])
    })

    test('a higher level and another climate are told with what they were', () => {
      expect(brief.levels.lines.toSorted((x, y) => (x.a < y.a ? -1 : 1))).toMatchObject([
        { a: 'FI', b: 'NO', before: 'deputy', after: 'minister', up: true },
        { a: 'GR', b: 'NO', before: 'deputy', after: 'minister', up: true },
      ])
      expect(brief.climate.lines).toMatchObject([
        { a: 'GR', b: 'NO', warmer: true, before: { 1: 1, 3: 3 }, after: { 1: 2, 2: 1, 3: 0 } },
      ])
    })

    test('of what was announced that is told which is yet to come: by day, then without one', () => {
      // a visit was due within the period, and talks took place
      expect(brief.promises.lines.map(({ date }) => date)).toEqual(['2031-12', undefined])
    })

    test('a plan is told once it is reported, and without a day only when it is new', async () => {
      const earlier = await readBrief(graph, { from: '2031-09-01', to: '2031-10-01' })
      expect(earlier.promises.lines).toEqual([])
      const later = await readBrief(graph, { from: '2031-10-03', to: '2031-10-08' })
      expect(later.promises.lines.map(({ date }) => date)).toEqual(['2031-12'])
    })

    test('who met at a gathering comes after who met alone', async () => {
      const lead: [string, string[]] = ['NO', ['Ada Lind']]
      const seen = ['SE', 'DK', 'EE'].map((of): Told => ({ kind: 'visit', sides: [GR, [of, []]] }))
      await loadDocument(graph.store, graph.queries, bulletin('2033-01-02', {}, seen))
      const gathering = bulletin('2033-03-02', { 'Ada Lind': ['Prime Minister', 'NO'] }, [
        { kind: 'talks', sides: [lead, ['SE', []], ['DK', []]] },
        { sides: [NO, ['EE', []]] },
      ])
      await loadDocument(graph.store, graph.queries, gathering)
      const { firstContacts } = await readBrief(
        { ...graph, memory: { now: createMemory() } },
        { from: '2033-03-01', to: '2033-03-08' },
      )
      expect(firstContacts.lines.map(({ a, b }) => `${a} ${b}`)[0]).toBe('EE NO')
      expect(firstContacts.total).toBeGreaterThan(1)
    })

    test('what rests on weak readings, or came to nothing, leads no line', async () => {
      const weekly = bulletin('2034-03-02', { 'Ada Lind': ['Prime Minister', 'NO'] }, [
        {
          sides: [
            ['NO', ['Ada Lind']],
            ['SE', []],
          ],
          confidence: 0.4,
        },
        { sides: [NO, ['DK', []]] },
      ])
      const words = 'The talks of Norway with Denmark fell through.'
      const items = weekly.items.map((one, at) => {
        const [told] = one.events
        if (told === undefined || at < 1) return one
        const evidence = { start: one.text.length + 1, end: one.text.length + words.length, rule: 'told' }
        return { ...one, text: `${one.text}\n${words}`, events: [{ ...told, evidence }] }
      })
      await loadDocument(graph.store, graph.queries, { ...weekly, items })
      const told = await readBrief(
        { ...graph, memory: { now: createMemory() } },
        { from: '2034-03-01', to: '2034-03-08' },
      )
      expect(told).toMatchObject({
        contacts: { total: 0 },
        firstContacts: { total: 0 },
        newPeople: { total: 0 },
      })
    })

    test('what has to do with the state of the publisher is shown before all others', async () => {
      const weekly = bulletin('2035-03-02', {}, [
        { kind: 'agreement', sides: [FI, GR] },
        { kind: 'agreement', sides: [NO, FI] },
      ])
      await loadDocument(graph.store, graph.queries, { ...weekly, publisher: 'Embassy of Norway in Greece' })
      const told = await readBrief(
        { ...graph, memory: { now: createMemory() }, stateOfPublisher: () => 'NO' },
        { from: '2035-03-01', to: '2035-03-08' },
      )
      expect([told.matters, told.decisions].map(({ lines }) => lines.map(({ room }) => room))).toEqual([
        ['first'],
        ['last'],
      ])
    })

    test('of equals what its writer sets off by a headline in bold comes first', async () => {
      const weekly = bulletin('2036-03-02', {}, [
        { kind: 'talks', sides: [NO, ['SE', []]] },
        { kind: 'talks', sides: [NO, ['DK', []]] },
        { kind: 'talks', sides: [NO, ['EE', []]] },
      ])
      const items = weekly.items.map((one, at) => (at === 1 ? { ...one, bold: true as const } : one))
      await loadDocument(graph.store, graph.queries, { ...weekly, items })
      const told = await readBrief(
        { ...graph, memory: { now: createMemory() } },
        { from: '2036-03-01', to: '2036-03-08' },
      )
      const lines = [...told.matters.lines, ...told.contacts.lines]
      expect(lines.map(({ item: of }) => of)).toEqual([2, 1, 3].map((n) => `${weekly.id}#${String(n)}`))
    })

    test('every line has events that are told, quoted, and named', () => {
      const told = new Map(brief.told.map((one) => [one.id, one]))
      const sections = [brief.contacts, brief.newPeople, brief.newOffices, brief.firstContacts]
      for (const { lines } of [...sections, brief.renewed, brief.levels, brief.climate, brief.promises])
        for (const { events } of lines) {
          const [id = ''] = events
          const proof = brief.proofs[id]
          expect(proof?.quotes.at(-1)).toMatch(/come? together|came together/)
          const sides = (some: readonly { id: string; side: number }[]) =>
            new Set(some.map(({ side }) => side))
          const participants = told.get(id)?.participants ?? []
          const named = participants.filter((one) => proof?.named.includes(one.id))
          expect(sides(named)).toEqual(sides(participants))
        }
      for (const { participants } of brief.told)
        for (const { id } of participants) expect(brief.names[id]?.en).toBeDefined()
    })

    test('every story of the days is told or counted, also one of which there is no event', async () => {
      const weekly = bulletin('2034-05-02', {}, [{ kind: 'agreement', sides: [FI, GR] }])
      const untold = item(2, {
        date: '2034-05-02',
        headline: { en: 'It rained' },
        text: 'It rained\nAll day.',
      })
      const older = item(3, {
        date: '2034-04-02',
        headline: { en: 'It snowed' },
        text: 'It snowed\nAll day.',
      })
      await loadDocument(graph.store, graph.queries, { ...weekly, items: [...weekly.items, untold, older] })
      const told = await readBrief(
        { ...graph, memory: { now: createMemory() } },
        { from: '2034-05-01', to: '2034-05-08' },
      )
      expect(told).toMatchObject({ decisions: { total: 1 }, others: { total: 1 } })
      const [line] = told.others.lines
      expect(line?.events).toEqual([])
      expect(told.proofs[line?.item ?? '']).toMatchObject({
        headline: { en: 'It rained' },
        opening: 'All day.',
      })
    })

    test('a headline that tells a plan is no story besides, and one that denies a contact tells none', async () => {
      const weekly = bulletin('2034-07-02', {}, [
        { kind: 'visit', sides: [FI, GR], planned: true, date: '2034-09-01' },
        { kind: 'agreement', sides: [FI, GR] },
        { kind: 'talks', sides: [FI, GR] },
      ])
      const [plan, act, denied] = weekly.items
      if (plan === undefined || act === undefined || denied === undefined) throw new Error('too few items')
      const headline = 'Finland to come to Greece'
      const within = { start: 0, end: headline.length, rule: 'told' }
      const planned = {
        ...act,
        ...{ headline: { en: headline }, text: `${headline}\n${' '.repeat(20)}${act.text}`, mentions: [] },
        events: [
          ...plan.events.map((one) => ({ ...one, evidence: within })),
          ...act.events.map((one) => ({ ...one, evidence: { ...within, start: 50, end: 60 } })),
        ],
      }
      const items = [planned, { ...denied, headline: { en: 'Finland denies talks' } }]
      await loadDocument(graph.store, graph.queries, { ...weekly, items })
      const told = await readBrief(
        { ...graph, memory: { now: createMemory() } },
        { from: '2034-07-01', to: '2034-07-08' },
      )
      expect(told.promises.lines.map(({ date }) => date)).toContain('2034-09-01')
      expect(told).toMatchObject({ decisions: { total: 0 }, contacts: { total: 0 }, tensions: { total: 1 } })
      expect(told.tensions.lines[0]?.events).toEqual([])
    })

    test('where the archive begins, nothing is called new', async () => {
      const first = await readBrief(graph, { from: '2031-01-01', to: '2031-02-01' })
      expect(first).toMatchObject({
        ...{ begins: true, isShort: true },
        contacts: { total: 2 },
        firstContacts: { total: 0 },
        newPeople: { total: 0 },
      })
    })

    test('an archive that had begun has not begun again with states that are new to it, and these are not told as first', async () => {
      const other = bulletin('2036-03-02', { 'Eva Koch': ['Prime Minister', 'PE'] }, [
        {
          sides: [
            ['PE', ['Eva Koch']],
            ['CL', []],
          ],
        },
      ])
      await loadDocument(graph.store, graph.queries, other)
      const told = await readBrief(
        { ...graph, memory: { now: createMemory() } },
        { from: '2036-03-01', to: '2036-03-08' },
      )
      expect(told).toMatchObject({
        ...{ begins: false, isShort: false },
        contacts: { total: 1 },
        firstContacts: { total: 0 },
        newPeople: { total: 0 },
      })
    })

    describe('of some bulletins', () => {
      const idOf = ({ id }: Extraction): string => id
      const OTHER = bulletin(
        '2031-10-03',
        { 'Ada Lind': ['Minister of Defence', 'NO'], 'Eva Koch': ['Ambassador', 'SE'] },
        [
          {
            sides: [
              ['NO', ['Ada Lind']],
              ['SE', ['Eva Koch']],
            ],
          },
          // long ago, and told only now
          {
            background: true,
            date: '2030-05-05',
            sides: [['SE', ['Eva Koch']], GR],
          },
        ],
      )
      const days = { from: '2031-10-01', to: '2031-10-08' }
      beforeAll(async () => {
        await loadDocument(graph.store, graph.queries, OTHER)
        graph = { ...graph, memory: { now: createMemory() } }
      })

      test('it tells what they say alone; what was known before, all say', async () => {
        const other = await readBrief(graph, { ...days, documents: [idOf(OTHER)] })
        expect(other).toMatchObject({
          ...{ begins: false, isChosen: true },
          documents: [{ title: 'Digest 2031-10-03.txt' }],
          contacts: { total: 1 },
        })
        expect(other.newPeople.total).toBe(0)
        const both = await readBrief(graph, { ...days, documents: [idOf(NEW), idOf(OTHER)] })
        expect(both.matters.total + both.contacts.total).toBe(5)
        expect(both.newPeople.lines.map(({ person }) => person)).toEqual([dag])
        for (const { document } of Object.values(other.proofs)) expect(document.id).toBe(idOf(OTHER))
      })

      test('plans without a day are those that they tell', async () => {
        const { promises } = await readBrief(graph, { ...days, documents: [idOf(OTHER)] })
        expect(promises.total).toBe(0)
      })

      test('a bulletin before which there is none', async () => {
        const first = await readBrief(graph, {
          from: '2031-01-10',
          to: '2031-01-11',
          documents: [idOf(OLD)],
        })
        expect(first).toMatchObject({ begins: true, contacts: { total: 2 } })
      })

      test('the newest period is that of the newest of them; what the one before told of a shared day is known', async () => {
        const weekly = (from: string, to: string, ...told: Told[]): Extraction => ({
          ...bulletin('2037-03-08', {}, told),
          ...{ document: `${from}.txt`, id: `hash-of-${from}`, range: { from, to } },
        })
        const one = weekly('2037-03-01', '2037-03-08', { sides: [NO, FI] })
        const other = weekly('2037-03-08', '2037-03-15', { sides: [NO, FI] }, { sides: [GR, NO] })
        for (const document of [one, other]) await loadDocument(graph.store, graph.queries, document)
        const newest = { from: '2037-03-08', to: '2037-03-16' }
        expect(await readNewestPeriod(graph)).toEqual(newest)
        expect(await readBefore(graph, newest)).toEqual({ documents: [idOf(one)], own: '2037-03-09' })
        // chosen bulletins are told whole, and so are days that are no bulletin's
        const none = { documents: [], own: '2037-03-08' }
        expect(await readBefore(graph, { ...newest, documents: [idOf(one), idOf(other)] })).toEqual(none)
        expect(await readBefore(graph, { ...newest, to: '2037-03-15' })).toEqual(none)
        expect(await readNewestPeriod(graph, [idOf(OLD), idOf(one)])).toEqual({
          ...{ from: '2037-03-01', to: '2037-03-09' },
        })
        const brief = await readBrief(graph, newest)
        expect(brief.told).toHaveLength(1)
        // nor do its headlines come back
        expect(brief.others.total).toBe(0)
        expect(brief.documents.map(({ id }) => id)).toEqual([idOf(other)])
        expect(await readNewestPeriod(graph, ['gone'])).toBeUndefined()
      })
    })

    test('a period without events is empty, not wrong', async () => {
      const empty = await readBrief(graph, { from: '2030-01-01', to: '2030-02-01' })
      expect(empty).toMatchObject({ told: [], contacts: { total: 0, lines: [] } })
    })
  })
}
