/** Over what a state protests, in the words of a sentence. Pure. */
import { LONGEST } from '../../graph/sentence.ts'

/** Letters of what is told. */
const MOST = 130

/** `over` that says where or how long: a note is handed over, a march lasts over an hour. */
const ABOUT =
  '(?<!\\b(?:hand(?:ed|s|ing)?|lasted|lasting|joined by|attended by|by) )over(?! (?:to|on|half|lunch|dinner|\\d|a hundred)\\b)'

/** A protest or a summons, and behind it what it is about; to the end of the clause. */
const CAUSE = new RegExp(
  '\\b(?:protest(?:s|ed)?|note of protest|note|summon(?:s|ed)|called in|indignation|displeasure|demarche)\\b[^;]{0,160}?' +
    `\\b(?:${ABOUT}|in connection with|regarding|concerning|because of|(?<=\\bprotest(?:s|ed)? )against(?! the background)|(?<=\\b(?:indignation|displeasure)[^;,]{0,40} )at|protesting) ` +
    '((?!(?:it|this|that|them|him|her|which|whom|what)\\b)[^;,]+?)(?=\\s+(?:and|as a result|in which|where|which|who|that)\\b|[;,]|\\.?$)',
  'iu',
)

/** `The reason was the detention of a fisherman`, behind a sentence of such an act. */
const REASON =
  /^The (?:reason|occasion|cause)(?: (?:for|of) [^.;,]{1,60})? (?:was|is) ((?:the|an?|his|her|their|its) (?!same\b|mystery\b)[^;,]+?)\.?$/u
const ACT = /\b(?:protest(?:s|ed)?|summon(?:s|ed)|called in|demarche|note)\b/iu

const TOLD = new RegExp(
  `\\b(?:${ABOUT}|against|about|regarding|after)\\b|めぐり|巡り|受け|に抗議|に関し|に関連|を理由に`,
  'iu',
)

/** Does a headline say over what it was? */
export const tellsCause = (headline: string): boolean => TOLD.test(headline)

/** `an interview of the minister`; undefined where the sentence does not say it in a few words. @param before the sentence before it; none where it was asked already whether that is of such an act */
export function causeIn(sentence: string, before?: string): string | undefined {
  if (sentence.length > LONGEST) return undefined
  const cause = (CAUSE.exec(sentence) ??
    (before === undefined || ACT.test(before) ? REASON.exec(sentence) : null))?.[1]?.trim()
  return cause === undefined || cause.length > MOST || isCut(cause) ? undefined : cause
}

/** A quotation that begins or ends elsewhere. */
const isCut = (words: string): boolean =>
  (words.match(/"/gu) ?? []).length % 2 === 1 ||
  (words.match(/“/gu) ?? []).length !== (words.match(/”/gu) ?? []).length

/** Over what it was, as an English headline says it; undefined where it does not. */
export const causeInHeadline = (headline: string): string | undefined =>
  new RegExp(`\\b(?:${ABOUT}|against|regarding) (?<what>[^,;]+)`, 'iu').exec(headline)?.groups?.what
