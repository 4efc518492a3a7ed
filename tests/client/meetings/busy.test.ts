import { expect, test } from '@jest/globals'
import { counter } from '../../../client/meetings/busy.ts'
import { event, SLICE } from '../fixture.ts'

const twice = event('twice', {
  participants: ['aldo', 'mirela', 'aldo'].map((id, side) => ({ id, side })),
})
const events = [...SLICE.events, twice]
const kept = new Set(['first', 'quarrel', 'twice'])

test('of the kept events alone, each once', () => {
  const countOf = counter({ events }, kept)
  expect(['aldo', 'mirela', 'tomas', 'nobody'].map((id) => countOf?.(id))).toEqual([2, 3, 1, 0])
})

test('nothing is told where not all events are there', () => {
  expect(counter({ events, truncated: true }, kept)).toBeUndefined()
})
