import { expect, test } from '@jest/globals'
import { chosenEvents } from '../../../client/state/chosenEvents.ts'
import { indexed } from '../../../client/state/derive.ts'
import type { State } from '../../../client/state/state.ts'
import { event, SLICE } from '../fixture.ts'

const side = (id: string, at: number) => ({ id, side: at })

/** Norway and Peru accused each other in Oslo, where Aldo spoke for Peru, and stood together elsewhere. */
const all = indexed({
  ...SLICE,
  events: [
    ...SLICE.events,
    event('clash', {
      kind: 'accusation',
      quad: 3,
      place: 'Oslo',
      participants: [side('NO', 0), side('PE', 1), side('aldo', 1)],
    }),
    event('together', { participants: [side('NO', 0), side('PE', 0), side('SE', 1)] }),
  ],
})

const rows: [string, Partial<State>, string[]][] = [
  ['of two those on different sides', { meet: { a: 'PE', b: 'NO' }, list: 'all' }, ['clash']],
  ['of whomever at a place', { meet: { at: 'place:Oslo@NO' }, list: 'all' }, ['clash']],
  ['of two at another place', { meet: { a: 'PE', b: 'NO', at: 'place:Os@NO' }, list: 'all' }, []],
  ['of two the contacts', { meet: { a: 'PE', b: 'NO' } }, []],
  ['of two a class', { meet: { a: 'mirela', b: 'tomas' }, list: 3 }, ['quarrel']],
  ['of one the contacts, with anybody', { meet: { a: 'aldo' } }, ['first', 'second', 'plan']],
  [
    'of one all, where they are listed',
    { meet: { b: 'mirela' }, list: 'all' },
    ['first', 'second', 'quarrel'],
  ],
  ['of everybody what is listed', { meet: {}, list: 'conflict' }, ['quarrel', 'clash']],
  [
    'what is told of meetings stands before what is selected',
    { meet: { a: 'NO', b: 'SE' }, selection: { type: 'node', id: 'aldo' } },
    ['together'],
  ],
  ['of a tie all between its ends', { selection: { type: 'edge', id: 'am' } }, ['first', 'second']],
  ['of a person', { selection: { type: 'node', id: 'tomas' } }, ['quarrel', 'plan']],
  ['of whom the picture does not draw', { selection: { type: 'node', id: 'PE' } }, ['clash', 'together']],
  ['of a place', { selection: { type: 'node', id: 'place:Oslo@NO' } }, ['clash']],
  ['of a place where nothing was', { selection: { type: 'node', id: 'place:Os@NO' } }, []],
  ['of an event', { selection: { type: 'event', id: 'plan' } }, ['plan']],
]

test.each(rows)('%s', (_what, told, ids) => {
  expect([...(chosenEvents(told, all) ?? [])]).toEqual(ids)
})

test('nothing is chosen: of no events in particular', () => {
  expect(chosenEvents({}, all)).toBeUndefined()
})
