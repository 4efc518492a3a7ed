import { expect, test } from '@jest/globals'
import { extract } from '../../../ingest/index.ts'

/** The offices of Pavel Orlo in the second story, the first of which calls him President. */
function officesIn(headline: string, story: string): string[] {
  const text = `Political news of Norway
5 June 2026 – 12 June 2026
Embassy of Japan in Norway

1. Foreign affairs

● A decree is signed

President Pavel Orlo of Norway signed a decree in Oslo. (NTB / 08.06.2026)

● ${headline}

${story} (NTB / 09.06.2026)
`
  const [, item] = extract({ text, name: 'oslo.txt' }).items
  const orlo = item?.people.find(({ name }) => name === 'Pavel Orlo')
  return (orlo?.offices ?? []).map(({ title, of }) => `${title} of ${of}`)
}

test.each([
  [
    'President holds talks with Greek President',
    'Pavel Orlo phoned the President of Greece Maria Lopez on Tuesday.',
    ['President of NO'],
  ],
  ['Prime Minister visits Athens', 'Pavel Orlo phoned Prime Minister Velda Sorn on Tuesday.', []],
  ['Greek President visits Oslo', 'On Tuesday, Pavel Orlo received Maria Lopez.', []],
])('whose office the headline leaves without a name: %s', (headline, story, offices) => {
  expect(officesIn(headline, story)).toEqual(offices)
})
