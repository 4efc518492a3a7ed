import { expect, test } from '@jest/globals'
import { invitationIn } from '../../../../server/questions/brief/invited.ts'

test.each([
  ['Lind invited Tesar to pay a visit to Oslo in May.', 'invited Tesar to pay a visit to Oslo in May'],
  ['He invited Tesar to the summit to be held in Oslo.', 'invited Tesar to the summit to be held in Oslo'],
  ['She invited her colleague to Oslo for the summit.', 'invited her colleague to Oslo for the summit'],
  [
    'He extended an invitation to the Prime Minister to visit Oslo.',
    'extended an invitation to the Prime Minister to visit Oslo',
  ],
  ['Tesar accepted an invitation to visit Oslo next year.', 'accepted an invitation to visit Oslo next year'],
  ['Lind invited Tesar to visit Oslo, and also said that it rained.', 'invited Tesar to visit Oslo'],
  ['Tesar came at the invitation of Lind.', undefined],
  ['The ambassador was invited to the Ministry.', undefined],
  ['Norway had invited Tesar to visit Oslo.', undefined],
  ['Lind invited bids for a bridge.', undefined],
])('%s', (sentence, words) => {
  const found = invitationIn(sentence)
  expect(found && sentence.slice(found.start, found.end)).toBe(words)
})
