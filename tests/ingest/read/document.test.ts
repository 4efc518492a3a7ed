import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readDocument, readText } from '../../../ingest/read/document.ts'

/** Pieces that bulletins are made of, and some that they should not be. */
const PIECES = [
  '● ',
  '・',
  '- ',
  '■ ',
  '**',
  '1. ',
  '(2) ',
  '【外政】',
  '# ',
  '\n',
  '\n\n',
  '\f',
  '外相がペルーを訪問',
  'Foreign minister visits Lima',
  'The ministers met.',
  ' and went on',
  ' (REUTERS / 03.05.2026)',
  '（時事、5月3日）',
  '(AFP / 99.99.2026',
  'NOTE: *an aside*',
  '- 3 -',
  'Page 2 of 9',
  '*****END*****',
  '2026年5月1日～8日',
  'Embassy of Peru',
  '{"title":"a","text":"b"}',
  '特になし',
  '[',
  ')',
  '\\$',
  '\u3000',
  '“quoted”',
]
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 })
  .map((parts) => parts.join(''))

describe('any text', () => {
  test('loses no character: each is in an item, a heading, a section, the frame or an issue', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = new Uint8Array(text.length)
        for (const { start, end } of readText(text).regions) covered.fill(1, start, end)
        const lost = Array.from(covered, (yes, i) => (yes === 0 ? text.slice(i, i + 1).trim() : '')).join('')
        expect(lost).toBe('')
      }),
      { numRuns: 400, seed: 7 },
    )
  })

  test('has parts and offsets that hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { items } = readDocument({ text, name: 'a.txt' })
        items.forEach((item, i) => {
          const { ja, en, body } = item.parts
          expect(item.text.slice(ja.start, ja.end)).toBe(item.headline.ja ?? '')
          expect(item.text.slice(en.start, en.end)).toBe(item.headline.en)
          expect(ja.end <= en.start && en.end <= body.start && body.end === item.text.length).toBe(true)
          expect(item.start).toBeGreaterThanOrEqual(items[i - 1]?.end ?? 0)
          expect(item.end).toBeLessThanOrEqual(text.length)
        })
      }),
      { numRuns: 400, seed: 11 },
    )
  })
})

describe('a document', () => {
  const text = '# Ministers meet\n\nThey met in Lima.\n'

  test('has the hash of its text for an id, and its file name without folders', () => {
    const one = readDocument({ text, name: 'week/18/a.txt' })
    expect(one.document).toBe('a.txt')
    expect(one.id).toMatch(/^[0-9a-f]{64}$/)
    expect(readDocument({ text, name: 'b.txt' }).id).toBe(one.id)
    expect(readDocument({ text: `${text} `, name: 'a.txt' }).id).not.toBe(one.id)
  })

  test('without text is an issue', () => {
    expect(readDocument({ text: ' \n\n', name: 'a.txt' })).toMatchObject({
      items: [],
      issues: [{ code: 'document-empty' }],
    })
  })
})
