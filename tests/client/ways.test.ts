import { expect, test } from '@jest/globals'
import { WAYS, waysNamed } from '../../client/ways/ways.ts'

const ids = (text: string): { called: string[]; like: string[] } => {
  const { called, like } = waysNamed(text)
  return { called: called.map(({ id }) => id), like: like.map(({ id }) => id) }
}

test.each([
  ['relation', 'meet'],
  ['Who met whom', 'meet'],
  ['関係', 'meet'],
  ['二国間関係', 'meet'],
  ['M', 'meet'],
  ['4', 'actors'],
  ['４', 'actors'],
  ['Actors', 'actors'],
  ['who keeps turning up', 'actors'],
  ['人物表', 'actors'],
  ['顔ぶれ', 'actors'],
  ['MATRIX', 'matrix'],
  ['対照表', 'matrix'],
  ['週報', 'reader'],
  ['what is new', 'brief'],
  ['新しい動き', 'brief'],
])('%s is the name of a view in whatever language', (text, id) => {
  expect(ids(text).called).toEqual([id])
})

test('the beginning of a word is like a view, and stands behind what is found', () => {
  expect(ids('turning')).toEqual({ called: [], like: ['actors'] })
  expect(ids('matr')).toEqual({ called: [], like: ['matrix'] })
})

test.each(['', 'ma', 'Matteo', 'Norway', '森'])('“%s” means no view', (text) => {
  expect(ids(text)).toEqual({ called: [], like: [] })
})

test('no two views have a key in common', () => {
  const keys = WAYS.flatMap(({ key }) => key ?? [])
  expect(new Set(keys).size).toBe(keys.length)
  // What can be done with a choice has these.
  for (const key of 'fdechp0') expect(keys).not.toContain(key)
})
