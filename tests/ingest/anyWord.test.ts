import { expect, test } from '@jest/globals'
import { japaneseBody } from '../../ingest/find/japaneseBodies.ts'
import { japaneseOffice } from '../../ingest/find/japaneseOffices.ts'
import { japanesePlace } from '../../ingest/find/japanesePlaces.ts'
import { extract } from '../../ingest/index.ts'

/** What every object has by birth; one of them is a word of news, too: General Constructor. */
const WORDS = new Set(
  Object.getOwnPropertyNames(Object.prototype).flatMap((word) => [
    word,
    word.charAt(0).toUpperCase() + word.slice(1),
  ]),
)

const toText = (word: string): string => `Bulletin of Norway

1. ${word}

● ${word}大臣が会談

General ${word} Ida Lind meets ${word}

General ${word} Ida Lind of Norway met with Minister for ${word} Bruno Tesar of Greece and the ${word} Council (${word}).
The ${word} Ministry of Norway and the Ministry of ${word} signed an agreement. Secretary of State for ${word} Jan Orlo visited ${word}.
Deputy ${word} Jan Orlo, ${word} of the ${word} Party, ${word} the delegation. The ${word} ministers met. (${word} / 24.04.2026)
`

test.each([...WORDS])('%s is a word like others, not what a table of rows has by birth', (word) => {
  expect(JSON.stringify(extract({ text: toText(word), name: 'a.txt' }))).not.toMatch(/native code|\[object/)
  for (const find of [japaneseBody, japanesePlace, (title: string) => japaneseOffice(title, 'country')])
    expect(find(word)).toBeUndefined()
})
