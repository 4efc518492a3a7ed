import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import request from 'supertest'
import type {
  Actors,
  Changes,
  DocumentAnswer,
  DocumentList,
  ErrorBody,
  EvidenceAnswer,
  GraphSlice,
  Health,
  ItemAnswer,
  Meetings,
  Paths,
  Profile,
  Relation,
  SearchAnswer,
  Timeline,
} from '../../server/api.ts'
import type { Extraction } from '../../ingest/types.ts'
import { createApp } from '../../server/app.ts'
import { loadDocument, removeDocument } from '../../server/load/load.ts'
import { readQueries } from '../../server/queries.ts'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'
import { event, extraction, item, office, person } from '../fixtures/extraction.ts'
import { DOCUMENTS, loadFixture } from './fixture.ts'

const queries = readQueries()
const silent = pino({ level: 'silent' })
let store: Store
let folder: string
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  store = await openStore({})
  await loadFixture(store, queries)
  folder = mkdtempSync(join(tmpdir(), 'dragoman-page-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>the page</title>')
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'export {}')
  app = createApp({ store, queries, log: silent, page: folder })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const get = (path: string) => request(app).get(path).set('Host', 'localhost:4747')

async function ask<T>(path: string): Promise<T> {
  const response = await get(path)
  expect([response.status, response.body]).toEqual([200, response.body])
  return response.body as T
}

describe('network', () => {
  const edgesOf = (slice: GraphSlice): string[] =>
    slice.edges
      .map(({ source, kind, target, events }) => `${source} ${kind} ${target} ${String(events.length)}`)
      .sort()

  test('people: those who met, and how often', async () => {
    const slice = await ask<GraphSlice>('/api/network')
    expect(slice.view).toBe('people')
    expect(slice.nodes.map(({ id, weight, detail, country }) => [id, weight, detail?.en, country])).toEqual([
      ['person:ana-silva', 2, 'Minister of Foreign Affairs, Brazil', 'BR'],
      ['person:elcin-tahtaqəliyev', 1, undefined, undefined],
      ['person:elise-dupont', 1, 'President, European Council', undefined],
      ['person:kenji-mori', 1, 'Minister of Foreign Affairs, Japan', 'JP'],
    ])
    expect(edgesOf(slice)).toEqual([
      'person:ana-silva contact person:elise-dupont 1',
      'person:ana-silva contact person:kenji-mori 1',
    ])
    expect(slice.events).toHaveLength(4)
    expect(slice).toMatchObject({ extent: { from: '2019-01-01', to: '2026-04-01' }, total: 4, omitted: 0 })
  })

  test('countries: states and bodies on different sides, whatever the event', async () => {
    const slice = await ask<GraphSlice>('/api/network?view=countries')
    expect(slice.nodes.map(({ id, weight }) => [id, weight])).toEqual([
      ['BR', 3],
      ['JP', 2],
      ['AZ', 1],
      ['organization:European Council', 1],
    ])
    expect(edgesOf(slice)).toEqual(['BR contact JP 2', 'BR contact organization:European Council 1'])
  })

  test('full: who took part in what, and whom they serve', async () => {
    const slice = await ask<GraphSlice>('/api/network?view=full&kinds=call')
    const call = slice.events[0]?.id ?? ''
    expect(slice.nodes.map(({ id }) => id).sort()).toEqual(
      ['BR', call, 'organization:European Council', 'person:ana-silva', 'person:elise-dupont'].sort(),
    )
    expect(edgesOf(slice)).toEqual(
      [
        `BR took-part ${call} 1`,
        `organization:European Council took-part ${call} 1`,
        `person:ana-silva took-part ${call} 1`,
        `person:elise-dupont took-part ${call} 1`,
        'person:ana-silva serves BR 0',
        'person:elise-dupont serves organization:European Council 0',
      ].sort(),
    )
  })

  test.each([
    ['planned=true', 5],
    ['background=true', 5],
    ['negated=true', 5],
    ['planned=1&background=1&negated=1', 7],
    ['planned=false', 4],
    ['from=2026-03-05', 2],
    ['to=2026-03-05', 1],
    ['from=2026-03-03&to=2026-03-05', 0],
    ['from=2026-03-03&to=2026-03-05&undated=true', 1],
    ['undated=false', 3],
    ['countries=JP', 2],
    ['agencies=WIRE&sections=Foreign affairs', 1],
    ['documents=aaaa', 2],
    ['documents=bbbb', 2],
    ['documents=none', 0],
    ['agencies=NOBODY', 0],
    ['events=2', 2],
    ['kinds=call,accusation', 2],
  ])('%s lets %i events through', async (query, expected) => {
    const slice = await ask<GraphSlice>(`/api/network?${query}`)
    expect(slice.events).toHaveLength(expected)
  })

  test('the top N, and how many are left out', async () => {
    const slice = await ask<GraphSlice>('/api/network?top=1')
    expect(slice.nodes.map(({ id }) => id)).toEqual(['person:ana-silva'])
    expect(slice).toMatchObject({ edges: [], total: 4, omitted: 3 })
    expect(slice.events).toHaveLength(4)
  })

  test('neighbours of an expanded node, beside the top N', async () => {
    const slice = await ask<GraphSlice>('/api/network?top=1&expand=person:ana-silva')
    expect(slice.nodes.map(({ id }) => id)).toEqual([
      'person:ana-silva',
      'person:elise-dupont',
      'person:kenji-mori',
    ])
    expect(edgesOf(slice)).toHaveLength(2)
    expect(slice).toMatchObject({ total: 4, omitted: 1 })
    const both = await ask<GraphSlice>('/api/network?top=1&expand=person:ana-silva&expand=no,body')
    expect(both.nodes).toEqual(slice.nodes)
    const full = await ask<GraphSlice>('/api/network?view=full&top=1&expand=JP')
    expect(full.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['BR', 'JP', 'person:kenji-mori']))
  })

  test('those with most events of some days, with all that the archive says of them', async () => {
    const slice = await ask<GraphSlice>('/api/network?busyFrom=2026-03-05&busyTo=2026-03-08')
    // who has none of them stands where there is room, and is no part of the total
    expect(slice.nodes.map(({ id, weight }) => [id, weight])).toEqual([
      ['person:ana-silva', 2],
      ['person:elcin-tahtaqəliyev', 1],
      ['person:elise-dupont', 1],
      ['person:kenji-mori', 1],
    ])
    expect(slice.events).toHaveLength(4)
    expect(slice).toMatchObject({ total: 3, omitted: 0 })
    const few = await ask<GraphSlice>('/api/network?busyFrom=2026-03-05&busyTo=2026-03-08&top=2')
    expect(few).toMatchObject({ total: 3, omitted: 1 })
  })

  test('those who are busiest over all days are drawn as well, whoever is busiest in some', async () => {
    const idsOf = async (query: string): Promise<string[]> =>
      (await ask<GraphSlice>(`/api/network?top=1&${query}`)).nodes.map(({ id }) => id)
    const [first] = await idsOf('')
    const some = 'busyFrom=2026-03-07&busyTo=2026-03-08'
    expect(await idsOf(some)).not.toContain(first)
    expect(await idsOf(`${some}&home=true`)).toEqual([...(await idsOf(some)), first])
  })

  test('events of the busy days are listed before newer ones', async () => {
    const days = async (most: number): Promise<(string | undefined)[]> =>
      (
        await ask<GraphSlice>(
          `/api/network?view=full&busyFrom=2026-01-01&busyTo=2026-03-06&events=${String(most)}`,
        )
      ).events.map(({ date }) => date)
    const [all, few] = [await days(100), await days(1)]
    expect(all.length).toBeGreaterThan(1)
    const isBusy = (date = ''): boolean => date < '2026-03-06'
    expect(all.map(isBusy)[0]).toBe(false)
    expect(few.map(isBusy)).toEqual([true])
  })

  test('an empty store is an empty picture', async () => {
    const empty = await openStore({})
    const response = await request(createApp({ store: empty, queries, log: silent }))
      .get('/api/network')
      .set('Host', 'localhost')
    expect(response.body).toEqual({
      ...{ view: 'people', nodes: [], edges: [], events: [] },
      ...{ eventTotal: 0, total: 0, omitted: 0, omittedEdges: 0 },
    })
    await empty.close()
  })
})

