import { describe, expect, test } from '@jest/globals'
import { titleLikeness, toClusters, type NameMention } from '../../../ingest/resolve/clusters.ts'
import { callNames, isSameName, isSameWord, toNameParts } from '../../../ingest/resolve/names.ts'

type Said = [text: string, item: number, title?: string, of?: string]

function toMentions(said: readonly Said[]): NameMention[] {
  return said.map(([text, item, title, of], start) => ({
    item,
    start,
    text,
    offices: title === undefined ? [] : [{ title, ...(of === undefined ? {} : { of }) }],
  }))
}

/** For each cluster, which of the mentions (by place) are in it. */
function groupsOf(said: readonly Said[]): number[][] {
  return toClusters(toMentions(said)).map((cluster) =>
    cluster.mentions.map((mention) => mention.start).sort((a, b) => a - b),
  )
}

describe('clusters', () => {
  test.each<[string, Said[], number[][]]>([
    [
      'spellings of one name',
      [
        ['Vadym Petrenkiy', 0],
        ['Vadym Petrenky', 1],
      ],
      [[0, 1]],
    ],
    [
      'the family name moved',
      [
        ['Min-jae Kwon', 0],
        ['Kwon Min-jae', 1],
      ],
      [[0, 1]],
    ],
    [
      'an initial',
      [
        ['Pavel Orlo', 0],
        ['P. Orlo', 1],
      ],
      [[0, 1]],
    ],
    [
      'two of one family name',
      [
        ['Pavel Orlo', 0],
        ['Maria Orlo', 0],
      ],
      [[0], [1]],
    ],
    [
      'the family name alone goes to the one of the item',
      [
        ['Pavel Orlo', 0],
        ['Maria Orlo', 1],
        ['Orlo', 1],
      ],
      [[0], [1, 2]],
    ],
    [
      'the family name alone goes to the holder of the office',
      [
        ['Pavel Orlo', 0, 'Prime Minister', 'NO'],
        ['Maria Orlo', 1, 'Ambassador', 'GR'],
        ['Orlo', 2, 'Ambassador', 'GR'],
      ],
      [[0], [1, 2]],
    ],
    [
      'an office says more than the item',
      [
        ['Maria Orlo', 0, 'Ambassador', 'GR'],
        ['Pavel Orlo', 1],
        ['Orlo', 1, 'Ambassador', 'GR'],
      ],
      [[0, 2], [1]],
    ],
    [
      'an office of another state is another one',
      [
        ['Pavel Orlo', 0, 'Ambassador', 'NO'],
        ['Orlo', 1, 'Ambassador', 'GR'],
        ['Maria Orlo', 2, 'Ambassador', 'GR'],
      ],
      [[0], [1, 2]],
    ],
    [
      'a family name that nobody bears is a person of its own',
      [
        ['Pavel Orlo', 0],
        ['Tesar', 0],
      ],
      [[0], [1]],
    ],
    [
      'a family name said before the full one',
      [
        ['Orlo', 0],
        ['Pavel Orlo', 0],
      ],
      [[0, 1]],
    ],
  ])('%s', (_reason, said, groups) => {
    expect(groupsOf(said)).toEqual(groups)
  })

  test('a choice says what spoke for it and whom it passed over', () => {
    const mentions = toMentions([
      ['Pavel Orlo', 0],
      ['Maria Orlo', 1],
      ['Orlo', 1],
    ])
    const chosen = toClusters(mentions).flatMap((cluster) => [...cluster.choices])
    const [[mention, choice] = []] = chosen
    expect(chosen).toHaveLength(1)
    expect(mention?.text).toBe('Orlo')
    expect(choice?.runnerUp?.name).toBe('Pavel Orlo')
    expect(choice?.features).toHaveProperty('same-item', 3)
    expect(choice?.confidence).toBeGreaterThan(0.9)
  })

  test('an equal choice is an unsure one', () => {
    const [cluster] = toClusters(
      toMentions([
        ['Pavel Orlo', 0],
        ['Maria Orlo', 1],
        ['Orlo', 2],
      ]),
    )
    expect([...(cluster?.choices.values() ?? [])].map(({ confidence }) => confidence)).toEqual([0.5])
  })
})

test.each<[string, string[]]>([
  ['Pavel Orlo', ['orlo', 'pavel']],
  ['Fabio Noria Campo', ['campo', 'noria', 'fabio']],
  ['Zhang Weimin', ['zhang', 'weimin']],
  ['Pieter van der Tesar', ['tesar', 'pieter']],
  ['Orlo', ['orlo']],
])('%s is called by %j', (name, calls) => {
  expect(callNames(toNameParts(name))).toEqual(calls)
})

test.each<[string, string, boolean]>([
  ['Pavel Orlo', 'Pavel Orlo', true],
  ['Vadym Petrenkiy', 'Vadym Petrenky', true],
  ['Qassan Demirchilu', 'Gassan Demirchilou', true],
  ['Noria Campo', 'Fabio Noria Campo', true],
  ['Salem bin Nasser', 'Salem Nasser', true],
  ['Kwon Min-jae', 'Min-jae Kwon', true],
  ['Pavel Orlo', 'Maria Orlo', false],
  ['Pavel Orlo', 'Pavel Tesar', false],
  ['M. Orlo', 'Pavel Orlo', false],
  ['Orlo', 'Pavel Orlo', false],
])('%s / %s the same name: %s', (a, b, same) => {
  expect(isSameName(toNameParts(a), toNameParts(b))).toBe(same)
  expect(isSameName(toNameParts(b), toNameParts(a))).toBe(same)
})

test('a given name that differs is of another', () => {
  const mentions = ['Gulnara Orlo', 'Gulnar'].map((text, start) => ({ item: 0, start, text, offices: [] }))
  expect(toClusters(mentions)).toHaveLength(2)
})

test('an initial may stand for a given name', () => {
  expect(isSameName(toNameParts('P. Orlo'), toNameParts('Pavel Orlo'))).toBe(true)
})

// of two names as long as each other only the first is asked for initials
test('an initial said before the given name', () => {
  expect(isSameName(toNameParts('Pavel Orlo'), toNameParts('P. Orlo'))).toBe(true)
})

test.each<[string, string, boolean]>([
  ['petrenkiy', 'petrenky', true],
  ['karimlu', 'karimlou', true],
  ['khalid', 'halid', true],
  ['orlo', 'orla', false],
  ['tesarov', 'mesarov', false],
])('%s / %s the same word: %s', (a, b, same) => {
  expect(isSameWord(a, b)).toBe(same)
})

test.each<[string, string, number]>([
  ['Minister of Defense', 'Minister of Defense', 1],
  ['Minister of Foreign Affairs', 'Foreign Minister', 1],
  ['Prime Minister', 'Ambassador', 0],
])('%s / %s are alike by %d', (a, b, likeness) => {
  expect(titleLikeness(a, b)).toBeCloseTo(likeness)
})
