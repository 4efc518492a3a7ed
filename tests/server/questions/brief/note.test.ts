import { expect, test } from '@jest/globals'
import { noteIn } from '../../../../server/questions/brief/note.ts'
import type { MentionRow } from '../../../../server/graph/rows.ts'

const mention = (text: string, name: string, from = 0): MentionRow => {
  const start = text.indexOf(name, from)
  return { item: 'i', kind: 'person', id: `person:${name}`, start, end: start + name.length }
}

const STORY = 'A court in Oslo upheld the sentence of Lind.\n'

test.each<[string, string, (text: string) => MentionRow[], string | undefined]>([
  ['nobody', 'NOTE: The court sits since 2019.', () => [], 'The court sits since 2019.'],
  [
    'whom the story names',
    'NOTE: Lind has been held since 2025.',
    (text) => [mention(text, 'Lind'), mention(text, 'Lind', STORY.length)],
    'Lind has been held since 2025.',
  ],
  [
    'somebody else',
    'NOTE: Tesar has been held since 2025.',
    (text) => [mention(text, 'Lind'), mention(text, 'Tesar')],
    undefined,
  ],
])('a note that speaks of %s', (_, note, mentions, told) => {
  const text = STORY + note
  expect(noteIn(text, mentions(text)).note).toBe(told)
})
