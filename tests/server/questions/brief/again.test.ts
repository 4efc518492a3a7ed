import { expect, test } from '@jest/globals'
import type { EventKind } from '../../../../cypher/ontology.ts'
import { stepsBefore } from '../../../../server/questions/brief/again.ts'
import { happening } from './happening.ts'

const on = (day: string, kind: EventKind = 'protest', ...sides: string[]) =>
  happening(kind, sides.length === 0 ? ['NO', 'GR'] : sides, { id: `${day} ${kind} ${sides.join(' ')}`, day })

test.each([
  ['the last of those before', on('2031-05-06'), [on('2031-04-20'), on('2031-05-01')], '2031-05-01'],
  ['not what the other side did', on('2031-05-06'), [on('2031-05-01', 'protest', 'GR', 'NO')], undefined],
  [
    'nor where the day is not known',
    { ...on('2031-05-01'), precision: 'month' as const },
    [on('2031-04-20')],
    undefined,
  ],
  ['none that is later, or of the day', on('2031-05-06'), [on('2031-05-06'), on('2031-05-09')], undefined],
  ['none of long ago', on('2031-05-06'), [on('2031-01-09')], undefined],
  ['none of others', on('2031-05-06'), [on('2031-05-01', 'protest', 'NO', 'ES')], undefined],
  ['no other sort of act', on('2031-05-06'), [on('2031-05-01', 'accusation')], undefined],
  [
    'nor for what is said every day',
    on('2031-05-06', 'accusation'),
    [on('2031-05-01', 'accusation')],
    undefined,
  ],
])('%s', (_, event, others, day) => {
  expect(stepsBefore(event, [event, ...others])[0]?.day).toBe(day)
})
