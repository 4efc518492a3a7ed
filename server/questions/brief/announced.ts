/** Words by which a sentence itself says that something is yet to come, or that this is not sure. */
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
      /\b(?:is|are) (?:due|scheduled|set|expected|to) \w+|\b(?:upcoming|forthcoming) (?:visit|trip|meeting|talks|summit|session)/iu,
    yes: 'Lind is due to visit Athens.',
    no: 'Lind was to visit Athens.',
  },
  {
    reason: 'somebody was asked to come',
    words: /\binvited\b.*\b(?:visit|trip|pay|come)\b|\binvitation\b.*\bvisit\b/iu,
    yes: 'Tesar invited Lind to pay a visit to Greece.',
    no: 'Lind invited bids for a bridge.',
  },
]

/** None of these may, but in a headline, which the line repeats. */
export const DOUBTFUL: readonly AnnouncedRow[] = [
  {
    reason: 'it may be, or may not',
    words: /\b(?:may|might|could|should|if|whether|unless|propos(?:e|es|ed|al))\b/iu,
    yes: 'Lind may visit Athens.',
    no: 'Lind is due to visit Athens.',
  },
]

/** And none of these, wherever. */
export const DROPPED: readonly AnnouncedRow[] = [
  {
    reason: 'it did not come to it, or nobody means to',
    words:
      /\b(?:postponed|put off|cancell?ed|called off|fell through|no (?:such )?plans?|not a word|(?:was|were) to)\b/iu,
    yes: 'The forthcoming visit of Lind was put off.',
    no: 'Lind will visit Athens.',
  },
]

const isSaid = (rows: readonly AnnouncedRow[], sentence: string): boolean =>
  rows.some(({ words }) => words.test(sentence))

/** Does a sentence say, and firmly, that something is yet to come? A headline that tells a plan need not. */
export const isAnnounced = (sentence: string, isHeadline: boolean): boolean =>
  !isSaid(DROPPED, sentence) && (isHeadline || (isSaid(COMING, sentence) && !isSaid(DOUBTFUL, sentence)))
