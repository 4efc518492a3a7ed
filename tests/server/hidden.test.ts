import { expect, test } from '@jest/globals'
import { toShownId } from '../../client/panels/shownId.ts'
import { withoutInvisible } from '../../ingest/read/text.ts'
import { hasHidden, hasHiddenInName, toNumbered, toShown } from '../../server/hidden.ts'

/** Ends of lines: a reader goes on to the next one, a name has none. */
const LINES = new Set(['\u2028', '\u2029'])

test('what reading leaves out is what the server shows, and the page of an id, whichever sign it is', () => {
  const apart: string[] = []
  let hidden = 0
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const sign = String.fromCodePoint(code)
    if (hasHidden(sign)) hidden++
    if (hasHidden(sign) !== (withoutInvisible(sign) === '') && !LINES.has(sign)) apart.push(code.toString(16))
    if (hasHiddenInName(sign) && toShownId(sign) !== '\ufffd') apart.push(`${code.toString(16)} in an id`)
  }
  expect(apart).toEqual([])
  expect(hidden).toBeGreaterThan(100)
  for (const sign of LINES) expect([hasHidden(sign), withoutInvisible(sign)]).toEqual([true, sign])
})

test.each<[what: string, text: string, shown: string, numbered: string]>([
  ['a sign that turns the line round', 'a\u202eb', 'a\ufffdb', 'a\\u202eb'],
  ['one of two units', 'a\u{e0041}b', 'a\ufffd\ufffdb', 'a\\udb40\\udc41b'],
  ['the variant of a kanji stays', '辻\u{e0100}', '辻\u{e0100}', '辻\u{e0100}'],
])('%s', (_what, text, shown, numbered) => {
  expect([toShown(text), toNumbered(text)]).toEqual([shown, numbered])
})
