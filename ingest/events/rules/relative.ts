import type { EventRule } from '../rule.ts'

/** Contacts and agreements that a relative clause tells of its noun. */
export const RELATIVE: readonly EventRule[] = [
  {
    id: 'meeting.in-which',
    kind: 'meeting',
    pattern: 'talks|meeting|summit|negotiations|consultations … in|at which … #any … took|participated ?part',
    frame: 'all',
    needs: 'two-sides',
    most: 4,
    weak: true,
    retold: true,
    reason: 'a relative clause tells who took part in a meeting',
    yes: 'The talks, in which Minister Orlo of Greece and Minister Lind of Norway took part, lasted three hours.',
    no: 'The talks, in which nobody of Norway or Greece believed, lasted three hours.',
  },
  {
    id: 'agreement.that-signed',
    kind: 'agreement',
    pattern: 'signed|concluded|inked|sealed|struck',
    frame: 'subject',
    needs: 'two-sides',
    most: 3,
    relative: ['contract', 'agreement', 'deal', 'accord', 'memorandum', 'protocol', 'treaty', 'pact'],
    reason: 'the clause that belongs to the paper tells who signed it',
    yes: 'Gas will flow under a contract that Minister Orlo of Greece and Minister Lind of Norway concluded on Friday.',
    no: 'Minister Orlo of Greece and Minister Lind of Norway concluded that the contract was void.',
  },
  {
    id: 'agreement.signed-with',
    kind: 'agreement',
    pattern: 'signed|signs|initialled|initialed|inked|concluded with',
    frame: 'with',
    links: ['with'],
    needs: 'person-object',
    verb: true,
    weak: true,
    reason: 'whoever it is signed with stands before the paper',
    yes: 'Minister Orlo of Greece initialled with Minister Lind of Norway on Monday in Oslo a document on quotas.',
    no: 'The letter of Minister Orlo of Greece was signed with a pen of Norway.',
  },
]
