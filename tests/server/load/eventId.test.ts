import { describe, expect, test } from '@jest/globals'
import type { EventIdentity } from '../../../server/load/eventId.ts'
import { toEventId } from '../../../server/load/eventId.ts'

const evidence = { start: 5, end: 50, rule: 'met' }
const sides = [
  { of: 'FI', people: ['p:eero'] },
  { of: 'NO', people: ['p:astrid', 'p:liv'] },
]
const meeting: EventIdentity = {
  event: { kind: 'meeting', date: '2031-05-06', evidence },
  sides,
  item: 'a#1',
}
const inAnotherItem = (one: EventIdentity): EventIdentity => ({
  ...one,
  item: 'b#7',
  event: { ...one.event, evidence: { start: 90, end: 120, rule: 'received' } },
})
const but = (event: Partial<EventIdentity['event']>, more: Partial<EventIdentity> = {}): EventIdentity => ({
  ...meeting,
  ...more,
  event: { ...meeting.event, ...event },
})
const bare = sides.map(({ of }) => ({ of, people: [] }))

describe('two reports are one event', () => {
  test.each([
    ['a meeting of the same people on the same day', meeting],
    ['a meeting of states', but({}, { sides: bare })],
    ['an agreement of states', but({ kind: 'agreement' }, { sides: bare })],
    ['an accusation by a named person', but({ kind: 'accusation' })],
  ])('%s', (_name, one) => {
    expect(toEventId(inAnotherItem(one))).toBe(toEventId(one))
  })

  test('whatever order the people of a side have', () => {
    const turned = sides.map(({ of, people }) => ({ of, people: people.toReversed() }))
    expect(toEventId(but({}, { sides: turned }))).toBe(toEventId(meeting))
  })
})

describe('two reports are two events', () => {
  test.each([
    ['without a date', but({ date: null })],
    ['with a month only', but({ date: '2031-05' })],
    ['with one side', but({}, { sides: sides.slice(0, 1) })],
    ['of a statement', but({ kind: 'statement' })],
    ['of something unclear', but({ kind: 'other' })],
    ['of an accusation without a named person', but({ kind: 'accusation' }, { sides: bare })],
  ])('%s', (_name, one) => {
    expect(toEventId(inAnotherItem(one))).not.toBe(toEventId(one))
    expect(toEventId(one)).toBe(toEventId(structuredClone(one)))
  })

  test.each([
    ['another kind', but({ kind: 'call' })],
    ['another day', but({ date: '2031-05-07' })],
    ['a denial', but({ negated: true })],
    ['another person', but({}, { sides: [{ of: 'FI', people: ['p:mika'] }, ...sides.slice(1)] })],
    ['another state', but({}, { sides: [{ of: 'SE', people: ['p:eero'] }, ...sides.slice(1)] })],
    [
      'one who changed sides',
      but(
        {},
        {
          sides: [
            { of: 'FI', people: ['p:eero', 'p:liv'] },
            { of: 'NO', people: ['p:astrid'] },
          ],
        },
      ),
    ],
  ])('%s', (_name, one) => {
    expect(toEventId(one)).not.toBe(toEventId(meeting))
  })
})
