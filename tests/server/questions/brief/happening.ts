import type { Happening } from '../../../../server/graph/happening.ts'

/** An event between some, one a side: states by their code, people and bodies by their id. */
export function happening(
  kind: Happening['kind'],
  sides: readonly string[],
  more: Partial<Happening> = {},
): Happening {
  const parts: Happening['parts'] = { people: [], countries: [], organizations: [] }
  for (const [side, id] of sides.entries())
    parts[id.startsWith('person:') ? 'people' : id.length === 2 ? 'countries' : 'organizations'].push({
      id,
      side,
    })
  return {
    ...{ id: `${kind} ${sides.join(' ')}`, kind, day: '2031-05-06', precision: 'day', quad: null },
    ...{ planned: false, negated: false, background: false, parts },
    ...more,
  }
}
