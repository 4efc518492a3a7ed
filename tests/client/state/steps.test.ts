import { describe, expect, test } from '@jest/globals'
import { maybeStepKey, stepOf, toSteps } from '../../../client/state/steps.ts'

describe('steps', () => {
  test.each([
    [{ at: 0, last: 0 }, []],
    [{ at: 0, last: 2 }, ['redo']],
    [{ at: 1, last: 2 }, ['undo', 'redo']],
    [{ at: 2, last: 2 }, ['undo']],
  ])('at %j one can %j, and never leaves the page', (place, expected) => {
    const asked: string[] = []
    const steps = toSteps(place, { back: () => asked.push('undo'), forward: () => asked.push('redo') })
    steps.undo?.()
    steps.redo?.()
    expect(asked).toEqual(expected)
  })

  test.each([
    [{ step: 3 }, 3],
    [null, 0],
    ['3', 0],
    [{ step: '3' }, 0],
  ])('an entry %j is step %i', (entry, step) => {
    expect(stepOf(entry)).toBe(step)
  })

  test.each([
    ['z', true, false, 'undo'],
    ['Z', true, true, 'redo'],
    ['y', true, false, 'redo'],
    ['z', false, false, undefined],
  ] as const)('key %s, control %s, shift %s', (key, ctrlKey, shiftKey, expected) => {
    expect(maybeStepKey({ key, ctrlKey, metaKey: false, shiftKey })).toBe(expected)
  })
})
