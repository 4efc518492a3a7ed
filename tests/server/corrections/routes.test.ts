import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import request from 'supertest'
import type { CorrectionList, Effect, ReviewAnswer } from '../../../server/api.ts'
import { createApp } from '../../../server/app.ts'
import { openStore } from '../../../server/store/open.ts'
import { event, extraction, first, item, office, person, second } from '../../fixtures/extraction.ts'
import { dump } from '../store/dump.ts'
import type { TestArchive } from './archives.ts'
import { createArchive, keep } from './archives.ts'

const merge = { what: 'merge', keep: 'person:astrid-nygaard', other: 'person:eero-lahtela' }
const OWN = 'http://localhost:4747'

let holdings: TestArchive
let app: ReturnType<typeof createApp>
beforeEach(async () => {
  holdings = await createArchive(await openStore({}))
  await keep(holdings, first, second)
  app = createApp({ ...holdings, log: pino({ level: 'silent' }), holdings })
})
afterEach(async () => {
  holdings.close()
  await holdings.store.close()
})

const post = (path: string, body: unknown, origin: string | undefined = OWN) => {
  const sent = request(app).post(`/api/corrections${path}`).set('Host', 'localhost:4747')
  return (origin === '' ? sent : sent.set('Origin', origin)).send(body as object)
}
const list = async (): Promise<CorrectionList> =>
  (await request(app).get('/api/corrections').set('Host', 'localhost:4747')).body as CorrectionList

