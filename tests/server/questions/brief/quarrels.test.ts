import { expect, test } from '@jest/globals'
import { toIsAcrossQuarrel } from '../../../../server/questions/brief/quarrels.ts'
import { happening } from './happening.ts'

const charge = (...sides: string[]) => happening('accusation', sides, { quad: 3 })

test.each([
  ['two that accuse one another', ['NO', 'GR'], true],
  ['one charge is chance', ['NO', 'ES'], false],
  ['those who accuse the same', ['GR', 'ES'], false],
  ['a host with both', ['FI', 'GR', 'NO'], true],
  ['a gathering of many with both', ['FI', 'GR', 'NO', 'SE'], false],
  ['one of them with another', ['NO', 'FI'], false],
  ['friends who accuse one another now and then', ['NO', 'PT'], false],
])('%s', (_, sides, is) => {
  const isAcross = toIsAcrossQuarrel([
    ...[charge('NO', 'GR'), charge('GR', 'NO'), charge('NO', 'ES')],
    ...[charge('NO', 'PT'), charge('PT', 'NO')],
    ...Array.from({ length: 5 }, () => happening('meeting', ['NO', 'PT'], { quad: 1 })),
    ...[happening('meeting', ['NO', 'FI'], { quad: 1 }), happening('meeting', ['FI', 'NO'], { quad: 1 })],
  ])
  expect(isAcross(happening('meeting', sides))).toBe(is)
})
