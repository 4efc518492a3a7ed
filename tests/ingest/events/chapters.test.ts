import { expect, test } from '@jest/globals'
import { chaptersOf } from '../../../ingest/events/chapters.ts'
import { readItems } from '../../../ingest/index.ts'
import { toItem } from '../items.ts'

const contextOf = (sentences: number) => {
  const text = 'Foreign Minister Orlo of Norway met Foreign Minister Lind of Greece in Oslo on 3 May. '
  const [read] = readItems([toItem(text.repeat(sentences))], undefined).items
  if (read === undefined) throw new Error('no item')
  return read.context
}

test('a story is read as a whole', () => {
  const context = contextOf(20)
  expect(chaptersOf(context)).toEqual([context])
})

test('a book is read in stretches that hold everything once', () => {
  const context = contextOf(900)
  const chapters = chaptersOf(context)
  expect(chapters.length).toBeGreaterThan(3)
  for (const { found, people } of chapters) {
    expect(found.sentences.length).toBeLessThanOrEqual(200)
    expect(people).toHaveLength(found.sentences.length)
  }
  expect(chapters.flatMap(({ found }) => found.sentences)).toEqual(context.found.sentences)
  expect(chapters.flatMap(({ people }) => people)).toEqual(context.people)
  expect(chapters.flatMap(({ found }) => found.states)).toEqual(context.found.states)
  expect(chapters.flatMap(({ found }) => found.placeMentions)).toEqual(context.found.placeMentions)
  expect(chapters.flatMap(({ dates }) => dates)).toEqual(context.dates)
})
