/**
 * Prints how fast everything is. `reading`, `graph`, `load` or `page` measures one part, `peer` of reading only what stands beside spaCy, `--events 10000` a smaller graph; `--write` puts the
 * sections that were made into docs/BENCHMARKS.md, and leaves the others there.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FULL, HALF } from './archive.ts'
import { reportReading } from './extraction.ts'
import { reportGraph } from './graph.ts'
import { reportLoad } from './load.ts'
import { reportPage } from './page.ts'
import { reportPeer } from './peer.ts'

const FILE = join(import.meta.dirname, '..', '..', 'docs', 'BENCHMARKS.md')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, events: { type: 'string' } },
})
const events = Number(values.events ?? FULL.events)
const size = { ...FULL, events, people: Math.round((events * FULL.people) / FULL.events) }
const parts = {
  reading: async () => [...(await reportReading()), ...reportPeer()],
  peer: () => Promise.resolve(reportPeer()),
  graph: () => reportGraph(values.events === undefined ? [HALF, FULL] : [size]),
  load: () => reportLoad(size),
  page: reportPage,
}

const head = `# Benchmarks

Made by \`npm run bench -- --write\` on ${cpus()[0]?.model.trim() ?? 'an unknown processor'} (${String(cpus().length)} processors), Node ${process.versions.node}.
Times of reading are processor times of the process, as the machine may be busy with other work; those of the threads and of the
graph are of the clock.
`
const headingOf = (section: string): string => section.split('\n')[0] ?? ''
const kept = readFileSync(FILE, 'utf8')
  .split(/^(?=## )/m)
  .slice(1)
  .map((section) => `${section.trimEnd()}\n`)
const sections = new Map(kept.map((section) => [headingOf(section), section]))
for (const [name, report] of Object.entries(parts)) {
  if (positionals.length === 0 ? name === 'peer' : !positionals.includes(name)) continue
  for (const section of await report()) {
    process.stdout.write(`${section}\n`)
    sections.set(headingOf(section), section)
  }
}
if (values.write === true) writeFileSync(FILE, [head, ...sections.values()].join('\n'))
