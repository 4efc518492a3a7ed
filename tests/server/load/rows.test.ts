import { describe, expect, test } from '@jest/globals'
import { toRows } from '../../../server/load/rows.ts'
import { event, extraction, item, mention, office, oslo, person } from '../../fixtures/extraction.ts'

const rowsOf = (...items: Parameters<typeof extraction>[1]) => toRows(extraction('x.txt', items)).tables

describe('rows', () => {
  test('are flat', () => {
    const nested = Object.values(rowsOf(oslo()))
      .flat()
      .flatMap((row) => Object.values(row))
      .filter((value) => typeof value === 'object' && value !== null && !Array.isArray(value))
    expect(nested).toEqual([])
  })

  test('say which headlines are in bold', () => {
    const { items } = rowsOf(item(1, { bold: true }), item(2))
    expect(items.map(({ bold }) => bold)).toEqual([true, null])
  })

  test('hold a mention that is made twice at the same words once', () => {
    const once = mention('country', 'NO', 3)
    expect(
      rowsOf(item(1, { countries: ['NO'], mentions: [once, { ...once, rule: 'another' }] })).mentionsCountry,
    ).toEqual([{ item: 'hash-of-x.txt#1', country: 'NO', start: 3, end: 8, rule: 'test' }])
  })

  test('hang what is listed but nowhere mentioned on the item as a whole', () => {
    const { mentionsPerson } = rowsOf(item(1, { text: 'Ten signs.', people: [person('Liv Dahl')] }))
    expect(mentionsPerson).toMatchObject([{ person: 'person:liv-dahl', start: 0, end: 10, rule: 'item' }])
  })

  test.each([
    ['a code', { countries: ['AU'] }, 'AU'],
    ['a code that is listed nowhere', {}, 'AU'],
    [
      'a code that is listed as an organization',
      { organizations: [{ name: 'AU', aliases: [] }] },
      'organization:AU',
    ],
    ['both', { countries: ['AU'], organizations: [{ name: 'AU', aliases: [] }] }, 'AU'],
  ])('tell a state from an organization: %s', (_name, listed, key) => {
    const tables = rowsOf(
      item(1, {
        ...listed,
        people: [person('Liv Dahl', { offices: [office('Envoy', 'AU')] })],
        events: [event({ sides: [{ of: 'AU', people: [] }] })],
      }),
    )
    expect(tables.offices).toEqual([{ id: `office:Envoy@${key}`, title: 'Envoy', of: key }])
    expect(
      [...tables.countryInvolvedIn, ...tables.organizationInvolvedIn].map(
        (row) => row.country ?? row.organization,
      ),
    ).toEqual([key])
  })

  test('make a place of the country that an event is placed in', () => {
    const { places, in: lies } = rowsOf(item(1, { countries: ['NO'], events: [event({ place: 'Norway' })] }))
    expect(places).toEqual([{ id: 'place:Norway@NO', name: 'Norway', country: 'NO' }])
    expect(lies).toMatchObject([{ place: 'place:Norway@NO', country: 'NO' }])
  })

  test.each([
    [
      'a side names someone unknown',
      { events: [event({ sides: [{ of: 'NO', people: ['Nobody'] }] })] },
      'unknown-person',
    ],
    [
      'a mention names someone unknown',
      { mentions: [mention('person', 'person:nobody', 1)] },
      'unknown-person',
    ],
    ['a country is none', { countries: ['EU'] }, 'unknown-country'],
  ])('come with an issue where %s', (_name, more, code) => {
    expect(toRows(extraction('x.txt', [item(4, more)])).issues).toMatchObject([{ code, item: 4 }])
  })

  test('refuse a date that is none', () => {
    expect(() => rowsOf(item(1, { date: '2031-02-30' }))).toThrow(/2031-02-30 is no ISO date/)
  })
})
