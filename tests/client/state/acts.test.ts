import { describe, expect, test } from '@jest/globals'
import { actsOn } from '../../../client/state/acts.ts'
import { changed } from '../../../client/state/changes.ts'
import { derive, indexed, leavesOf } from '../../../client/state/derive.ts'
import type { State } from '../../../client/state/state.ts'
import { initialState } from '../../../client/state/state.ts'
import { SLICE } from '../fixture.ts'

/** Of a network that is drawn in part. */
const all = indexed({ ...SLICE, omitted: 7 })
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
    [
      'one that is collapsed after it was expanded elsewhere',
      { ...on('mirela'), expanded: ['mirela'], collapsed: ['mirela'] },
      ['focus', 'expand', 'collapse', 'hide', 'pin'],
    ],
    [
      'one in focus, which cannot be hidden',
      { ...on('aldo'), focus: true },
      ['focus', 'expand', 'collapse', 'pin'],
    ],
    ['in the list, where nothing has a place', { ...on('aldo'), shape: 'list' }, ['focus', 'expand', 'hide']],
  ])('%s', (_what, more, expected) => {
    expect(names({ ...home, ...more })).toEqual(expected)
  })

  test('nothing is left to expand where all is drawn, but what was collapsed', () => {
    const whole = indexed(SLICE)
    const canExpand = (more: Partial<State>): boolean | undefined => {
      const state = { ...home, ...on('mirela'), ...more }
      return actsOn(whole, derive(whole, state), state, () => []).find(({ name }) => name === 'expand')
        ?.enabled
    }
    expect(canExpand({})).toBe(false)
    expect(canExpand({ focus: true })).toBe(false)
    expect(canExpand({ collapsed: ['mirela'] })).toBe(true)
    expect(canExpand({ focus: true, view: 'full' })).toBe(true)
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

  test('what was collapsed comes back when it is expanded again', () => {
    const shown = (state: State): string[] =>
      [...derive(all, state).nodes].flatMap(([id, mark]) => (mark.shown ? [id] : []))
    const before: State = { ...home, ...on('mirela') }
    const press = (state: State, key: string): State => {
      const act = actsOn(all, derive(all, state), state, () => []).find((one) => one.key === key)
      return act?.enabled === true ? changed(state, act.change()) : state
    }
    const collapsed = press(press(before, 'e'), 'c')
    expect(shown(collapsed)).toEqual(['mirela'])
    expect(derive(all, collapsed).hidden).toBe(2)
    expect(shown(press(collapsed, 'e'))).toEqual(shown(before))
  })

  test('leaves hang on the chosen alone', () => {
    const derived = derive(all, home)
    const edges = SLICE.edges.filter(({ id }) => derived.edges.get(id)?.shown === true)
    expect(leavesOf(['mirela'], edges).sort()).toEqual(['aldo', 'tomas'])
    expect(leavesOf(['aldo'], edges)).toEqual([])
  })
})
