/** Signs by which a run of capitals is told for a person's name. */
import { FAMILY_NAMES_FIRST, GIVEN_NAMES, PARTICLES } from '../data/names.ts'
import { hasFamilyEnding } from './familyEnding.ts'
import type { Word } from '../nlp/word.ts'
import { ABBREVIATED, HYPHEN, PREFIXES, isEzafe, isPatronymic } from './nameWords.ts'

const isParticle = (word: Word | undefined): boolean => word !== undefined && PARTICLES.has(word.key)

/** What speaks for a run being a person's name, each from its words alone. Order has no meaning. */
export const SIGNS: readonly {
  sign: string
  yes: string
  no: string
  test: (words: readonly Word[]) => boolean
}[] = [
  {
    sign: 'given-name',
    yes: 'Maria Lopez',
    no: 'Green Deal',
    test: ([first, second]) =>
      first !== undefined &&
      second !== undefined &&
      (GIVEN_NAMES.has(first.key) || (first.tags.has('FirstName') && !first.tags.has('Place'))),
  },
  {
    sign: 'family-ending',
    yes: 'Rovnag Testov',
    no: 'Green Deal',
    test: (words) =>
      // of a double name either half may tell
      words.slice(1).some((word) => hasFamilyEnding(word.text.replace(/['’]s?$/u, ''))),
  },
  {
    sign: 'family-first',
    yes: 'Zhang Weimin',
    no: 'Green Deal',
    test: (words) => words.length > 1 && words.length < 5 && FAMILY_NAMES_FIRST.has(words[0]?.key ?? ''),
  },
  {
    sign: 'family-last',
    yes: 'Min-jae Kwon',
    no: 'Rolls-Royce Plant',
    test: (words) =>
      words.length === 3 && HYPHEN.test(words[1]?.gap ?? '') && FAMILY_NAMES_FIRST.has(words[2]?.key ?? ''),
  },
  {
    sign: 'particle',
    yes: 'Salem bin Nasser',
    no: 'Port Said Zone',
    test: (words) => words.slice(1).some((word) => isParticle(word) || isPatronymic(word)),
  },
  {
    sign: 'initial',
    yes: 'K. Lindvarn',
    no: 'Plan B',
    test: ([first, second]) =>
      /^\p{Lu}\p{Ll}?$/u.test(first?.text ?? '') &&
      ABBREVIATED.test(second?.gap ?? '') &&
      /^\p{Lu}\p{Ll}{2}/u.test(second?.text ?? ''),
  },
  {
    sign: 'joined-initial',
    yes: 'D.Lindvarn',
    no: 'Plan B',
    test: ([word]) => /^\p{Lu}\p{Ll}?\.\p{Lu}\p{Ll}{2}/u.test(word?.text ?? ''),
  },
  {
    sign: 'middle-name',
    yes: 'Ha Thi Minh Chau',
    no: 'Ha Long Bay',
    test: (words) =>
      words.length > 2 && /^(?:thi|van)$/u.test(words[1]?.key ?? '') && words[1]?.capital === true,
  },
  {
    sign: 'hyphenated-given',
    yes: 'Baek Do-sul',
    no: 'Rolls Royce Group',
    test: (words) =>
      words.length > 2 &&
      words.some(
        (word, at) =>
          HYPHEN.test(word.gap) &&
          /^\p{Ll}/u.test(word.text) &&
          !PREFIXES.test(words[at - 1]?.key ?? '') &&
          !isEzafe(words, at),
      ),
  },
  {
    sign: 'tagged-person',
    yes: 'John Smith',
    no: 'Green Deal',
    test: (words) => words.length > 1 && words.length < 5 && words.every((word) => word.tags.has('Person')),
  },
]
