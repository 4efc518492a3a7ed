/** How fast is the reading, does it stay linear, and does memory stay flat? The garbage collector has to be exposed. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import two from 'compromise/two'
import type * as reading from '../../ingest/index.ts'
import { extractPart } from '../../ingest/extractPart.ts'
import { toParts, type Part } from '../../ingest/parts.ts'
import { createThreads } from '../../server/cli/readers.ts'
import { installPackage } from '../installPackage.ts'
import { newsLines } from './news.ts'

type Ingest = typeof reading

const ROOT = join(import.meta.dirname, '..', '..')
/** A copy of the whole package of its own: imported as a module it would add its steps to the part that is measured beside it. */
const full = createRequire(import.meta.url)('compromise') as (text: string) => unknown

/** Processor time of this process in milliseconds: what the machine does besides does not count. */
function spentSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function timed(job: () => void): number {
  const start = process.cpuUsage()
  job()
  return spentSince(start)
}
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Median over rounds, each of which runs all jobs in turn, so that whatever else goes on slows all alike. */
function medians<K extends string>(
  jobs: Record<K, () => void>,
  warmUp: number,
  rounds: number,
): Record<K, number> {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []])) as unknown as Record<
    K,
    number[]
  >
  for (let round = 0; round < warmUp + rounds; round++)
    for (const name of Object.keys(jobs) as K[]) {
      const time = timed(jobs[name])
      if (round >= warmUp) times[name].push(time)
    }
  return Object.fromEntries(Object.keys(jobs).map((name) => [name, median(times[name as K])])) as Record<
    K,
    number
  >
}

/** Short texts are read five times in a row: one turn of some milliseconds measures the caches. */
function times5(job: () => unknown): void {
  for (let n = 0; n < 5; n++) job()
}

function row(...cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Reading as the installed program does it. */
async function ratios(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-package-'))
  const { extract } = (await import(join(installPackage(folder), 'ingest', 'index.js'))) as Ingest
  const texts = readdirSync(join(ROOT, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(join(ROOT, 'samples', name), 'utf8')] as const)
  const rows = texts.map(([name, text]) => {
    const times = medians(
      {
        extract: () => times5(() => extract({ text, name })),
        full: () => times5(() => full(text)),
        two: () => times5(() => two(text)),
      },
      25,
      31,
    )
    return row(
      name,
      text.length,
      (times.extract / 5).toFixed(0),
      (times.full / 5).toFixed(0),
      (times.two / 5).toFixed(0),
      (times.extract / times.full).toFixed(2),
      (times.extract / times.two).toFixed(2),
    )
  })
  rmSync(folder, { recursive: true })
  return rows
}

/** Memory in use after a collection, in MB. */
function heap(): number {
  if (globalThis.gc === undefined) throw new Error('bench: run with --expose-gc')
  void globalThis.gc()
  return process.memoryUsage().heapUsed / 1024 / 1024
}

function growth(): string[] {
  return [100, 300, 1000, 3000, 10_000].map((count) => {
    const text = [...newsLines(count, 7)].join('\n')
    let [people, events, peak] = [0, 0, 0]
    const before = heap()
    let spent = 0
    const parts = toParts({ text, name: 'news.jsonl' })
    for (;;) {
      const start = process.cpuUsage()
      const { value, done } = parts.next()
      const found = done === true ? undefined : extractPart(value)
      spent += spentSince(start)
      if (found === undefined) break
      people += found.items.reduce((sum, item) => sum + item.people.length, 0)
      events += found.items.reduce((sum, item) => sum + item.events.length, 0)
      peak = Math.max(peak, heap() - before)
    }
    return row(count, people, events, (spent / 1000).toFixed(2), (spent / count).toFixed(2), peak.toFixed(0))
  })
}

async function threads(): Promise<string[]> {
  const name = readdirSync(join(ROOT, 'samples')).find((one) => one.endsWith('.txt')) ?? ''
  const text = readFileSync(join(ROOT, 'samples', name), 'utf8')
  const parts = Array.from({ length: 128 }, (_, n): Part => ({ text, name: `${String(n)}.txt`, line: 1 }))
  const rows: string[] = []
  for (const count of [1, availableParallelism()]) {
    const readers = createThreads(count)
    const start = performance.now()
    await Promise.all(parts.map((part) => readers.read(part)))
    rows.push(row(count, parts.length, ((performance.now() - start) / 1000).toFixed(2)))
    await readers.close()
  }
  return rows
}

/** The sections of the report about reading. */
export async function reportReading(): Promise<string[]> {
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return [
    `## Reading against bare tagging

The whole extraction of the installed program (items, names, offices, states, bodies, places, persons, events) against \`nlp(text)\` of compromise alone over
the same text: the full package, and the smaller \`compromise/two\`. Milliseconds, medians of 31 rounds of five after 25 to warm up.

| text | characters | extract | nlp | nlp of two | extract : nlp | extract : two |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${(await ratios()).join('\n')}
`,
    `## Growth

Invented news items as JSON Lines, read part by part; the greatest memory in use after any part, beyond that in use before.

| items | people | events | seconds | ms an item | MB |
| ---: | ---: | ---: | ---: | ---: | ---: |
${growth().join('\n')}
`,
    `## Threads

One sample read 128 times; starting the threads (about two seconds) included. Load of the machine before: ${load}.

| threads | files | seconds |
| ---: | ---: | ---: |
${(await threads()).join('\n')}
`,
  ]
}
