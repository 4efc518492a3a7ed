import { expect, test } from '@jest/globals'
import type { Happening } from '../../../../server/graph/happening.ts'
import {
  compareMatters,
  isByHeadline,
  isWithinOne,
  sortOf,
} from '../../../../server/questions/brief/matters.ts'

/** An event between some, one a side: states by their code, others by name. */
function happening(kind: Happening['kind'], sides: string[], more: Partial<Happening> = {}): Happening {
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

test.each<[Happening, string | undefined]>([
  [happening('sanction', ['NO', 'GR']), 'tensions'],
  [happening('legal', ['NO'], { quad: 4 }), 'tensions'],
  [happening('legal', ['NO'], { quad: 2 }), 'decisions'],
  [happening('agreement', ['NO', 'GR']), 'decisions'],
  [happening('visit', ['NO', 'GR']), 'contacts'],
  [happening('statement', ['NO']), undefined],
])('$id is told under %s', (event, sort) => {
  expect(sortOf(event)).toBe(sort)
})

test.each<[Happening, boolean]>([
  [happening('meeting', ['NO', 'NO']), true],
  [happening('meeting', ['NO', 'person:lind']), true],
  [happening('meeting', ['NO']), true],
  [happening('meeting', ['NO', 'GR']), false],
  [happening('meeting', ['NO', 'person:tesar']), false],
  [happening('incident', ['NO']), false],
])('$id stays within one state: %j', (event, within) => {
  const servedBy = (person: string): string[] => (person === 'person:lind' ? ['NO'] : ['GR'])
  expect(isWithinOne(event, servedBy)).toBe(within)
})

test('what has one side alone, and a courtesy, must be in the headline', () => {
  expect(
    [
      ['incident', ['NO']],
      ['support', ['NO', 'GR']],
      ['aid', ['NO', 'GR']],
    ].map(([kind, sides]) => isByHeadline(happening(kind as Happening['kind'], sides as string[]))),
  ).toEqual([true, true, false])
})

test('the gravest comes first: between states, in a headline, of the highest, the newest', () => {
  const events = [
    happening('incident', ['NO']),
    happening('rejection', ['NO', 'GR']),
    happening('accusation', ['NO', 'GR'], { day: '2031-05-05' }),
    happening('accusation', ['GR', 'NO']),
    happening('accusation', ['SE', 'GR']),
    happening('protest', ['NO', 'GR']),
    happening('sanction', ['NO', 'A firm']),
    happening('sanction', ['NO', 'GR']),
  ]
  const inHeadline = ({ id }: Happening): boolean => id === 'accusation SE GR'
  expect(events.toSorted(compareMatters(() => [], inHeadline)).map(({ id }) => id)).toEqual([
    'sanction NO GR',
    'protest NO GR',
    'sanction NO A firm',
    'accusation SE GR',
    'accusation GR NO',
    'accusation NO GR',
    'rejection NO GR',
    'incident NO',
  ])
})
