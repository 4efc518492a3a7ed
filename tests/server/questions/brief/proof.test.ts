import { describe, expect, test } from '@jest/globals'
import type { Parts } from '../../../../server/graph/happening.ts'
import type { MentionRow, ReportRow } from '../../../../server/graph/rows.ts'
import { prove } from '../../../../server/questions/brief/proof.ts'

const NAMES: Record<string, string> = {
  NO: 'Norway',
  GR: 'Greece',
  'person:lind': 'Lind',
  'person:tesar': 'Tesar',
}

/** A story of a headline and a text, in which some words tell an event. */
function story(headline: string, body: string, words: string): ReportRow {
  const text = `見出し\n${headline}\n\n${body}`
  const start = text.lastIndexOf(words)
  return {
    ...{ event: 'e', item: 'doc#1', n: 1, section: undefined, headlineEn: headline, headlineJa: '見出し' },
    ...{ date: '2031-05-06', text, agencies: ['WIRE'], document: 'doc', title: 'Digest', file: 'd.txt' },
    ...{ start, end: start + words.length, rule: 'test' },
  }
}

const mentionsIn = ({ text, item }: ReportRow): MentionRow[] =>
  Object.entries(NAMES).flatMap(([id, name]) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }): MentionRow => ({
      ...{ item, id, start: index, end: index + name.length },
      kind: id.startsWith('person:') ? 'person' : 'country',
    })),
  )

const PARTS: Parts = {
  people: [
    { id: 'person:lind', side: 0 },
    { id: 'person:tesar', side: 1 },
  ],
  countries: [
    { id: 'NO', side: 0 },
    { id: 'GR', side: 1 },
  ],
  organizations: [],
}
const ASKED = { parts: PARTS, place: 'Oslo', isContact: true, isByHeadline: false }

const proofOf = (row: ReportRow, more: Partial<typeof ASKED> = {}) =>
  prove({ ...ASKED, ...more }, [row], () => mentionsIn(row))

describe('an event is proved', () => {
  test.each<[string, ReportRow, string[]]>([
    [
      'by the sentence that names both',
      story('A day in Oslo', 'Lind met Tesar in Oslo.', 'met'),
      ['Lind met Tesar in Oslo.'],
    ],
    [
      'by the headline beside it, where that names the other',
      story('Tesar in Oslo', 'Rain fell. Lind met the guest.', 'met'),
      ['Lind met the guest.', 'Tesar in Oslo'],
    ],
    [
      'by a sentence just before, where it names nobody itself',
      story('A day in Oslo', 'Lind met Tesar. Six papers were signed.', 'signed'),
      ['Six papers were signed.', 'Lind met Tesar.'],
    ],
    [
      'by the text below a headline that names one',
      story('Lind blames a guest', 'It rained. Tesar kept still.', 'blames'),
      ['Lind blames a guest', 'Tesar kept still.'],
    ],
  ])('%s', (_, row, sentences) => {
    expect(proofOf(row)?.sentences.map(({ text }) => text)).toEqual(sentences)
  })

  test.each<[string, ReportRow]>([
    ['of whom one side is named nowhere near', story('A day in Oslo', 'Lind met the guest.', 'met')],
    // who names one side does not speak of whoever stood before
    [
      'of whom the sentence names one, and the one before both',
      story('A day', 'Lind met Tesar. Lind signed.', 'signed'),
    ],
  ])('not where two met %s', (_, row) => {
    expect(proofOf(row)).toBeUndefined()
  })
})

test('what is not a contact is told by those whom the act names', () => {
  const row = story('Norway blames a guest', 'Lind kept still, and Tesar too.', 'blames')
  expect(proofOf(row, { isContact: false })?.named.sort()).toEqual(['NO', 'person:tesar'])
  expect(proofOf(row)?.named.sort()).toEqual(['NO', 'person:lind', 'person:tesar'])
  // that a state is named once more proves nothing
  const both = story('Norway and Greece', 'Lind met Tesar.', 'met')
  expect(proofOf(both)?.sentences.map(({ text }) => text)).toEqual(['Lind met Tesar.'])
})

test('a courtesy is proved by a headline alone', () => {
  const row = story('Lind thanks Tesar', 'Lind praised Tesar.', 'praised')
  expect(proofOf(row, { isByHeadline: true })).toBeUndefined()
  const headed = story('Lind thanks Tesar', 'It rained.', 'thanks')
  expect(proofOf(headed, { isByHeadline: true })).toMatchObject({ isHeadline: true })
})

test.each([
  ['Lind blamed Tesar.', true],
  ['The minister blamed Tesar.', true],
  ['Tesar was blamed by Lind.', false],
  ['Blame fell: she blamed, Lind told Tesar.', false],
])('who acts is told as such: %s %j', (sentence, isActive) => {
  const row = story('Lind and Tesar', sentence, 'blamed')
  expect(proofOf(row)?.isActive).toBe(isActive)
})

test('the place is told where the sentences name it', () => {
  expect(proofOf(story('A day', 'Lind met Tesar in Oslo.', 'met'))?.isPlaced).toBe(true)
  expect(proofOf(story('A day', 'Lind met Tesar.', 'met'))?.isPlaced).toBe(false)
})
