/** What a sentence tells only to say who or which is meant. */
import type { EventKind } from '../../cypher/ontology.ts'
import type { Word } from '../nlp/engine.ts'

/** Kinds that a relative clause tells of somebody only to say who it is: `who was arrested last week`. */
export const IN_PASSING = new Set<EventKind>(['incident', 'legal', 'appointment', 'statement'])

/** `the government that ousted A`, `others who have backed him`: no comma sets off what tells which are meant. */
export function isRestrictive(words: readonly Word[], at: number): boolean {
  let index = at - 1
  while (
    index > at - 4 &&
    /^(?:has|have|had|also|already|first|was|were|been)$/u.test(words[index]?.key ?? '')
  )
    index--
  const link = words[index]
  const noun = words[index - 1]
  return (
    (link?.key === 'who' || link?.key === 'that') &&
    !/[,"“]/u.test(link.gap) &&
    noun?.tags.has('Noun') === true &&
    !noun.capital &&
    !noun.tags.has('Verb')
  )
}

/** `two men convicted of murder`: a participle right behind its noun and before what it governs, where another verb tells the story. */
export function isParticiple(words: readonly Word[], at: number): boolean {
  const [noun, verb, next] = [words[at - 1], words[at], words[at + 1]]
  if (noun?.tags.has('Noun') !== true || noun.capital || verb?.tags.has('PastTense') !== true) return false
  return (
    next?.tags.has('Preposition') === true &&
    words.some((word, index) => index !== at && word.tags.has('PastTense') && !word.capital)
  )
}

/** Participles of a state that lasts. */
const HELD = new Set(['held', 'jailed', 'imprisoned'])

/** `spoke of the citizens held in custody`: a participle that tells which of them are meant, behind what a preposition governs. */
export function isReduced(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1]
  if (noun?.tags.has('Noun') !== true || noun.capital || !HELD.has(words[at]?.key ?? '')) return false
  let index = at - 2
  while (
    index > 0 &&
    index > at - 6 &&
    (words[index]?.tags.has('Noun') ||
      words[index]?.tags.has('Adjective') ||
      words[index]?.tags.has('Determiner')) &&
    !words[index]?.gap.includes(',')
  )
    index--
  return (
    words[index]?.tags.has('Preposition') === true &&
    words.slice(0, index).some((word) => word.tags.has('Verb') && !word.capital)
  )
}
