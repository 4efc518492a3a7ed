import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pino } from 'pino'
import request from 'supertest'
import type { ImportJob, ImportList } from '../../../server/api.ts'
import { createApp } from '../../../server/app.ts'
import { openArchive } from '../../../server/archive/archive.ts'
import type { Holdings } from '../../../server/archive/holdings.ts'
import { createTurns } from '../../../server/archive/turns.ts'
import readOne from '../../../server/cli/importWorker.ts'
import { TooLarge, toJobFolder } from '../../../server/jobs/folder.ts'
import { openJobs } from '../../../server/jobs/jobs.ts'
import type { Jobs } from '../../../server/jobs/jobs.ts'
import type { ImportLimits } from '../../../server/jobs/limits.ts'
import { NoRoom } from '../../../server/jobs/limits.ts'
import { BEING_READ } from '../../../server/jobs/reader.ts'
import type { ReadFile } from '../../../server/jobs/reader.ts'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { readStamp } from '../../../server/graph/reads.ts'
import { openStore } from '../../../server/store/open.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'formats')
const fixture = (name: string): Buffer => readFileSync(join(FIXTURES, name))
const news = (n: number): Buffer =>
  Buffer.from(
    `● Orlo and Lind meet in Athens\nOn May ${String(n)}, Foreign Minister Jan Orlo of Norway met Foreign Minister Eva Lind of Greece in Athens.\n(WIRE / 0${String(n)}.05.2031)\n`,
  )

let data: string
let holdings: Holdings
let bugs: unknown[]
let ids: number
/** Readings wait for it; none for what is read at once. */
let gate: Promise<void> | undefined
/** Name of the file whose reading never ends. */
let heavy: string | undefined
/** Readings that are to end take so long to do so. */
let ending: Promise<void> | undefined
/** What was to be read, in turn; that alone. */
let tasks: string[]
let jobs: Jobs

const read: ReadFile = async (task, signal) => {
  tasks.push(`${task.name}${task.alone === true ? ' alone' : ''}`)
  if (task.name === heavy) {
    mkdirSync(task.to, { recursive: true })
    writeFileSync(join(task.to, BEING_READ), '')
  }
  const over = task.name === heavy ? new Promise(() => undefined) : gate
  signal.throwIfAborted()
  await Promise.race([over, once(signal, 'abort')])
  await ending
  signal.throwIfAborted()
  return readOne(task)
}
const open = (limits?: ImportLimits): Promise<Jobs> =>
  openJobs(data, {
    holdings,
    read,
    ...(limits && { limits }),
    newId: () => `id-${String((ids += 1))}`,
    bug: (error) => bugs.push(error),
  })

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'dragoman-imports-'))
  ;[bugs, ids, gate, heavy, ending, tasks] = [[], 0, undefined, undefined, undefined, []]
  let clock = Date.UTC(2031, 4, 1)
  holdings = {
    store: await openStore({}),
    queries: readQueries(),
    archive: openArchive(data),
    known: new Memory(),
    now: () => new Date((clock += 1000)),
    inTurn: createTurns(),
  }
  jobs = await open()
})
afterEach(async () => {
  await jobs.close()
  await holdings.store.close()
  rmSync(data, { recursive: true, force: true })
  expect(bugs).toEqual([])
})

const app = () => createApp({ ...holdings, log: pino({ level: 'silent' }), jobs })
const own = { Host: 'localhost', Origin: 'http://localhost' }
const post = (path: string) => request(app()).post(`/api/imports${path}`).set(own)
const get = (path: string) => request(app()).get(`/api/imports${path}`).set(own)
const put = (id: string, name: string, bytes: Buffer) =>
  request(app())
    .put(`/api/imports/${id}/files/${encodeURIComponent(name)}`)
    .set(own)
    .set('Content-Type', 'application/octet-stream')
    .send(bytes)
const make = async (): Promise<string> => ((await post('').expect(201)).body as ImportJob).id

/** The state as soon as it is as wanted. */
function until(id: string, wanted: (state: ImportJob) => boolean): Promise<ImportJob> {
  const job = jobs.find(id)
  if (job === undefined) throw new Error(`no import ${id}`)
  return new Promise((resolve) => {
    const look = (state = job.state()): void => {
      if (!wanted(state)) return
      leave()
      resolve(structuredClone(state))
    }
    const leave = job.watch(look)
    look()
  })
}
const allRead = (id: string) => until(id, ({ files }) => files.every(({ phase }) => phase !== 'reading'))
const done = (id: string) => until(id, ({ phase }) => phase === 'done')
const documents = async (): Promise<number> => (await readStamp(holdings)).documents

