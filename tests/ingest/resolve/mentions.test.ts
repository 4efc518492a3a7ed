import { expect, test } from '@jest/globals'
import { findInItem } from '../../../ingest/find/item.ts'
import { toMentions } from '../../../ingest/resolve/mentions.ts'
import { toItem } from '../items.ts'

test.each([
  ['another spelling does something', 'Orlai laughed.', 'General Pavel Orlay of Norway left.', 2],
  ['another spelling is done something', 'They met Orlai.', 'General Pavel Orlay of Norway left.', 1],
  ['the family name first', 'Later, Orlay Ruen met nobody.', 'General Ruen Orlay of Norway left.', 2],
  ['the first word of a name in an office', 'They met with Orlay.', 'General Orlay Ruen of Norway left.', 2],
  ['another name', 'Tesar laughed.', 'General Pavel Orlay of Norway left.', 1],
  ['short names are spelled alike', 'Orli laughed.', 'General Pavel Orly of Norway left.', 1],
])('a name alone: %s', (_case, alone, vouched, mentions) => {
  expect(toMentions([findInItem(toItem(`${vouched} ${alone}`))])).toHaveLength(mentions)
})
