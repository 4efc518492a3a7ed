import { describe, expect, test } from '@jest/globals'
import { actsOn, leavesOf } from '../../../client/state/acts.ts'
import { derive, indexed } from '../../../client/state/derive.ts'
import type { State } from '../../../client/state/state.ts'
import { initialState } from '../../../client/state/state.ts'
import { SLICE } from '../fixture.ts'

const all = indexed(SLICE)
const home = initialState('en')
const on = (id: string): Pick<State, 'selection'> => ({ selection: { type: 'node', id } })
const names = (state: State): string[] =>
  actsOn(all, derive(all, state), state, () => []).flatMap((act) => (act.enabled ? [act.name] : []))

describe('acts', () => {
  test.each<[string, Partial<State>, string[]]>([
    ['nothing is chosen', {}, []],
    ['the chosen one is hidden', { ...on('aldo'), hidden: ['aldo'] }, []],
    ['one with a leaf', on('mirela'), ['focus', 'expand', 'collapse', 'hide', 'pin']],
    ['one without leaves', on('aldo'), ['focus', 'expand', 'hide', 'pin']],
    ['one that is expanded', { ...on('aldo'), expanded: ['aldo'] }, ['focus', 'collapse', 'hide', 'pin']],
    ['in the list, where nothing has a place', { ...on('aldo'), shape: 'list' }, ['focus', 'expand', 'hide']],
  ])('%s', (_what, more, expected) => {
    expect(names({ ...home, ...more })).toEqual(expected)
  })

  test('pins all that are chosen where they stand, and unpins those that are', () => {
    const state: State = { ...home, ...on('aldo'), others: ['mirela'] }
    const pins = ['aldo', 'mirela'].map((id) => ({ id, x: 0.5, y: 0.5 }))
    const pinOf = (state: State) =>
      actsOn(all, derive(all, state), state, (ids) => pins.filter(({ id }) => ids.includes(id)))
        .find(({ name }) => name === 'pin')
        ?.change()
    expect(pinOf(state)).toEqual({ do: 'pin', pins })
    expect(pinOf({ ...state, pins })).toEqual({ do: 'unpin', ids: ['aldo', 'mirela'] })
  })

  test('leaves hang on the chosen alone', () => {
    const derived = derive(all, home)
    expect(leavesOf(['mirela'], all, derived).sort()).toEqual(['aldo', 'tomas'])
    expect(leavesOf(['aldo'], all, derived)).toEqual([])
  })
})