describe('an import', () => {
  test('shows what was read, stores it when it is accepted, and one broken file does not stop the others', async () => {
    const id = await make()
    for (const name of ['digest.pdf', 'digest.docx', 'locked.pdf'])
      await put(id, name, fixture(name)).expect(201)
    await put(id, 'week 1.txt', news(1)).expect(201)
    const { files } = await allRead(id)
    expect(files.map(({ name, phase }) => [name, phase])).toEqual([
      ['digest.pdf', 'read'],
      ['digest.docx', 'read'],
      ['locked.pdf', 'failed'],
      ['week 1.txt', 'read'],
    ])
    expect(files[2]).toMatchObject({
      code: 'locked',
      fault: 'locked.pdf: is locked with a password; save it without one.',
    })
    expect(files[1]?.documents[0]?.issues.told.every(({ code }) => code !== undefined)).toBe(true)
    expect(files[3]?.documents).toMatchObject([
      { document: 'week 1.txt', items: 1, people: { known: 0, new: 2, names: ['Jan Orlo', 'Eva Lind'] } },
    ])
    expect(await documents()).toBe(0)
    await post(`/${id}/accept`).expect(202)
    const stored = await done(id)
    expect(stored.files.map(({ phase }) => phase)).toEqual(['stored', 'stored', 'failed', 'stored'])
    expect(stored.files[3]?.documents[0]?.change).toBe('new')
    expect(await documents()).toBe(3)
    expect((await holdings.archive.documents.list()).map(({ file }) => file)).toContain('week 1.txt')
    expect(readdirSync(join(data, 'jobs', id))).toEqual(['state.json'])
  })

  test('tells who is known already, and issues with their lines', async () => {
    const first = await make()
    await put(first, 'one.txt', news(1))
    await allRead(first)
    await post(`/${first}/accept`)
    await done(first)
    const second = await make()
    const line = { title: 'Orlo and Lind meet', text: String(news(2)), date: '2031-05-02' }
    await put(second, 'two.jsonl', Buffer.from(`${JSON.stringify(line)}\nno news\n`))
    const [file] = (await allRead(second)).files
    expect(file?.documents[0]).toMatchObject({ people: { known: 2, new: 0, names: [] } })
    expect(file?.documents[0]?.issues).toMatchObject({ total: 1, told: [{ line: 2 }] })
  })

  test('takes a file of a name in the place of another, and none when it was accepted', async () => {
    const id = await make()
    await put(id, 'week.txt', news(1))
    await put(id, 'week.txt', news(2))
    expect((await allRead(id)).files).toHaveLength(1)
    // nothing is left of the other
    expect(readdirSync(join(data, 'jobs', id, 'files'))).toHaveLength(1)
    await post(`/${id}/accept`).expect(202)
    await done(id)
    await put(id, 'other.txt', news(3)).expect(409)
    await post(`/${id}/accept`).expect(409)
  })

  test('cannot be accepted while a file is being read', async () => {
    let openGate = (): void => undefined
    gate = new Promise((resolve) => (openGate = resolve))
    const id = await make()
    await put(id, 'week.txt', news(1))
    await post(`/${id}/accept`).expect(409)
    openGate()
    await allRead(id)
    await post(`/${id}/accept`).expect(202)
    await done(id)
  })

  test('is gone with its files when it is cancelled before', async () => {
    gate = new Promise(() => undefined)
    const id = await make()
    await put(id, 'week.txt', news(1))
    await request(app()).delete(`/api/imports/${id}`).set(own).expect(204)
    await get(`/${id}`).expect(404)
    expect(readdirSync(join(data, 'jobs'))).toEqual([])
    expect(((await get('')).body as ImportList).imports).toEqual([])
  })

  test('that is cancelled while it is stored keeps what is stored, and tells what that is', async () => {
    const id = await make()
    for (const n of [1, 2, 3]) await put(id, `week${String(n)}.txt`, news(n))
    await allRead(id)
    const some = until(id, ({ files }) => files[0]?.phase === 'stored')
    await post(`/${id}/accept`)
    await some
    await request(app()).delete(`/api/imports/${id}`).set(own).expect(204)
    const { body } = await get(`/${id}`).expect(200)
    const { phase, files } = body as ImportJob
    expect(phase).toBe('cancelled')
    const stored = files.flatMap((file) => file.documents).filter(({ change }) => change !== undefined)
    expect(stored.length).toBe(await documents())
    expect(stored.length).toBeLessThan(3)
    await request(app()).delete(`/api/imports/${id}`).set(own).expect(204)
    await get(`/${id}`).expect(404)
  })

  test('goes on after a restart: reads what was being read, stores what is not stored', async () => {
    gate = new Promise(() => undefined)
    const id = await make()
    for (const n of [1, 2, 3]) await put(id, `week${String(n)}.txt`, news(n))
    const [waiting] = jobs.list()
    expect(waiting?.state().files.map(({ phase }) => phase)).toEqual(['reading', 'reading', 'reading'])
    gate = undefined
    jobs = await open()
    await allRead(id)
    const some = until(id, ({ files }) => files[0]?.phase === 'stored')
    await jobs.find(id)?.accept()
    await some
    await jobs.close()
    expect(await documents()).toBeLessThan(3)
    jobs = await open()
    const { files } = await done(id)
    expect(files.map(({ phase, documents: [one] }) => [phase, one?.change])).toEqual([
      ['stored', 'new'],
      ['stored', 'new'],
      ['stored', 'new'],
    ])
    expect(await documents()).toBe(3)
  })

  describe('at one of whose files the server ends', () => {
    /** Another process takes up what one left that was not told to stop; until so much has begun to be read. */
    const restart = async (begun: readonly string[]): Promise<void> => {
      tasks = []
      jobs = await open()
      while (tasks.length < begun.length) await new Promise(setImmediate)
      expect(tasks).toEqual(begun)
    }
    const files = async (id: string) =>
      (await until(id, () => true)).files.map(({ name, phase, code, starts }) => [
        name,
        phase,
        code ?? starts,
      ])

    test('does not read that a third time, and goes on with those that waited', async () => {
      ;[heavy, gate] = ['heavy.pdf', new Promise(() => undefined)]
      const id = await make()
      await put(id, 'heavy.pdf', news(1))
      await put(id, 'week.txt', news(2))
      await restart(['heavy.pdf alone', 'week.txt'])
      expect(await files(id)).toEqual([
        ['heavy.pdf', 'reading', 1],
        ['week.txt', 'reading', undefined],
      ])
      gate = undefined
      await restart(['week.txt'])
      await allRead(id)
      expect(await files(id)).toEqual([
        ['heavy.pdf', 'failed', 'too-heavy'],
        ['week.txt', 'read', undefined],
      ])
    })

    test('reads on where the mark of one cannot be taken away, and counts no end', async () => {
      gate = new Promise(() => undefined)
      const id = await make()
      await put(id, 'week.txt', news(1))
      const [file = ''] = readdirSync(join(data, 'jobs', id, 'files'))
      mkdirSync(join(data, 'jobs', id, 'read', file, BEING_READ), { recursive: true })
      await restart(['week.txt'])
      expect(await files(id)).toEqual([['week.txt', 'reading', undefined]])
      expect(bugs).toEqual([expect.objectContaining({ syscall: 'unlink' })])
      bugs = []
    })

    test('is over with all reading before it counts as ended', async () => {
      let end: () => void = () => undefined
      heavy = 'heavy.pdf'
      const id = await make()
      await put(id, 'heavy.pdf', news(1))
      ending = new Promise((resolve) => (end = resolve))
      const closed = jobs.close()
      await new Promise(setImmediate)
      const [file = ''] = readdirSync(join(data, 'jobs', id, 'files'))
      // the thread that is being ended is still about to say that it reads
      writeFileSync(join(data, 'jobs', id, 'read', file, BEING_READ), '')
      end()
      await closed
      await restart(['heavy.pdf'])
      expect(await files(id)).toEqual([['heavy.pdf', 'reading', undefined]])
    })

    test('does not count an end that it was told to come to', async () => {
      heavy = 'heavy.pdf'
      const id = await make()
      await put(id, 'heavy.pdf', news(1))
      for (let n = 0; n < 3; n++) {
        await jobs.close()
        await restart(['heavy.pdf'])
      }
      expect(await files(id)).toEqual([['heavy.pdf', 'reading', undefined]])
    })
  })

  test('that is over is there until a hundred later ones are', async () => {
    const waiting = await jobs.make()
    const over: string[] = []
    for (let n = 0; n < 102; n++) {
      const job = await jobs.make()
      await job.accept()
      while (job.state().phase !== 'done') await new Promise(setImmediate)
      over.push(job.state().id)
    }
    const last = await jobs.make()
    const kept = [waiting.state().id, ...over.slice(2), last.state().id]
    expect(jobs.list().map((job) => job.state().id)).toEqual(kept)
    expect(readdirSync(join(data, 'jobs')).sort()).toEqual(kept.toSorted())
    await jobs.close()
    jobs = await open()
    expect(jobs.list().map((job) => job.state().id)).toEqual(kept)
  })

  test('that ended last is there, however long ago it was made', async () => {
    const first = await jobs.make()
    const finish = async (job = first): Promise<void> => {
      await job.accept()
      while (job.state().phase !== 'done') await new Promise(setImmediate)
    }
    const others: string[] = []
    for (let n = 0; n < 100; n++) {
      const job = await jobs.make()
      await finish(job)
      others.push(job.state().id)
    }
    await finish()
    await jobs.close()
    jobs = await open()
    expect(jobs.list().map((job) => job.state().id)).toEqual([first.state().id, ...others.slice(1)])
  })

  test('goes on where a stray file lies beside it, which stays', async () => {
    const id = await make()
    await jobs.close()
    writeFileSync(join(data, 'jobs', '.DS_Store'), '')
    jobs = await open()
    expect(jobs.list().map((job) => job.state().id)).toEqual([id])
    expect(readdirSync(join(data, 'jobs'))).toContain('.DS_Store')
  })

  test('sends word of every change until it is done', async () => {
    const server = createServer(app()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const id = await make()
    const states: ImportJob[] = []
    try {
      const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/imports/${id}/events`
      const response = await fetch(address)
      expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
      await put(id, 'week.txt', news(1))
      await allRead(id)
      await post(`/${id}/accept`)
      let text = ''
      for await (const chunk of response.body ?? []) {
        text += Buffer.from(chunk as Uint8Array).toString()
        const whole = text.split('\n\n')
        text = whole.pop() ?? ''
        for (const event of whole) states.push(JSON.parse(event.replace(/^data: /, '')) as ImportJob)
        if (states.at(-1)?.phase === 'done') break
      }
    } finally {
      server.close()
      server.closeAllConnections()
    }
    expect(states[0]).toMatchObject({ phase: 'open', files: [] })
    expect(states.at(-1)?.files).toMatchObject([{ name: 'week.txt', phase: 'stored' }])
  })

  test.each([
    ['an unknown one', () => get('/none'), 404],
    ['of which a file is sent', () => put('none', 'a.txt', news(1)), 404],
    ['that is accepted', () => post('/none/accept'), 404],
  ])('%s is not there', async (_what, ask, status) => {
    await ask().expect(status)
  })

  test.each([
    '../a.txt',
    'a\\b.txt',
    'a\nb.txt',
    'a\u202eb.txt',
    'a\u200b.txt',
    ' ',
    'a.txt ',
    '\u3000a.txt',
    'x'.repeat(256),
  ])('takes no file named %j', async (name) => {
    await put(await make(), name, news(1)).expect(400)
  })

  // written so that no client shortens the path
  test.each(['%2e', '%2e%2E'])('takes no file named %s, which is a folder', async (name) => {
    const path = `/api/imports/${await make()}/files/${name}`
    const server = app().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const asked = httpRequest({ host: '127.0.0.1', port, path, method: 'PUT', headers: own }).end('x')
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    server.close()
    server.closeAllConnections()
    expect(answer.statusCode).toBe(400)
  })

  test.each(['a\nb.txt', 'a\u202eb.txt'])(
    'says of the name %j that it has signs that nobody sees',
    async (name) => {
      const { body } = await put(await make(), name, news(1))
      expect(body).toMatchObject({
        error: { message: expect.stringContaining('must be without signs that nobody sees') },
      })
    },
  )

  test('a file that is named like a part of another fails, and does not put that out', async () => {
    for (const [name, file] of [
      ['week.txt', news(1)],
      ['week.txt (1-500)', news(2)],
    ] as const) {
      const id = await make()
      await put(id, name, file)
      await allRead(id)
      await post(`/${id}/accept`)
      await done(id)
    }
    const [first, second] = jobs.list().map((job) => job.state().files[0])
    expect(first?.phase).toBe('stored')
    expect(second?.fault).toBe(
      'week.txt (1-500): is named like a part of a longer file; give it another name.',
    )
    expect((await holdings.archive.documents.list()).map(({ document }) => document)).toEqual(['week.txt'])
  })

  test('takes no file that is longer than the limit, and leaves nothing of it', async () => {
    const folder = toJobFolder(join(data, 'jobs', 'one'))
    await expect(folder.receive('a', Readable.from([Buffer.alloc(6), Buffer.alloc(6)]), 10)).rejects.toThrow(
      TooLarge,
    )
    expect(readdirSync(join(data, 'jobs', 'one', 'files'))).toEqual([])
    expect(await folder.receive('b', Readable.from([Buffer.alloc(10)]), 10)).toBe(10)
  })

  describe('has room for so much', () => {
    const MB = 1024 * 1024
    const byte = (n: number): Buffer => Buffer.alloc(n, 'a')
    const limits = (more: Partial<ImportLimits>): ImportLimits => ({
      ...{ file: MB, one: { files: 9, bytes: 9 * MB }, all: { files: 9, bytes: 9 * MB } },
      ...more,
    })
    const told = ({ status, body }: { status: number; body: unknown }) => ({
      status,
      message: (body as { error?: { message: string } }).error?.message,
    })
    const expectRefusal = (
      answer: { status: number; body: unknown },
      status: number,
      words: RegExp,
    ): void => {
      expect(told(answer)).toEqual({ status, message: expect.stringMatching(words) })
    }
    const start = async (more: Partial<ImportLimits>): Promise<void> => {
      await jobs.close()
      jobs = await open(limits(more))
    }

    test('in a file', async () => {
      await start({ file: MB })
      expectRefusal(await put(await make(), 'a.txt', byte(MB + 1)), 413, /^A file may have 1 MB\.$/)
    })

    test.each<[string, Partial<ImportLimits>, number, RegExp]>([
      ['files of an import', { one: { files: 2, bytes: 9 * MB } }, 413, /2 files \(DRAGOMAN_IMPORT_FILES\)/],
      ['bytes of an import', { one: { files: 9, bytes: MB } }, 413, /1 MB \(DRAGOMAN_IMPORT_MB\)/],
      [
        'files of all',
        { all: { files: 2, bytes: 9 * MB } },
        507,
        /2 files \(DRAGOMAN_IMPORTS_FILES\) together/,
      ],
      ['bytes of all', { all: { files: 9, bytes: MB } }, 507, /1 MB \(DRAGOMAN_IMPORTS_MB\) together/],
    ])('in %s; what goes makes room', async (_of, more, status, words) => {
      await start(more)
      const [one, other] = [await make(), status === 507 ? await make() : '']
      await put(one, 'a.txt', byte(MB / 2)).expect(201)
      await put(one, 'b.txt', byte(MB / 2)).expect(201)
      const to = other === '' ? one : other
      expectRefusal(await put(to, 'c.txt', byte(1)), status, words)
      // nothing is left of what was refused
      expect(
        jobs
          .find(to)
          ?.state()
          .files.map(({ name }) => name),
      ).toEqual(to === one ? ['a.txt', 'b.txt'] : [])
      // a file of the same name is no further one
      if (more.one?.files === 2) await put(one, 'b.txt', byte(1)).expect(201)
      await request(app()).delete(`/api/imports/${one}`).set(own).expect(204)
      await put(status === 507 ? other : await make(), 'c.txt', byte(1)).expect(201)
    })

    test('for files on their way as for those that are there', async () => {
      await start({ one: { files: 9, bytes: MB } })
      const job = jobs.find(await make())
      const body = new Readable({ read: () => undefined })
      const arriving = job?.receive('a.txt', body, MB)
      await expect(job?.receive('b.txt', Readable.from([byte(1)]), 1)).rejects.toThrow(NoRoom)
      body.push(byte(1))
      body.push(null)
      await arriving
      // as long as it was in fact
      await job?.receive('b.txt', Readable.from([byte(1)]), 1)
      expect(job?.held()).toEqual({ files: 2, bytes: 2 })
    })

    test('in imports without a file', async () => {
      await start({ all: { files: 2, bytes: MB } })
      await make()
      await make()
      expectRefusal(await post(''), 507, /2 files \(DRAGOMAN_IMPORTS_FILES\) together; store or cancel/)
    })
  })
})
