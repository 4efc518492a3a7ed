/** What was set for a day ahead and is called off. Pure. */
import { OPENS } from './clause.ts'

/** It does not come to it. */
const OFF =
  /\b(?:(?:will|would|shall) (?:not|no longer) (?:take place|be held|go ahead|be signed)|(?:has|have) been (?:cancell?ed|called off|scrapped)|(?:was|were) (?:cancell?ed|called off|scrapped))\b/u
/** It did not come to that either. */
const OPEN = /\b(?:may|might|could|unless|if|whether|den(?:y|ies|ied))\b/u
/** Before a day for which it was planned. */
const PLANNED =
  /\b(?:planned|scheduled|set|due|slated|expected|to be held|to have been held|was to|were to)\b[^;]{0,60} (?:for|on) $/u
/** Letters of it that a line has room for. */
const MOST = 170

/** The clause that calls off what was planned for a day, as a sentence of its own; undefined where none does. @param start where the day stands */
export function calledOffIn(sentence: string, start: number): string | undefined {
  const off = OFF.exec(sentence)
  if (off === null || OPEN.test(sentence) || !PLANNED.test(sentence.slice(0, start))) return undefined
  const opening = [...sentence.slice(0, Math.min(off.index, start)).matchAll(OPENS)].at(-1)
  const from = opening === undefined ? 0 : opening.index + opening[0].length
  const own = sentence.slice(from, off.index + off[0].length)
  const clause = opening === undefined ? own : own.replace(/\bwould (?=not|no)/u, 'will ')
  return clause.length > MOST || start > off.index
    ? undefined
    : clause.charAt(0).toUpperCase() + clause.slice(1)
}
