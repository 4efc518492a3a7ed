import { expect, test } from '@jest/globals'
import { extract } from '../../../ingest/index.ts'

/** The offices of the only person of a text. */
function officesIn(text: string): string[] {
  const { items } = extract({ name: 'a.txt', text: `Gas flows\n\n${text}` })
  return items.flatMap(({ people }) =>
    people.flatMap(({ offices }) => offices.map(({ title, of }) => `${title} ${of}`)),
  )
}

test.each<[string, string[]]>([
  [
    'President of Norway Pavel Orlo arrived. President of Norway Pavel Orlo spoke of gas. He was seen by Greek President Pavel Orlo.',
    ['President NO'],
  ],
  [
    'Director of Norway’s Energy Agency Pavel Orlo arrived. Former Greek Prime Minister Pavel Orlo spoke of gas.',
    ['Director of Energy Agency NO', 'Prime Minister GR'],
  ],
])('who rules a state rules no other: %s', (text, offices) => {
  expect(officesIn(text)).toEqual(offices)
})
