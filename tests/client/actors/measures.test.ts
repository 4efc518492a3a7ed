import { describe, expect, test } from '@jest/globals'
import type { Tie } from '../../../client/actors/measures.ts'
import { grouped, measured } from '../../../client/actors/measures.ts'

const tie = (source: string, target: string, events = 1): Tie => ({ source, target, events })

/** Two triangles that Clara and Dmitri join. */
const TIES = [
  tie('ada', 'bruno', 5),
  tie('ada', 'clara'),
  tie('bruno', 'clara'),
  tie('clara', 'dmitri'),
  tie('dmitri', 'elena'),
  tie('dmitri', 'farid', 3),
  tie('elena', 'farid', 3),
]

describe('measured', () => {
  test('who joins two circles stands between most', () => {
    const { betweenness } = measured(TIES)
    // Of ten pairs of others, the six across go through each of the two.
    expect(betweenness.get('clara')).toBeCloseTo(0.6)
    expect(betweenness.get('dmitri')).toBeCloseTo(0.6)
    expect(betweenness.get('ada')).toBe(0)
  })

  test('a circle is a group, called after the busiest of it', () => {
    const { groups } = measured(TIES)
    const lead = (id: string): string | undefined => groups.get(id)?.lead
    expect(['ada', 'bruno', 'clara'].map(lead)).toEqual(['ada', 'ada', 'ada'])
    expect(['dmitri', 'elena', 'farid'].map(lead)).toEqual(['farid', 'farid', 'farid'])
    expect(groups.get('ada')?.size).toBe(3)
  })

  test('a group is called after somebody, not after the event that most of it were at', () => {
    const ties = [tie('ada', 'summit'), tie('bruno', 'summit'), tie('clara', 'summit', 2)]
    const lead = (isActor: (id: string) => boolean): string | undefined =>
      grouped(ties, isActor).get('ada')?.lead
    expect(lead(() => true)).toBe('summit')
    expect(lead((id) => id !== 'summit')).toBe('clara')
  })

  test('the same ties give the same groups', () => {
    expect(measured(TIES)).toEqual(measured(TIES))
  })

  test('nobody has a place where nobody is tied', () => {
    expect(measured([])).toEqual({ betweenness: new Map(), groups: new Map() })
  })
})
