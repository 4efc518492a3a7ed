import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Memory } from '../../../server/load/memory.ts'
import { readQueries } from '../../../server/queries.ts'
import { openStore } from '../../../server/store/open.ts'
import type { StoreSettings } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { createRandom } from '../../bench/random.ts'
import { describeWithNeo4j } from '../../neo4j/describe.ts'
import type { Dump } from '../store/dump.ts'
import { dump } from '../store/dump.ts'
import type { Stage, Step } from './stages.ts'
import { STAGES } from './stages.ts'
import { take } from './take.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** So often in all stages together. */
const KILLS: Record<Stage, number> = { 'come in': 7, 'are replaced': 7, 'are removed': 6 }
const queries = readQueries()

let built: string
beforeAll(() => {
  // where the packages are found from
  mkdirSync(join(ROOT, 'node_modules', '.cache'), { recursive: true })
  built = mkdtempSync(join(ROOT, 'node_modules', '.cache', 'loader-'))
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const config = join(import.meta.dirname, 'loader.config.ts')
  execFileSync(process.execPath, [vite, 'build', '-c', config, '--outDir', built, '-l', 'error'], {
    cwd: ROOT,
  })
  cpSync(join(ROOT, 'cypher'), join(built, 'cypher'), { recursive: true })
}, 120_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

interface Run {
  /** How it ended: status and signal. */
  end: unknown[]
  /** Of the steps how many it has told to have begun, and to be done. */
  begun: number
  done: number
}

/** Runs the loader to its end, or kills it at a moment of a step: 0 at its beginning, 1 about when it is committed. */
async function runLoader(
  settings: StoreSettings,
  stage: Stage,
  killAt?: { step: number; moment: number },
): Promise<Run> {
  const args = [join(built, 'tests', 'server', 'load', 'loader.mjs'), JSON.stringify(settings), stage]
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const run: Run = { end: [], begun: 0, done: 0 }
  let [opened, took] = [0, 0]
  createInterface(child.stdout).on('line', (line) => {
    const [what, n] = line.split(' ')
    const step = Number(n)
    if (what === 'closed') {
      run.done = step + 1
      took = performance.now() - opened
      return
    }
    run.begun = step + 1
    opened = performance.now()
    if (step === killAt?.step) setTimeout(() => child.kill('SIGKILL'), killAt.moment * took)
  })
  run.end = await closed
  return run
}

/** What a store holds when nobody writes any more: a server may not have noticed yet that the writer is gone. */
async function dumpAtRest(settings: StoreSettings): Promise<Dump> {
  const store = await openStore(settings)
  await store.write([queries.statement('write/mark', { mark: 'at rest' })])
  const left = await dump(store)
  await store.close()
  return left
}

/** The same steps, taken by nobody who was killed. */
function createMirror(store: Store): { takeTo(stage: Stage, count: number): Promise<Dump> } {
  const memory = new Memory()
  const taken: Record<Stage, number> = { 'come in': 0, 'are replaced': 0, 'are removed': 0 }
  return {
    async takeTo(stage, count) {
      for (const step of STAGES[stage].slice(taken[stage], count)) await take(step, store, queries, memory)
      taken[stage] = Math.max(taken[stage], count)
      return dump(store)
    },
  }
}

/** How many steps of a stage are taken, by which documents there are. */
function countTaken(steps: readonly Step[], { nodes }: Dump): number {
  const there = (nodes['Document'] ?? []).map(({ properties }) => properties as { id: string; file: string })
  const isTaken = (step: Step): boolean =>
    'load' in step
      ? there.some(({ id }) => id === step.load.id)
      : there.every(({ file }) => file !== step.remove)
  const first = steps.findIndex((step) => !isTaken(step))
  return first < 0 ? steps.length : first
}

/** Quick where they are the same; else tells where they are not. */
function expectSame(left: Dump, right: Dump): void {
  if (JSON.stringify(left) !== JSON.stringify(right)) expect(left).toEqual(right)
}

/**
 * Kills a loader again and again, ever further on, while documents come in, are replaced and are removed: after each time there
 * must be whole documents, as if nobody had died, and all that was told to be done.
 */
async function expectWholeDocuments(settings: StoreSettings): Promise<void> {
  const random = createRandom(1)
  const mirrored = await openStore({})
  const mirror = createMirror(mirrored)
  let inside = 0
  for (const stage of Object.keys(STAGES) as Stage[]) {
    const steps = STAGES[stage]
    let furthest = 0
    for (let kill = 0; kill < KILLS[stage]; kill += 1) {
      // the last one is left, so that it is no end
      const step = Math.floor(((kill + random()) * (steps.length - 1)) / KILLS[stage])
      const { end, begun, done } = await runLoader(settings, stage, { step, moment: random() * 1.1 })
      expect(end).toEqual([null, 'SIGKILL'])
      if (begun > done) inside += 1
      const left = await dumpAtRest(settings)
      const whole = countTaken(steps, left)
      expect(whole).toBeGreaterThanOrEqual(done)
      // a kill that came late may have let an earlier loader get further than this one
      furthest = Math.max(furthest, begun)
      expect(whole).toBeLessThanOrEqual(furthest)
      expectSame(left, await mirror.takeTo(stage, whole))
    }
    expect(await runLoader(settings, stage)).toEqual({
      end: [0, null],
      begun: steps.length,
      done: steps.length,
    })
    const left = await dumpAtRest(settings)
    expect(countTaken(steps, left)).toBe(steps.length)
    expectSame(left, await mirror.takeTo(stage, steps.length))
  }
  await mirrored.close()
  const kills = Object.values(KILLS).reduce((sum, one) => sum + one, 0)
  process.stderr.write(`${String(inside)} of ${String(kills)} kills fell into an open transaction.\n`)
  expect(inside).toBeGreaterThanOrEqual(kills / 4)
}

const TEST_MS = 600_000
const TITLE = 'killed twenty times while documents come in, are replaced and are removed'

test(
  `a load that is ${TITLE} leaves whole documents, and the next one finishes: embedded`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dragoman-killed-'))
    await expectWholeDocuments({ folder })
    rmSync(folder, { recursive: true, force: true })
  },
  TEST_MS,
)

describeWithNeo4j(`a load that is ${TITLE} leaves whole documents, and the next one finishes`, (server) => {
  test('Neo4j', () => expectWholeDocuments({ neo4j: server().settings }), TEST_MS)
})
