import { expect, test } from '@jest/globals'
import type { Proof } from '../../../../server/api/brief.ts'
import { toPromises } from '../../../../server/questions/brief/promises.ts'
import { happening } from './happening.ts'

const PROOF: Proof = {
  ...{ item: 'doc#1', document: { id: 'doc', title: 'Digest', file: 'd.txt' }, agencies: [], headline: {} },
  quotes: ['King Orlo will visit Norway.'],
  ...{
    inHeadline: false,
    named: [],
    isPlaced: false,
    isDated: false,
    isHearsay: false,
    isAlleged: false,
    contents: [],
  },
}
const kingOf = (id: string) => ({ id, side: 1 })
const meeting = (king: string, day: string) => {
  const event = happening('meeting', ['NO', 'FI'], { day })
  return { ...event, parts: { ...event.parts, people: [kingOf(king)] } }
}

test.each<[string, number, ReturnType<typeof meeting>]>([
  ['the guest came later', 0, meeting('orlo', '2031-05-09')],
  ['the guest was there on the day on which it was told', 1, meeting('orlo', '2031-05-06')],
  ['somebody else came', 1, meeting('lind', '2031-05-09')],
])('a visit without a day, where %s: lines %i', (_, lines, happened) => {
  const plan = { ...meeting('orlo', ''), kind: 'visit' as const, day: undefined, planned: true }
  const told = toPromises([{ plan, date: undefined, told: '2031-05-06' }], [happened], () => PROOF)
  expect(told).toHaveLength(lines)
})
