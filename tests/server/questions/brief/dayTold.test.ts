import { expect, test } from '@jest/globals'
import type { Happening } from '../../../../server/graph/happening.ts'
import { dayTold } from '../../../../server/questions/brief/dayTold.ts'

const event = (kind: Happening['kind'], day: string): Happening => ({
  ...{ id: 'e', kind, day, precision: 'day', quad: null, planned: false, negated: false, background: false },
  parts: { people: [], countries: [], organizations: [] },
})

test.each<[string, Happening['kind'], string, string, string, string | undefined]>([
  [
    'condolences come behind the disaster',
    'support',
    'Lind offers condolences',
    'Lind wrote to Tesar over the loss of life as a result of the blast at a mine in Oslo on May 3.',
    '',
    '2031-05-04',
  ],
  ['an accident is its own', 'incident', 'Two killed', 'Two were killed in a blast on May 3.', '', undefined],
  [
    'a denial comes behind what is denied',
    'rejection',
    'Norway denies report',
    'The statement alleging that boats opened fire at dawn on May 3 is untrue, Oslo said.',
    '',
    '2031-05-04',
  ],
  [
    'an answer has its own day',
    'rejection',
    'Norway responds to claims of Greece',
    'Athens is waiting for boats, Orlo said on May 2.',
    'Lind dismissed this on May 3.',
    '2031-05-03',
  ],
  [
    'or that of its report',
    'rejection',
    'Norway comments on words of Orlo',
    'In an interview aired on May 3, Orlo spoke of boats.',
    'Lind rejected this.',
    '2031-05-04',
  ],
])('%s', (_, kind, headline, opening, sentence, from) => {
  const told = dayTold({
    ...{ event: event(kind, '2031-05-03'), date: '2031-05-04', headline, words: 'words', opening, sentence },
    inHeadline: sentence === '',
  })
  expect(told.span?.from).toBe(from)
})
