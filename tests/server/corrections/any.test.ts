import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CorrectionRequest } from '../../../server/api/corrections.ts'
import { dropDocument } from '../../../server/archive/holdings.ts'
import { createDesk } from '../../../server/corrections/desk.ts'
import { ApiError } from '../../../server/http/errors.ts'
import { openStore } from '../../../server/store/open.ts'
import type { Store } from '../../../server/store/store.ts'
import { anyExtraction } from '../load/any.ts'
import { dump } from '../store/dump.ts'
import { createArchive, keep, replay } from './archives.ts'

const KINDS = [
  'merge',
  'distinct',
  'split',
  'confirm',
  'rename',
  'hide-event',
  'edit-event',
  'hide-mention',
  'undo',
  'drop',
] as const

/** Something to do with whom and what there is, by numbers that point at them. */
const anyDeed = fc.record({
  what: fc.constantFrom(...KINDS),
  a: fc.nat(50),
  b: fc.nat(50),
  c: fc.nat(50),
})

const author = { by: 'reader', why: '' }

let store: Store
beforeAll(async () => {
  store = await openStore({})
})
afterAll(() => store.close())

const idsOf = async (label: string): Promise<string[]> =>
  (await store.read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => String(id))

test('whatever is corrected and undone, a replay over the same documents gives the same graph', async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(anyExtraction('a'), anyExtraction('b'), anyExtraction('c')),
      fc.array(anyDeed, { minLength: 3, maxLength: 7 }),
      async (documents, deeds) => {
        const holdings = await createArchive(store)
        try {
          const desk = createDesk(holdings)
          await keep(holdings, ...documents)
          const untouched = await dump(store)
          for (const { what, a, b, c } of deeds) {
            const [people, events] = [await idsOf('Person'), await idsOf('Event')]
            const one = (all: readonly string[], n: number): string => all[n % Math.max(1, all.length)] ?? ''
            const person = one(people, a)
            const steps = (await holdings.archive.ledger.read()).steps.map(({ id }) => id)
            const requests: Record<Exclude<(typeof KINDS)[number], 'undo' | 'drop'>, CorrectionRequest> = {
              merge: { what: 'merge', keep: person, other: one(people, b) },
              distinct: { what: 'distinct', one: person, other: one(people, b) },
              split: { what: 'split', from: person, documents: [documents[b % 3]?.id ?? ''] },
              confirm: { what: 'confirm', person, document: documents[b % 3]?.id ?? '' },
              rename: { what: 'rename', node: person, name: `Name ${String(b)}` },
              'hide-event': { what: 'hide-event', event: one(events, b) },
              'edit-event': {
                what: 'edit-event',
                event: one(events, b),
                kind: 'meeting',
                date: '2031-05-06',
                sides: [
                  { of: 'NO', people: [person] },
                  { of: 'SE', people: [one(people, c)] },
                ],
              },
              'hide-mention': { what: 'hide-mention', node: person },
            }
            try {
              if (what === 'undo') await desk.undo(one(steps, a), author)
              else if (what === 'drop') await dropDocument(holdings, documents[a % 3]?.id ?? '')
              else await desk.make(requests[what], author)
              made += 1
            } catch (error) {
              // what is not there, or says nothing, is refused and changes nothing
              if (!(error instanceof ApiError)) throw error
            }
          }
          // what was taken out comes back
          await keep(holdings, ...documents)
          const live = await dump(store)
          expect(live).toEqual(await replay(holdings, ...documents.toReversed()))
          const { corrections } = await desk.list(0, 100)
          for (const { id, what, state } of corrections)
            if (what !== 'undo' && state !== 'undone') await desk.undo(id, author)
          expect(await dump(store)).toEqual(untouched)
        } finally {
          holdings.close()
        }
      },
    ),
    { numRuns: 40, seed: 7 },
  )
  expect(made).toBeGreaterThan(60)
}, 300_000)
