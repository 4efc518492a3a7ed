/** Senses that a rule names (`mayMean`), as its words alone may have them. Each has a row in `contacts.ts` or `deeds.ts`. */

/** In which nobody was in touch. */
export type ContactSense =
  | 'calls-allowed'
  | 'was-visited'
  | 'no-meeting'
  | 'course-of-talks'
  | 'told-the-side'
  | 'relations-between'
  | 'were-appointed'
  | 'no-own-summit'
  | 'absent'
  | 'level-of-dialogue'
  | 'served'
  | 'plain-table'
  | 'other-attended'
  | 'groups-of-parliament'
  | 'represented-elsewhere'
  | 'standing-sides'
  | 'none-reached'
  | 'no-second-paper'

/** In which that was not done. */
export type DeedSense =
  | 'refused-words'
  | 'own-law'
  | 'under-fire'
  | 'no-envoys'
  | 'strike-ended'
  | 'harmless-name'
  | 'driven-from-home'
  | 'name-of-body'
  | 'by-post'
  | 'which-ones'
  | 'named-after'
  | 'court-decides'
  | 'no-captive'
  | 'thing-handed'

export type NamedSense = ContactSense | DeedSense
