import { expect, test } from '@jest/globals'
import { isSameStep } from '../../../../server/questions/brief/steps.ts'

test.each([
  ['Norway summoned the ambassador of Greece.', 'Greek ambassador summoned', true],
  ['ギリシャ大使を召致', 'Norway summoned the envoy.', true],
  ['Norway summoned the ambassador of Greece.', 'The embassy in Oslo handed over a note of protest.', false],
  ['Norway summoned the envoy and handed him a note of protest.', 'A protest note was handed over.', false],
  ['The embassy sent a note of protest.', 'A protest note was handed over.', true],
  ['The envoy was invited to the Foreign Ministry.', 'Norway called in the envoy.', true],
  ['A rally was called in Oslo.', 'A strike was called in Bergen.', false],
  ['Students marched in Oslo.', 'Fishermen marched in Bergen.', false],
])('%s · %s', (one, other, is) => {
  expect(isSameStep(one, other)).toBe(is)
})
