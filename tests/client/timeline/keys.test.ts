import { describe, expect, test } from '@jest/globals'
import { maybeStep, stepped } from '../../../client/timeline/keys.ts'

const span = { from: '2031-05-10', to: '2031-05-14' }
const middle = { from: '2031-05-11', to: '2031-05-13' }

describe('stepped', () => {
  test.each([
    ['nothing, right: the first day', undefined, 'ArrowRight', false, ['2031-05-10', '2031-05-11']],
    ['nothing, left: the last day', undefined, 'ArrowLeft', false, ['2031-05-13', '2031-05-14']],
    ['right', middle, 'ArrowRight', false, ['2031-05-12', '2031-05-14']],
    ['left', middle, 'ArrowLeft', false, ['2031-05-10', '2031-05-12']],
    ['wider', middle, 'ArrowRight', true, ['2031-05-11', '2031-05-14']],
    ['narrower', middle, 'ArrowLeft', true, ['2031-05-11', '2031-05-12']],
    [
      'not past the end',
      { from: '2031-05-12', to: '2031-05-14' },
      'ArrowRight',
      false,
      ['2031-05-12', '2031-05-14'],
    ],
    [
      'not past the start',
      { from: '2031-05-10', to: '2031-05-11' },
      'ArrowLeft',
      false,
      ['2031-05-10', '2031-05-11'],
    ],
    [
      'not below one day',
      { from: '2031-05-11', to: '2031-05-12' },
      'ArrowLeft',
      true,
      ['2031-05-11', '2031-05-12'],
    ],
    ['not wider than the span', span, 'ArrowRight', true, ['2031-05-10', '2031-05-14']],
  ] as const)('%s', (_what, window, key, shift, [from, to]) => {
    const step = maybeStep(key, shift)
    expect(step).toBeDefined()
    if (step !== undefined) expect(stepped(window, span, 'day', step)).toEqual({ from, to })
  })

  test('other keys mean nothing', () => {
    expect(maybeStep('a', false)).toBeUndefined()
  })
})
