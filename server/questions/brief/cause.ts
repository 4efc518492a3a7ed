/** Over what a state protests, in the words of a sentence. Pure. */

/** Letters of what is told. */
const MOST = 120

/** A protest or a summons, and behind it what it is about. */
const CAUSE =
  /\b(?:protest(?:s|ed)?|note|summon(?:s|ed)|called in|concern|indignation|displeasure|demarche)\b[^.;]*?\b(?:over|in connection with|regarding|concerning|because of|due to|to protest against|against|protesting|about|at(?= the (?:\p{Ll}+ of|\p{Ll}+ing)\b))\s+((?!(?:it|this|that|them|him|her|which|whom|what)\b)[^.;,]+?)(?=\s+(?:and|as a result|in which|where|which|who|that)\b|[.;,]|$)/iu

/** Does a headline say over what it was? */
export const tellsCause = (headline: string): boolean =>
  /\b(?:over|against|about|regarding|after)\b|めぐり|巡り|受け|に抗議/iu.test(headline)

/** `an interview of the minister`; undefined where the sentence does not say it in a few words. */
export function causeIn(sentence: string): string | undefined {
  const cause = CAUSE.exec(sentence)?.[1]?.trim()
  return cause === undefined || cause.length > MOST || /["“”]/u.test(cause) ? undefined : cause
}
