import { expect, test } from '@jest/globals'
import type { EventSummary, GraphSlice } from '../../../server/api.ts'
import { beyondOf } from '../../../client/state/beyond.ts'
import { event, node } from '../fixture.ts'

const [A, B, FEW] = ['person:a', 'person:b', 'person:few']

const between = (sides: readonly string[][], more: Partial<EventSummary> = {}): EventSummary =>
  event('one', { participants: sides.flatMap((ids, side) => ids.map((id) => ({ id, side }))), ...more })

test.each<[what: string, view: GraphSlice['view'], event: EventSummary, cut: string[]]>([
  [
    'a meeting with somebody who is not drawn',
    'people',
    between([
      [A, 'AZ'],
      [FEW, 'NO'],
    ]),
    [A],
  ],
  ['an agreement with them', 'people', between([[A], [FEW]], { kind: 'agreement' }), [A]],
  ['not what does not tie people', 'people', between([[A], [FEW]], { kind: 'accusation' }), []],
  ['not who stood on the same side', 'people', between([[A, FEW], [B]]), [B]],
  ['not a meeting of those who are drawn', 'people', between([[A], [B]]), []],
  ['a state that is not drawn is nobody among people', 'people', between([[A], ['NO']]), []],
  ['states and bodies by all', 'countries', between([['AZ', A], ['NO']], { kind: 'accusation' }), ['AZ']],
  ['a person who is not drawn is nobody among states', 'countries', between([['AZ'], [FEW]]), []],
  ['nobody where people are tied to events', 'full', between([[A], [FEW]]), []],
])('ties that lead out of the picture: %s', (_what, view, one, cut) => {
  const nodes = [A, B, 'AZ'].map((id) => node(id))
  expect([...beyondOf({ view, nodes, events: [one] }).keys()]).toEqual(cut)
})
