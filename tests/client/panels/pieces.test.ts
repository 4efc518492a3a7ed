import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Highlight, Report } from '../../../server/api.ts'
import { isInHeadline, maybeGoesOn, sentenceOf, toPieces } from '../../../client/panels/pieces.ts'

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

  test('the words of an office are marked between the names, before those of an event, and a blank is nothing to mark', () => {
    const office: Highlight = { start: 0, end: 12, kind: 'office', id: 'mirela' }
    const marks: Highlight[] = [
      { start: 0, end: 22, kind: 'event' },
      office,
      mark(0, 4, 'aldo'),
      mark(5, 11, 'x'),
    ]
    expect(toPieces(text, 0, 16, marks).map((piece) => [piece.text, piece.mark?.kind])).toEqual([
      ['Aldo', 'person'],
      [' ', undefined],
      ['Verani', 'person'],
      [' met ', 'event'],
    ])
    expect(
      toPieces(text, 0, 16, [{ ...office, end: 15 }]).map((piece) => [piece.text, piece.mark?.kind]),
    ).toEqual([
      ['Aldo Verani met', 'office'],
      [' ', undefined],
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

describe('sentenceOf', () => {
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

describe('what the text says next', () => {
  const told = (one: Report): string | undefined => {
    const next = maybeGoesOn(one)
    return next === undefined ? undefined : one.text.slice(next.start, next.end)
  }
  const proof = (start: number, end: number) => ({
    sentence: { start, end, rule: 'met', whole: { start, end } },
  })
  const long = `${'They spoke of trade, of gas and of much else that has no end. '.repeat(2)}`

  test('stands below the headlines where a headline says so', () => {
    const one = report(proof(5, 13))
    expect(isInHeadline(one)).toBe(true)
    expect(told(one)).toBe('Aldo met Mirela.')
  })

  test('follows the sentence in its paragraph, and no more than is read at a glance', () => {
    const text = `会談した\nThey met\nAldo met Mirela. ${long}And this is more.\n\nElsewhere.`
    const one = report({ ...proof(14, 30), text })
    expect(isInHeadline(one)).toBe(false)
    expect(told(one)).toBe(long.trim())
  })

  test('is nothing where the text ends, or a word without an end is cut', () => {
    expect(told(report(proof(14, 30)))).toBeUndefined()
    expect(told(report({ ...proof(5, 13), text: `会談した\nThey met\n${'x'.repeat(900)}` }))).toHaveLength(
      420,
    )
  })
})