describe('the API of corrections', () => {
  test('shows, makes, undoes and lists', async () => {
    const before = await dump(holdings.store)
    const shown = await post('/preview', { do: merge })
    expect([shown.status, await dump(holdings.store), await list()]).toEqual([
      200,
      before,
      { total: 0, offset: 0, corrections: [] },
    ])
    const made = await post('', { do: merge, by: 'Ada', why: 'one and the same' })
    expect(made.status).toBe(201)
    const { id, effect } = made.body as { id: string; effect: Effect }
    expect(effect).toEqual(shown.body)
    const profile = await request(app).get('/api/entities/person:eero-lahtela').set('Host', 'localhost:4747')
    expect(profile.body).toMatchObject({
      node: { id: 'person:astrid-nygaard', name: { en: 'Astrid Nygaard' } },
    })
    expect((await post(`/${id}/undo`, {})).status).toBe(201)
    const about = [{ en: 'Astrid Nygaard' }, { en: 'Eero Lahtela' }]
    expect(await list()).toMatchObject({
      total: 2,
      corrections: [
        { what: 'undo', undo: id, of: 'merge', about, by: 'reader', state: 'in force' },
        {
          id,
          what: 'merge',
          by: 'Ada',
          why: 'one and the same',
          about,
          state: 'undone',
        },
      ],
    })
    expect(await dump(holdings.store)).toEqual(before)
  })

  test('asks about the least certain first, and not again about what somebody decided', async () => {
    const review = async () =>
      (await request(app).get('/api/review?limit=200').set('Host', 'localhost:4747')).body as ReviewAnswer
    const { doubts } = await review()
    const sure = doubts.map(({ confidence }) => confidence)
    expect(sure).toEqual(sure.toSorted((a, b) => a - b))
    const [identity, event] = (['identity', 'event'] as const).map((about) =>
      doubts.find((doubt) => doubt.about === about),
    )
    if (identity?.about !== 'identity' || event?.about !== 'event') throw new Error('nothing to decide')
    await post('', { do: { what: 'confirm', person: identity.person, document: identity.document.id } })
    await post('', { do: { what: 'confirm-event', event: event.event } })
    const left = JSON.stringify((await review()).doubts)
    expect(left).not.toContain(JSON.stringify(event.event))
    expect(left).not.toContain(`"person":"${identity.person}"`)
  })

  test.each([
    ['merge', { what: 'merge', keep: 'person:ida-marinova', other: 'person:ida-morinova' }],
    ['distinct', { what: 'distinct', one: 'person:ida-marinova', other: 'person:ida-morinova' }],
  ])('asks about two spellings of one name until somebody decides: %s', async (_what, decision) => {
    for (const name of ['Ida Marinova', 'Ida Morinova'])
      await keep(
        holdings,
        extraction(`${name.replace(' ', '-')}.txt`, [
          item(1, {
            people: [person(name, { offices: [office('Senator', 'NO')] })],
            countries: ['NO', 'FI'],
            events: [
              event({
                sides: [
                  { of: 'NO', people: [name] },
                  { of: 'FI', people: [] },
                ],
              }),
            ],
          }),
        ]),
      )
    const asked = async (): Promise<unknown[]> =>
      (
        (await request(app).get('/api/review?limit=200').set('Host', 'localhost:4747')).body as ReviewAnswer
      ).doubts.flatMap((doubt) => (doubt.about === 'spelling' ? doubt.people.map(({ said }) => said) : []))
    expect(await asked()).toEqual(['Ida Marinova', 'Ida Morinova'])
    expect((await post('', { do: decision })).status).toBe(201)
    expect(await asked()).toEqual([])
  })

  test('makes what is asked for at once one after the other', async () => {
    const answers = await Promise.all([
      post('', { do: merge }),
      post('', { do: { what: 'rename', node: 'person:eero-lahtela', name: 'Eero E. Lahtela' } }),
      post('', { do: merge }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 400])
    expect((await list()).total).toBe(2)
  })

  test.each<[string, unknown, string]>([
    ['{}', {}, '"do" must be given.'],
    ['a list', [], 'The body must be an object.'],
    ['a text for an object', { do: 'merge' }, '"do" must be an object.'],
    [
      'an unknown one',
      { do: { what: 'burn' } },
      '"do.what" must be one of merge, split, confirm, distinct, rename, edit-event, hide-event, confirm-event, hide-mention, edit-office.',
    ],
    ['what all objects have', { do: { what: '__proto__' } }, '"do.what" must be one of merge, '],
    ['without whom', { do: { what: 'merge', keep: 'x' } }, '"do.other" must be given.'],
    ['an id that is none', { do: { ...merge, other: 7 } }, '"do.other" must be text.'],
    ['an empty id', { do: { ...merge, other: '  ' } }, '"do.other" must not be empty.'],
    [
      'too long an id',
      { do: { ...merge, other: 'x'.repeat(201) } },
      '"do.other" must have at most 200 characters.',
    ],
    [
      'too many documents',
      { do: { what: 'split', from: 'x', documents: Array<string>(10_001).fill('x') } },
      '"do.documents" must have at most 10000 entries.',
    ],
    ['no document', { do: { what: 'split', from: 'x', documents: [] } }, '"do.documents" must not be empty.'],
    [
      'a kind that there is not',
      { do: { what: 'edit-event', event: 'x', kind: 'constructor' } },
      '"do.kind" must be one of meeting, ',
    ],
    [
      'a day that the calendar has not',
      { do: { what: 'edit-event', event: 'x', date: '2031-02-30' } },
      '"do.date" must be a day, a month or a year such as 2026-04-24, 2026-04 or 2026.',
    ],
    [
      'a field within',
      { do: { what: 'edit-event', event: 'x', sides: [{ of: null, people: 'all' }] } },
      '"do.sides.0.people" must be a list.',
    ],
    [
      'a field too many',
      { do: merge, ['y'.repeat(900_000)]: 1 },
      `The body has a field that is not known here: "${'y'.repeat(60)}".`,
    ],
    ['no author', { do: merge, by: null }, '"by" must be text.'],
    [
      'a reason without end',
      { do: merge, why: 'x'.repeat(2001) },
      '"why" must have at most 2000 characters.',
    ],
    ['a hidden sign', { do: merge, by: 'Ada\u2066' }, '"by" must be without signs that nobody sees.'],
  ])('says in a sentence what is wrong: %s', async (_, body, message) => {
    const { status, body: answer } = await post('/preview', body)
    expect(status).toBe(400)
    expect((answer as { error: { message: string } }).error.message).toContain(message)
  })

  test.each<[string, string, Record<string, string>, number, string, string]>([
    [
      'more than a body may have',
      `"${'a'.repeat(2 ** 20)}"`,
      {},
      413,
      'too_large',
      'The body must have at most 1048576 bytes.',
    ],
    ['half of a body', '{"do":', {}, 400, 'not_json', 'The body is no JSON.'],
    ['a number alone', '7', {}, 400, 'not_json', 'The body is no JSON.'],
    ['brackets without end', '['.repeat(500_000), {}, 400, 'not_json', 'The body is no JSON.'],
    [
      'another packing',
      '{}',
      { 'Content-Encoding': 'zip' },
      415,
      'bad_request',
      'The body may be packed by gzip, deflate or br, or not at all.',
    ],
    [
      'other letters',
      '{}',
      { 'Content-Type': 'application/json; charset=koi8' },
      415,
      'bad_request',
      'The body must be in UTF-8.',
    ],
  ])('says what is wrong with a body that is none: %s', async (_, sent, headers, status, code, message) => {
    const answer = await request(app)
      .post('/api/corrections/preview')
      .set({
        Host: 'localhost:4747',
        Origin: 'http://localhost:4747',
        'Content-Type': 'application/json',
        ...headers,
      })
      .send(sent)
    expect([answer.status, answer.body]).toEqual([status, { error: { code, message } }])
  })

  test.each<[string, unknown, number, string]>([
    ['no correction', {}, 400, 'wrong_body'],
    ['an unknown one', { do: { what: 'burn' } }, 400, 'wrong_body'],
    ['a field too many', { do: { ...merge, more: 1 } }, 400, 'wrong_body'],
    [
      'a day that the calendar has not',
      { do: { what: 'edit-event', event: 'x', date: '2031-02-30' } },
      400,
      'wrong_body',
    ],
    [
      'a name that is read backwards',
      { do: { what: 'rename', node: merge.keep, name: 'Eero\u202elO' } },
      400,
      'wrong_body',
    ],
    [
      'one that seems to be another',
      { do: { what: 'rename', node: merge.keep, ja: 'オルロ\u200b' } },
      400,
      'wrong_body',
    ],
    [
      'a name of two lines',
      { do: { what: 'rename', node: merge.keep, name: 'Orlo\nc1: done' } },
      400,
      'wrong_body',
    ],
    ['an author who seems to be another', { do: merge, by: 'Ada\u2066' }, 400, 'wrong_body'],
    ['a reason with signs that nobody sees', { do: merge, why: '\u2067so' }, 400, 'wrong_body'],
    ['somebody who is not there', { do: { ...merge, other: 'person:nobody' } }, 404, 'unknown_person'],
    ['one with oneself', { do: { ...merge, other: merge.keep } }, 400, 'same_person'],
    ['an event that is not there', { do: { what: 'hide-event', event: 'event:none' } }, 404, 'unknown_event'],
    ['nothing to change', { do: { what: 'rename', node: merge.keep } }, 400, 'nothing'],
    [
      'all documents of a person',
      { do: { what: 'split', from: merge.keep, documents: [first.id, second.id] } },
      400,
      'nothing_left',
    ],
    [
      'a document that does not name the person',
      { do: { what: 'split', from: merge.keep, documents: ['x'] } },
      400,
      'not_named',
    ],
    [
      'a side that is no state',
      { do: { what: 'edit-office', person: merge.keep, office: { title: 'x', of: 'Atlantis' }, to: null } },
      400,
      'wrong_side',
    ],
  ])('refuses %s', async (_what, body, status, code) => {
    const before = await dump(holdings.store)
    const answer = await post('', body)
    expect([answer.status, (answer.body as { error?: { code: string } }).error?.code]).toEqual([status, code])
    expect(await dump(holdings.store)).toEqual(before)
    expect((await list()).total).toBe(0)
  })

  test.each([
    ['another site', 'https://example.org'],
    ['another port', 'http://localhost:1'],
    ['nobody', ''],
    ['a sandboxed frame', 'null'],
  ])('takes nothing from %s', async (_who, origin) => {
    expect((await post('', { do: merge }, origin)).status).toBe(403)
    expect((await list()).total).toBe(0)
  })

  test('takes JSON alone, and not too much of it', async () => {
    const sent = () => request(app).post('/api/corrections').set('Host', 'localhost:4747').set('Origin', OWN)
    expect(
      (
        await sent()
          .type('text/plain')
          .send(JSON.stringify({ do: merge }))
      ).status,
    ).toBe(415)
    expect((await sent().type('form').send('do=1')).status).toBe(415)
    expect((await sent().type('json').send('{"do"')).status).toBe(400)
    expect(
      (
        await sent()
          .type('json')
          .send(JSON.stringify({ why: 'x'.repeat(1024 * 1024) }))
      ).status,
    ).toBe(413)
  })

  test('what a ledger could not take is refused before it is shown: it would never come back from a backup', async () => {
    // a sentence without end
    const endless = (text: string): string => text.replace(/\.?$/u, ` ${'x'.repeat(100_001)}`)
    const long = extraction(
      'long.txt',
      second.items.map((item) => ({ ...item, text: endless(item.text) })),
      { id: 'long' },
    )
    await keep(holdings, long)
    const told = await request(app).get('/api/network?view=full&documents=long').set('Host', 'localhost:4747')
    const [event] = (told.body as { events: { id: string }[] }).events
    for (const path of ['/preview', '']) {
      const answer = await post(path, { do: { what: 'hide-event', event: event?.id } })
      expect([answer.status, (answer.body as { error?: object }).error]).toMatchObject([
        409,
        { code: 'too_long' },
      ])
    }
    expect((await list()).total).toBe(0)
  })

  test('a document that the archive does not have is named', async () => {
    await holdings.archive.documents.remove(first.id)
    const answer = await post('', { do: merge })
    expect(answer.status).toBe(409)
    expect(answer.body).toEqual({
      error: {
        code: 'not_kept',
        message: 'The archive does not have first.txt; ingest it again, then correct it.',
      },
    })
  })

  test('undoes nothing twice, and nothing that was not made', async () => {
    const { id } = (await post('', { do: merge })).body as { id: string }
    expect((await post(`/${id}/undo`, {})).status).toBe(201)
    expect((await post(`/${id}/undo`, {})).status).toBe(409)
    expect((await post('/none/undo', {})).status).toBe(404)
  })
})
