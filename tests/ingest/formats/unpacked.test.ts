import { expect, test } from '@jest/globals'
import { toText } from '../../../ingest/formats/index.ts'
import { unpacksToMore } from '../../../ingest/formats/unpacked.ts'
import { makeZip, type Entry } from './zip.ts'

const MOST = 1000
const xml = (size: number): Buffer => Buffer.from('<w>'.padEnd(size, 'a'))
const picture = (size: number): Buffer => Buffer.from('\x89PNG'.padEnd(size, 'a'), 'latin1')

test.each<[string, Entry[], boolean]>([
  ['nothing', [], false],
  ['as much as may be', [{ name: 'word/document.xml', bytes: xml(MOST) }], false],
  ['one byte more', [{ name: 'word/document.xml', bytes: xml(MOST + 1) }], true],
  ['more in several', ['a', 'b', 'c'].map((name) => ({ name, bytes: xml(400) })), true],
  ['more than it says', [{ name: 'word/document.xml', bytes: xml(MOST * 50), said: 9 }], true],
  ['stored, which is what it is', [{ name: 'word/document.xml', bytes: xml(MOST + 1), stored: true }], true],
  [
    'pictures, which nobody unpacks',
    [
      { name: 'word/media/a.png', bytes: picture(MOST * 9) },
      { name: 'word/media/b.png', bytes: picture(MOST * 9), stored: true },
    ],
    false,
  ],
  ['a text that is named like a picture', [{ name: 'word/media/a.png', bytes: xml(MOST + 1) }], true],
])('%s', (_, entries, isMore) => {
  expect(unpacksToMore(makeZip(entries), MOST)).toBe(isMore)
})

test('a directory that is damaged is for the parser to judge', () => {
  const whole = makeZip([{ name: 'word/document.xml', bytes: xml(MOST) }])
  for (let at = 0; at < whole.length; at++) {
    const torn = Buffer.from(whole)
    torn[at] = (torn[at] ?? 0) ^ 0xff
    expect(() => unpacksToMore(torn, MOST)).not.toThrow()
    expect(() => unpacksToMore(whole.subarray(0, at), MOST)).not.toThrow()
  }
})

test('a Word file of a few kilobytes that unpacks to more than may be is refused at once', async () => {
  const bytes = makeZip([
    { name: '[Content_Types].xml', bytes: xml(100) },
    { name: 'word/document.xml', bytes: xml(60 * 1024 * 1024), said: 100 },
  ])
  expect(bytes.length).toBeLessThan(100_000)
  await expect(toText({ bytes, name: 'week.docx' })).rejects.toThrow(
    'week.docx: unpacks to more than 50 MB of text; split it into one file per bulletin.',
  )
})
