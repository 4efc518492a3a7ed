/** Words by which a sentence itself says that something is yet to come, or that this is not sure. */
import { CALLED_OFF, PUT_OFF } from './calledOff.ts'

interface AnnouncedRow {
  reason: string
  words: RegExp
  yes: string
  no: string
}

/** At least one of these must stand there. */
export const COMING: readonly AnnouncedRow[] = [
  {
    reason: 'it is told in the future',
    words: /\b(?:will|shall) (?!(?:not|of)\b)\w+/iu,
    yes: 'Lind will visit Athens in December.',
    no: 'The good will of Norway is known.',
  },
  {
    reason: 'it is told for the future, as somebody said it',
    words: /\b(?:announced|confirmed|pledged|promised)\b.*\bwould (?!not\b)\w+/iu,
    yes: 'She announced that Norway would restore a school in Athens.',
    no: 'Norway would be glad to restore a school.',
  },
  {
    reason: 'it has been set',
    words:
      /\b(?:is|are) (?:due|scheduled|planned|slated|set|expected|to) \w+|\b(?:upcoming|forthcoming) (?:visit|trip|meeting|talks|summit|session)/iu,
    yes: 'Lind is due to visit Athens.',
    no: 'Lind was to visit Athens.',
  },
  {
    reason: 'they have agreed on it',
    words:
      /\bagreed (?:[\p{L}\d]+ ){0,4}to (?:hold|meet|continue|resume|convene|arrange)\b|\bagreed\b.*\bwould (?:be held|take place|meet)\b/iu,
    yes: 'Lind and Tesar agreed to hold consultations in Athens in October.',
    no: 'Lind and Tesar, who had agreed on prices, went on to hold talks.',
  },
  {
    reason: 'somebody was asked to come',
    words: /\binvited\b.*\b(?:visit|trip|pay|come)\b|\binvitation\b.*\bvisit\b/iu,
    yes: 'Tesar invited Lind to pay a visit to Greece.',
    no: 'Lind invited bids for a bridge.',
  },
]

/** None of these may. */
export const DOUBTFUL: readonly AnnouncedRow[] = [
  {
    reason: 'it may be, or may not',
    // the month is no doubt
    words: /\b(?:may|[Mm]ight|[Cc]ould|[Ss]hould|[Ii]f|[Ww]hether|[Uu]nless|[Pp]ropos(?:e|es|ed|al))\b/u,
    yes: 'Lind may visit Athens.',
    no: 'Lind is due to visit Athens.',
  },
  {
    reason: 'nobody means to, or once did',
    words: /\b(?:no (?:such )?plans?|not a word|(?:was|were) to)\b/iu,
    yes: 'Lind has no plans to visit Athens.',
    no: 'Lind plans to visit Athens.',
  },
]

/** These tell of no event, be it planned or told as if it had been. */
export const FAILED: readonly AnnouncedRow[] = [
  {
    reason: 'it did not come to it',
    words: new RegExp(
      `\\b(?:${PUT_OFF}|${CALLED_OFF}|fell through|could not materiali[sz]e|did not take place)\\b`,
      'iu',
    ),
    yes: 'The talks of Lind with Tesar fell through.',
    no: 'Lind met Tesar.',
  },
]

const isSaid = (rows: readonly AnnouncedRow[], sentence: string): boolean =>
  rows.some(({ words }) => words.test(sentence))

/** Does it say that it may be, or may not? */
export const isDoubtful = (words: string): boolean => isSaid(DOUBTFUL, words)

/** Does a sentence say that it came to nothing? */
export const hasFailed = (sentence: string): boolean => isSaid(FAILED, sentence)

const PAPERS = '(?:agreements?|contracts?|memorand(?:um|a)|protocols?|deals?|grants?|documents?|notes)'
/** A paper was signed, or what it is about was given. */
const DONE = new RegExp(
  `\\bsigning ceremony\\b|\\b(?:signed|inked|concluded|exchanged)\\b[^.;]{0,80}\\b${PAPERS}\\b|\\b${PAPERS}\\b[^.;]{0,80}\\b(?:was|were|has been|have been) (?:signed|inked|concluded|exchanged)\\b|\\b(?:was|were) handed over\\b`,
  'iu',
)
const OPEN =
  /\b(?:[Ww]ill|shall|would|may|[Uu]pcoming|[Ff]orthcoming|[Nn]ext|[Ss]oon|[Tt]omorrow|plans?|planned|intends?|expected|scheduled|due|(?:is|are) (?:to|set)|to be)\b/u

/** Does a story begin with what was done of what its headline tells in the future: `Norway to build a school` of a contract that was signed? */
export const isDone = (opening: string): boolean => DONE.test(opening) && !OPEN.test(opening)

/** Does a sentence say, and firmly, that something is yet to come? A headline that tells a plan need not say so. */
export const isAnnounced = (sentence: string, isHeadline: boolean): boolean =>
  !hasFailed(sentence) && !isDoubtful(sentence) && (isHeadline || isSaid(COMING, sentence))
