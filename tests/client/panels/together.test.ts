import { expect, test } from '@jest/globals'
import type { NodeKind } from '../../../server/api.ts'
import type { Hit } from '../../../client/panels/hit.tsx'
import { together, toMeet } from '../../../client/panels/together.ts'

const hit = (kind: NodeKind, en: string): Hit => ({ id: en, kind, name: { en }, weight: 1 })
const lind = hit('person', 'Lind')
const [norway, greece] = [hit('country', 'Norway'), hit('country', 'Greece')]
const bergen = hit('place', 'Bergen')
const bank = hit('organization', 'Bank')

const parts = (...all: (Hit | string)[]) =>
  all.map((one) => (typeof one === 'string' ? { said: one } : { said: one.id, hit: one }))

test.each<[what: string, said: (Hit | string)[], hits: Hit[], meet: object, left: string[], isSure: boolean]>(
  [
    ['two', [lind, norway], [], { a: 'Lind', b: 'Norway' }, [], true],
    ['two at a place', [lind, bergen, norway], [], { a: 'Lind', b: 'Norway', at: 'Bergen' }, [], true],
    ['one at a place', [bergen, lind], [], { a: 'Lind', at: 'Bergen' }, [], true],
    ['a third is left out', [lind, norway, greece], [], { a: 'Lind', b: 'Norway' }, ['Greece'], false],
    ['a word is left out', [lind, 'bond', norway], [], { a: 'Lind', b: 'Norway' }, ['bond'], false],
    [
      'two, beside something that has both words',
      [lind, norway],
      [bank],
      { a: 'Lind', b: 'Norway' },
      [],
      true,
    ],
    [
      'perhaps a body, where the words find somebody',
      [lind, bank],
      [lind],
      { a: 'Lind', b: 'Bank' },
      [],
      false,
    ],
    [
      'a body, where they find but headlines',
      [lind, bank],
      [hit('event', 'x')],
      { a: 'Lind', b: 'Bank' },
      [],
      true,
    ],
  ],
)('%s', (_what, said, hits, meet, left, isSure) => {
  const found = together({ parts: parts(...said), hits })
  expect(found && { meet: toMeet(found), left: found.left, isSure: found.isSure }).toEqual({
    meet,
    left,
    isSure,
  })
})

test.each<[string, (Hit | string)[]]>([
  ['one name alone', [lind, 'bond']],
  ['one name twice', [lind, lind]],
  ['places alone', [bergen, hit('place', 'Oslo')]],
])('%s: nobody has met', (_what, said) => {
  expect(together({ parts: parts(...said), hits: [] })).toBeUndefined()
})
