import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'
import { errorBody } from '../../server/api/health.ts'
import type { Profile } from '../../server/api.ts'
import { createApp } from '../../server/app.ts'
import { readLeads } from '../../server/graph/formerIds.ts'
import { loadDocument, removeDocument } from '../../server/load/load.ts'
import { readQueries } from '../../server/queries.ts'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'
import { event, extraction, item, office, person } from '../fixtures/extraction.ts'

const queries = readQueries()
const silent = pino({ level: 'silent' })

describe('an id that several share leads to a choice, never to one of them', () => {
  let sharing: Store
  let served: ReturnType<typeof createApp>
  beforeAll(async () => {
    sharing = await openStore({})
    const orlo = (file: string, title: string, of: string, date: string, forum: string, ...more: string[]) =>
      extraction(file, [
        item(1, {
          date,
          people: [person('Jan Orlo', { offices: [office(title, of)] }), ...more.map((one) => person(one))],
          countries: [of],
          organizations: [{ name: forum, aliases: ['BF'] }],
          events: [
            event({
              date,
              sides: [
                { of, people: ['Jan Orlo'] },
                { of: forum, people: [] },
              ],
            }),
          ],
        }),
      ])
    for (const one of [
      orlo('b.txt', 'General', 'NO', '2031-05-06', 'Baltic Forum', 'Ida Lind'),
      // by then the first of that name is loaded last
      orlo('a.txt', 'Critic', 'GR', '2031-04-02', 'Black Sea Forum'),
    ])
      await loadDocument(sharing, queries, one)
    served = createApp({ store: sharing, queries, log: silent })
  })
  afterAll(() => sharing.close())
  const get = (path: string) => request(served).get(`/api${path}`).set('Host', 'localhost')

  test('who they are, in what office, and when they were seen', async () => {
    const { status, body } = await get('/entities/person:jan-orlo')
    expect(status).toBe(409)
    expect(errorBody.parse(body).error).toEqual({
      code: 'ambiguous_id',
      message:
        '"person:jan-orlo" may mean "person:jan-orlo@NO" (Jan Orlo, General, Norway, 2031-05-06), or "person:jan-orlo@GR" ' +
        '(Jan Orlo, Critic, Greece, 2031-04-02); ask again with the id of the one that is meant.',
      parameter: 'id',
      choices: {
        asked: 'person:jan-orlo',
        among: [
          {
            ...{ id: 'person:jan-orlo@NO', kind: 'person', name: { en: 'Jan Orlo' }, country: 'NO' },
            ...{ first: '2031-05-06', last: '2031-05-06' },
            detail: { en: 'General, Norway', ja: 'General（ノルウェー）' },
          },
          {
            ...{ id: 'person:jan-orlo@GR', kind: 'person', name: { en: 'Jan Orlo' }, country: 'GR' },
            ...{ first: '2031-04-02', last: '2031-04-02' },
            detail: { en: 'Critic, Greece', ja: 'Critic（ギリシャ）' },
          },
        ],
        omitted: 0,
      },
    })
    for (const { id } of errorBody.parse(body).error.choices?.among ?? [])
      expect((await get(`/entities/${id}`)).status).toBe(200)
  })

  test.each([
    ['node', '/timeline?node=person:jan-orlo'],
    ['other', '/timeline?node=NO&other=person:jan-orlo'],
    ['a', '/meetings?a=person:jan-orlo'],
    ['b', '/meetings?a=NO&b=person:jan-orlo'],
    ['b', '/relations?a=NO&b=person:jan-orlo'],
    ['a', '/paths?a=person:jan-orlo&b=person:ida-lind'],
    ['focus', '/network?focus=person:jan-orlo'],
    ['expand', '/network?expand=person:jan-orlo'],
    ['focus', '/network?view=countries&focus=organization:BF'],
    ['id', '/ids?id=NO&id=person:jan-orlo'],
    // of nobody who is there any more, and of one of whom nobody says so
    ['id', '/entities/person:jan-orlo@FI'],
    ['id', '/entities/person:jan-orlo@GR~0123456789ab'],
  ])('as parameter %s: %s', async (parameter, path) => {
    const { status, body } = await get(path)
    const { error } = errorBody.parse(body)
    expect([status, error.code, error.parameter]).toEqual([409, 'ambiguous_id', parameter])
    expect(error.choices?.among.length).toBeGreaterThan(0)
  })

  test('what is said of namesakes is read only for an id that was made of it', async () => {
    const asked: string[] = []
    const store: Store = {
      ...sharing,
      read: (query, ...more) => {
        asked.push(query)
        return sharing.read(query, ...more)
      },
    }
    const { query } = queries.statement('read/former/testimonies', { ids: [] })
    const ids = new Set(['person:jan-orlo@NO', 'person:jan-orlo@GR'])
    for (const [id, isRead] of [
      ['person:jan-orlo@FI', false],
      ['person:jan-orlo@NO~ab', false],
      ['person:jan-orlo~0123456789ab', true],
    ] as const) {
      const lead = (await readLeads({ store, queries }, [id])).get(id)
      expect([new Set(lead?.ids), lead?.isSure]).toEqual([ids, false])
      expect(asked.splice(0).includes(query)).toBe(isRead)
    }
  })

  test('what told somebody apart leads there still when nothing else bears the name', async () => {
    const twins = extraction('c.txt', [
      item(1, {
        people: ['', '~2'].map((n) =>
          person('Eva Dahl', { id: `person:eva-dahl${n}`, offices: [office(`Judge${n}`, 'NO')] }),
        ),
      }),
    ])
    const one = extraction('d.txt', [
      item(1, { people: [person('Eva Dahl', { offices: [office('Judge', 'NO')] })] }),
    ])
    await loadDocument(sharing, queries, twins)
    const { body } = await get('/entities/person:eva-dahl')
    const ids = errorBody.parse(body).error.choices?.among.map(({ id }) => id) ?? []
    expect(ids).toEqual([1, 2].map(() => expect.stringMatching(/^person:eva-dahl@NO~[0-9a-f]{12}$/)))
    await loadDocument(sharing, queries, one)
    const details = await Promise.all(
      ids.map(async (id) => ((await get(`/entities/${id}`)).body as Profile).node.detail?.en),
    )
    expect(new Set(details)).toEqual(new Set(['Judge, Norway', 'Judge~2, Norway']))
    await removeDocument(sharing, queries, 'c.txt')
    const left = await Promise.all(ids.map((id) => get(`/entities/${id}`)))
    // neither testimony is there any more: whoever is left of the name may be another
    expect(left.map(({ status }) => status)).toEqual([409, 409])
  })
})
