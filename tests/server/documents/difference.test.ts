import { describe, expect, test } from '@jest/globals'
import type { EventClaim } from '../../../ingest/types.ts'
import { toDifference } from '../../../server/documents/difference.ts'
import { asRead } from '../../../server/load/load.ts'
import { event, extraction, item } from '../../fixtures/extraction.ts'

const text = 'The ministers met in Oslo. They spoke of trade.'
const met = event({ evidence: { start: 0, end: 26, rule: 'a' } })
const spoke = event({ kind: 'talks', evidence: { start: 27, end: 47, rule: 'a' } })
const read = (...events: EventClaim[]) => asRead(extraction('a.txt', [item(1, { text, events })]))

describe('what a document says otherwise', () => {
  test.each<[string, EventClaim[], EventClaim[], [number, number, number]]>([
    [
      'nothing, where an event is found by another rule',
      [met],
      [{ ...met, evidence: { ...met.evidence, rule: 'b' } }],
      [0, 0, 0],
    ],
    ['an event more', [met], [met, spoke], [1, 0, 0]],
    ['an event less', [met, spoke], [spoke], [0, 1, 0]],
    ['another day', [met], [{ ...met, date: '2031-05-05' }], [0, 0, 1]],
    ['another kind in the same sentence', [met, spoke], [{ ...met, kind: 'visit' }, spoke], [0, 0, 1]],
    ['one of two of a sentence', [met, { ...met, kind: 'visit' }], [{ ...met, kind: 'visit' }], [0, 1, 0]],
    [
      'the same words, moved in the text',
      [met],
      [{ ...met, evidence: { start: 4, end: 20, rule: 'a' } }],
      [0, 0, 0],
    ],
  ])('%s', (_what, before, after, counts) => {
    const { events } = toDifference(read(...before), read(...after), [])
    expect([events.added.total, events.gone.total, events.changed.total]).toEqual(counts)
  })

  test('the very same is told as such', () => {
    expect(toDifference(read(met), read(met), []).same).toBe(true)
  })
})
