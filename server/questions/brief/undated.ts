/** What a sentence announces without any time: a next session, a visit, a school that will be built. Pure. */
import type { Stretch } from '../../graph/sentence.ts'

interface UndatedRow {
  reason: string
  /** The words from what sets it on. */
  words: RegExp
  /** What must stand before them. */
  after?: RegExp
  yes: string
  no: string
}

const GATHERING =
  '(?:meeting|summit|session|round|sitting|consultations|conference|forum|visits?|talks|exercises?|commission|by-elections?|elections?|referendum)'

/** The first that fits. */
export const UNDATED: readonly UndatedRow[] = [
  {
    reason: 'the next time that they come together',
    words:
      /\b(?:(?:will|would|is to|are to)(?: next)? (?:take place|be held|convene|be hosted)|(?:will|would) be scheduled to take place)\b/u,
    after: new RegExp(
      `\\b(?:[Nn]ext|[Nn]ew|[Uu]pcoming|[Ff]orthcoming|\\d+(?:st|nd|rd|th))\\b[^.;:]{0,60}\\b${GATHERING}\\b`,
      'u',
    ),
    yes: 'The next round will be held in Oslo.',
    no: 'The talks will be held in the spirit of friendship.',
  },
  {
    reason: 'somebody will come',
    words:
      /\b(?:will|would|is (?:due|expected|scheduled|planning|set) to|are (?:due|expected|scheduled|planning|set) to|plans to) (?:soon )?(?:pay (?:an? )?(?:\p{Ll}+ ){0,2}visits?|visit (?=\p{Lu})|arrive in|travel to)\b/u,
    yes: 'A group of students is scheduled to visit Oslo.',
    no: 'The visit would provide an opportunity.',
  },
  {
    reason: 'a day that is still to be agreed',
    words: /\b(?:will|would) be (?:agreed|set|announced)\b/u,
    after: /\b(?:[Dd]ates?|[Tt]ime)\b[^.;:]{0,60}$/u,
    yes: 'The new date of the visit will be agreed through diplomatic channels.',
    no: 'It will be agreed to disagree.',
  },
  {
    reason: 'what will go to governments or parliaments',
    words: /\b(?:will|would) be (?:submitted|sent|put|presented) (?:to|for)\b/u,
    yes: 'The drafts will be submitted to the governments for approval.',
    no: 'The flowers were presented to the queen.',
  },
  {
    reason: 'what somebody has announced to build, open, give or take part in',
    words:
      /\b(?:would|will) (?:build|open|hand over|restore|provide (?:an? )?(?:\p{Ll}+ )?(?:grant|loan|aid)|deliver|supply|run in|abolish|introduce)\b/u,
    after: /\b(?:announced|pledged|promised|confirmed|said|decided|Bank|Fund|Government)\b/u,
    yes: 'She announced that Norway would build a school in Bergen.',
    no: 'Such a road would open the valley.',
  },
  {
    reason: 'what is to be signed',
    words: /\b(?:is|are) expected (?:to be signed|during the visit)\b|\b(?:will|is to|are to) be signed\b/u,
    yes: 'The signing of a treaty is expected during the visit.',
    no: 'Rain is expected during the day.',
  },
]

/** What is prepared: `preparations for the visit of Lind to Oslo`. */
const PREPARED =
  /\b(?:preparations? for|(?=upcoming|forthcoming)) ?(?:the |his |her |an? )?(?:\p{Ll}+ ){0,3}(?:visit|trip|summit|session|meeting|round)\b(?! (?:was|were|is|are)\b)[^,;:.]*/u
/** Where it ends, though the sentence goes on. */
const PREPARED_ENDS = / (?:and|as well|were|was|are|is|on the sidelines|with) .*$/u

/** Where what sets it begins and ends; undefined where nothing is announced. */
export function undatedIn(sentence: string): Stretch | undefined {
  for (const { words, after } of UNDATED) {
    const found = words.exec(sentence)
    if (found !== null && (after === undefined || after.test(sentence.slice(0, found.index))))
      return { start: found.index, end: found.index + found[0].length }
  }
  return undefined
}

/** What is told to be prepared; undefined where nothing is. */
export function preparedIn(sentence: string): Stretch | undefined {
  const found = PREPARED.exec(sentence)
  if (found === null) return undefined
  const own = found[0].replace(PREPARED_ENDS, '')
  return /\b(?:visit|trip|summit|session|meeting|round)\b/u.test(own)
    ? { start: found.index, end: found.index + own.length }
    : undefined
}
