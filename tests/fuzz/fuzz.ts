/** Reads damaged bulletins and files, calls the API at random, and tells what went wrong: `npm run fuzz -- --texts 10000 --files 1000 --calls 5000 --seed 1`. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { FormatError, toText } from '../../ingest/formats/index.ts'
import { extract } from '../../ingest/index.ts'
import { readText } from '../../ingest/read/document.ts'
import type { Span } from '../../ingest/types.ts'
import { createRandom } from '../bench/random.ts'
import { fuzzCalls } from './calls.ts'
import { mutateBytes, mutateText } from './mutate.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const BULLETINS = join(ROOT, 'tests', 'fixtures', 'bulletins')
const FORMATS = join(ROOT, 'tests', 'fixtures', 'formats')
/** Milliseconds of the processor after which a reader of one document counts as hanging: the machine may be busy with other work. */
const HANGS = 2000

const contents = (folder: string, endings: RegExp) =>
  readdirSync(folder)
    .filter((name) => endings.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))

/** What is wrong about reading a text; undefined where nothing is. */
export function faultOfText(text: string): string | undefined {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of readText(text).regions) covered.fill(1, start, end)
  const lost = covered.findIndex((yes, place) => yes === 0 && text.charAt(place).trim() !== '')
  if (lost >= 0) return `the character at ${String(lost)} is in no item, heading, frame or issue`
  for (const item of extract({ text, name: 'fuzz.txt' }).items) {
    const spans: Span[] = [
      ...item.mentions,
      ...[...item.events, ...item.background].map(({ evidence }) => evidence),
      ...item.people.flatMap(({ offices }) => offices.map(({ evidence }) => evidence)),
    ]
    const wrong = spans.find(({ start, end }) => start < 0 || end > item.text.length || start >= end)
    if (wrong !== undefined)
      return `a claim stands at ${String(wrong.start)}-${String(wrong.end)} of item ${String(item.n)}`
  }
  return undefined
}

/** What is wrong about reading a file: anything but a text or an error that names the file. */
export async function faultOfFile(name: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await toText({ bytes, name })
    return undefined
  } catch (error) {
    if (error instanceof FormatError && error.message.includes(name)) return undefined
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

export interface Fault {
  /** With the same seed the same damage is done again. */
  seed: number
  name: string
  what: string
}

/** Damages each of the given contents in turn, so many times in all, and gives what went wrong. */
async function run(
  contents: readonly { name: string; bytes: Buffer }[],
  runs: number,
  seed: number,
  faultOf: (name: string, bytes: Buffer, seed: number) => Promise<string | undefined> | string | undefined,
): Promise<Fault[]> {
  const faults: Fault[] = []
  // A library of a format may leave a rejected promise behind: it ends the thread in which files are read, and no more
  // (tests/server/cli/). Here there is no thread to end.
  const pass = (): void => undefined
  process.on('unhandledRejection', pass)
  for (let n = 0; n < runs; n++) {
    const one = contents[n % contents.length]
    if (one === undefined) break
    const start = process.cpuUsage()
    let what: string | undefined
    try {
      what = await faultOf(one.name, one.bytes, seed + n)
    } catch (error) {
      what = error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
    const { user, system } = process.cpuUsage(start)
    const spent = (user + system) / 1000
    await new Promise(setImmediate)
    if (what === undefined && spent > HANGS) what = `took ${spent.toFixed(0)} ms`
    if (what !== undefined) faults.push({ seed: seed + n, name: one.name, what })
  }
  process.off('unhandledRejection', pass)
  return faults
}

/** Damaged bulletins. */
export const fuzzTexts = (runs: number, seed: number): Promise<Fault[]> =>
  run(contents(BULLETINS, /\.(txt|md|jsonl)$/), runs, seed, (_name, bytes, own) =>
    faultOfText(mutateText(bytes.toString('utf8'), createRandom(own))),
  )

/** Damaged PDFs, Word files and web pages. */
export async function fuzzFiles(runs: number, seed: number): Promise<Fault[]> {
  const files = contents(FORMATS, /\.(pdf|docx|html)$/)
  // Libraries are loaded by the first file of their format; that is not what is looked at.
  for (const { name, bytes } of files) await faultOfFile(name, bytes)
  return run(files, runs, seed, (name, bytes, own) =>
    faultOfFile(name, mutateBytes(bytes, createRandom(own))),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string', default: '10000' },
      files: { type: 'string', default: '1000' },
      calls: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
    },
  })
  const seed = Number(values.seed)
  const faults = [
    ...(await fuzzTexts(Number(values.texts), seed)),
    ...(await fuzzFiles(Number(values.files), seed)),
  ]
  for (const { name, seed: own, what } of faults)
    process.stdout.write(`${name}, seed ${String(own)}: ${what}\n`)
  const { faults: wrong, statuses } = await fuzzCalls(Number(values.calls), seed)
  for (const line of wrong) process.stdout.write(`${line}\n`)
  for (const [status, count] of [...statuses].sort(([a], [b]) => a - b))
    process.stdout.write(`answered ${String(status)}: ${String(count)}\n`)
  const all = faults.length + wrong.length
  process.stdout.write(
    `${values.texts} damaged texts, ${values.files} damaged files, ${values.calls} calls: ${String(all)} faults.\n`,
  )
  process.exitCode = all > 0 ? 1 : 0
}
