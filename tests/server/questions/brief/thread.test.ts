import { expect, test } from '@jest/globals'
import { termsOf, toThread } from '../../../../server/questions/brief/thread.ts'
import type { Telling } from '../../../../server/questions/brief/thread.ts'

/** A story that names some in its beginning, and others below. */
const story = (words: string, first: string[] = [], below: string[] = [], day = '2031-05-04'): Telling => ({
  ...{ item: words, day, headline: words, words, first: new Set(first), all: new Set([...first, ...below]) },
})
const isPerson = (id: string): boolean => id.startsWith('person:')

const MINE = story(
  'ベルゲンで地雷爆発\nTwo hurt in mine blast near Bergen\nA lorry hit a mine near Bergen.',
  ['place:bergen'],
)
const TRIAL = story(
  '三記者に禁錮刑\nCourt sentences three\nA court in Oslo sentenced three journalists.',
  [],
  ['person:orlo'],
)
const BUDGET = story(
  '国会、2032年度予算案の審議を開始\nDebate on 2032 budget begins\nParliament began to debate it.',
)
const VISIT = story('Finnish minister visits Oslo\nThe minister met Lind in Oslo.', [
  'person:lind',
  'place:oslo',
])
const MORE = ['Lind visits a school', 'Lind opens a road', 'Lind receives envoys'].map((words) =>
  story(words, ['person:lind', 'place:oslo']),
)
const DRILL = story('Exercise “Fish-2029” gets underway')
const BEFORE = [MINE, TRIAL, BUDGET, DRILL, VISIT, ...MORE]

test.each<[string, Telling, Telling | undefined]>([
  ['a place that few tell of', story('One of those hurt in Bergen mine blast dies', ['place:bergen']), MINE],
  ['the place alone, of another matter', story('Bergen elects a mayor', ['place:bergen']), undefined],
  ['somebody who was named below', story('三記者の一人が控訴\nOrlo appeals', ['person:orlo']), TRIAL],
  ['a number', story('国会、2032年度予算案を可決\n2032 budget adopted'), BUDGET],
  [
    'whoever is in everything',
    story('Greek minister visits Oslo\nHe met Lind', ['person:lind', 'place:oslo']),
    undefined,
  ],
  ['a name with a year', story('“FISH-2029” ends in Tromsø'), DRILL],
  ['a round number', story('Flood damages 1,200 houses of 2032'), undefined],
  ['words alone', story('Two hurt in mine blast near Narvik', ['place:narvik']), undefined],
])('a story goes back to another by %s', (_, now, last) => {
  expect(toThread(BEFORE, [now], isPerson)(now)).toBe(last?.item)
})

test('of several it goes back to the last', () => {
  const later = story('Second mine blast near Bergen hurts one', ['place:bergen'], [], '2031-05-06')
  const now = story('Third mine blast near Bergen', ['place:bergen'])
  expect(toThread([later, ...BEFORE], [now], isPerson)(now)).toBe(later.item)
})

test('words lose their endings, names in katakana stand whole, kanji in pairs', () => {
  expect([...termsOf('Visited Oslo: オルロ首相')].sort()).toEqual(['oslo', 'visit', 'オルロ', '首相'])
})

test('where nothing was told before nothing is found', () => {
  expect(toThread([], [MINE], isPerson)(MINE)).toBeUndefined()
})
