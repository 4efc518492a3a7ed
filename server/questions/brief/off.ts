/** What was set for a day ahead and is called off. Pure. */
import type { Stretch } from '../../graph/sentence.ts'
import { CALLED_OFF, PUT_OFF } from './calledOff.ts'
import { asSentence, openingOf, UNNAMED } from './clause.ts'

/** It does not come to it; elsewhere, otherwise or without somebody it still may: the clause ends there. */
const OFF = new RegExp(
  `\\b(?:(?:will|would|shall) (?:not|no longer) (?:take place|be held|go ahead|be signed)|(?<!\\bwould )(?:has|have|was|were|had) (?:been )?(?:${CALLED_OFF}|${PUT_OFF}))` +
    '(?=[.,;”]|$| ["“]| (?:because|due|owing|for|indefinitely|until further notice|to (?:a|an) (?:later|unspecified) (?:date|time)|at the request|said)\\b)',
  'u',
)
/** Or it is open whether it does, or nobody says so in earnest. */
const OPEN =
  /\b(?:may|might|could|[Uu]nless|[Ii]f|whether|[Uu]ntil(?! further)|[Ww]ithout|[Bb]efore|not the case|[Rr]eports|den(?:y|ies|ied)|(?:not|un)\s?true|false|fears?|feared|threat\w*|warn\w*)\b/u
/** Before a day for which it was planned. */
const PLANNED =
  /\b(?:planned|scheduled|set|due|slated|expected|to be held|to have been held|was to|were to)\b[^;]{0,60} (?:for|on) $/u
/** Between the day and what becomes of it nothing else is told. */
const BROKEN = /\b(?:who|which|that|where|after|and|but|will|has|have|had|was|were)\b|;/u
/** Headlines of it: of a visit or talks that do not come to it, or later. */
const GATHERINGS = '(?:visits?|trip|talks|meeting|summit|round|consultations)'
export const OFF_TOLD = new RegExp(
  `\\b${GATHERINGS}\\b(?:(?! (?:on|over|adopts?|about)\\b)[^;]){0,50}(?<!\\bnot )\\b(?:${PUT_OFF}|${CALLED_OFF})(?=$|\\n|[,;.]| (?:until|till|to|by|because|due|over|after|amid|indefinitely|again|at|for)\\b)|` +
    `\\b(?:postpones?|cancels?|scraps?|calls off|puts off|delays?) (?:(?!(?:before|after|ahead|over|for|amid|until|as)\\b)\\S+ ){0,4}${GATHERINGS}\\b|` +
    '(?:訪問|会談|会合|協議|訪日|来訪|首脳会議)[をがはの]?(?:延期|中止|取りやめ|取り止め|見送り)(?!の可能性|を(?:否定|要求|求)|報道)',
  'iu',
)

/** Letters of it that a line has room for. */
const MOST = 170

/** Does a headline tell of a visit or talks that are put off or called off? */
export const tellsOff = (headline: string): boolean => OFF_TOLD.test(headline)

/** The clause that calls off what was planned for a day, as a sentence of its own; undefined where none does. @param day where the day stands */
export function calledOffIn(sentence: string, day: Stretch): string | undefined {
  const off = OFF.exec(sentence)
  if (off === null || off.index < day.end || OPEN.test(sentence)) return undefined
  const isPlanned =
    PLANNED.test(sentence.slice(0, day.start)) && !BROKEN.test(sentence.slice(day.end, off.index))
  const { from, opening } = openingOf(sentence.slice(0, day.start))
  if (!isPlanned || UNNAMED.test(sentence.slice(0, from))) return undefined
  const own = sentence.slice(from, off.index + off[0].length)
  const clause = opening === undefined ? own : own.replace(/\bwould (?=not|no)/u, 'will ')
  return clause.length > MOST ? undefined : asSentence(clause)
}
