import { expect, test } from '@jest/globals'
import { litBy } from '../../../client/meetings/lit.ts'

const edge = (source: string, target: string) => ({ id: `${source}-${target}`, source, target })
const EDGES = [edge('ada', 'bruno'), edge('clara', 'bruno'), edge('ada', 'clara'), edge('clara', 'dmitri')]

test.each([
  ['nothing of nothing', [], []],
  [
    'a chain with its ties, whichever way they run',
    [['ada', 'bruno', 'clara']],
    ['ada', 'bruno', 'clara', 'ada-bruno', 'clara-bruno'],
  ],
  [
    'two chains together',
    [
      ['ada', 'bruno'],
      ['ada', 'clara'],
    ],
    ['ada', 'bruno', 'clara', 'ada-bruno', 'ada-clara'],
  ],
  ['no tie where none is drawn', [['bruno', 'dmitri']], ['bruno', 'dmitri']],
])('%s', (_what, chains, lit) => {
  expect(litBy(chains, EDGES)).toEqual(lit)
})