describe('entities', () => {
  test('a person: offices, counterparts on other sides, events, mentions', async () => {
    const profile = await ask<Profile>('/api/entities/person:ana-silva')
    expect(profile.node).toMatchObject({
      kind: 'person',
      name: { en: 'Ana Silva', ja: 'シルバ' },
      country: 'BR',
      weight: 4,
    })
    expect(profile.aliases).toEqual(['Silva'])
    expect(profile.offices).toEqual([
      {
        title: 'Minister of Foreign Affairs',
        of: { en: 'Brazil', ja: 'ブラジル' },
        body: 'BR',
        country: 'BR',
        former: false,
        from: '2026-03-02',
        to: '2026-03-02',
      },
    ])
    expect(profile.counterparts.map(({ id, events }) => [id, events.length])).toEqual([
      ['organization:European Council', 1],
      ['JP', 1],
      ['person:kenji-mori', 1],
      ['person:elise-dupont', 1],
    ])
    expect(profile.events.map(({ date }) => date)).toEqual(['2026-04', '2026-03-05', '2026-03-02', '2019'])
    expect(profile.names['person:kenji-mori']).toEqual({ en: 'Kenji Mori', ja: '森' })
    expect(profile.mentions).toBe(2)
  })

  test('a former office is marked and is not how the person is captioned', async () => {
    const profile = await ask<Profile>(`/api/entities/${encodeURIComponent('person:elcin-tahtaqəliyev')}`)
    expect(profile.offices).toMatchObject([{ title: 'Ambassador', country: 'AZ', former: true }])
    expect(profile.node.detail).toBeUndefined()
    expect(profile.counterparts).toEqual([])
  })

  test.each([
    ['BR', 'country', 6, ['Ana Silva']],
    ['organization:European Council', 'organization', 2, ['Élise Dupont']],
    ['place:Lima@PE', 'place', 1, []],
  ])('%s is a %s with %i events', async (id, kind, events, holders) => {
    const profile = await ask<Profile>(`/api/entities/${encodeURIComponent(id)}`)
    expect(profile.node).toMatchObject({ id, kind })
    expect(profile.events).toHaveLength(events)
    expect(profile.holders.map(({ name }) => name.en)).toEqual(holders)
  })

  test.each([
    ['', 6],
    ['?documents=aaaa', 4],
    ['?documents=bbbb', 2],
    ['?documents=aaaa,bbbb', 6],
  ])('a profile%s has %i events', async (query, expected) => {
    const { events, total } = await ask<Profile>(`/api/entities/BR${query}`)
    expect([events.length, total]).toEqual([expected, expected])
  })

  test('offices, bodies and places are told in Japanese too, and found so, where the server knows what they are called', async () => {
    const known = createApp({
      store,
      queries,
      japanese: {
        office: (title) => (title === 'Minister of Foreign Affairs' ? '外相' : undefined),
        state: () => undefined,
        body: (name) => (name === 'European Council' ? '欧州理事会' : undefined),
        place: (name) => (name === 'Lima' ? 'リマ' : undefined),
      },
      log: silent,
    })
    const profile = (await request(known).get('/api/entities/person:ana-silva')).body as Profile
    expect(profile.offices[0]).toMatchObject({ title: 'Minister of Foreign Affairs', titleJa: '外相' })
    expect(profile.node.detail).toEqual({
      en: 'Minister of Foreign Affairs, Brazil',
      ja: 'ブラジル外相',
    })
    const found = (await request(known).get('/api/search').query({ q: 'ブラジル外相' })).body as SearchAnswer
    expect(found.hits[0]).toMatchObject({ id: 'person:ana-silva', byOffice: true })
    for (const [q, name] of [
      ['欧州理事会', { en: 'European Council', ja: '欧州理事会' }],
      ['リマ', { en: 'Lima', ja: 'リマ' }],
    ] as const) {
      const { hits } = (await request(known).get('/api/search').query({ q })).body as SearchAnswer
      expect(hits.map((hit) => hit.name)).toContainEqual(name)
    }
    expect(profile.events.find(({ kind }) => kind === 'meeting')).toMatchObject({
      place: 'Lima',
      placeJa: 'リマ',
    })
    const unknown = (await request(known).get('/api/entities/person:elise-dupont')).body as Profile
    expect(unknown.offices[0]?.titleJa).toBeUndefined()
  })

  test('a former id leads to the present person, with the reasons why', async () => {
    const changing = await openStore({})
    const orlo = (file: string, name: string) =>
      extraction(file, [item(1, { people: [person(name, { offices: [office('President', 'NO')] })] })])
    for (const one of [orlo('a.txt', 'Orlo'), orlo('b.txt', 'Jan Orlo')])
      await loadDocument(changing, queries, one)
    const served = createApp({ store: changing, queries, log: silent, page: folder })
    const { body } = await request(served).get('/api/entities/person:orlo').set('Host', 'localhost')
    expect((body as Profile).node).toMatchObject({ id: 'person:jan-orlo', name: { en: 'Jan Orlo' } })
    expect((body as Profile).appearances).toEqual([
      {
        document: { id: 'hash-of-a.txt', title: 'Digest a.txt', file: 'a.txt' },
        name: 'Orlo',
        choice: {
          confidence: expect.any(Number),
          score: 8,
          features: { 'family-name': 1, 'same-office': 4, 'same-side': 1, near: 0.5, 'only-one': 1.5 },
        },
      },
      { document: { id: 'hash-of-b.txt', title: 'Digest b.txt', file: 'b.txt' }, name: 'Jan Orlo' },
    ])
    await changing.close()
  })

  describe('a former id leads everywhere to what the present one leads to', () => {
    let changing: Store
    let served: ReturnType<typeof createApp>
    beforeAll(async () => {
      changing = await openStore({})
      const orlo = (file: string, name: string, date: string) =>
        extraction(file, [
          item(1, {
            people: [person(name, { offices: [office('President', 'NO')] }), person('Ida Lind')],
            countries: ['NO', 'FI'],
            organizations: [{ name: 'Baltic Forum', aliases: ['BF'] }],
            events: [
              event({
                date,
                sides: [
                  { of: 'NO', people: [name] },
                  { of: 'FI', people: ['Ida Lind'] },
                  { of: 'Baltic Forum', people: [] },
                ],
              }),
            ],
          }),
        ])
      for (const one of [orlo('a.txt', 'Orlo', '2031-05-05'), orlo('b.txt', 'Jan Orlo', '2031-05-06')])
        await loadDocument(changing, queries, one)
      served = createApp({ store: changing, queries, log: silent, page: folder })
    })
    afterAll(() => changing.close())

    test.each([
      ['/entities/ID', 'person:jan-orlo', 'person:orlo'],
      ['/timeline?node=ID', 'person:jan-orlo', 'person:orlo'],
      ['/timeline?node=FI&other=ID', 'person:jan-orlo', 'person:orlo'],
      ['/meetings?a=ID', 'person:jan-orlo', 'person:orlo'],
      ['/meetings?a=ID&b=FI', 'person:jan-orlo', 'person:orlo'],
      ['/relations?a=FI&b=ID', 'person:jan-orlo', 'person:orlo'],
      ['/paths?a=ID&b=person:ida-lind', 'person:jan-orlo', 'person:orlo'],
      ['/network?focus=ID', 'person:jan-orlo', 'person:orlo'],
      ['/network?view=full&expand=ID&top=1', 'person:jan-orlo', 'person:orlo'],
      ['/network?view=countries&focus=ID', 'organization:Baltic Forum', 'organization:BF'],
    ])('%s', async (path, present, former) => {
      const of = async (id: string): Promise<unknown> => {
        const answer = await request(served)
          .get(`/api${path.replace('ID', id)}`)
          .set('Host', 'localhost')
        expect([answer.status, answer.body]).toEqual([200, expect.anything()])
        return answer.body
      }
      const nobody = await request(served)
        .get(`/api${path.replace('ID', 'person:nobody')}`)
        .set('Host', 'localhost')
      expect(nobody.body).not.toEqual(await of(present))
      expect(await of(former)).toEqual(await of(present))
    })

    test('which ids lead to others by now, and no others', async () => {
      const ids = ['person:orlo', 'person:jan-orlo', 'NO', 'organization:BF', 'person:nobody']
      const { body } = await request(served)
        .get(`/api/ids?${new URLSearchParams(ids.map((id): [string, string] => ['id', id])).toString()}`)
        .set('Host', 'localhost')
      expect(body).toEqual({
        changed: [
          { asked: 'person:orlo', id: 'person:jan-orlo' },
          { asked: 'organization:BF', id: 'organization:Baltic Forum' },
        ],
      })
    })

    test('two ids of one are no pair', async () => {
      const { status } = await request(served)
        .get('/api/relations?a=person:orlo&b=person:jan-orlo')
        .set('Host', 'localhost')
      expect(status).toBe(400)
    })
  })

  test('an event is found as well', async () => {
    const { events } = await ask<GraphSlice>('/api/network?kinds=call')
    const profile = await ask<Profile>(`/api/entities/${events[0]?.id ?? ''}`)
    expect(profile).toMatchObject({ node: { kind: 'event', detail: { en: 'call' } }, mentions: 1, events })
    expect(profile.names).toHaveProperty('person:ana-silva')
  })
})

