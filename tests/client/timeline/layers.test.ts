import { describe, expect, test } from '@jest/globals'
import { EVENT_KINDS } from '../../../cypher/ontology.ts'
import { splitBins } from '../../../client/timeline/bins.ts'
import { BY_KIND, kindLayers } from '../../../client/timeline/layers.ts'
import { event } from '../fixture.ts'

test('every kind of event has its place in a bar', () => {
  expect([...BY_KIND.keys].sort()).toEqual(Object.keys(EVENT_KINDS).sort())
})

describe('kindLayers', () => {
  const events = [
    event('a', { kind: 'sanction' }),
    event('b', { kind: 'meeting' }),
    event('c', { kind: 'meeting' }),
  ]

  test('contacts stand before what is done against somebody, and nothing that is not there', () => {
    expect(kindLayers(events)).toEqual([
      { key: 'meeting', look: 'kind-meeting' },
      { key: 'sanction', look: 'kind-sanction' },
    ])
  })

  test('bars count each kind for itself', () => {
    const [bin] = splitBins(events, { from: '2031-05-10', to: '2031-05-11' }, 'day', BY_KIND)
    expect([bin?.total, bin?.counts.meeting, bin?.counts.sanction, bin?.counts.call]).toEqual([3, 2, 1, 0])
  })
})
