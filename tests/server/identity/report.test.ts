import { describe, expect, test } from '@jest/globals'
import type { Reported } from '../../../server/identity/report.ts'
import { dayOf, sidesOf, toReport } from '../../../server/identity/report.ts'

const keyOf = (one: Reported): string => toReport(one).key

const sides = [
  { of: 'FI', people: ['lahtela eero'] },
  { of: 'NO', people: ['nygaard astrid', 'dahl liv'] },
]
const meeting: Reported = {
  event: { kind: 'meeting', date: '2031-05-06' },
  sides,
  item: 'a#1',
  place: () => ['a.txt', 'They met.', 0, 5, 8],
}
const inAnotherItem = (one: Reported): Reported => ({
  ...one,
  item: 'b#7',
  place: () => ['b.txt', 'They met.', 0, 5, 8],
})
const but = (event: Partial<Reported['event']>, more: Partial<Reported> = {}): Reported => ({
  ...meeting,
  ...more,
  event: { ...meeting.event, ...event },
})
const bare = sides.map(({ of }) => ({ of, people: [] }))

describe('two reports say the same', () => {
  test.each([
    ['a meeting of the same people on the same day', meeting],
    ['a meeting of states', but({}, { sides: bare })],
    ['an agreement of states', but({ kind: 'agreement' }, { sides: bare })],
    ['an accusation by a named person', but({ kind: 'accusation' })],
  ])('%s', (_name, one) => {
    expect(keyOf(inAnotherItem(one))).toBe(keyOf(one))
  })

  test('whatever order the people of a side have', () => {
    const turned = sides.map(({ of, people }) => ({ of, people: people.toReversed() }))
    expect(keyOf(but({}, { sides: turned }))).toBe(keyOf(meeting))
  })
})

describe('two reports do not say the same', () => {
  test.each([
    ['without a date', but({ date: null })],
    ['with a month only', but({ date: '2031-05' })],
    ['with one side', but({}, { sides: sides.slice(0, 1) })],
    ['of a statement', but({ kind: 'statement' })],
    ['of something unclear', but({ kind: 'other' })],
    ['of an accusation without a named person', but({ kind: 'accusation' }, { sides: bare })],
  ])('%s', (_name, one) => {
    expect(keyOf(inAnotherItem(one))).not.toBe(keyOf(one))
    // wherever the item of the same sentence stands
    expect(keyOf({ ...one, item: 'c#9' })).toBe(keyOf(one))
  })

  test.each([
    ['another kind', but({ kind: 'call' })],
    ['another day', but({ date: '2031-05-07' })],
    ['a denial', but({ negated: true })],
    ['another person', but({}, { sides: [{ of: 'FI', people: ['salo mika'] }, ...sides.slice(1)] })],
    ['another state', but({}, { sides: [{ of: 'SE', people: ['lahtela eero'] }, ...sides.slice(1)] })],
    [
      'one who changed sides',
      but(
        {},
        {
          sides: [
            { of: 'FI', people: ['lahtela eero', 'dahl liv'] },
            { of: 'NO', people: ['nygaard astrid'] },
          ],
        },
      ),
    ],
  ])('%s', (_name, one) => {
    expect(keyOf(one)).not.toBe(keyOf(meeting))
  })
})

describe('the block within which reports may be of one event', () => {
  const blockOf = (one: Reported): string | null => toReport(one).block

  test('is the day, what happened, and the sides', () => {
    const block = blockOf(meeting) ?? ''
    expect([dayOf(block), sidesOf(block)]).toEqual(['2031-05-06', ['FI', 'NO']])
  })

  test.each([
    ['other people', but({}, { sides: bare })],
    ['talks', but({ kind: 'talks' })],
    ['another item', inAnotherItem(meeting)],
  ])('is the same for %s', (_name, one) => {
    expect(blockOf(one)).toBe(blockOf(meeting))
  })

  test.each([
    ['a call', but({ kind: 'call' })],
    ['another day', but({ date: '2031-05-07' })],
    ['a denial', but({ negated: true })],
    ['another side', but({}, { sides: [{ of: 'SE', people: [] }, ...sides.slice(1)] })],
  ])('is another one for %s', (_name, one) => {
    expect(blockOf(one)).not.toBe(blockOf(meeting))
  })

  test.each([
    ['without a day', but({ date: '2031-05' })],
    ['of a statement', but({ kind: 'statement' })],
  ])('is none for an event %s', (_name, one) => {
    expect(blockOf(one)).toBeNull()
  })
})
