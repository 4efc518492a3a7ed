import { describe, expect, test } from '@jest/globals'
import { GoldError, readGold } from '../../../ingest/evaluate/gold.ts'

const item = { n: 1, headline: { en: 'A' } }

describe('annotation files', () => {
  test('what is left out has its default', () => {
    expect(readGold(JSON.stringify({ items: [item] }), 'a.gold.json').items[0]).toMatchObject({
      people: [],
      countriesOptional: [],
    })
  })

  test.each([
    ['{', 'a.gold.json: not JSON'],
    ['[]', '(top)'],
    [JSON.stringify({ items: [{ ...item, n: 'one' }] }), '.items[0].n'],
    [
      JSON.stringify({ items: [item, { ...item, events: [{ kind: 'party', sides: [] }] }] }),
      '.items[1].events[0].kind',
    ],
    [JSON.stringify({ items: [{ ...item, date: '1 May' }] }), '.items[0].date'],
    [JSON.stringify({ items: [{ ...item, people: [{ accept: [] }] }] }), '.items[0].people[0].name'],
  ])('%s is refused with its place', (text, place) => {
    const read = (): unknown => readGold(text, 'a.gold.json')
    expect(read).toThrow(GoldError)
    expect(read).toThrow('a.gold.json')
    expect(read).toThrow(place)
  })
})
