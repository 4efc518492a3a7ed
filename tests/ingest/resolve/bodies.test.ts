import { describe, expect, test } from '@jest/globals'
import { extract } from '../../../ingest/index.ts'

/** The names under which all documents know the bodies of a sentence. */
const bodiesOf = (sentence: string): string[] =>
  extract({ name: 'x.txt', text: `${sentence}\n\n${sentence}` }).items.flatMap(({ organizations }) =>
    organizations.map(({ name, canonical = name }) => canonical),
  )

describe('a body goes by one name in all documents', () => {
  test.each([
    ['The EU welcomed the agreement.', 'The European Union welcomed the agreement.', 'European Union'],
    [
      'The ICRC visited the detainees.',
      'The International Committee of the Red Cross visited the detainees.',
      'International Committee of the Red Cross',
    ],
    [
      'The Turkish MFA issued a statement.',
      'The Ministry of Foreign Affairs of Türkiye issued a statement.',
      'Ministry of Foreign Affairs of Türkiye',
    ],
    [
      "Greece's foreign ministry issued a statement.",
      'The Greek Foreign Ministry issued a statement.',
      'Ministry of Foreign Affairs of Greece',
    ],
    ['The Ukrainian Parliament adopted the law.', 'The Verkhovna Rada adopted the law.', 'Verkhovna Rada'],
    ['The Norwegian Navy took part.', 'The Navy of Norway took part.', 'Navy of Norway'],
  ])('%s %s', (a, b, expected) => {
    expect([bodiesOf(a), bodiesOf(b)]).toEqual([[expected], [expected]])
  })

  test('organs of two states stay two', () => {
    expect(bodiesOf('The Greek Foreign Ministry summoned the ambassador.')).not.toEqual(
      bodiesOf('The Norwegian Foreign Ministry summoned the ambassador.'),
    )
  })
})
