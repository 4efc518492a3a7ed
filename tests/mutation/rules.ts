/**
 * Do the tests hold the rules? `npm run mutation`: every event rule is taken out in turn (with its own two sentences), and every condition of each, and the
 * tests of events are run; one of them must fail. Tells what no test misses.
 */
import { readdirSync } from 'node:fs'
import { register } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EventRule } from '../../ingest/events/rule.ts'
import { EVENT_RULES } from '../../ingest/events/rules/index.ts'
import { collected } from './globals.ts'

const TESTS = join(import.meta.dirname, '..', 'ingest', 'events')

register('./hooks.mjs', import.meta.url)
for (const name of readdirSync(TESTS).filter((one) => one.endsWith('.test.ts')))
  await import(pathToFileURL(join(TESTS, name)).href)

/** Does every test hold? The one that failed last is asked first: it is likely to fail again. */
async function isGreen(muted?: EventRule): Promise<boolean> {
  for (const [n, one] of collected.entries()) {
    // The sentences of a rule go with it.
    if (muted !== undefined && one.row.includes(muted)) continue
    try {
      await one.run()
    } catch {
      collected.splice(n, 1)
      collected.unshift(one)
      return false
    }
  }
  return true
}

/** Conditions that keep a rule from what it is not meant for. */
const CONDITIONS = [
  ...[
    'links',
    'nominal',
    'verb',
    'named',
    'verbless',
    'retold',
    'opens',
    'perfect',
    'firm',
    'bare',
    'spoken',
  ],
  ...['quoted', 'unless', 'unlessNext', 'apart', 'weak', 'most', 'needs', 'plover'],
] as (keyof EventRule)[]

/** Never lets a rule match. */
const MUTE = { unlessNext: { includes: () => true } }

/** Changes a rule while the tests run; the table holds the very rules that the reading looks at. */
async function survives(rule: EventRule, change: object): Promise<boolean> {
  const before = { ...rule }
  Object.assign(rule, change)
  try {
    return await isGreen(change === MUTE ? rule : undefined)
  } finally {
    for (const key of Object.keys(change)) Reflect.deleteProperty(rule, key)
    Object.assign(rule, before)
  }
}

if (!(await isGreen())) throw new Error('mutation: a test fails as it is')
const only = process.argv[2] ?? ''
const left: string[] = []
let made = 0
for (const rule of EVENT_RULES.filter(({ id }) => id.startsWith(only))) {
  const changes: [string, object][] = [
    ['taken out', MUTE],
    ...CONDITIONS.filter((key) => rule[key] !== undefined).map((key): [string, object] => [
      `without ${key}`,
      { [key]: undefined },
    ]),
  ]
  for (const [what, change] of changes) {
    made += 1
    if (await survives(rule, change)) left.push(`${rule.id}: ${what}`)
  }
}
for (const one of left) process.stdout.write(`no test misses it: ${one}\n`)
const seen = made - left.length
process.stdout.write(
  `${String(made)} changes of ${String(EVENT_RULES.length)} rules: ${String(seen)} seen by a test (${((100 * seen) / made).toFixed(1)} of 100).\n`,
)
