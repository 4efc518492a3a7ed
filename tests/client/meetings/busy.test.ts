import { expect, test } from '@jest/globals'
import { countsIn } from '../../../client/meetings/busy.ts'
import { event, SLICE } from '../fixture.ts'

test('of the kept events alone, each once', () => {
  const twice = event('twice', {
    participants: ['aldo', 'mirela', 'aldo'].map((id, side) => ({ id, side })),
  })
  const counts = countsIn([...SLICE.events, twice], new Set(['first', 'quarrel', 'twice']))
  expect(Object.fromEntries(counts)).toEqual({ aldo: 2, mirela: 3, tomas: 1 })
})
