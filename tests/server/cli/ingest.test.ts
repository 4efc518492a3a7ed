import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError } from '../../../server/cli/commandError.ts'
import { readConfig } from '../../../server/config.ts'
import { runEvaluate } from '../../../server/cli/evaluate.ts'
import type { ReadOptions } from '../../../server/cli/extract.ts'
import { keepIngesting, runIngest } from '../../../server/cli/ingest.ts'
import { lookUp } from '../../../server/cli/readFile.ts'
import { createReaders } from '../../../server/cli/readers.ts'
import type { Readers } from '../../../server/cli/readers.ts'
import type { Terminal } from '../../../server/cli/terminal.ts'
import type { Extraction } from '../../../ingest/types.ts'
import { listening } from './listening.ts'

const GOOD =
  '● 会談\n\nMinisters met in Oslo\n\nThe ministers of Norway and Japan met in Oslo. (WIRE / 02.03.2026)\n'

let folder: string
let said: string[]
const terminal = listening((line) => void said.push(line))
const at = (...names: string[]): string => join(folder, ...names)

const places = (data: string) => ({ store: { folder: data }, data })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dragoman-ingest-'))
  said = []
  writeFileSync(at('good.txt'), GOOD)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let shared: Readers
beforeAll(() => {
  shared = createReaders(1)
})
afterAll(() => shared.close())

/** Readers whose threads stay for the next run, as they take long to start. */
const shareReaders: typeof createReaders = () => ({ ...shared, close: () => Promise.resolve() })
const ingest = (paths: readonly string[], options: ReadOptions = {}): Promise<boolean> =>
  runIngest(paths, places(at('data')), terminal, { toReaders: shareReaders, ...options })

/** One line that names the thing and the remedy. */
async function expectRefusal(running: Promise<unknown>, ...parts: string[]): Promise<void> {
  const error: unknown = await running.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof CommandError)) throw new Error(`no refusal: ${String(error)}`)
  expect(error.message).toMatch(/^[^\n]+\.$/)
  for (const part of parts) expect(error.message).toContain(part)
  expect(said).toEqual([])
}

describe('a file that cannot be used says why, and the others are loaded', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\n\t', 'is empty'],
    ['mark.txt', '\ufeff', 'is empty'],
    ['plain.txt', 'Nothing happened here, and nobody met anybody.\n', 'no news item'],
    ['binary.txt', new Uint8Array([1, 2, 0, 3]), 'binary'],
    ['paper.pdf', '%PDF-1.7 ...', 'a damaged PDF'],
    ['letter.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'without a Word document'],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'the old format of Word'],
    ['sjis.txt', new Uint8Array([0x81, 0x9c, 0x20, 0x89, 0xef, 0x92, 0x6b]), 'not in UTF-8'],
  ])('%s', async (name, content, what) => {
    writeFileSync(at(name), content)
    expect(await ingest([at(name), at('good.txt')])).toBe(false)
    expect(said[0]).toMatch(/^dragoman: [^\n]+\.$/)
    expect(said[0]).toContain(at(name))
    expect(said[0]).toContain(what)
    expect(said[1]).toMatch(/^good\.txt: 1 item/)
    expect(said[2]).toMatch(/^Read 1 document: 1 new.+; 1 file failed\.$/)
  })

  test('alone, it leaves no store', async () => {
    writeFileSync(at('empty.txt'), '')
    expect(await ingest([at('empty.txt')])).toBe(false)
    expect(existsSync(at('data'))).toBe(false)
  })

  test('the second of one name', async () => {
    mkdirSync(at('other'))
    writeFileSync(at('other', 'good.txt'), GOOD.replace('Oslo', 'Bergen'))
    expect(await ingest([folder])).toBe(false)
    expect(said[0]).toBe(
      'dragoman: Two files are called good.txt; rename one, because a name stands for one document.',
    )
    expect(said.at(-1)).toMatch(/^The store now has 1 document,/)
  })
})

