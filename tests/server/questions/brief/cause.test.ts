import { expect, test } from '@jest/globals'
import { causeIn, tellsCause } from '../../../../server/questions/brief/cause.ts'

test.each<[string, string | undefined]>([
  [
    'She was handed a note of protest over a raid on the embassy, which Oslo denies.',
    'a raid on the embassy',
  ],
  [
    'The envoy was summoned to the ministry in connection with the arrest of two sailors.',
    'the arrest of two sailors',
  ],
  ['Oslo summoned the envoy to protest against the closing of a road and left.', 'the closing of a road'],
  ['He handed her a note protesting the collision at sea, in which three were hurt.', 'the collision at sea'],
  ['A strong protest was lodged over remarks of a deputy.', 'remarks of a deputy'],
  ['The envoy was summoned over Dr. Lind’s arrest.', 'Dr. Lind’s arrest'],
  [
    'A strong protest was expressed over the reception of so-called "envoys of the isle" at the senate, and a note was handed over.',
    'the reception of so-called "envoys of the isle" at the senate',
  ],
  [
    'He conveyed to him the strong indignation of the ministry at the remarks of a host.',
    'the remarks of a host',
  ],
  ['A note of protest was handed over to him by the minister.', undefined],
  ['The protest lasted over three hours.', undefined],
  ['The envoy was given a note, due to arrive on Monday.', undefined],
  ['Oslo rejected the protest and warned against further steps.', undefined],
  ['The ministers spoke over lunch about fish.', undefined],
  ['The envoy was summoned to the ministry at noon.', undefined],
  ['The envoy was handed a note about it.', undefined],
  ['Oslo voiced concern over "a mere', undefined],
  [`The envoy was summoned over ${'one thing after another '.repeat(6)}.`, undefined],
])('%s', (sentence, cause) => {
  expect(causeIn(sentence)).toBe(cause)
})

test.each([
  ['Envoy summoned over raid', true],
  ['外務省、襲撃を受け大使を召致', true],
  ['襲撃に関し大使を召致', true],
  ['Envoy summoned to ministry', false],
  ['Envoy summoned, handed over note', false],
])('the headline %s says over what: %s', (headline, isTold) => {
  expect(tellsCause(headline)).toBe(isTold)
})

test.each<[string, string, string | undefined]>([
  [
    'The envoy was summoned.',
    'The reason was the detention of a fisherman off Bergen.',
    'the detention of a fisherman off Bergen',
  ],
  ['A protest was lodged.', 'The occasion for the step was a raid on the embassy.', 'a raid on the embassy'],
  ['A house burnt down.', 'The reason was a short circuit.', undefined],
  ['The envoy was summoned.', 'The reason was that nobody came.', undefined],
  ['The envoy was summoned.', 'The reason was the same.', undefined],
])('%s %s', (before, sentence, cause) => {
  expect(causeIn(sentence, before)).toBe(cause)
})

test('of a sentence that was chosen behind such an act the cause is told', () => {
  expect(causeIn('The reason was the detention of a fisherman.')).toBe('the detention of a fisherman')
})
