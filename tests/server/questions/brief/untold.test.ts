import { expect, test } from '@jest/globals'
import type { ItemRow, MentionRow } from '../../../../server/graph/rows.ts'
import { statesIn } from '../../../../server/questions/brief/untold.ts'

const HEADLINE = 'Norway votes'
const ROW: ItemRow = {
  ...{ item: 'doc#1', n: 1, section: undefined, headlineEn: HEADLINE, headlineJa: undefined, bold: false },
  ...{ date: '2031-05-06', text: `${HEADLINE}\n\nNorway voted, as Finland did. Greece is warm.` },
  ...{ agencies: [], document: 'doc', title: 'Digest', file: 'd.txt' },
}
const NAMES = [
  ['NO', 'country', 'Norway'],
  ['FI', 'country', 'Finland'],
  ['GR', 'country', 'Greece'],
  ['organization:v', 'organization', 'votes'],
] as const
const MENTIONS = NAMES.flatMap(([id, kind, name]) =>
  [...ROW.text.matchAll(new RegExp(name, 'gu'))].map(({ index }): MentionRow => ({
    ...{ item: ROW.item, id, kind, start: index, end: index + name.length },
  })),
)

test('the states of a story are those of its headlines and its first sentence, each once', () => {
  expect(MENTIONS.filter(({ id }) => id === 'NO')).toHaveLength(2)
  expect(statesIn(ROW, MENTIONS)).toEqual(['NO', 'FI'])
})
