import { describe, expect, test } from '@jest/globals'
import type { Way } from '../../../client/timeline/play.ts'
import { firstWindow, nextWindow } from '../../../client/timeline/play.ts'

const span = { from: '2031-05-10', to: '2031-05-14' }
const window = (from: number, to: number) => ({
  from: `2031-05-${String(from)}`,
  to: `2031-05-${String(to)}`,
})

describe('playing', () => {
  test.each<[string, ReturnType<typeof window> | undefined, Way, ReturnType<typeof window>]>([
    ['forwards from nothing: the first day', undefined, 1, window(10, 11)],
    ['backwards from nothing: the last day', undefined, -1, window(13, 14)],
    ['where the window is', window(11, 13), 1, window(11, 13)],
    ['from the end again at the beginning, as wide as before', window(12, 14), 1, window(10, 12)],
    ['backwards from the beginning again at the end', window(10, 12), -1, window(12, 14)],
    ['a window as wide as all days stays', window(10, 14), 1, window(10, 14)],
  ])('begins %s', (_what, given, way, first) => {
    expect(firstWindow(given, span, 'day', way)).toEqual(first)
  })

  test('goes on day by day and stops at the end', () => {
    expect(nextWindow(window(10, 12), span, 'day', 1)).toEqual(window(11, 13))
    expect(nextWindow(window(12, 14), span, 'day', 1)).toBeUndefined()
    expect(nextWindow(window(10, 12), span, 'day', -1)).toBeUndefined()
  })
})
