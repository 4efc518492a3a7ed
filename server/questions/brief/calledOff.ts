/** What becomes of plans that do not come to pass: parts of patterns, for all that read it. */

/** It comes later, or nobody knows when. */
export const PUT_OFF = 'postponed|put off|shelved|delayed|deferred|suspended|adjourned'
/** It does not come at all. */
export const CALLED_OFF = 'cancell?ed|called off|scrapped'

/** It is set for another day, or for none yet. */
export const MOVED = new RegExp(`\\b(?:${PUT_OFF}|moved|rescheduled)\\b`, 'u')
