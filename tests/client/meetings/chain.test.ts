import { describe, expect, test } from '@jest/globals'
import { speechIn } from '../../../client/language.tsx'
import { chainSentence } from '../../../client/meetings/chain.ts'
import { event, node, undated } from '../fixture.ts'

const nodes = ['aldo', 'mirela', 'tomas'].map((id) => node(id, { name: { en: id } }))
const known = {
  nodes,
  events: [event('first', { place: 'Lima' }), undated('second', { kind: 'call' })],
}
const path = {
  nodes: ['aldo', 'mirela', 'tomas'],
  steps: [
    { events: ['first'], total: 3 },
    { events: ['second'], total: 1 },
  ],
}
const told = (language: 'en' | 'ja', given = path): string =>
  chainSentence(given, known, speechIn(language))
    .map((part) => ('text' in part ? part.text : part.node.name.en))
    .join('')

describe('chainSentence', () => {
  test.each([
    ['en', 'aldo met mirela (10 May 2031, Lima, and 2 more times); mirela spoke with tomas by phone.'],
    ['ja', 'aldoはmirelaと会談し（2031年5月10日、Lima、ほか2回）、mirelaはtomasと電話で話しました。'],
  ] as const)('%s', (language, sentence) => {
    expect(told(language)).toBe(sentence)
  })

  test('tells nothing rather than half a way', () => {
    expect(told('en', { ...path, nodes: ['aldo', 'mirela', 'unknown'] })).toBe('')
    expect(told('en', { nodes: ['aldo'], steps: [] })).toBe('')
  })
})
