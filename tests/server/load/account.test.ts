import { expect, test } from '@jest/globals'
import type { Account } from '../../../server/load/account.ts'
import { toTold } from '../../../server/load/account.ts'

const account: Account = {
  former: null,
  block: null,
  item: 'b#2',
  key: 'event:1',
  who: [],
  kind: 'meeting',
  title: 'as told',
  titleJa: null,
  plover: 'CONSULT',
  mode: null,
  quad: 1,
  score: 2.5,
  planned: false,
  negated: false,
  background: false,
  confidence: 0.8,
  day: '2031-05-06',
  n: 2,
  start: 10,
}

test.each<[string, Partial<Account>, Partial<Account>]>([
  ['news goes before background, however sure', {}, { background: true, confidence: 1 }],
  ['fact before plan', {}, { planned: true, confidence: 1 }],
  ['the surer before the earlier', {}, { confidence: 0.7, day: '2031-05-01' }],
  ['the earlier day before the earlier place', {}, { day: '2031-05-07', n: 1 }],
  ['a day before none', {}, { day: null, n: 1 }],
  ['the first item of a document', {}, { n: 3, item: 'a#3' }],
  ['the place in the text', {}, { start: 11, kind: 'call' }],
])('%s leads', (_what, first, second) => {
  const [one, other]: Account[] = [
    { ...account, ...first, title: 'first' },
    { ...account, ...second, title: 'second' },
  ]
  if (one === undefined || other === undefined) throw new Error('two accounts are compared')
  expect([toTold([one, other]), toTold([other, one])].map(({ title }) => title)).toEqual(['first', 'first'])
})
