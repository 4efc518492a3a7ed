import { expect, test } from '@jest/globals'
import { createPlaces } from '../../../server/load/places.ts'
import { at, extraction, item } from '../../fixtures/extraction.ts'

const SAID = 'The ministry said no.'
const wordsOf = (text: string, nth = 0): ReturnType<typeof at> => {
  let start = -1
  for (let n = 0; n <= nth; n += 1) start = text.indexOf('said', start + 1)
  return at(start, start + 4)
}
const edition = (...texts: string[]) =>
  extraction(
    'a.txt',
    texts.map((text, i) => item(i + 1, { text })),
  )
const placeIn = (document: ReturnType<typeof edition>, position: number, nth = 0) => {
  const one = document.items[position]
  if (one === undefined) throw new Error('no such item')
  return createPlaces(document)(one, wordsOf(one.text, nth))
}

test('is the sentence in its file, and the stretch of it', () => {
  expect(placeIn(edition(`One thing. ${SAID} Another.`), 0)).toEqual(['a.txt', SAID, 0, 13, 17])
})

test('is the same in an edition that says something else before, behind and between', () => {
  const before = edition(`Quiet days.`, `One thing. ${SAID}`)
  const after = edition('New.', 'Quiet days, mostly.', `Two things. Yes. ${SAID} No more.`)
  expect(placeIn(after, 2)).toEqual(placeIn(before, 1))
})

test('is another one for the same sentence a second time, and in another file', () => {
  const twice = edition(`${SAID} ${SAID}`, SAID)
  const all = [placeIn(twice, 0), placeIn(twice, 0, 1), placeIn(twice, 1)]
  expect(all.map(([, , which]) => which)).toEqual([0, 1, 2])
  const elsewhere = extraction('b.txt', [item(1, { text: SAID })])
  expect(placeIn(elsewhere, 0)).not.toEqual(placeIn(edition(SAID), 0))
})

test('of items without words each is one', () => {
  const silent = edition('', '', '')
  const all = silent.items.map((one) => createPlaces(silent)(one, at(0, 0)))
  expect(new Set(all.map((place) => JSON.stringify(place))).size).toBe(3)
})

test('cuts each item once, however many events it has', () => {
  const document = edition(...Array.from({ length: 20 }, (_, n) => `Day ${String(n)}. ${SAID} ${SAID}`))
  let reads = 0
  const items = document.items.map((one) => ({
    ...one,
    get text() {
      reads += 1
      return one.text
    },
  }))
  const placeOf = createPlaces({ ...document, items })
  const found = document.items.flatMap((one) => [
    placeOf(one, wordsOf(one.text)),
    placeOf(one, wordsOf(one.text, 1)),
  ])
  expect(found.map(([, , which]) => which)).toEqual(Array.from({ length: 40 }, (_, n) => n))
  expect(reads).toBe(document.items.length)
})
