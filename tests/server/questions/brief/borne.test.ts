import { expect, test } from '@jest/globals'
import { bearingIn } from '../../../../server/questions/brief/borne.ts'

test.each<[string, string, string[], string | undefined]>([
  [
    'the step that the headline tells, behind what led to it',
    'Greek ambassador summoned over fire on Oslo depot',
    [
      'A depot in Oslo was hit by Greek boats.',
      'The ambassador of Greece was summoned to the ministry on May 2.',
    ],
    'The ambassador of Greece was summoned to the ministry on May 2.',
  ],
  [
    'for whom somebody spied',
    'Police detain two on suspicion of spying for Greece',
    [
      'The police have detained two clerks suspected of treason.',
      'They worked for the Greek services.',
      'They sent maps to Greece.',
    ],
    'They sent maps to Greece.',
  ],
  [
    'how many years',
    'Fisherman gets 15 years on treason charge',
    ['The trial of a fisherman charged with treason has ended.', 'He is to spend 15 years in prison.'],
    'He is to spend 15 years in prison.',
  ],
  [
    'that somebody was hurt, in other words',
    'Driver injured as bus hits mine',
    [
      'A bus hit a mine; its driver was in it.',
      'It rained.',
      'He received wounds in a leg and is in hospital.',
    ],
    'He received wounds in a leg and is in hospital.',
  ],
  [
    'that it is denied, in whatever words',
    'Norway says its boats were fired on, Greece denies',
    [
      'Boats of Norway were fired on, the ministry said.',
      'The Greek side said that this does not correspond to reality.',
    ],
    'The Greek side said that this does not correspond to reality.',
  ],
  [
    'nothing where the first sentence says all of it',
    'Lind met Tesar in Oslo',
    ['Lind met Tesar in Oslo on May 2.', 'Lind and Tesar spoke of fish in Oslo.'],
    undefined,
  ],
  [
    'nothing where another has a common word of it alone',
    'Lind attends forum on fish',
    ['A forum on fish was opened by Lind.', 'All who attended it were glad.'],
    undefined,
  ],
  ['nothing where there is no sentence', 'Lind met Tesar', [], undefined],
])('what a headline tells and the first sentence leaves out: %s', (_, headline, sentences, expected) => {
  expect(bearingIn(headline, sentences)).toBe(expected)
})
