/** How fast are people read, and how well, beside spaCy over the same texts in the same run? */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readGold } from '../../ingest/evaluate/gold.ts'
import type { Gold } from '../../ingest/evaluate/gold.ts'
import type { PredictedItem, PredictedPerson } from '../../ingest/evaluate/predicted.ts'
import { scoreExtraction } from '../../ingest/evaluate/score.ts'
import { extract } from '../../ingest/index.ts'
import type { Extraction } from '../../ingest/types.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const BULLETINS = join(ROOT, 'tests', 'fixtures', 'bulletins')
/** Made once: some hundred megabytes that belong to no checkout. */
const PYTHON = join(ROOT, 'node_modules', '.cache', 'spacy')
const REQUIREMENTS = join(import.meta.dirname, 'peer.txt')

const reading = z.object({ seconds: z.number(), people: z.array(z.array(z.string())) })
const answer = z.object({ version: z.string(), all: reading, names: reading })

/** The Python with spaCy in it; undefined, and said why, where it cannot be had. */
function findPython(): string | undefined {
  const python = join(PYTHON, 'bin', 'python')
  const run = (command: string, ...args: string[]): string | undefined => {
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n').at(-1) ?? 'no answer')
  }
  const fault =
    (existsSync(python) ? undefined : run('python3', '-m', 'venv', PYTHON)) ??
    run(python, '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS)
  if (fault === undefined) return python
  process.stderr.write(`spaCy is left out: it needs Python 3 with venv, and its packages (${fault}).\n`)
  return undefined
}

/** Mentions of one item as people: a name within a longer one is another word for whoever that is. */
export function toPeople(mentions: readonly string[]): PredictedPerson[] {
  const names = [
    ...new Set(
      mentions.map((one) =>
        one
          .replace(/['’]s$/, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    ),
  ]
  const wordsOf = (name: string): string[] => name.split(' ')
  const isWithin = (name: string, other: string): boolean =>
    name !== other &&
    wordsOf(name).length < wordsOf(other).length &&
    wordsOf(name).every((word) => wordsOf(other).includes(word))
  return names
    .filter((name) => !names.some((other) => isWithin(name, other)))
    .map((name) => ({ name, aliases: names.filter((other) => isWithin(other, name)), offices: [] }))
}

interface Bulletin {
  gold: Gold
  read: Extraction
}

/** Mean over bulletins of the F1 of people. */
function meanF1(
  bulletins: readonly Bulletin[],
  peopleOf: (item: Extraction['items'][number]) => PredictedPerson[],
): number {
  const scores = bulletins.map(({ gold, read }) => {
    const items = read.items.map((item): PredictedItem => ({ ...item, people: peopleOf(item) }))
    return scoreExtraction(gold, { items }).figures.people.f1
  })
  return scores.reduce((sum, one) => sum + one, 0) / scores.length
}

/** The section of the report about people, beside spaCy. */
export function reportPeer(): string[] {
  const python = findPython()
  if (python === undefined) return []
  const sources = readdirSync(BULLETINS)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => {
      const gold = readGold(readFileSync(join(BULLETINS, name), 'utf8'), name)
      const stem = name.replace(/\.gold\.json$/, '')
      const file = ['.txt', '.md', '.jsonl']
        .map((ending) => stem + ending)
        .find((one) => existsSync(join(BULLETINS, one)))
      return { gold, name: file ?? stem, text: readFileSync(join(BULLETINS, file ?? stem), 'utf8') }
    })
  for (const { text, name } of sources.slice(0, 5)) extract({ text, name })
  const start = process.cpuUsage()
  const bulletins = sources.map(({ gold, text, name }): Bulletin => ({ gold, read: extract({ text, name }) }))
  const { user, system } = process.cpuUsage(start)

  const items = bulletins.flatMap(({ read }) => read.items)
  const { status, stdout, stderr } = spawnSync(python, [join(import.meta.dirname, 'peer.py')], {
    input: JSON.stringify(items.map(({ text }) => text)),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  })
  if (status !== 0) throw new Error(`bench: spaCy failed: ${stderr}`)
  const { version, all, names } = answer.parse(JSON.parse(stdout))

  const row = (name: string, what: string, seconds: number, f1: number): string =>
    `| ${[name, what, (items.length / seconds).toFixed(0), f1.toFixed(3)].join(' | ')} |`
  const spacyF1 = ({ people }: z.infer<typeof reading>): number => {
    const byItem = new Map(items.map((item, n) => [item, toPeople(people[n] ?? [])]))
    return meanF1(bulletins, (item) => byItem.get(item) ?? [])
  }
  return [
    `## Reading beside spaCy

The ${String(items.length)} items of ${String(bulletins.length)} annotated bulletins, read by both in one run, each on one processor; \`people\` is the mean F1 over bulletins by the
matching of \`npm run evaluate\`. spaCy ${version} with its small English pipeline is given the items as they were cut out here; a name of it within a
longer one of the same item counts as the same person. Its rules and ours were not made for the same end: it knows nothing of bulletins, and these bulletins were looked at while our
rules were written (README.md has the figures of those that were not).

| reader | what is read | items a second | people |
| --- | --- | ---: | ---: |
${row(
  'dragoman',
  'items, people, offices, states, bodies, places, identity, events',
  (user + system) / 1e6,
  meanF1(bulletins, ({ people }) => people),
)}
${row('spaCy', 'words, syntax, names', all.seconds, spacyF1(all))}
${row('spaCy', 'names alone', names.seconds, spacyF1(names))}
`,
  ]
}
