/** Who else was there: `X and Y also took part in the talks`, `he was accompanied by Z`. */
import type { Candidate } from './candidates.ts'
import type { Party } from './parties.ts'

const GATHERING =
  '(?:meeting|meetings|discussion|discussions|conversation|talks|negotiations|consultations|lunch|audience)'

/** Ways to add people to a contact that the item has told; each with the reason it is no contact of its own. */
export const COMPANY_WAYS: readonly { id: string; pattern: RegExp; yes: string; no: string }[] = [
  {
    id: 'company.took-part',
    pattern: new RegExp(
      `\\b(?:took part|participated|participating|were present|was present|attended|joined)\\b.*\\b${GATHERING}\\b`,
      'u',
    ),
    yes: 'Ambassador Lind also took part in the conversation.',
    no: 'Minister Lind attended the ceremony.',
  },
  {
    id: 'company.attended-by',
    pattern: new RegExp(`\\b${GATHERING}\\b.*\\b(?:was|were) (?:also )?attended by\\b`, 'u'),
    yes: 'The meeting was attended by Ambassador Lind.',
    no: 'The concert was attended by Ambassador Lind.',
  },
  {
    id: 'company.with',
    pattern: /\b(?:accompanied|assisted|flanked|joined) by\b/u,
    yes: 'The Minister was accompanied by Ambassador Lind.',
    no: 'The text was written by Ambassador Lind.',
  },
  {
    id: 'company.led-side',
    pattern: /\b(?:(?:led|headed) the .*(?:delegation|side)|(?:delegation|side) was (?:led|headed) by)\b/u,
    yes: 'The Greek side was headed by Minister Orlo.',
    no: 'The march was headed by Minister Orlo.',
  },
]

/** The way in which a sentence adds people to the contact told last; undefined where it does not. */
export const companyOf = (sentence: string): string | undefined =>
  COMPANY_WAYS.find((way) => way.pattern.test(sentence))?.id

/** Seats the people of a sentence on their own sides of the contact that the item told last. */
export function seatCompany(contact: Candidate, parties: readonly Party[]): void {
  const seated = new Set(contact.sides.flatMap((side) => side.people))
  for (const party of parties) {
    if (party.person === undefined || seated.has(party.person)) continue
    const own = contact.sides.filter((side) => side.of !== null && side.of === party.of)
    if (own.length === 1) own[0]?.people.push(party.person)
  }
}