describe('questions', () => {
  const ANA = 'person:ana-silva'
  const MORI = 'person:kenji-mori'

  test('the timeline counts by step, undated events apart', async () => {
    expect(await ask<Timeline>('/api/timeline?step=week&split=kind&planned=true')).toEqual({
      ...{
        step: 'week',
        split: 'kind',
        total: 5,
        undated: 1,
        imprecise: 1,
        omitted: { buckets: 0, events: 0 },
      },
      buckets: [
        { start: '2026-03-02', total: 2, counts: { meeting: 1, call: 1 } },
        { start: '2026-03-09', total: 1, counts: { accusation: 1 } },
      ],
    })
    expect((await ask<Timeline>(`/api/timeline?node=${ANA}&from=2026-03-01&to=2026-03-04`)).buckets).toEqual([
      { start: '2026-03-01', total: 1, counts: { 1: 1 } },
    ])
    expect((await ask<Timeline>('/api/timeline?node=JP&other=BR')).total).toBe(2)
  })

  test('who met whom comes with offices of the day and the sentence', async () => {
    const answer = await ask<Meetings>(`/api/meetings?a=${MORI}&b=BR`)
    expect(answer.total).toBe(1)
    expect(answer.meetings[0]).toMatchObject({
      event: { date: '2026-03-02', place: 'Lima' },
      people: [
        { id: ANA, side: 0, offices: [{ title: 'Minister of Foreign Affairs', of: { en: 'Brazil' } }] },
        { id: MORI, side: 1, offices: [{ title: 'Minister of Foreign Affairs', of: { en: 'Japan' } }] },
      ],
      reports: [
        {
          item: 'aaaa#1',
          document: { file: 'week-10.txt' },
          sentence: {
            text: 'Foreign Minister Ana Silva met with Foreign Minister Kenji Mori in Lima.',
            rule: 'met',
          },
        },
      ],
    })
    expect((await ask<Meetings>('/api/meetings')).total).toBe(2)
    expect((await ask<Meetings>(`/api/meetings?a=${ANA}`)).total).toBe(2)
    // At a place: of everybody, and of one.
    const lima = 'at=place:Lima@PE'
    expect((await ask<Meetings>(`/api/meetings?${lima}`)).meetings.map(({ event }) => event.place)).toEqual([
      'Lima',
    ])
    expect((await ask<Meetings>(`/api/meetings?a=${ANA}&${lima}`)).total).toBe(1)
    expect((await ask<Meetings>(`/api/meetings?a=${ANA}&b=person:elise-dupont&${lima}`)).total).toBe(0)
  })

  test('a relation has its mix, those who carry it, and its rhythm', async () => {
    const relation = await ask<Relation>('/api/relations?a=BR&b=JP')
    expect(relation).toMatchObject({
      a: { id: 'BR' },
      total: 2,
      quads: { 0: 0, 1: 1, 2: 0, 3: 1, 4: 0 },
      mix: [{ month: '2026-03', n: 2 }],
      agreements: { total: 0, events: [] },
      contacts: { total: 1, days: 1, first: '2026-03-02', last: '2026-03-02' },
    })
    expect(relation.contacts).not.toHaveProperty('cadence')
    expect(relation.carriers.a).toMatchObject({
      total: 1,
      people: [{ id: ANA, events: 1, rank: 'minister', title: 'Minister of Foreign Affairs' }],
      ranks: { minister: 1, head: 0 },
    })
    expect((await ask<Relation>('/api/relations?a=BR&b=JP&to=2026-03-12')).contacts.silence).toBe(9)
  })

  test('actors of a window, whether they are new, and who has gone quiet', async () => {
    const { actors, quiet } = await ask<Actors>('/api/actors?from=2026-03-04&to=2026-03-08')
    expect(actors.map(({ id, isNew, people, countries }) => [id, isNew, people, countries])).toEqual([
      [ANA, false, 1, 0],
      ['person:elise-dupont', true, 1, 1],
    ])
    expect(actors[0]?.with.people.map(({ id, events }) => [id, events])).toEqual([['person:elise-dupont', 1]])
    expect(actors[1]?.with.countries.map(({ kind, country }) => [kind, country])).toEqual([['country', 'BR']])
    expect(quiet.map(({ id, last }) => [id, last])).toEqual([[MORI, '2026-03-02']])
  })

  test('of the whole archive those are new whom the newest bulletin brought, as a brief tells it', async () => {
    const two = await openStore({})
    const [first, second] = DOCUMENTS
    await loadDocument(two, queries, { ...first, range: { from: '2026-03-01', to: '2026-03-03' } })
    await loadDocument(two, queries, { ...second, range: { from: '2026-03-04', to: '2026-03-08' } })
    const response = await request(createApp({ store: two, queries, log: silent }))
      .get('/api/actors?from=2026-03-01&to=2026-03-09')
      .set('Host', 'localhost')
    const { since, newFrom, actors } = response.body as Actors
    expect([since, newFrom]).toEqual(['2026-03-01', '2026-03-04'])
    expect(actors.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual(['person:elise-dupont'])
    await two.close()
  })

  test('the shortest way from one to another goes through people who met', async () => {
    const { length, total, paths, nodes } = await ask<Paths>(`/api/paths?a=${MORI}&b=person:elise-dupont`)
    expect([length, total]).toEqual([2, 1])
    expect(paths[0]?.nodes).toEqual([MORI, ANA, 'person:elise-dupont'])
    expect(nodes.map(({ name }) => name.en)).toEqual(['Kenji Mori', 'Ana Silva', 'Élise Dupont'])
    expect(await ask<Paths>(`/api/paths?a=${MORI}&b=AZ`)).toEqual({
      total: 0,
      paths: [],
      nodes: [],
      events: [],
    })
  })

  test('changes from one period to the next', async () => {
    const changes = await ask<Changes>('/api/changes?from=2026-03-01&middle=2026-03-04&to=2026-03-12')
    expect(changes.before).toMatchObject({ events: 1, quads: { 1: 1 } })
    expect(changes.after).toMatchObject({ events: 2, quads: { 1: 1, 3: 1 } })
    expect(changes.newPeople.people.map(({ id }) => id)).toEqual(['person:elise-dupont'])
    expect(changes.firstContacts.pairs.map(({ a, b }) => [a.id, b.id])).toEqual([
      ['BR', 'organization:European Council'],
    ])
    expect(changes.ceased.pairs.map(({ a, b, before }) => [a.id, b.id, before])).toEqual([['BR', 'JP', 1]])
  })

  test('a document has its items, an item its text with all that was read in it', async () => {
    const { document, total, items } = await ask<DocumentAnswer>('/api/documents/aaaa?limit=1&offset=1')
    expect([document.title, total, items.map(({ id, events }) => [id, events])]).toEqual([
      'Weekly digest',
      2,
      [['aaaa#2', 2]],
    ])
    const { item, events, names } = await ask<ItemAnswer>('/api/items/aaaa%232')
    expect(events.map(({ kind, rule }) => [kind, rule])).toEqual([
      ['call', 'spoke'],
      ['visit', 'will-visit'],
    ])
    expect(item.highlights.map(({ kind, start, end }) => [kind, item.text.slice(start, end)])).toEqual([
      ['event', 'On March 5 Ana Silva spoke with European Council President Élise Dupont.'],
      ['person', 'Ana Silva'],
      ['office', 'European Council President'],
      ['person', 'Élise Dupont'],
      ['event', 'Silva will visit Brussels in April.'],
    ])
    expect(names[ANA]?.en).toBe('Ana Silva')
  })

  test('a page of a profile tells how many events there are', async () => {
    const profile = await ask<Profile>(`/api/entities/${ANA}?limit=1&offset=1`)
    expect([profile.events.length, profile.total, profile.offset]).toEqual([1, 4, 1])
  })
})

describe('evidence', () => {
  test('the sentence and everyone named stand at their words', async () => {
    const { events } = await ask<GraphSlice>('/api/network?kinds=meeting,accusation')
    const answer = await ask<EvidenceAnswer>(`/api/evidence?ids=${events.map(({ id }) => id).join(',')}`)
    expect(answer.events.map(({ kind }) => kind)).toEqual(['accusation', 'meeting'])
    const meeting = answer.events[1]
    const [report] = meeting?.reports ?? []
    expect(meeting?.reports).toHaveLength(1)
    expect(report?.text.slice(report.sentence?.start, report.sentence?.end)).toBe(
      'Foreign Minister Ana Silva met with Foreign Minister Kenji Mori in Lima.',
    )
    expect(report).toMatchObject({
      document: { title: 'Weekly digest' },
      agencies: ['WIRE'],
      section: 'Foreign affairs',
    })
    expect(report?.highlights.map(({ start, end, id }) => [report.text.slice(start, end), id])).toEqual([
      ['Lima', 'place:Lima@PE'],
      ['Ana Silva', 'person:ana-silva'],
      ['Kenji Mori', 'person:kenji-mori'],
    ])
    expect(Object.keys(meeting?.names ?? {}).sort()).toEqual([
      'BR',
      'JP',
      'person:ana-silva',
      'person:kenji-mori',
    ])
  })
})

describe('search', () => {
  test.each([
    ['family name', 'Mori', 'person:kenji-mori'],
    ['two letters of Japanese', 'シル', 'person:ana-silva'],
    ['one kanji', '森', 'person:kenji-mori'],
    ['without diacritics', 'elise dupont', 'person:elise-dupont'],
    ['a letter that Unicode does not decompose', 'taxtaqeliyev', 'person:elcin-tahtaqəliyev'],
    ['a slip', 'Duppont', 'person:elise-dupont'],
    ['a beginning', 'Azerb', 'AZ'],
    ['a state in Japanese', 'ブラジル', 'BR'],
    ['a state in hiragana', 'ぶらじる', 'BR'],
    ['a name in romaji', 'shiruba', 'person:ana-silva'],
    ['a slip in Japanese', 'ブラジロ', 'BR'],
    ['an alias', 'EUCO', 'organization:European Council'],
    ['a place', 'lima', 'place:Lima@PE'],
    ['the code of a state', 'JPN', 'JP'],
  ])('%s: %s', async (_name, q, id) => {
    const answer = await ask<SearchAnswer>(`/api/search?q=${encodeURIComponent(q)}`)
    expect(answer.query).toBe(q)
    expect(answer.hits[0]?.id).toBe(id)
  })

  test('an event comes with its kind, day and sides, for several may share a title', async () => {
    const { hits, names } = await ask<SearchAnswer>('/api/search?q=telephone')
    const events = hits.flatMap(({ event }) => event ?? [])
    expect(events.map(({ kind, date }) => [kind, date])).toEqual(
      expect.arrayContaining([
        ['call', '2026-03-05'],
        ['visit', '2026-04'],
      ]),
    )
    expect(events.flatMap(({ participants }) => participants.map(({ id }) => names[id]?.en))).toContain(
      'Élise Dupont',
    )
    expect((await ask<SearchAnswer>('/api/search?q=mori')).hits[0]).not.toHaveProperty('event')
  })

  test('of several names beside each other each comes with the best that is called so', async () => {
    const { hits, parts } = await ask<SearchAnswer>('/api/search?q=Silva+Japan+Lima+xyzzy')
    expect(hits).toEqual([])
    expect(parts.map(({ said, hit }) => [said, hit?.id])).toEqual([
      ['Silva', 'person:ana-silva'],
      ['Japan', 'JP'],
      ['Lima', 'place:Lima@PE'],
      ['xyzzy', undefined],
    ])
    expect((await ask<SearchAnswer>('/api/search?q=Ana+Silva')).parts).toEqual([])
  })

  test('has no hit for what is not there, and keeps to the limit', async () => {
    expect((await ask<SearchAnswer>('/api/search?q=zzzz')).hits).toEqual([])
    expect((await ask<SearchAnswer>('/api/search?q=%3F%21')).hits).toEqual([])
    expect((await ask<SearchAnswer>('/api/search?q=silva&limit=1')).hits).toHaveLength(1)
  })

  test('finds a document loaded later, follows its corrections, and forgets it when it is removed', async () => {
    const changing = await openStore({})
    const changingApp = createApp({ store: changing, queries, log: silent })
    const hits = async (): Promise<string[]> => {
      const response = await request(changingApp).get('/api/search?q=mori').set('Host', 'localhost')
      return (response.body as SearchAnswer).hits.filter(({ kind }) => kind === 'person').map(({ id }) => id)
    }
    expect(await hits()).toEqual([])
    await loadDocument(changing, queries, DOCUMENTS[0])
    expect(await hits()).toEqual(['person:kenji-mori'])
    const [corrected] = [
      JSON.parse(JSON.stringify(DOCUMENTS[0]).replaceAll('Kenji Mori', 'Kenji Watanabe')),
    ] as [Extraction]
    // the same text read by other rules, and another text under the same file name
    for (const id of [corrected.id, 'corrected']) {
      await loadDocument(changing, queries, { ...corrected, id })
      expect(await hits()).toEqual([])
    }
    await loadDocument(changing, queries, DOCUMENTS[0])
    expect(await hits()).toEqual(['person:kenji-mori'])
    await removeDocument(changing, queries, DOCUMENTS[0].id)
    expect(await hits()).toEqual([])
    await changing.close()
  })
})

test('documents, the newest first', async () => {
  expect(await ask<DocumentList>('/api/documents')).toEqual({
    total: 2,
    offset: 0,
    documents: [
      {
        id: 'aaaa',
        file: 'week-10.txt',
        title: 'Weekly digest',
        publisher: 'Embassy in Lima',
        from: '2026-03-01',
        to: '2026-03-08',
        items: 2,
        events: 4,
      },
      { id: 'bbbb', file: 'article.txt', title: 'article.txt', items: 1, events: 3 },
    ],
  })
})

describe('health', () => {
  test('is ok while the store answers', async () => {
    expect(await ask<Health>('/api/health')).toEqual({ status: 'ok', engine: 'embedded', documents: 2 })
  })

  test('looks once for all who ask at a time, and tells once where the store does not answer', async () => {
    const gone = await openStore({})
    const warned: string[] = []
    const log = pino({ level: 'warn' }, { write: (line: string) => void warned.push(line) })
    const goneApp = createApp({ store: gone, queries, log })
    await gone.close()
    const all = await Promise.all(
      Array.from({ length: 10 }, () => request(goneApp).get('/api/health').set('Host', 'localhost')),
    )
    expect(all.map(({ status }) => status)).toEqual(Array(10).fill(503))
    expect(warned).toHaveLength(1)
  })

  test('is 503 when the store is gone, and other questions are 500 without detail', async () => {
    const gone = await openStore({})
    const goneApp = createApp({ store: gone, queries, log: silent })
    await gone.close()
    const health = await request(goneApp).get('/api/health').set('Host', 'localhost')
    expect([health.status, (health.body as Health).status]).toEqual([503, 'unavailable'])
    const network = await request(goneApp).get('/api/network').set('Host', 'localhost')
    expect(network.status).toBe(500)
    expect(network.body).toEqual({
      error: { code: 'internal', message: 'Something went wrong in the server; its log says what.' },
    })
  })

  test('a bug is logged in full', async () => {
    const lines: string[] = []
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) })
    const gone = await openStore({})
    await gone.close()
    await request(createApp({ store: gone, queries, log }))
      .get('/api/documents')
      .set('Host', 'localhost')
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 50,
      route: '/api/documents',
      err: { stack: expect.any(String) },
    })
  })
})

