import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Highlight, Report } from '../../../server/api.ts'
import { sentenceOf, toPieces } from '../../../client/panels/pieces.ts'

const text = 'Aldo Verani met Mirela Kostov in Bergen.'
const mark = (start: number, end: number, id: string): Highlight => ({ start, end, kind: 'person', id })

describe('toPieces', () => {
  test('cuts a sentence into names and the rest', () => {
    expect(
      toPieces(text, 0, text.length, [mark(16, 29, 'mirela'), mark(0, 11, 'aldo')]).map((piece) => [
        piece.text,
        piece.mark?.id,
      ]),
    ).toEqual([
      ['Aldo Verani', 'aldo'],
      [' met ', undefined],
      ['Mirela Kostov', 'mirela'],
      [' in Bergen.', undefined],
    ])
  })

  test('of two names in one place the longer stays', () => {
    expect(
      toPieces(text, 0, 11, [mark(5, 11, 'family'), mark(0, 11, 'full')]).map((piece) => piece.mark?.id),
    ).toEqual(['full'])
  })

  test('cuts what reaches over the borders and drops what lies outside', () => {
    expect(
      toPieces(text, 5, 15, [mark(0, 11, 'aldo'), mark(16, 29, 'mirela')]).map((piece) => piece.text),
    ).toEqual(['Verani', ' met'])
  })

  test('the words of an event are marked between the names', () => {
    const marks: Highlight[] = [{ start: 0, end: 22, kind: 'event' }, mark(16, 29, 'mirela')]
    expect(toPieces(text, 0, 29, marks).map((piece) => [piece.text, piece.mark?.kind])).toEqual([
      ['Aldo Verani met ', 'event'],
      ['Mirela Kostov', 'person'],
    ])
  })

  test('loses and doubles nothing', () => {
    const highlights = fc.array(
      fc
        .tuple(fc.integer({ min: -3, max: 45 }), fc.integer({ min: -3, max: 45 }))
        .map(([start, end]): Highlight => ({ start, end, kind: start % 2 === 0 ? 'event' : 'person' })),
    )
    fc.assert(
      fc.property(highlights, fc.nat(45), fc.nat(45), (marks, start, end) => {
        expect(
          toPieces(text, start, end, marks)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text.slice(start, Math.max(start, end)))
      }),
    )
  })
})

describe('sentenceOf', () => {
  const report = (more: Partial<Report>): Report => ({
    item: 'i',
    document: { id: 'd', title: 'Digest', file: 'd.txt' },
    n: 1,
    headline: { en: 'They met', ja: '会談した' },
    agencies: [],
    text: '会談した\nThey met\nAldo met Mirela.',
    highlights: [],
    ...more,
  })
  test.each([
    [
      'the sentence around the words of the rule',
      report({ sentence: { start: 19, end: 22, rule: 'met', whole: { start: 14, end: 30 } } }),
      'Aldo met Mirela.',
    ],
    ['else the body below the headlines', report({}), 'Aldo met Mirela.'],
    [
      'else the headlines, where there is no body',
      report({ text: '会談した\nThey met' }),
      '会談した\nThey met',
    ],
  ])('is %s', (_what, one, sentence) => {
    const { start, end } = sentenceOf(one)
    expect(one.text.slice(start, end)).toBe(sentence)
  })
})
