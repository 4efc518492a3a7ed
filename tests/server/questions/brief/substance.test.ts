import { expect, test } from '@jest/globals'
import { isNear } from '../../../../server/questions/brief/nearness.ts'
import { tellsKilledSoldiers } from '../../../../server/questions/brief/headlines.ts'
import { SUBSTANCE, substanceOf } from '../../../../server/questions/brief/substance.ts'

test.each(SUBSTANCE.map(({ reason, ...row }) => [reason, row] as const))(
  '%s',
  (_, { words, unless, yes, no }) => {
    const isSo = (text: string): boolean => words.test(text) && unless?.(text) !== true
    expect([yes, no].map(isSo)).toEqual([true, false])
  },
)

test.each<[string[], string, boolean]>([
  [['NO', 'FI'], 'NO', true],
  [['NO', 'US'], 'NO', true],
  [['NO', 'GR'], 'NO', false],
  [['US'], 'US', false],
])('%j is near to %s: %s', (states, post, near) => {
  expect(isNear(states, post)).toBe(near)
})

test.each([
  ['', 3.5],
  ['Nobody was hurt.', 3.5],
  ['No casualties were reported.', 3.5],
  ['死傷者はなかった。', 3.5],
  ['Two farmers were killed.', 0],
])('of a drone that fell the first sentence tells whether it is damage alone: %s', (opening, by) => {
  expect(substanceOf('Drone falls on a field near Oslo', opening)).toBe(by)
})

test('that it is the first is looked for in the first sentence as well, and nothing else is', () => {
  expect(substanceOf('Minister in Oslo', 'Never before had a minister come by the new railway.')).toBe(-2)
})

test.each([
  'Nobody of the 30 passengers killed',
  'Norway marks 50 years since nine died',
  'Hunter kills 12 wolves',
  'Former minister, 85, dies',
  'Norway will not lift ban',
  'Greece calls for lifting of sanctions',
  '制裁の解除を要求',
  'Minister greets newly appointed Ambassador',
  'Government dismissed reports of talks',
  'Ambassador recalled long ties',
  '当初の予定を変更',
  'Prime Minister charged with forming new government',
  "Police arrest minister's brother",
  'Ambassador condemns arrest of journalist',
  '首相暗殺未遂で3人逮捕',
  'Talks on cancelled debt begin',
  '首脳会談の延期を否定',
])('an everyday headline weighs no more than its kind: %s', (headline) => {
  expect(substanceOf(headline)).toBeGreaterThanOrEqual(0)
})

test.each([
  ['Serviceman killed by sniper', true],
  ['Militants kill five soldiers', true],
  ['Two soldiers killed in shelling', true],
  ['Serviceman dies of gunshot wound', false],
  ['Two soldiers die in avalanche in Finland', false],
  ['Memorial to soldiers killed in attack opened', false],
])('soldiers whom others killed: %s, %s', (headline, is) => {
  expect(tellsKilledSoldiers(headline)).toBe(is)
})
