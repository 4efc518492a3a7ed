/** What was set for a day ahead and is called off. Pure. */
import type { Stretch } from '../../graph/sentence.ts'
import { asSentence, openingOf, UNNAMED } from './clause.ts'

/** It does not come to it; elsewhere, otherwise or without somebody it still may: the clause ends there. */
const OFF =
  /\b(?:(?:will|would|shall) (?:not|no longer) (?:take place|be held|go ahead|be signed)|(?:has|have) been (?:cancell?ed|called off|scrapped)|(?:was|were) (?:cancell?ed|called off|scrapped))(?=[.,;”]|$| (?:because|due|owing|at the request|said)\b)/u
/** Or it is open whether it does, or nobody says so in earnest. */
const OPEN =
  /\b(?:may|might|could|[Uu]nless|[Ii]f|whether|[Uu]ntil|[Ww]ithout|[Bb]efore|den(?:y|ies|ied)|(?:not|un)\s?true|false|fears?|feared|threat\w*|warn\w*)\b/u
/** Before a day for which it was planned. */
const PLANNED =
  /\b(?:planned|scheduled|set|due|slated|expected|to be held|to have been held|was to|were to)\b[^;]{0,60} (?:for|on) $/u
/** Between the day and what becomes of it nothing else is told. */
const BROKEN = /\b(?:who|which|that|where|after|and|but|will|has|have|had|was|were)\b|;/u
/** Letters of it that a line has room for. */
const MOST = 170

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
