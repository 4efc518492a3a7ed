import { expect, test } from '@jest/globals'
import type { EventFact } from '../../../server/graph/happening.ts'
import { openPlans } from '../../../server/questions/promises.ts'

const fact = (id: string, more: Partial<EventFact>): EventFact => ({
  ...{ id, kind: 'meeting', day: '2031-05-06', precision: 'day', quad: 1 },
  ...{ planned: false, negated: false, background: false },
  ...more,
})
const plan = (id: string, more: Partial<EventFact> = {}): EventFact => fact(id, { planned: true, ...more })

test.each<[string, EventFact[], EventFact[], string[]]>([
  ['ahead of all that is told', [plan('p')], [], ['p']],
  ['met on the day', [plan('p')], [fact('m', {})], []],
  ['met some days late', [plan('p')], [fact('m', { day: '2031-05-20' })], []],
  ['met before it', [plan('p')], [fact('m', { day: '2031-05-01' })], ['p']],
  ['met long after it', [plan('p')], [fact('m', { day: '2031-07-20' })], ['p']],
  ['a visit told as a meeting', [plan('p', { kind: 'visit' })], [fact('m', {})], []],
  ['an agreement is no meeting', [plan('p', { kind: 'agreement' })], [fact('m', {})], ['p']],
  ['a denial keeps no word', [plan('p')], [fact('m', { negated: true })], ['p']],
  ['nor does the plan itself', [plan('p')], [plan('p')], ['p']],
  [
    'without a day, last',
    [plan('open', { day: undefined }), plan('far', { day: '2031-09-01' }), plan('near')],
    [fact('m', { day: undefined })],
    ['near', 'far', 'open'],
  ],
])('plans that are open: %s', (_, plans, happened, ids) => {
  expect(openPlans(plans, happened).map(({ id }) => id)).toEqual(ids)
})