describe('what cannot be answered', () => {
  test.each([
    ['/api/network?view=map', 'view', 'people, countries, full'],
    ['/api/network?view=people&view=full', 'view', 'people, countries, full'],
    ['/api/network?from=2026-02-30', 'from', 'a day such as'],
    ['/api/network?to=yesterday', 'to', 'a day such as'],
    ['/api/network?from=2026-03-02&to=2026-03-02', 'to', 'later than'],
    ['/api/network?kinds=', 'kinds', 'meeting, call'],
    ['/api/network?kinds=call,party', 'kinds', 'meeting, call'],
    ['/api/network?planned=yes', 'planned', 'true or false'],
    ['/api/network?top=0', 'top', 'from 1 to 500'],
    ['/api/network?top=1e2', 'top', 'from 1 to 500'],
    ['/api/network?until=2026-03-02', 'until', 'view, from, to'],
    ['/api/entities/BR?deep=1', 'deep', 'from, to, kinds'],
    ['/api/evidence', 'ids', 'separated by commas'],
    ['/api/evidence?ids=', 'ids', 'must not be empty'],
    [`/api/evidence?ids=${'x,'.repeat(100)}x`, 'ids', 'at most 100'],
    ['/api/search', 'q', 'must be given once'],
    ['/api/search?q=%20', 'q', 'must not be empty'],
    [`/api/search?q=${'x'.repeat(201)}`, 'q', 'at most 200'],
    ['/api/search?q=a&limit=-1', 'limit', 'from 1 to 100'],
    ['/api/documents?page=2', 'page', 'offset, limit are'],
    ['/api/documents/aaaa?limit=0', 'limit', 'from 1 to 500'],
    ['/api/items/aaaa%231?part=1', 'part', 'no parameter'],
    ['/api/network?focus=BR', 'focus', 'a person'],
    ['/api/network?depth=4', 'depth', 'from 1 to 3'],
    [`/api/network?top=1${'&expand=x'.repeat(51)}`, 'expand', 'at most 50 times'],
    ['/api/network?expand=', 'expand', 'must not be empty'],
    ['/api/network?events=10001', 'events', 'from 0 to 10000'],
    ['/api/timeline?step=year', 'step', 'day, week, month'],
    ['/api/timeline?other=BR', 'node', 'beside'],
    ['/api/meetings?b=BR', 'a', 'beside'],
    ['/api/relations?a=BR', 'b', 'must be given once'],
    ['/api/relations?a=BR&b=BR', 'b', 'another node'],
    ['/api/paths?a=BR&b=JP&depth=3', 'depth', 'a, b, from, to'],
    ['/api/actors?from=2026-03-02', 'to', 'a day such as'],
    ['/api/changes?from=2026-03-02&middle=2026-03-02&to=2026-04-01', 'middle', 'later than'],
  ])('400 for %s names the parameter and what is allowed', async (path, parameter, allowed) => {
    const response = await get(path)
    const { error } = response.body as ErrorBody
    expect([response.status, error.parameter]).toEqual([400, parameter])
    expect(error.message).toContain(parameter)
    expect(error.message).toContain(allowed)
  })

  test.each([
    ['/api/entities/person:nobody', 404, 'unknown_node'],
    ['/api/evidence?ids=event:none', 404, 'unknown_event'],
    ['/api/relations?a=BR&b=XX', 404, 'unknown_node'],
    ['/api/meetings?at=BR', 404, 'unknown_node'],
    ['/api/timeline?node=place:Lima@PE', 404, 'unknown_node'],
    ['/api/documents/none', 404, 'unknown_document'],
    ['/api/items/none', 404, 'unknown_item'],
    ['/api/nowhere', 404, 'unknown_path'],
    // a path has one form
    ['/api/documents/', 404, 'unknown_path'],
    ['/api/Documents', 404, 'unknown_path'],
    ['/API/documents', 404, 'unknown_path'],
    ['/METRICS', 404, 'unknown_path'],
    ['/metrics/', 404, 'unknown_path'],
    ['/api/entities/%E0%A4%A', 400, 'bad_request'],
    ['/assets/missing.js', 404, 'unknown_path'],
  ])('%s is %i %s, as JSON', async (path, status, code) => {
    const response = await get(path)
    expect([response.status, (response.body as ErrorBody).error.code]).toEqual([status, code])
  })

  test.each(['post', 'put', 'delete'] as const)('%s is not known', async (method) => {
    const agent = request(app)
    const response = await agent[method]('/api/documents')
      .set('Host', 'localhost')
      .set('Origin', 'http://localhost')
    expect(response.status).toBe(404)
  })

  test.each([
    ['localhost', 200],
    ['localhost:4747', 200],
    ['127.0.0.1:4747', 200],
    ['[::1]:4747', 200],
    ['LOCALHOST', 200],
    ['bulletins.example', 403],
    ['localhost.example:4747', 403],
    ['127.0.0.1.example', 403],
  ])('host %s gets %i', async (host, status) => {
    expect((await request(app).get('/api/health').set('Host', host)).status).toBe(status)
  })
})

test('without a built page every path outside of the API is unknown, as JSON', async () => {
  const bare = createApp({ store, queries, log: silent, page: join(folder, 'assets') })
  for (const path of ['/', '/index.html', '/assets/index-abc.js']) {
    const response = await request(bare).get(path).set('Host', 'localhost')
    expect([response.status, (response.body as ErrorBody).error.code]).toEqual([404, 'unknown_path'])
  }
})

describe('the page', () => {
  test.each(['/', '/people/person:ana-silva', '/deep/er?view=full'])(
    '%s is the page, asked for anew',
    async (path) => {
      const response = await get(path)
      expect(response.text).toContain('the page')
      expect(response.headers['cache-control']).toBe('no-cache')
    },
  )

  test('files of the build are kept for good', async () => {
    const response = await get('/assets/index-abc.js')
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('scripts of others and inline ones are forbidden', async () => {
    const policy = (await get('/')).headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("style-src 'self';")
    expect(policy).not.toContain('unsafe')
  })

  test('answers are compressed', async () => {
    const response = await get('/api/network?view=full').set('Accept-Encoding', 'gzip')
    expect(response.headers['content-encoding']).toBe('gzip')
  })
})
