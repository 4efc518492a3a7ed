/**
 * Do the tests hold the rules? `npm run mutation`: in turn every event rule is made to match nothing, and every condition of each is taken away, and the
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

type Test = (typeof collected)[number]

/** Tests in which a rule's words stood somewhere: only they can miss it. */
const touching = new Map<EventRule, Test[]>(EVENT_RULES.map((rule) => [rule, []]))

/** Runs each test as it is, and notes which rules it looks at: reading asks every rule for this first (`senses/index.ts`). */
async function noteTouching(): Promise<void> {
  const touched = new Set<EventRule>()
  const before = EVENT_RULES.map((rule) => ({ rule, had: 'unlessNext' in rule, unlessNext: rule.unlessNext }))
  for (const { rule, unlessNext } of before)
    Object.defineProperty(rule, 'unlessNext', {
      configurable: true,
      enumerable: true,
      get: () => {
        touched.add(rule)
        return unlessNext
      },
    })
  for (const one of collected) {
    touched.clear()
    await one.run()
    for (const rule of touched) touching.get(rule)?.push(one)
  }
  for (const { rule, had, unlessNext } of before) {
    Reflect.deleteProperty(rule, 'unlessNext')
    if (had) Object.assign(rule, { unlessNext })
  }
}

/** Does every test hold that looks at a rule? */
async function isGreen(rule: EventRule): Promise<boolean> {
  for (const one of touching.get(rule) ?? [])
    try {
      await one.run()
    } catch {
      return false
    }
  return true
}

/** What a rule is, and what is said of it; whatever else it has is a condition that keeps it from what it is not meant for. */
const OWN = new Set(['id', 'kind', 'pattern', 'frame', 'reason', 'yes', 'no'])

/** Never lets a rule match. */
const MUTE = { unlessNext: { includes: () => true } }

/** Changes a rule while the tests run; the table holds the very rules that the reading looks at. */
async function survives(rule: EventRule, change: object): Promise<boolean> {
  const before = { ...rule }
  Object.assign(rule, change)
  try {
    return await isGreen(rule)
  } finally {
    for (const key of Object.keys(change)) Reflect.deleteProperty(rule, key)
    Object.assign(rule, before)
  }
}

await noteTouching()
const only = process.argv[2] ?? ''
const rules = EVENT_RULES.filter(({ id }) => id.startsWith(only))
const conditions = rules.flatMap((rule) =>
  Object.keys(rule)
    .filter((key) => !OWN.has(key))
    .map((key) => ({ rule, what: `without ${key}`, change: { [key]: undefined } })),
)
const changes = { rules: rules.map((rule) => ({ rule, what: 'matches nothing', change: MUTE })), conditions }
for (const [name, all] of Object.entries(changes)) {
  let seen = 0
  for (const { rule, what, change } of all)
    if (await survives(rule, change)) process.stdout.write(`no test misses it: ${rule.id} ${what}\n`)
    else seen += 1
  process.stdout.write(`${name}: ${String(seen)} of ${String(all.length)} changes are seen by a test\n`)
}
