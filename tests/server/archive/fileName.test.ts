import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { toFileName } from '../../../server/archive/fileName.ts'

test.each([
  ['week17.txt', 'week17.txt'],
  ['週報 4月.pdf', '週報 4月.pdf'],
  ['news.jsonl (1-500)', 'news.jsonl (1-500)'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['a\\b:c*d?.txt', 'a_b_c_d_.txt'],
  ['a\u0000b\n.txt', 'a_b_.txt'],
  ['.hidden', 'hidden'],
  ['ends. . ', 'ends'],
  ['record.json', '_record.json'],
  ['Extraction.JSON.gz', '_Extraction.JSON.gz'],
  ['con.txt', '_con.txt'],
  ['...', '_'],
  ['', '_'],
  [`${'長'.repeat(200)}.txt`, `${'長'.repeat(65)}.txt`],
])('%j is kept as %j', (name, kept) => {
  expect(toFileName(name)).toBe(kept)
})

test('whatever the name, it is one of a file in this folder, and stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const kept = toFileName(name)
      expect(kept).toMatch(/^[^/\\\p{Cc}]+$/u)
      expect(['.', '..']).not.toContain(kept)
      expect(Buffer.byteLength(kept)).toBeLessThanOrEqual(201)
      expect(toFileName(kept)).toBe(kept)
    }),
    { seed: 7 },
  )
})
