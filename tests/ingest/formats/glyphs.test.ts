import { expect, test } from '@jest/globals'
import { toUnified } from '../../../ingest/formats/glyphs.ts'

test.each([
  ['4⽉24⽇', '4月24日'],
  ['⼤統領と⻑官、国⺠', '大統領と長官、国民'],
  ['ﬁrst oﬃce', 'first office'],
  ['か\u3099', 'が'],
  ['政治‧外交', '政治・外交'],
  ['ＥＵ、①', 'ＥＵ、①'],
  ['2026‒2028', '2026–2028'],
  ['ʻquotedʼ Oʻzbekiston', '‘quotedʼ Oʻzbekiston'],
])('%s', (printed, meant) => {
  expect(toUnified(printed)).toBe(meant)
})
