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

test.each<[string, string, string]>([
  [
    'of whoever stands right before',
    'According to spokeswoman for the Greek Foreign Ministry Anna Tesar, Deputy Prime Minister of Greece Jan Berg and his Norwegian counterpart Pavel Orlo met.',
    'Deputy Prime Minister NO',
  ],
  [
    'of the subject, where another clause begins',
    "Brazilian Foreign Minister Anna Tesar spoke with Jan Berg; her Norwegian counterpart, Pavel Orlo, didn't.",
    'Minister of Foreign Affairs NO',
  ],
  [
    'of whoever was received, not of a fellow of the counterpart',
    'Greek Foreign Minister Anna Tesar came to Oslo. She was received by the President of Norway, Jan Berg, and met with her Norwegian counterpart Pavel Orlo.',
    'Minister of Foreign Affairs NO',
  ],
  [
    'a head of diplomacy is the minister',
    'Greek Foreign Minister Anna Tesar spoke with the head of Norwegian diplomacy, Pavel Orlo.',
    'Minister of Foreign Affairs NO',
  ],
])('whose counterpart: %s', (_reason, text, office) => {
  const { items } = extract({ name: 'a.txt', text: `Gas flows\n\n${text}` })
  const offices = items
    .flatMap(({ people }) => people.filter(({ name }) => name === 'Pavel Orlo'))
    .flatMap((one) => one.offices)
  expect(offices.map(({ title, of }) => `${title} ${of}`)).toEqual([office])
})
