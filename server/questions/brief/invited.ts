/** Whom a sentence tells to have been invited, and where to. Pure. */
import type { Stretch } from '../../graph/sentence.ts'

const VISIT =
  '(?:(?:pay|make|undertake) (?:an? )?(?:\\p{Ll}+ ){0,2}(?:visit|trip) to|visit|come to|travel to|attend)'
const PLACE = '(?:the )?\\p{Lu}[^,;:.]*'

/** `invited Lind to visit Oslo`, `invited Lind to the summit`, `accepted an invitation to visit Oslo`; not `who came at the invitation of`. */
const INVITED = new RegExp(
  `\\b(?:(?:has |have )?invited (?!to\\b|by\\b|for\\b)[^,;:.]{3,90}? to (?:${VISIT} ${PLACE}|(?:\\p{Lu}|the (?:\\p{Ll}+ ){0,2}(?:summit|forum|session|conference|congress)\\b)[^,;:.]*)|` +
    `(?:extended|handed over|conveyed to [^,;:.]{3,60}|conveyed|accepted|renewed) (?:an|the|his|her|their) invitation\\b[^,;:.]{0,80}? to (?:${VISIT}) ${PLACE})`,
  'u',
)
/** It is told of days before. */
const BEFORE = /\b(?:had (?:been )?(?:invited|extended|accepted)|earlier invited|was invited)\b/u

/** The words that say so, to the end of the clause; undefined where none do. */
export function invitationIn(sentence: string): Stretch | undefined {
  const found = INVITED.exec(sentence)
  if (found === null || BEFORE.test(sentence)) return undefined
  const own = found[0].replace(
    / (?:and (?:also|said|noted|stressed|expressed|thanked|added)|where|while|who|which)\b.*$/u,
    '',
  )
  return { start: found.index, end: found.index + own.length }
}