describe('a file at which the program fails is told, and the others are loaded', () => {
  /** Reads as ever, but for one file. */
  const failing =
    (name: string, fail: (found: Extraction) => Extraction): typeof createReaders =>
    () => {
      const readers = shareReaders(1)
      return {
        ...readers,
        read: async (part, signal) => {
          const found = await readers.read(part, signal)
          return part.name === name ? fail(found) : found
        },
      }
    }
  const undefinedWord = (): never => {
    throw new TypeError('word is undefined')
  }
  const noDay = (found: Extraction): Extraction => ({
    ...found,
    items: found.items.map((item) => ({ ...item, date: 'soon' })),
  })

  test.each([
    ['reading', undefinedWord, /TypeError: word is undefined at .*ingest\.test\.ts/],
    ['loading', noDay, /at .*server\/load\//],
  ])('%s', async (_what, fail, where) => {
    writeFileSync(at('bad.txt'), GOOD.replaceAll('Oslo', 'Bergen'))
    const run = (toReaders?: typeof createReaders): Promise<boolean> =>
      ingest([folder], toReaders && { toReaders })
    expect(await run(failing('bad.txt', fail))).toBe(false)
    expect(said[0]).toMatch(
      /^dragoman: [^\n]*bad\.txt: this program fails at it \([^\n]+\); leave it out,[^\n]+\.$/,
    )
    expect(said[0]).toMatch(where)
    expect(said[1]).toMatch(/^good\.txt: 1 item/)
    expect(said[2]).toMatch(/^Read 1 document: 1 new.+; 1 file failed\.$/)
    // and nothing of it is left to fail at
    expect(await run()).toBe(true)
    expect(said.at(-1)).toMatch(/^The store now has 2 documents,/)
  })

  test('of a long file no part is loaded, and none that is there goes', async () => {
    const line = (n: number): string =>
      JSON.stringify({
        id: n,
        title: `Ministers met ${String(n)}`,
        text: 'They met.',
        date: '2026-03-02',
        source: 'WIRE',
      })
    writeFileSync(at('news.jsonl'), Array.from({ length: 1200 }, (_, n) => line(n)).join('\n'))
    await ingest([folder])
    said = []
    const toReaders = failing('news.jsonl (501-1000)', undefinedWord)
    expect(await ingest([folder], { toReaders })).toBe(false)
    expect(said.map((one) => one.split(/[,(]/)[0])).toEqual([
      expect.stringMatching(/^dragoman: .*news\.jsonl: this program fails at it /),
      'good.txt: 1 item',
      'Read 1 document: 0 new',
      'The store now has 4 documents',
    ])
  })

  test.each([
    [
      'too long to be read at all',
      (path: string) => truncateSync(path, 3 * 1024 ** 3),
      /has more than 50 MB; split it/,
    ],
    [
      'on a disk that fails',
      (path: string) => {
        rmSync(path)
        symlinkSync('/proc/self/mem', path)
      },
      process.platform === 'linux' ? /cannot be read \(EIO\); check the path and its disk/ : /bad\.txt: /,
    ],
  ])('one that is %s', async (_what, spoil, told) => {
    writeFileSync(at('bad.txt'), '')
    spoil(at('bad.txt'))
    expect(await ingest([at('bad.txt'), at('good.txt')])).toBe(false)
    expect(said[0]).toMatch(told)
    expect(said[2]).toMatch(/^Read 1 document: 1 new.+; 1 file failed\.$/)
  })
})

describe('what was named and is not there stops the command before anything is written', () => {
  test('a file', async () => {
    const running = ingest([at('good.txt'), at('missing.txt')])
    await expectRefusal(running, at('missing.txt'), 'no such file')
    expect(existsSync(at('data'))).toBe(false)
  })

  test('a folder without bulletins', async () => {
    mkdirSync(at('nothing'))
    writeFileSync(at('nothing', 'picture.png'), 'x')
    await expectRefusal(ingest([at('nothing')]), at('nothing'), '*.txt')
  })
})

test('watching, files that come or change are loaded, and a broken one is told', async () => {
  const has = async (line: RegExp): Promise<void> => {
    while (!said.some((one) => line.test(one))) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const stop = new AbortController()
  mkdirSync(at('nothing-yet'))
  const watching = keepIngesting([at('nothing-yet'), folder], places(at('data')), terminal, stop.signal)
  await has(/nothing-yet: has no bulletin/)
  await has(/^good\.txt: 1 item.+\(new\)/)
  // what was there is read when it looks already
  writeFileSync(at('empty.txt'), '')
  await has(/empty\.txt: is empty/)
  // a file elsewhere, and a pipe that nobody writes into: the one would be shown, the other waited for
  const elsewhere = mkdtempSync(join(tmpdir(), 'dragoman-elsewhere-'))
  writeFileSync(join(elsewhere, 'secret.txt'), GOOD.replaceAll('Oslo', 'Athens'))
  symlinkSync(join(elsewhere, 'secret.txt'), at('link.txt'))
  symlinkSync(elsewhere, at('links'))
  execFileSync('mkfifo', [at('a-pipe.txt')])
  writeFileSync(at('nothing-yet', 'first.txt'), GOOD.replaceAll('Oslo', 'Turku'))
  await has(/^first\.txt: 1 item.+\(new\)/)
  writeFileSync(at('next.txt'), GOOD.replaceAll('Oslo', 'Bergen'))
  await has(/^next\.txt: 1 item.+\(new\)/)
  writeFileSync(at('good.txt'), GOOD.replaceAll('Oslo', 'Rome'))
  await has(/^good\.txt: 1 item.+\(replaced\)/)
  stop.abort()
  await watching
  expect(said.join('\n')).not.toMatch(/link|secret|pipe/)
  rmSync(elsewhere, { recursive: true })
})

test('watching a link that was named, its file goes by the name of the link, also when that changes', async () => {
  const has = async (line: RegExp): Promise<void> => {
    while (!said.some((one) => line.test(one))) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  mkdirSync(at('mirror'))
  writeFileSync(at('mirror', 'current'), GOOD)
  mkdirSync(at('week'))
  symlinkSync(at('mirror', 'current'), at('link.txt'))
  symlinkSync(at('week'), at('weeks'))
  const stop = new AbortController()
  const watching = keepIngesting([at('link.txt'), at('weeks')], places(at('data')), terminal, stop.signal)
  await has(/^link\.txt: 1 item.+\(new\)/)
  writeFileSync(at('mirror', 'current'), GOOD.replace('Oslo', 'Bergen'))
  await has(/^link\.txt: 1 item.+\(replaced\)/)
  writeFileSync(at('week', 'next.txt'), GOOD.replaceAll('Oslo', 'Rome'))
  await has(/^next\.txt: 1 item.+\(new\)/)
  stop.abort()
  await watching
  expect(said.join('\n')).not.toContain('current')
  expect(said.at(-1)).toMatch(/^The store now has 2 documents,/)
})

/** A text without sense, of so many letters: reading it takes half a second a kilobyte. */
const names = (letters: number): string => `● ${'Aa, '.repeat(letters / 4)}`

describe('a text that takes long', () => {
  test('is given up with its name and a remedy, and the others are loaded', async () => {
    writeFileSync(at('long.txt'), names(100_000))
    const toReaders: typeof createReaders = (files) => createReaders(files, { ms: 1, mb: 2048 })
    expect(await ingest([folder], { toReaders })).toBe(false)
    expect(said[0]).toMatch(/^dragoman: [^\n]*long\.txt: takes too long to read; split it,[^\n]+\.$/)
    expect(said[1]).toMatch(/^good\.txt: 1 item/)
  })

  test.each([
    ['reading', (signal: AbortSignal) => ingest([folder], { signal })],
    ['watching', (signal: AbortSignal) => keepIngesting([folder], places(at('data')), terminal, signal)],
  ])('is left where the command is told to stop: %s', async (_what, run) => {
    writeFileSync(at('long.txt'), names(4_000_000))
    const stop = new AbortController()
    const running = run(stop.signal)
    setTimeout(() => {
      stop.abort()
    }, 1000)
    await running
    expect(said.at(-1)).toMatch(/^dragoman: stopped; what was told as done stays/)
    expect(existsSync(at('data'))).toBe(false)
  })
})

test('told to stop while documents are loaded, it ends with the one that is being loaded', async () => {
  for (const city of ['Bergen', 'Rome', 'Turku'])
    writeFileSync(at(`${city}.txt`), GOOD.replaceAll('Oslo', city))
  const stop = new AbortController()
  const stopping: Terminal = {
    ...terminal,
    progress: (what) => ({
      step: () => {
        if (what === 'Loading') stop.abort()
      },
      done: () => undefined,
    }),
  }
  expect(await runIngest([folder], places(at('data')), stopping, { signal: stop.signal })).toBe(false)
  expect(said.map((line) => line.split(/[:;,]/)[0])).toEqual(['Bergen.txt', 'dragoman'])
  said = []
  expect(await ingest([folder])).toBe(true)
  expect(said.find((line) => line.startsWith('Read'))).toMatch(
    /^Read 4 documents: 3 new, 0 replaced, 1 unchanged/,
  )
})

test('told to stop before an archive is loaded that has no graph, it loads nothing of it', async () => {
  await ingest([at('good.txt')])
  for (const name of readdirSync(at('data')))
    if (name !== 'documents') rmSync(at('data', name), { recursive: true })
  const stop = new AbortController()
  const stopping: Terminal = {
    ...terminal,
    progress: () => ({ step: () => undefined, done: () => stop.abort() }),
  }
  said = []
  expect(await runIngest([folder], places(at('data')), stopping, { signal: stop.signal })).toBe(false)
  expect(said).toEqual([expect.stringMatching(/^dragoman: stopped;/)])
})

test('watching what is not there is refused', async () => {
  const running = keepIngesting([at('missing')], places(at('data')), terminal, new AbortController().signal)
  await expect(running).rejects.toThrow(/missing: there is no such file/)
})

describe('a file of a folder that changes while others are read', () => {
  /** Reads as ever, after something has happened to a file, or before. */
  const beside =
    (name: string, happen: { before?: () => void; after?: () => void }): typeof createReaders =>
    () => {
      const readers = shareReaders(1)
      return {
        ...readers,
        text: async (file, signal) => {
          if (file.path === at(name)) happen.before?.()
          const found = await readers.text(file, signal)
          if (file.path === at(name)) happen.after?.()
          return found
        },
      }
    }
  const ingestBeside = (...happening: Parameters<typeof beside>): Promise<boolean> =>
    ingest([folder], { toReaders: beside(...happening) })

  test.each<[string, () => void, RegExp]>([
    [
      'into a link',
      () => symlinkSync(at('data.md'), at('other.txt')),
      /other\.txt: is a link by now; name it/,
    ],
    ['into a pipe', () => void execFileSync('mkfifo', [at('other.txt')]), /other\.txt: is empty/],
  ])('%s is not followed', async (_what, make, told) => {
    writeFileSync(at('data.md'), GOOD.replaceAll('Oslo', 'Athens'))
    writeFileSync(at('other.txt'), GOOD.replaceAll('Oslo', 'Bergen'))
    const before = (): void => {
      rmSync(at('other.txt'))
      make()
    }
    expect(await ingestBeside('other.txt', { before })).toBe(false)
    expect(said[0]).toMatch(told)
    expect(said.find((line) => line.startsWith('Read'))).toMatch(
      /^Read 2 documents: 2 new.+; 1 file failed\.$/,
    )
  })

  test('because a folder above it is a link by now is not followed', async () => {
    mkdirSync(at('deep'))
    writeFileSync(at('deep', 'inner.txt'), GOOD.replaceAll('Oslo', 'Bergen'))
    mkdirSync(at('secret'))
    writeFileSync(at('secret', 'inner.txt'), GOOD.replaceAll('Oslo', 'Athens'))
    const before = (): void => {
      rmSync(at('deep'), { recursive: true })
      symlinkSync(at('secret'), at('deep'))
    }
    const toReaders = beside(join('deep', 'inner.txt'), { before })
    expect(await ingest([at('deep'), at('good.txt')], { toReaders })).toBe(false)
    expect(said[0]).toMatch(
      /inner\.txt: is behind a link by now, or was moved; name it where it is to be followed\.$/,
    )
    expect(said.find((line) => line.startsWith('Read'))).toMatch(
      /^Read 1 document: 1 new.+; 1 file failed\.$/,
    )
  })

  test.each<[string, () => void, string[], RegExp]>([
    [
      'is a link to a folder by now',
      () => symlinkSync(at('secret'), at('watched', 'new.txt')),
      ['watched', 'new.txt'],
      /new\.txt: is a link by now; name it/,
    ],
    [
      'is in a folder that is a link by now',
      () => symlinkSync(at('secret'), at('watched', 'week')),
      ['watched', 'week', 'secret.txt'],
      /secret\.txt: is behind a link by now/,
    ],
    [
      'is below a named link that leads elsewhere by now',
      () => {
        rmSync(at('named'))
        symlinkSync(at('secret'), at('named'))
      },
      ['named', 'secret.txt'],
      /secret\.txt: is behind a link by now/,
    ],
  ])('that was seen by watching and %s is not followed', async (_what, swap, path, told) => {
    for (const name of ['watched', 'secret']) mkdirSync(at(name))
    writeFileSync(at('secret', 'secret.txt'), GOOD)
    symlinkSync(at('watched'), at('named'))
    const named = await lookUp([at('watched'), at('named')])
    swap()
    expect(await ingest([at(...path)], { named })).toBe(false)
    expect(said).toEqual([expect.stringMatching(told)])
  })

  test('is not kept with what was read in another one', async () => {
    const after = (): void => {
      writeFileSync(at('good.txt'), GOOD.replaceAll('Oslo', 'Rome'))
    }
    expect(await ingestBeside('good.txt', { after })).toBe(false)
    expect(said[0]).toMatch(/good\.txt: was changed while it was read; ingest it again\.$/)
    expect(await ingest([folder])).toBe(true)
  })
})

test('a folder is searched through, a file named twice is read once', async () => {
  mkdirSync(at('deep', 'er'), { recursive: true })
  writeFileSync(at('deep', 'er', 'NEXT.TXT'), GOOD.replaceAll('Oslo', 'Bergen'))
  await ingest([folder, at('good.txt')])
  expect(said.map((line) => line.split(',')[0])).toEqual([
    'NEXT.TXT: 1 item',
    'good.txt: 1 item',
    'Read 2 documents: 2 new',
    'The store now has 2 documents',
  ])
})

test('every document says whether it was new, and every issue where it stands', async () => {
  writeFileSync(at('next.txt'), GOOD.replaceAll('Oslo', 'Bergen'))
  await ingest([folder])
  writeFileSync(at('good.txt'), GOOD.replace('02.03.2026', '31.02.2026'))
  writeFileSync(at('third.txt'), GOOD.replaceAll('Oslo', 'Rome'))
  said = []
  await ingest([folder])
  expect(said.flatMap((text) => text.split('\n'))).toEqual([
    'good.txt: 1 item, 0 people, 1 event, 2 issues (replaced)',
    '  good.txt:1: The heading gives no range of days.',
    '  good.txt:5: The day of this source line cannot be read. ((WIRE / 31.02.2026))',
    'next.txt: 1 item, 0 people, 1 event, 1 issue (unchanged)',
    '  next.txt:1: The heading gives no range of days.',
    'third.txt: 1 item, 0 people, 1 event, 1 issue (new)',
    '  third.txt:1: The heading gives no range of days.',
    'Read 3 documents: 1 new, 1 replaced, 1 unchanged; 4 issues.',
    'The store now has 3 documents, 3 items, 0 people and 2 events.',
  ])
})

test('a long file that has become shorter leaves none of its former parts', async () => {
  const line = (n: number) =>
    JSON.stringify({
      id: n,
      title: `Ministers met in Oslo ${String(n)}`,
      text: 'They met.',
      date: '2026-03-02',
      source: 'WIRE',
    })
  const write = (lines: number) =>
    writeFileSync(at('news.jsonl'), Array.from({ length: lines }, (_, n) => line(n)).join('\n'))
  rmSync(at('good.txt'))
  write(600)
  await ingest([folder])
  write(3)
  said = []
  await ingest([folder])
  expect(said.map((one) => one.split(',')[0])).toEqual([
    'news.jsonl: 3 items',
    'news.jsonl (1-500): removed',
    'news.jsonl (501-1000): removed',
    'Read 1 document: 1 new',
    'The store now has 1 document',
  ])
})

test('a file that is named like a part of another is refused, and does not put that out', async () => {
  await ingest([at('good.txt')])
  writeFileSync(at('good.txt (1-500)'), GOOD.replaceAll('Oslo', 'Bergen'))
  said = []
  expect(await ingest([at('good.txt (1-500)')])).toBe(false)
  expect(said).toEqual([
    expect.stringMatching(
      /good\.txt \(1-500\): is named like a part of a longer file; give it another name\.$/,
    ),
  ])
  await ingest([at('good.txt')])
  expect(said.at(-1)).toMatch(/^The store now has 1 document,/)
})

test.each(['good\u202etxt.md', 'good\u200b.txt', 'good.txt (1\u200b-500)', 'good\nThe store.txt'])(
  'so is one that seems to be another: %j',
  async (name) => {
    writeFileSync(at(name), GOOD)
    expect(await ingest([at(name)])).toBe(false)
    expect(said).toEqual([
      expect.stringMatching(/: has signs in its name that nobody sees; give it another name\.$/),
    ])
  },
)

test.each(['good.txt ', ' good.txt', '\u3000good.txt'])(
  'so is one that only a space tells from another: %j',
  async (name) => {
    writeFileSync(at(name), GOOD)
    expect(await ingest([at(name)])).toBe(false)
    expect(said).toEqual([
      expect.stringMatching(
        /: has a space before or behind its name, which nobody sees; give it another name\.$/,
      ),
    ])
  },
)

test('documents of a folder are read in every format; what is about the folder is passed by', async () => {
  const formats = join(import.meta.dirname, '../../fixtures/formats')
  for (const name of ['digest.pdf', 'digest.docx', 'digest.html', 'digest.md'])
    copyFileSync(join(formats, name), at(name))
  for (const name of ['README.md', '~$digest.docx', '.hidden.txt']) writeFileSync(at(name), 'no bulletin')
  await runIngest([folder], places(at('data')), terminal)
  expect(said.map((line) => line.split(',')[0])).toEqual([
    'digest.docx: 27 items',
    'digest.html: 27 items',
    'digest.md: 27 items',
    'digest.pdf: 27 items',
    'good.txt: 1 item',
    'Read 5 documents: 5 new',
    'The store now has 5 documents',
  ])
})

test.each<[string, () => string, Record<string, string>]>([
  ['a folder that is a file', () => at('good.txt'), {}],
  ['a folder in a file', () => at('good.txt', 'data'), {}],
  ['where nothing can be made', () => '/proc/none/data', {}],
  ['where nothing can be made, beside Neo4j', () => '/proc/none', { NEO4J_URI: 'bolt://127.0.0.1:1' }],
])('the data folder cannot be %s', async (_name, toPath, env) => {
  const running = runIngest([at('good.txt')], readConfig(env, { data: toPath() }), terminal)
  await expectRefusal(running, toPath(), '--data', 'DRAGOMAN_DATA')
})

test.each([
  ['no JSON', '{"items": [', 'not JSON'],
  ['no annotation', '{"items": 3}', 'not an annotation'],
  ['nothing', '', 'is empty'],
])('evaluate refuses a gold file that is %s', async (_name, content, what) => {
  writeFileSync(at('gold.json'), content)
  await expectRefusal(runEvaluate([at('gold.json'), at('good.txt')], {}, terminal), at('gold.json'), what)
})
