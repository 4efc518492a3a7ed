/** What became of a meeting or journey that is told as a noun: called off, or held after all. */
import { wordSet } from '../data/lists.ts'
import type { WordSpan } from '../find/spans.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'

const OFF =
  '(?:(?:was|were|been|is|be) (?:later |also |then )?(?:postponed|cancelled|canceled|called off|put off|shelved|dropped|scrapped|abandoned|scuttled)|(?:fell|falls?|fallen) through|failed to take place|came to nothing|not (?:take place|be held|happen|materialise|materialize)|never (?:took place|happened)|(?:(?:was|were) (?:not|never)|(?:not|never) been) held(?! (?:in|at|behind|under|on)\\b)|(?:is|are|was|were) not (?:yet |currently )?(?:on the (?:schedule|agenda|cards)|scheduled|planned|envisaged|foreseen))'

/** `a meeting with A ... did not take place`, `... has been postponed`: said behind the trigger. */
const CALLED_OFF = new RegExp(`\\b${OFF}\\b`, 'u')
/** Talks that collapse have been held, a planned summit has not. */
const COLLAPSED = /\b(?:collapsed|unravelled|unraveled|broke down)\b/u
const PLANNED = wordSet('planned scheduled proposed expected')
const HELD = /\b(?:took place|(?:was|were) held|has begun|have begun|began)\b/u

export interface Outcome {
  calledOff: boolean
  held: boolean
}

/** What the words behind a match say became of what it names. */
export function outcomeOf(words: readonly Word[], { from, to }: WordSpan): Outcome {
  // "the scheduled meeting" is a noun, however it is tagged
  if (words[from]?.tags.has('Verb') === true && words[from]?.key !== 'meeting')
    return { calledOff: false, held: false }
  const behind = keysOf(words, to)
  return {
    calledOff: CALLED_OFF.test(behind) || isDropped(words, from) || hasCollapsed(words, from, behind),
    held: HELD.test(behind),
  }
}

/** `A planned summit of A and B collapsed`. */
const hasCollapsed = (words: readonly Word[], at: number, behind: string): boolean =>
  COLLAPSED.test(behind) && words.slice(Math.max(0, at - REACH), at + 1).some(({ key }) => PLANNED.has(key))

/** How far ahead of its noun a verb of calling off stands. */
const REACH = 4
const DROPS = wordSet(
  'cancelled canceled cancels postponed postpones scrapped scraps shelved scuttled skipped boycotted delayed avoided avoids shunned refused refuses declined declines',
)

/** `has cancelled her talks with A`, `called off a trip to Rome`, `pulled out of a meeting with A`. */
function isDropped(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const key = words[index]?.key ?? ''
    if (/[,;:]/u.test(words[index + 1]?.gap ?? '')) return false
    if (DROPS.has(key)) return !words[index - 1]?.tags.has('Auxiliary') || words[index - 1]?.key !== 'been'
    if (/^(?:off|out)$/u.test(key) && /^(?:call|put|pull|back|rul)/u.test(words[index - 1]?.key ?? ''))
      return true
  }
  return false
}

/** `was to have met A`, `had wanted to meet A`: it was meant to, and did not. */
export const wasToHave = (words: readonly Word[], at: number): boolean =>
  MEANT_TO.test(keysOf(words, Math.max(0, at - LONGEST_INTENT), at))
const MEANT_TO = /(?:\b(?:was|were) to have|\bhad (?:wanted|hoped|planned|intended|meant) to)$/u
const LONGEST_INTENT = 4

/** `The meeting was cancelled`, `but the visit did not take place`: of a plan that the item has told. */
export const callsOff = (words: readonly Word[]): boolean => PLAN_OFF.test(keysOf(words))
const PLAN_OFF = new RegExp(
  `\\b(?:the|this|their|his|her) (?:planned )?(?:meeting|visit|talks|trip|summit|call|conversation) (?:\\w+ ){0,3}?${OFF}\\b`,
  'u',
)

/** `The two never met`, `there was no such meeting`: of a contact that others have told. */
export const deniesContact = (words: readonly Word[]): boolean =>
  words.some(({ key }) => DENYING.has(key)) && NEVER_WAS.test(keysOf(words))
const DENYING = wordSet('never not no denied denies denying')
const NEVER_WAS =
  /\b(?:(?:they|both|the (?:two|pair|ministers|presidents|leaders|sides)(?: \w+)?) (?:had |have |did )?(?:never|not) (?:ever )?(?:met|meet)(?! (?:before|until|since|again|alone|reporters|face|for|the|in person)\b)|no such (?:meeting|talks|conversation|call|visit|contact|encounter|trip)|den(?:ied|ies|ying) (?:the|any|such an?) (?:meeting|visit|trip|conversation|call|contact|encounter|talks)|never (?:took place|happened))\b/u

const HOLDS = '(?:hold|holding|held|have|having|conduct|conducting|conducted|host|hosting|hosted)'
const BETWEEN = '(?:(?!and |but )\\S+ ){0,2}$'
const NOT_HELD = new RegExp(
  `(?:^| )(?:not|never|unable|cannot|\\S+n['’]t)(?: (?:to|be|yet|ever|even|able|going|willing))* (?:${HOLDS} ${BETWEEN}|$)`,
  'u',
)
const WAS_TO_HOLD = new RegExp(`\\b(?:is|are|was|were) (?:also |still |soon )?to ${HOLDS} ${BETWEEN}`, 'u')
const LONGEST_HOLDING = 8
const HOLDING = new RegExp(`^${HOLDS}$`, 'u')
const CONTACT =
  /^(?:talks?|meetings?|negotiations?|discussions?|consultations?|conversations?|dialogue|summit|audience|lunch|dinner|breakfast|call)$/u

/** Words at the beginning of a match, and before it, that say whether a contact is held: `did not hold | talks`, `was to have a | meeting`. */
export function holdingOf(words: readonly Word[], { from }: WordSpan): { unheld: boolean; toHold: boolean } {
  const key = words[from]?.key ?? ''
  // "has not held talks": the match begins with what helps the verb
  if (/^(?:has|had)$/u.test(key) && /^(?:not|never)$/u.test(words[from + 1]?.key ?? ''))
    return { unheld: words[from + 2]?.key !== 'only', toHold: false }
  const isNoun = CONTACT.test(key)
  if (!isNoun && !HOLDING.test(key)) return { unheld: false, toHold: false }
  const before = `${keysOf(words, Math.max(0, from - LONGEST_HOLDING), from)} `
  return { unheld: NOT_HELD.test(before), toHold: isNoun && WAS_TO_HOLD.test(before) }
}
