import { expect, test } from '@jest/globals'
import { toSounds } from '../../../ingest/resolve/names.ts'
import type { Appearance } from '../../../server/identity/appearance.ts'
import { toTestimonies } from '../../../server/identity/testimony.ts'

function appearance(document: string, name: string, more: Partial<Appearance> = {}): Appearance {
  const key = `person:${name.toLowerCase().replaceAll(' ', '-')}`
  const [offices, sides] = [['office:Minister@NO', 'office:General@NO'], ['NO']]
  const said = {
    key,
    name,
    sound: toSounds(name),
    ja: null,
    offices,
    formerOffices: [],
    sides,
    guesses: [],
    items: [],
    marks: [],
  }
  return { id: `${document}/${key}`, document, ...said, first: '2031-05-06', last: '2031-05-06', ...more }
}

test.each<[string, Partial<Appearance>, number]>([
  ['on another day of the quarter', { first: '2031-04-01', last: '2031-06-30' }, 1],
  ['with the offices in another order', { offices: ['office:General@NO', 'office:Minister@NO'] }, 1],
  ['in the next quarter', { first: '2031-07-01', last: '2031-07-01' }, 2],
  ['a year later', { first: '2032-05-06', last: '2032-05-06' }, 2],
  ['without a day', { first: null, last: null }, 2],
  ['with one office less', { offices: ['office:Minister@NO'] }, 2],
  ['with an office that is held no more', { formerOffices: ['office:General@NO'] }, 2],
  ['of another state', { sides: ['GR'] }, 2],
  ['of a side that is only suggested', { sides: [], guesses: ['NO'] }, 2],
  ['with the Japanese name', { ja: 'オルロ' }, 2],
])('the same said %s', (_how, more, count) => {
  const block = [appearance('a', 'Jan Orlo'), appearance('b', 'Jan Orlo', more)]
  expect(toTestimonies(block).size).toBe(count)
})

test('who else of the family name is in the document belongs to it', () => {
  const [jan, ida] = ['Jan Orlo', 'Ida Orlo']
  const block = [
    appearance('a', jan),
    appearance('b', jan),
    appearance('b', ida),
    appearance('c', jan),
    appearance('c', ida),
  ]
  expect([...toTestimonies(block).values()].map(({ members }) => members.map(({ id }) => id))).toEqual([
    ['a/person:jan-orlo'],
    ['b/person:jan-orlo', 'c/person:jan-orlo'],
    ['b/person:ida-orlo', 'c/person:ida-orlo'],
  ])
})

test('it is said from the first day on, to the end of the quarter', () => {
  const block = ['2031-05-09', '2031-05-06', '2031-06-01'].map((day, n) =>
    appearance(`d${String(n)}`, 'Jan Orlo', { first: day, last: day }),
  )
  expect([...toTestimonies(block).values()].map(({ said: { first, last } }) => [first, last])).toEqual([
    ['2031-05-06', '2031-06-30'],
  ])
})
