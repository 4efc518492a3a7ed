/** What a sentence tells only in passing: to say who or which is meant, what somebody has words for, what goes on around the news. */
import type { EventKind } from '../../cypher/ontology.ts'
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { relativeAround } from './clauses.ts'
import type { EventRule } from './rule.ts'

/**
 * Whether the trigger at word `at` tells what is beside the news, and whether it only describes somebody, in a relative clause or as
 * a participle.
 * @param sentence index in the item; 0 is the headline
 */
export function inPassing(
  { kind, nominal }: EventRule,
  words: readonly Word[],
  at: number,
  sentence: number,
): { isBeside: boolean; describes: boolean } {
  const isRelative = relativeAround(words, at) !== undefined
  const isBody = sentence > 0
  return {
    isBeside:
      (IN_PASSING.has(kind) && (isRelative || isReduced(words, at) || isApposed(words, at))) ||
      (isBody && (kind === 'incident' ? isReactedTo(words, at) : isRestrictive(words, at))) ||
      (isBody && (nominal === true || isSetting(words, at))),
    describes: isRelative || isParticiple(words, at),
  }
}

/** Kinds that a relative clause tells of somebody only to say who it is: `who was arrested last week`. */
const IN_PASSING = new Set<EventKind>(['incident', 'legal', 'appointment', 'statement', 'other'])

/** `the government that ousted A`, `others who have backed him`: no comma sets off what tells which are meant. */
function isRestrictive(words: readonly Word[], at: number): boolean {
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
function isParticiple(words: readonly Word[], at: number): boolean {
  const [noun, verb, next] = [words[at - 1], words[at], words[at + 1]]
  if (noun?.tags.has('Noun') !== true || noun.capital || verb?.tags.has('PastTense') !== true) return false
  return (
    next?.tags.has('Preposition') === true &&
    words.some((word, index) => index !== at && word.tags.has('PastTense') && !word.capital)
  )
}

/** `A, nominated by the party, received most votes`: between two commas behind a name, where another verb tells the story. */
const isApposed = (words: readonly Word[], at: number): boolean => {
  const close = words.findIndex(({ gap }, index) => index > at && gap.includes(','))
  return (
    words[at]?.gap.includes(',') === true &&
    words[at - 1]?.capital === true &&
    words[at]?.tags.has('PastTense') === true &&
    words[at + 1]?.key === 'by' &&
    words[close]?.tags.has('PastTense') === true &&
    !words[close]?.capital
  )
}

/** Participles of a state that lasts. */
const HELD = new Set(['held', 'jailed', 'imprisoned'])

/** `spoke of the citizens held in custody`: a participle that tells which of them are meant, behind what a preposition governs. */
function isReduced(words: readonly Word[], at: number): boolean {
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

/** `condemned the attack that killed two`, `summoned the envoy over the shelling of a village`: only what somebody has words for; what comes `after` is told as well. */
function isReactedTo(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_OBJECT); index--) {
    const key = words[index]?.key ?? ''
    if (TOLD_AS_WELL.has(key) || /[;:]/u.test(words[index + 1]?.gap ?? '')) return false
    if (REACTIONS.has(key)) return true
  }
  return false
}
const LONGEST_OBJECT = 16
const TOLD_AS_WELL = wordSet('after when as while where and but since said says')
const REACTIONS = wordSet(
  'condemned condemns condemn condemning condemnation denounced denounces deplored deplores blamed blames condolences condolence sympathy solidarity mourned mourns summoned summons protested protest criticised criticized slammed investigation investigate outrage anger',
)

/** `The visit comes as A pushes back against B`: what goes on around the news, told behind its verb near the beginning. */
function isSetting(words: readonly Word[], at: number): boolean {
  const verb = words.findIndex(({ key }, index) => index < LONGEST_OPENING && /^c(?:omes?|ame)$/u.test(key))
  // "as A signed a plan with B on Monday": what has a day of its own is news as well
  const isDated = words.slice(at).some(({ tags }) => tags.has('WeekDay'))
  return verb > 0 && verb < at && !isDated && /^(?:as|amid|while)$/u.test(words[verb + 1]?.key ?? '')
}
const LONGEST_OPENING = 6
