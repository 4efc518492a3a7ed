import { describe, expect, test } from '@jest/globals'
import { nextNode } from '../../../client/graph/reach.ts'

const places = {
  middle: { x: 50, y: 50 },
  left: { x: 10, y: 60 },
  above: { x: 55, y: 10 },
  farLeft: { x: 0, y: 50 },
}

describe('nextNode', () => {
  test.each([
    ['middle', 'ArrowLeft', 'farLeft'],
    ['middle', 'ArrowUp', 'above'],
    ['middle', 'ArrowDown', undefined],
    ['farLeft', 'ArrowRight', 'left'],
    ['middle', 'Enter', undefined],
    [undefined, 'ArrowDown', 'middle'],
    ['gone', 'ArrowUp', 'middle'],
  ])('from %s by %s to %s', (from, key, to) => {
    expect(nextNode(places, from, key)).toBe(to)
  })

  test('an empty picture leads nowhere', () => {
    expect(nextNode({}, undefined, 'ArrowUp')).toBeUndefined()
  })
})
