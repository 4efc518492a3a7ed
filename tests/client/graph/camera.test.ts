import { describe, expect, test } from '@jest/globals'
import { centred, fitted, isAlike, revealed, zoomed } from '../../../client/graph/camera.ts'

const window = { width: 1000, height: 600 }

describe('camera', () => {
  test('shows all places, with room around them', () => {
    const places = [
      { x: -200, y: 0 },
      { x: 1800, y: 900 },
    ]
    const camera = fitted(places, window)
    for (const { x, y } of places) {
      const at = {
        x: (camera?.zoom ?? 0) * x + (camera?.pan.x ?? 0),
        y: (camera?.zoom ?? 0) * y + (camera?.pan.y ?? 0),
      }
      expect(at.x).toBeGreaterThan(40)
      expect(at.x).toBeLessThan(960)
      expect(at.y).toBeGreaterThan(40)
      expect(at.y).toBeLessThan(560)
    }
  })

  test('fills a phone but for the tools on its right', () => {
    const phone = { width: 375, height: 410 }
    const camera = fitted(
      [
        { x: 0, y: 0 },
        { x: 900, y: 300 },
      ],
      phone,
    )
    const at = (x: number): number => (camera?.zoom ?? 0) * x + (camera?.pan.x ?? 0)
    expect(at(0)).toBeLessThan(40)
    expect(at(900)).toBeGreaterThan(305)
    expect(at(900)).toBeLessThan(325)
  })

  test('does not blow up a single node, and shows nothing where there is nothing', () => {
    expect(fitted([{ x: 5, y: 5 }], window)?.zoom).toBe(1.6)
    expect(fitted([], window)).toBeUndefined()
  })

  test('zooms around the middle of the window', () => {
    const middle = { x: 500, y: 300 }
    const { zoom, pan } = zoomed({ zoom: 1, pan: { x: 0, y: 0 } }, 2, window)
    expect({ x: zoom * middle.x + pan.x, y: zoom * middle.y + pan.y }).toEqual(middle)
  })

  const wide = [
    { x: 0, y: 0 },
    { x: 4000, y: 3000 },
  ]
  test('centres a place, not smaller than life', () => {
    expect(centred({ x: 2000, y: 900 }, 0.5, window, wide)).toEqual({ zoom: 1, pan: { x: -1500, y: -600 } })
    expect(centred({ x: 2000, y: 900 }, 2, window, wide).zoom).toBe(2)
  })

  test('the last place stands at the rim, not in the middle of an empty half', () => {
    const { pan } = centred({ x: 4000, y: 900 }, 1, window, wide)
    expect(4000 + pan.x).toBeGreaterThan(900)
    expect(4000 + pan.x).toBeLessThan(960)
  })

  test('along a side that has room for all, all stand in its middle', () => {
    const low = [0, 4000].map((x) => ({ x, y: 300 }))
    expect(centred({ x: 0, y: 300 }, 1, window, low).pan.y).toBe(fitted(low.slice(0, 1), window, 1)?.pan.y)
  })

  test('who is out of sight comes into it with all the others, no nearer; who is in it moves nothing', () => {
    const now = { zoom: 2, pan: { x: -100, y: 0 } }
    const some = [
      { x: 60, y: 20 },
      { x: 40, y: 20 },
    ]
    expect(revealed(some.slice(0, 1), wide, now, window)).toBeUndefined()
    const { zoom = 0, pan = { x: 0, y: 0 } } = revealed(some, wide, now, window) ?? {}
    expect(zoom).toBe(2)
    for (const { x } of some) expect(2 * x + pan.x).toBeGreaterThan(0)
    const far = revealed(wide, wide, now, window)
    expect(far?.zoom).toBeLessThan(0.3)
  })
})

describe('isAlike', () => {
  test.each([
    ['a line of the legend more', { width: 1000, height: 570 }, true],
    ['another window', { width: 600, height: 600 }, false],
    ['hardly any', { width: 1000, height: 100 }, false],
  ])('%s', (_what, after, expected) => {
    expect(isAlike(window, after)).toBe(expected)
  })

  test('from nothing, all is new', () => {
    expect(isAlike({ width: 0, height: 0 }, window)).toBe(false)
  })
})
