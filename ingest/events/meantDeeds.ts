/** Senses that the words of a deed may have instead: a strike that has ended, people driven from their homes, which lawyers are meant. */
import { keysOf } from '../nlp/keys.ts'
import type { Word } from '../nlp/word.ts'
import type { OtherSense } from './otherSense.ts'
import { isThing } from './subject.ts'

const ENDS = /^(?:end(?:ed|s|ing)|suspend(?:ed|s)|stopped|halted|abandoned)$/u
const FROM_HOME = /^from (?:\S+ ){0,2}(?:homes?|houses|homeland|lands?|villages?)\b/u
const COURSE = /^(?:course|progress|state|status|pace)$/u
const UNREACHED = /^(?:no|without|neither|if|unless|whether|until|once|any)$/u
const SERVES =
  /^(?:serve|serves|help|helps|hinder|hinders|hamper|hampers|undermine|undermines|promote|promotes|support|supports|harm|harms)$/u

const has = (words: readonly Word[], test: RegExp): boolean => words.some(({ key }) => test.test(key))

/** Rows as those of `meant.ts`, of what is done rather than of who meets. */
export const DEED_SENSES: readonly OtherSense[] = [
  {
    of: ({ id }) => id === 'protest.hunger-strike',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 3), from), ENDS),
    such: 'ended his hunger strike: no protest any more',
  },
  {
    of: ({ id }) => id === 'sanction.expelled',
    is: ({ words, to }) => FROM_HOME.test(keysOf(words, to, to + 4)),
    such: 'were expelled from their homes: driven out, not sent home',
  },
  {
    of: ({ id }) => id === 'agreement.was-reached',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 3), from), UNREACHED),
    such: 'no agreement was reached to open it, if an agreement were reached on gas: there is none',
  },
  {
    of: ({ id }) => id === 'appointment.elected',
    is: ({ words, groups, from, to }) => words[to]?.key === 'by' && isThing(words, from, groups),
    such: 'the lawyers appointed by the state: which of them are meant',
  },
  {
    of: ({ id }) => id === 'appointment.elected',
    is: ({ words, from, to }) => words[from]?.key === 'named' && words[to]?.key === 'after',
    such: 'a school named after A: nobody is named to an office',
  },
  {
    of: ({ id }) => id === 'meeting.noun-with',
    is: ({ words, from }) => words[from - 1]?.key === 'of' && COURSE.test(words[from - 2]?.key ?? ''),
    such: 'spoke of the course of talks with A: no more than what is spoken of',
  },
  {
    of: ({ id }) => id === 'talks.between',
    is: ({ words, from }) => has(words.slice(Math.max(0, from - 2), from), SERVES),
    such: 'such words do not serve dialogue between A and B: none is held',
  },
]
