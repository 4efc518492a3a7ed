import { describe, expect, test } from '@jest/globals'
import type { EventKind } from '../../../cypher/ontology.ts'
import { toNumberedSides } from '../../../server/load/roles.ts'

const side = (of: string | null, ...people: string[]) => ({ of, people })
type Case = [string, EventKind, string[], string | undefined, string[]]

describe('who acts and who receives', () => {
  const cases: Case[] = [
    ['the host of a meeting receives', 'meeting', ['NO', 'FI'], 'NO', ['FI actor', 'NO recipient']],
    ['whatever order the text has', 'meeting', ['FI', 'NO'], 'NO', ['FI actor', 'NO recipient']],
    ['so does the visited', 'visit', ['AZ', 'IT'], 'IT', ['AZ actor', 'IT recipient']],
    ['elsewhere nobody hosts', 'meeting', ['NO', 'FI'], 'SE', ['FI actor', 'NO actor']],
    [
      'nor where the place is unknown',
      'talks',
      ['NO', 'FI', 'EU'],
      undefined,
      ['EU actor', 'FI actor', 'NO actor'],
    ],
    ['nobody receives himself', 'visit', ['NO'], 'NO', ['NO actor']],
    ['nobody hosts a call', 'call', ['NO', 'FI'], 'NO', ['FI actor', 'NO actor']],
    ['those who sign act together', 'agreement', ['NO', 'FI'], 'NO', ['FI actor', 'NO actor']],
    [
      'the accuser acts',
      'accusation',
      ['NO', 'FI', 'SE'],
      undefined,
      ['NO actor', 'FI recipient', 'SE recipient'],
    ],
    ['even at the place of the accused', 'accusation', ['NO', 'FI'], 'NO', ['NO actor', 'FI recipient']],
    ['the donor acts', 'aid', ['SE', 'FI'], 'FI', ['SE actor', 'FI recipient']],
    ['a statement has a speaker', 'statement', ['SE'], undefined, ['SE actor']],
  ]
  test.each(cases)('%s', (_name, kind, bodies, host, expected) => {
    const sides = toNumberedSides({ kind, sides: bodies.map((of) => side(of)) }, host, String)
    expect(sides.map(({ of, role }) => `${of} ${role}`)).toEqual(expected)
    expect(sides.map((one) => one.side)).toEqual(sides.map((_, i) => i))
  })

  test('sides without a state are put in order by their people, after the others', () => {
    const sides = [side(null, 'b'), side(null, 'a', 'c'), side('NO')]
    expect(
      toNumberedSides({ kind: 'meeting', sides }, undefined, String).map(({ of, people }) => [of, people]),
    ).toEqual([
      ['NO', []],
      [null, ['a', 'c']],
      [null, ['b']],
    ])
  })
})
