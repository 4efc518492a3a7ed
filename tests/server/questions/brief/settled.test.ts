import { expect, test } from '@jest/globals'
import type { Proof } from '../../../../server/api/brief.ts'
import type { DayAhead } from '../../../../server/questions/brief/ahead.ts'
import { leaveSettled } from '../../../../server/questions/brief/settled.ts'
import { happening } from './happening.ts'

const proof: Proof = {
  ...{ item: 'doc#1', document: { id: 'doc', title: 'Digest', file: 'd.txt' }, agencies: [], headline: {} },
  ...{ quotes: [], inHeadline: false, named: [], isPlaced: false, isDated: false, isHearsay: false },
  ...{ isAlleged: false, contents: [] },
}
const ahead = (date: string, isOff: boolean): DayAhead => ({
  line: { events: [], item: 'doc#1', date, words: '' },
  ...{ proof, at: { start: 10, end: 50 }, isOff },
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
  ['has its day', 0, '2031-06', ahead('2031-06-12', false), ['person:orlo']],
  ['is told again by its day', 1, '2031-06-05', ahead('2031-06-05', false), ['person:orlo']],
  ['is of another month', 1, '2031-07', ahead('2031-06-12', false), ['person:orlo']],
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
