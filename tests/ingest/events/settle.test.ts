import { describe, expect, test } from '@jest/globals'
import { newsOf } from '../../../ingest/events/news.ts'
import { settle } from '../../../ingest/events/settle.ts'
import { findInSentences } from './sentences.ts'

const tell = (text: string): string[] =>
  settle(findInSentences(text)).settled.map(
    ({ kind, sides }) =>
      `${kind}: ${sides.map(({ of, people }) => [of ?? '?', ...people].join(' ')).join(' | ')}`,
  )

const MET = 'President of Norway Pavel Orlo met with President of Greece Maria Lopez.'

describe('settling', () => {
  test.each<[string, string, string[]]>([
    ['one telling', MET, ['meeting: NO Pavel Orlo | GR Maria Lopez']],
    [
      'the same told twice is one',
      `${MET} Pavel Orlo met with Maria Lopez.`,
      ['meeting: NO Pavel Orlo | GR Maria Lopez'],
    ],
    [
      "the deputies' talks are apart from the ministers' meeting",
      `${MET} Deputy Minister of Defense of Norway Velda Sorn met with Deputy Minister of Defense of Greece Anna Tesar.`,
      ['meeting: NO Pavel Orlo | GR Maria Lopez', 'meeting: NO Velda Sorn | GR Anna Tesar'],
    ],
    [
      'other sides are another happening',
      `${MET} President of Norway Pavel Orlo met with President of Serbia Anna Tesar.`,
      ['meeting: NO Pavel Orlo | GR Maria Lopez', 'meeting: NO Pavel Orlo | RS Anna Tesar'],
    ],
    [
      'a call told in other words is one',
      `President of Norway Pavel Orlo called President of Greece Maria Lopez by phone. Pavel Orlo held a phone conversation with Maria Lopez.`,
      ['call: NO Pavel Orlo | GR Maria Lopez'],
    ],
    [
      'what was discussed was discussed by telephone',
      `President of Norway Pavel Orlo discussed trade with President of Greece Maria Lopez. During the telephone conversation, the sides spoke of fish.`,
      ['call: NO Pavel Orlo | GR Maria Lopez'],
    ],
  ])('%s', (_reason, text, told) => {
    expect(tell(text)).toEqual(told)
  })

  test('every candidate has a fate among what is settled', () => {
    const candidates = findInSentences(`${MET} Pavel Orlo visited Greece. Norway met with Serbia in 2019.`)
    const { settled, fates } = settle(candidates)
    expect(new Set(fates.keys())).toEqual(new Set(candidates))
    expect(settled.map(({ kind }) => kind)).toEqual(['meeting', 'visit', 'meeting'])
    for (const fate of fates.values()) expect(settled).toContain(fate.fate === 'yielded' ? fate.to : fate.as)
  })

  test.each<[string, string]>([
    ['same-words', 'Norway expressed concern over the arrests in Greece.'],
    [
      'same-contact',
      `President of Norway Pavel Orlo called President of Greece Maria Lopez by phone. Pavel Orlo discussed trade with Maria Lopez.`,
    ],
    [
      'some-of-all',
      'A summit of the Green Council was held in Oslo under the chairmanship of President of Norway Pavel Orlo. It was attended by President of Greece Maria Lopez, President of Serbia Anna Tesar, President of Peru Ivan Sorn and, as head of an observer state, Prime Minister of Chile Velda Lind.',
    ],
    [
      'told-in-protest',
      'Norway summoned Greek Ambassador Maria Lopez. Deputy Minister of Norway Pavel Orlo explained the reasons to Maria Lopez of Greece.',
    ],
    ['part-of', 'Norway and Greece held a joint exercise. Norway held an exercise.'],
  ])('%s gives up a candidate: %s', (rule, text) => {
    const { fates } = settle(findInSentences(text))
    const rules = [...fates.values()].flatMap((fate) => (fate.fate === 'yielded' ? [fate.rule] : []))
    expect(rules).toContain(rule)
  })

  test('the strong word names the happening, though the weak one comes first', () => {
    const candidates = findInSentences(
      `President of Norway Pavel Orlo discussed trade with President of Greece Maria Lopez. ${MET}`,
    )
    expect(candidates[0]?.rule.weak).toBe(true)
    expect(settle(candidates).settled.map(({ rule }) => rule.weak)).toEqual([undefined])
  })

  test.each<[string, string[]]>([
    [
      'Maria Lindova of Norway was dismissed as minister. Pavel Orlo of Norway was appointed minister.',
      ['Maria Lindova', 'Pavel Orlo'],
    ],
    [
      'Pavel Orlo of Norway was appointed minister. Pavel Orlo of Norway was sworn in as minister.',
      ['Pavel Orlo'],
    ],
  ])('each change of office is one of its own: %s', (text, people) => {
    const { settled } = settle(findInSentences(text))
    expect(settled.map(({ sides }) => sides.flatMap((side) => side.people).join())).toEqual(people)
  })

  test('a candidate is not changed by what joins it', () => {
    const candidates = findInSentences(`Norway met with Greece. ${MET}`)
    const before = structuredClone(candidates.map(({ sides }) => sides))
    settle(candidates)
    expect(candidates.map(({ sides }) => sides)).toEqual(before)
  })
})

describe('news', () => {
  const newsIn = (text: string): string[] => {
    const { settled } = settle(findInSentences(text))
    return [...newsOf(settled)].map(({ kind }) => kind)
  }

  test.each<[string, string, string[]]>([
    ['history yields to news', `${MET} Norway met with Serbia in 2019.`, ['meeting']],
    [
      'greetings of guests who are received one after the other are none',
      'President of Norway Pavel Orlo accepted the credentials of Ambassador of Greece Maria Lopez and of Ambassador of Peru Anna Tesar. Both ambassadors expressed gratitude to Norway.',
      ['meeting', 'meeting'],
    ],
    ['history alone is no news', 'Pavel Orlo spoke. The weather was fine.', []],
    [
      'a plan behind the headline is told where nothing else is',
      'President of Norway Pavel Orlo will meet with President of Greece Maria Lopez.',
      ['meeting'],
    ],
  ])('%s', (_reason, text, kinds) => {
    expect(newsIn(text)).toEqual(kinds)
  })
})

describe('what is said before the press', () => {
  const newsIn = (text: string): string[] =>
    [...newsOf(settle(findInSentences(text)).settled)].map(
      ({ kind, sides }) => `${kind}: ${sides.flatMap(({ people }) => people).join()}`,
    )
  test.each<[string, string[]]>([
    [
      `${MET} At the joint press conference, Pavel Orlo said that trade grows.`,
      ['meeting: Pavel Orlo,Maria Lopez', 'statement: Pavel Orlo'],
    ],
    [`${MET} At the joint table, Pavel Orlo said that trade grows.`, ['meeting: Pavel Orlo,Maria Lopez']],
  ])('%s', (text, news) => expect(newsIn(text)).toEqual(news))
})
