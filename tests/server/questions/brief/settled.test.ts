import { expect, test } from '@jest/globals'
import type { Proof } from '../../../../server/api/brief.ts'
import type { DayAhead } from '../../../../server/questions/brief/ahead.ts'
import { leaveOff, leaveSettled, stillAhead, withWho } from '../../../../server/questions/brief/settled.ts'
import { happening } from './happening.ts'

const proof: Proof = {
  ...{ item: 'doc#1', document: { id: 'doc', title: 'Digest', file: 'd.txt' }, agencies: [], headline: {} },
  ...{ quotes: [], inHeadline: false, named: [], isPlaced: false, isDated: false, isHearsay: false },
  ...{ isAlleged: false, contents: [], date: '2031-05-20' },
}
const ahead = (date: string, isOff: boolean): DayAhead => ({
  line: { events: [], item: 'doc#1', date, words: '', who: [], isOff },
  ...{ proof, at: { start: 10, end: 50 }, of: undefined },
})
const mention = (id: string, start = 20) => ({
  item: 'doc#1',
  id,
  kind: 'person' as const,
  start,
  end: start + 4,
})
const visit = { ...happening('visit', ['NO', 'FI', 'person:orlo']), planned: true }
const plan = (date: string | undefined) => ({ plan: visit, date, told: '2031-05-06' })

test.each<[string, number, string | undefined, DayAhead, string[]]>([
  ['is called off', 0, '2031-06-05', ahead('2031-06-05', true), ['person:orlo']],
  ['is called off, told by both states', 0, '2031-06-05', ahead('2031-06-05', true), ['NO', 'FI']],
  ['has its day', 0, '2031-06', ahead('2031-06-12', false), ['NO', 'FI']],
  [
    'is of somebody who does something else that month',
    1,
    '2031-06',
    ahead('2031-06-12', false),
    ['person:orlo', 'NO'],
  ],
  ['is told again by its day', 1, '2031-06-05', ahead('2031-06-05', false), ['person:orlo']],
  ['is of another month', 1, '2031-07', ahead('2031-06-12', false), ['NO', 'FI']],
  ['has no day, and something is called off', 1, undefined, ahead('2031-06-05', true), ['person:orlo']],
  ['is of others', 1, '2031-06-05', ahead('2031-06-05', true), ['person:lind', 'NO']],
])('a plan that %s: %i left', (_, left, date, one, named) => {
  expect(
    leaveSettled(
      [plan(date)],
      [one],
      named.map((id) => mention(id)),
    ),
  ).toHaveLength(left)
})

test('whoever another sentence of the story names is not meant', () => {
  const one = ahead('2031-06-05', true)
  expect(leaveSettled([plan('2031-06-05')], [one], [mention('person:orlo', 60)])).toHaveLength(1)
})

test('a plan that was told after it was called off stands', () => {
  const one = ahead('2031-06-05', true)
  const anew = { ...plan('2031-06-05'), told: '2031-05-21' }
  expect(leaveSettled([anew], [one], [mention('person:orlo')])).toHaveLength(1)
})

test('what somebody is to do on a day is told no more where it is called off, what others are to do is', () => {
  const other = (item: string): DayAhead => {
    const one = ahead('2031-06-05', false)
    return { ...one, line: { ...one.line, item } }
  }
  const days = [ahead('2031-06-05', true), other('doc#2'), other('doc#3')]
  const mentions = [
    mention('person:orlo'),
    { ...mention('person:orlo'), item: 'doc#2' },
    { ...mention('person:lind'), item: 'doc#3' },
  ]
  expect(leaveOff(days, mentions).map(({ line }) => line.item)).toEqual(['doc#1', 'doc#3'])
})

test('whom its clause names goes with a day ahead, in the order of the text', () => {
  const one = { ...ahead('2031-06-05', false), of: { start: 10, end: 40 } }
  const mentions = [mention('FI', 30), mention('person:orlo', 20), mention('NO', 42), mention('SE', 4)]
  expect(withWho([one], mentions).map(({ line }) => line.who)).toEqual([['person:orlo', 'FI']])
  expect(withWho([{ ...one, of: undefined }], mentions).map(({ line }) => line.who)).toEqual([[]])
})

test('whom a pronoun means is the first who is named where the sentence before begins', () => {
  const one = { ...ahead('2031-06-05', false), of: { start: 20, end: 50 }, by: { start: 0, end: 9 } }
  const mentions = [mention('person:orlo', 4), mention('person:lind', 30)]
  expect(withWho([one], mentions).map(({ line: { by, who } }) => [by, who])).toEqual([
    ['person:orlo', ['person:lind']],
  ])
})

test.each<[string, Partial<DayAhead['line']>, string[], number]>([
  ['tells nothing of it', { date: '2031-06-07' }, ['person:orlo'], 1],
  ['tells the same day of one of them', {}, ['FI'], 0],
  ['tells the same day of others', {}, ['GR'], 1],
  ['calls it off', { isOff: true }, ['person:orlo'], 0],
  [
    'tells another day to which somebody has moved it',
    { date: '2031-06-09', words: 'has been put off until June 9' },
    ['person:orlo'],
    0,
  ],
])('a day that was set before is still ahead where the period %s', (_, line, named, left) => {
  const before = ahead('2031-06-05', false)
  const now = { ...before, line: { ...before.line, item: 'doc#9', ...line } }
  const mentions = [
    mention('person:orlo'),
    mention('FI'),
    ...named.map((id) => ({ ...mention(id), item: 'doc#9' })),
  ]
  expect(stillAhead([before], [now], mentions)).toHaveLength(left)
})

test.each<[number, string, string, string]>([
  [0, 'its day', '2031-06-12', 'person:orlo'],
  [1, 'a day of somebody else', '2031-06-12', 'person:lind'],
  [1, 'a day of another month', '2031-05-12', 'person:orlo'],
  [1, 'no more than a month', '2031-06', 'person:orlo'],
])('a month ahead of which a bulletin since set is told %i times: %s', (left, _, date, person) => {
  const before = ahead('2031-06', false)
  const since = ahead(date, false)
  const set = { ...since, line: { ...since.line, item: 'doc#9' } }
  const mentions = [mention('person:orlo'), { ...mention(person), item: 'doc#9' }]
  expect(stillAhead([before], [], mentions, [before, set])).toHaveLength(left)
})
