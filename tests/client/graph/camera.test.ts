import { describe, expect, test } from '@jest/globals'
import { centred, fitted, isAlike, isSeen, within, zoomed } from '../../../client/graph/camera.ts'

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

  test('centres a place, not smaller than life', () => {
    expect(centred({ x: 10, y: 20 }, 0.5, window)).toEqual({ zoom: 1, pan: { x: 490, y: 280 } })
    expect(centred({ x: 10, y: 20 }, 2, window).zoom).toBe(2)
  })
})

describe('within', () => {
  const wide = [
    { x: 0, y: 300 },
    { x: 4000, y: 310 },
  ]
  test('what has no room fills the window, up to its last place and no further', () => {
    const { pan } = within(centred({ x: 4000, y: 300 }, 1, window), wide, window)
    expect(4000 + pan.x).toBeGreaterThan(900)
    expect(4000 + pan.x).toBeLessThan(960)
    // in its midst a place stands where it was wished
    expect(within(centred({ x: 2000, y: 300 }, 1, window), wide, window).pan.x).toBe(-1500)
  })

  test('what has room stands in the middle of it, whatever was wished', () => {
    const low = { zoom: 1, pan: { x: 0, y: -800 } }
    expect(within(low, wide, window).pan.y).toBe(fitted([{ x: 0, y: 305 }], window, 1)?.pan.y)
  })

  test('a window shows what stands in it', () => {
    const camera = { zoom: 2, pan: { x: -100, y: 0 } }
    expect(isSeen({ x: 60, y: 20 }, camera, window)).toBe(true)
    expect(isSeen({ x: 40, y: 20 }, camera, window)).toBe(false)
    expect(isSeen({ x: 60, y: 301 }, camera, window)).toBe(false)
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
