import { expect, test } from '@jest/globals'
import { isOver, isReady, outcomeOf, progressOf, sumsOf } from '../../../client/import/progress.ts'
import type { ImportDocument, ImportFile, ImportJob } from '../../../server/api.ts'

const document = (change?: ImportDocument['change']): ImportDocument => ({
  id: 'a',
  document: 'week.txt',
  line: 1,
  items: 2,
  events: 3,
  people: { known: 4, new: 1, names: ['Jan Orlo'] },
  issues: { total: 5, told: [] },
  ...(change === undefined ? {} : { change }),
})
const file = (phase: ImportFile['phase'], ...documents: ImportDocument[]): ImportFile => ({
  id: phase,
  name: 'week.txt',
  bytes: 1,
  phase,
  documents,
})
const job = (phase: ImportJob['phase'], ...files: ImportFile[]): ImportJob => ({
  id: 'one',
  made: '2031-05-01T00:00:00.000Z',
  phase,
  files,
})

test('a file of several parts is summed up', () => {
  expect(sumsOf(file('read', document(), document()))).toEqual({
    items: 4,
    events: 6,
    known: 8,
    new: 2,
    issues: 10,
  })
})

test.each<[string, ImportJob, { done: number; of: number }, boolean]>([
  ['nothing yet', job('open'), { done: 0, of: 0 }, false],
  ['one being read', job('open', file('reading'), file('read', document())), { done: 1, of: 2 }, false],
  ['all read', job('open', file('failed'), file('read', document())), { done: 2, of: 2 }, true],
  ['none that can be stored', job('open', file('failed')), { done: 1, of: 1 }, false],
  [
    'one part of two stored',
    job('storing', file('failed'), file('read', document('new'), document())),
    { done: 1, of: 2 },
    false,
  ],
  ['done', job('done', file('stored', document('replaced'))), { done: 1, of: 1 }, false],
])('%s', (_what, one, progress, ready) => {
  expect(progressOf(one)).toEqual(progress)
  expect(isReady(one)).toBe(ready)
})

test('what storing came to', () => {
  const one = job(
    'done',
    file('stored', document('new'), document('new')),
    file('stored', document('unchanged')),
    file('failed'),
  )
  expect(outcomeOf(one)).toEqual({ new: 2, replaced: 0, unchanged: 1, failed: 1 })
})

test('of what is done or cancelled nothing more comes', () => {
  const phases = ['open', 'storing', 'done', 'cancelled'] as const
  expect(phases.filter((phase) => isOver({ phase }))).toEqual(['done', 'cancelled'])
})
