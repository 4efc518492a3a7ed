import { expect, test } from '@jest/globals'
import { toApart } from '../../../server/graph/namesakes.ts'

test.each<[what: string, names: string[], apart: (string | undefined)[]]>([
  ['by the given name', ['Ana Silva', 'Rui Silva'], ['Ana', 'Rui']],
  ['by all that is their own', ['Ana Maria Silva', 'Ana Luz Silva'], ['Maria', 'Luz']],
  ['nobody who is alone', ['Ana Silva'], [undefined]],
  ['not where nothing is their own', ['Silva', 'Ana Silva', 'Ana Silva'], [undefined, undefined, undefined]],
  ['whatever the spelling of the family name', ['Ana Silva', 'Rui Sylva'], ['Ana Silva', 'Rui Sylva']],
])('namesakes are told apart: %s', (_what, names, apart) => {
  const found = toApart(names.map((name, at) => ({ id: String(at), name, ja: 'シルバ' })))
  expect(names.map((_, at) => found.get(String(at)))).toEqual(apart)
})

test('people of other names are no namesakes', () => {
  const people = [
    { id: 'a', name: 'Ana Silva', ja: 'シルバ' },
    { id: 'b', name: 'Ana Mori', ja: '森' },
  ]
  expect(toApart(people).size).toBe(0)
})
