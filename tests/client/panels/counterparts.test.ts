import { expect, test } from '@jest/globals'
import type { EventSummary } from '../../../server/api.ts'
import { counterpartsOf } from '../../../client/panels/counterparts.ts'
import { event } from '../fixture.ts'

const NAMES = { aldo: { en: 'Aldo' }, mirela: { en: 'Mirela' }, tomas: { en: 'Tomas' }, NO: { en: 'Norway' } }

const met = (id: string, sides: readonly string[][], more: Partial<EventSummary> = {}): EventSummary =>
  event(id, { participants: sides.flatMap((ids, side) => ids.map((one) => ({ id: one, side }))), ...more })

test.each<[what: string, events: EventSummary[], told: [string, number][]]>([
  ['nobody without events', [], []],
  [
    'most first, equals by name',
    [met('one', [['aldo'], ['tomas', 'NO']]), met('two', [['aldo'], ['mirela'], ['NO']])],
    [
      ['NO', 2],
      ['mirela', 1],
      ['tomas', 1],
    ],
  ],
  ['not who stands on the same side', [met('one', [['aldo', 'mirela'], ['NO']])], [['NO', 1]]],
  [
    'not of plans, history and what was denied',
    [
      met('one', [['aldo'], ['NO']], { planned: true }),
      met('two', [['aldo'], ['NO']], { background: true }),
      met('three', [['aldo'], ['NO']], { negated: true }),
    ],
    [],
  ],
])('counterparts: %s', (_what, events, told) => {
  expect(counterpartsOf('aldo', events, NAMES).map(({ id, n }) => [id, n])).toEqual(told)
})

test('all counterparts are told, however many they are', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    met(`event ${String(at)}`, [['aldo'], [`one ${String(at)}`]]),
  )
  expect(counterpartsOf('aldo', many, NAMES)).toHaveLength(300)
})
