import { expect, test } from '@jest/globals'
import type { Hit } from '../../../client/panels/hit.tsx'
import { busyFirst, hitGroups } from '../../../client/panels/hitGroups.ts'

const hit = (id: string, more: Partial<Hit> = {}): Hit => ({
  id,
  kind: 'person',
  name: { en: id },
  weight: 1,
  ...more,
})

test('hits stand by kind, the kind of the best first, and found offices apart from names', () => {
  const hits = [
    hit('NO', { kind: 'country' }),
    hit('lind', { byOffice: true }),
    hit('tesar'),
    hit('orlo', { byOffice: true }),
    hit('GR', { kind: 'country' }),
  ]
  expect(hitGroups(hits).map(({ kind, hits }) => [kind, hits.map(({ id }) => id)])).toEqual([
    ['country', ['NO', 'GR']],
    ['office', ['lind', 'orlo']],
    ['person', ['tesar']],
  ])
  expect(hitGroups([])).toEqual([])
})

test('who has events of the choice stands before who has none, otherwise as before', () => {
  const counts: Record<string, number> = { tesar: 1, orlo: 5 }
  const ids = ['lind', 'tesar', 'mavros', 'orlo'].map((id) => ({ id }))
  expect(busyFirst(ids, (id) => counts[id] ?? 0).map(({ id }) => id)).toEqual([
    ...['tesar', 'orlo'],
    ...['lind', 'mavros'],
  ])
})
