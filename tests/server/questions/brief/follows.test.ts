import { expect, test } from '@jest/globals'
import { toFollows } from '../../../../server/questions/brief/follows.ts'
import { happening } from './happening.ts'

/** An event with one person on its second side. */
const of = (
  kind: Parameters<typeof happening>[0],
  bodies: string[],
  person: string,
  day: string,
  more: object = {},
): ReturnType<typeof happening> => {
  const event = happening(kind, bodies, { day, ...more })
  return {
    ...event,
    id: `${kind} ${person} ${day}`,
    parts: { ...event.parts, people: [{ id: person, side: 1 }] },
  }
}

const NOW = of('call', ['NO', 'FI'], 'orlo', '2031-05-09')

test.each<[string, ReturnType<typeof happening>[], string | undefined]>([
  [
    'the last contact of the two',
    [of('meeting', ['NO', 'FI'], 'orlo', '2031-05-01'), of('talks', ['NO', 'FI'], 'orlo', '2031-05-04')],
    '2031-05-04',
  ],
  ['not what was a year before', [of('meeting', ['NO', 'FI'], 'orlo', '2030-05-01')], undefined],
  ['not that of somebody else', [of('meeting', ['NO', 'FI'], 'lind', '2031-05-01')], undefined],
  ['not one with others', [of('meeting', ['NO', 'GR'], 'orlo', '2031-05-01')], undefined],
  ['not of his state alone', [of('legal', ['NO'], 'orlo', '2031-05-01')], undefined],
  ['not what was planned', [of('meeting', ['NO', 'FI'], 'orlo', '2031-05-01', { planned: true })], undefined],
  [
    'not of whom the news is full',
    [1, 2, 3, 4].map((day) => of('meeting', ['NO', 'FI'], 'orlo', `2031-05-0${String(day)}`)),
    undefined,
  ],
])('a call follows %s', (_, before, day) => {
  expect(toFollows(before)(NOW)?.day).toBe(day)
})

test('a case at home follows what courts did before, and no other affair', () => {
  const now = of('legal', ['NO'], 'orlo', '2031-05-09')
  expect(toFollows([of('legal', ['NO'], 'orlo', '2031-05-01')])(now)?.day).toBe('2031-05-01')
  expect(toFollows([of('appointment', ['NO'], 'orlo', '2031-05-01')])(now)).toBeUndefined()
})
