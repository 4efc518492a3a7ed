import { expect, test } from '@jest/globals'
import { NOBODY } from '../../../server/identity/family.ts'
import { nobodyOf } from '../../../server/load/people.ts'
import type { Findings, Found } from '../../../server/load/memory.ts'
import { Memory } from '../../../server/load/memory.ts'

const orlo = { before: nobodyOf(), family: NOBODY, settled: [] }
const nothingNew: Findings = {
  families: new Map(),
  days: new Map(),
  nodes: [],
  called: new Map(),
  isSwept: false,
}
const aram = { id: 'p-1', name: 'Aram Lind', aliases: [] }
const findings: Findings = {
  families: new Map([['orlo', orlo]]),
  days: new Map([['2026-04-25', new Map()]]),
  nodes: ['countries NO'],
  called: new Map([['p-1', aram]]),
  isSwept: false,
}

const empty: Found = { mark: 'other', isEmpty: true }
const toFound = (found: string | null | Found): Found =>
  typeof found === 'object' && found !== null ? found : { mark: found, isEmpty: false }

/** What a memory that took in these transactions recalls of a graph with that mark. */
function recalled(
  found: string | null | Found,
  ...kept: [found: string | null | Found, left: string, Findings][]
) {
  const memory = new Memory('m')
  for (const [before, ...rest] of kept) memory.keep(toFound(before), ...rest)
  const { people: of, reportsOf, isThere, isNowhere, calledOf } = memory.recall(toFound(found))
  return {
    families: [...of(['orlo', 'lind']).keys()],
    days: ['2026-04-25', '2026-04-26'].filter((day) => reportsOf(day) !== undefined),
    isThere: isThere('countries NO'),
    nowhere: ['countries NO', 'countries GR'].filter(isNowhere),
    name: calledOf('p-1')?.name,
  }
}

const all = { families: ['orlo'], days: ['2026-04-25'], isThere: true, nowhere: [], name: 'Aram Lind' }
/** Known to be nobody, or no report, as well. */
const everybody = {
  families: ['orlo', 'lind'],
  days: ['2026-04-25', '2026-04-26'],
  nowhere: ['countries GR'],
}
const nothing = { families: [], days: [], isThere: false, nowhere: [], name: undefined }

test.each<[string, ReturnType<typeof recalled>, ReturnType<typeof recalled>]>([
  ['nothing at first', recalled(null), nothing],
  ['what the last transaction found out', recalled('m 1', [null, 'm 1', findings]), all],
  [
    'what an earlier one found out',
    recalled('m 2', [null, 'm 1', findings], ['m 1', 'm 2', nothingNew]),
    all,
  ],
  ['nothing of a graph that somebody else wrote', recalled('other', [null, 'm 1', findings]), nothing],
  [
    'nothing from before somebody else wrote',
    recalled('m 2', [null, 'm 1', findings], ['other', 'm 2', nothingNew]),
    nothing,
  ],
  ['nothing of a graph that is empty again', recalled(null, [null, 'm 1', findings]), nothing],
  [
    'nobody and nothing in an empty graph',
    recalled(empty),
    { ...nothing, ...everybody, nowhere: ['countries NO', 'countries GR'] },
  ],
  [
    'that there is nobody else where it began with an empty graph',
    recalled('m 2', [empty, 'm 1', findings], ['m 1', 'm 2', nothingNew]),
    { ...all, ...everybody },
  ],
  [
    'nothing of others after somebody else wrote',
    recalled('m 2', [empty, 'm 1', findings], ['other', 'm 2', findings]),
    all,
  ],
  [
    'nothing of others where some may have gone',
    recalled('m 2', [empty, 'm 1', findings], ['m 1', 'm 2', { ...findings, isSwept: true }]),
    all,
  ],
  [
    'no name of somebody who may be gone',
    recalled(
      'm 2',
      [null, 'm 1', findings],
      ['m 1', 'm 2', { ...nothingNew, called: new Map([['p-1', undefined]]) }],
    ),
    { ...all, name: undefined },
  ],
  [
    'people, but no reports and no nodes, where some may have gone',
    recalled('m 2', [null, 'm 1', findings], ['m 1', 'm 2', { ...nothingNew, isSwept: true }]),
    { ...nothing, families: ['orlo'] },
  ],
])('recalls %s', (_what, actual, expected) => {
  expect(actual).toEqual(expected)
})

test('no two marks are alike', () => {
  const memories = [new Memory(), new Memory()]
  const marks = memories.flatMap((memory) => [memory.nextMark(), memory.nextMark()])
  expect(new Set(marks).size).toBe(4)
})
