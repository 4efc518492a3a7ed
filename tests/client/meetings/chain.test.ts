import { describe, expect, test } from '@jest/globals'
import { speechIn } from '../../../client/language.tsx'
import { chainSentence } from '../../../client/meetings/chain.ts'
import { event, node, undated } from '../fixture.ts'

const nodes = ['aldo', 'mirela', 'tomas'].map((id) => node(id, { name: { en: id } }))
const known = {
  nodes,
  events: [event('first', { place: 'Lima', placeJa: 'リマ' }), undated('second', { kind: 'call' })],
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
    ['en', 'aldo met mirela (10 May 2031, Lima; 3 times in all); mirela spoke with tomas by phone.'],
    ['ja', 'aldoはmirelaと2031年5月10日（リマ）を含め計3回会談し、mirelaはtomasと電話で話しました。'],
  ] as const)('%s', (language, sentence) => {
    expect(told(language)).toBe(sentence)
  })

  test.each([
    [{}, 1, 'aldo met mirela.', 'aldoはmirelaと会談しました。'],
    [{}, 2, 'aldo met mirela (2 times in all).', 'aldoはmirelaと計2回会談しました。'],
    [{ place: 'Lima', placeJa: 'リマ' }, 1, 'aldo met mirela (Lima).', 'aldoはmirelaとリマで会談しました。'],
    [{ date: '2031-05' }, 1, 'aldo met mirela (May 2031).', 'aldoはmirelaと2031年5月に会談しました。'],
    [
      { date: '2031-05' },
      3,
      'aldo met mirela (May 2031; 3 times in all).',
      'aldoはmirelaと2031年5月を含め計3回会談しました。',
    ],
    [
      { kind: 'visit', date: '2031-05', place: 'Lima', placeJa: 'リマ' },
      1,
      'aldo and mirela met on a visit (May 2031, Lima).',
      'aldoとmirelaは訪問に際し2031年5月にリマで会いました。',
    ],
  ] as const)('tells as much as is known: %j', (facts, total, en, ja) => {
    const one = { ...known, events: [{ ...undated('first'), ...facts }] }
    const way = { nodes: ['aldo', 'mirela'], steps: [{ events: ['first'], total }] }
    for (const [language, sentence] of [
      ['en', en],
      ['ja', ja],
    ] as const)
      expect(
        chainSentence(way, one, speechIn(language))
          .map((part) => ('text' in part ? part.text : part.node.name.en))
          .join(''),
      ).toBe(sentence)
  })

  test('tells nothing rather than half a way', () => {
    expect(told('en', { ...path, nodes: ['aldo', 'mirela', 'unknown'] })).toBe('')
    expect(told('en', { nodes: ['aldo'], steps: [] })).toBe('')
  })
})
