import type { EventRule } from '../rule.ts'

const BODY =
  'consultations|commission|commissions|committee|subcommittee|dialogue|forum|session|summit|conference|roundtable|council|group|meeting'

/** Institutions confer: consultations, a commission, a committee, a forum. */
export const TALKS: readonly EventRule[] = [
  {
    id: 'talks.consultations',
    kind: 'talks',
    pattern:
      'political|interparliamentary|intergovernmental|bilateral|trilateral|foreign|strategic|security|human|economic|consular consultations|dialogue|commission',
    frame: 'all',
    needs: 'two-sides',
    reason: 'standing formats between two states',
    yes: 'Political consultations between Greece and Norway were held in Athens.',
    no: 'Economic growth in Greece and Norway slowed.',
  },
  {
    id: 'talks.body-met',
    kind: 'talks',
    pattern: `meeting|session|round|edition|sitting of #any ?#any ?#any ?#any ?#any commission|commissions|committee|consultations|group|council|dialogue|forum`,
    frame: 'all',
    needs: 'two-sides',
    apart: true,
    reason: 'a meeting or session of a joint body',
    yes: 'The second meeting of the Greece-Norway Joint Committee was held in Oslo.',
    no: 'The meeting of minds was quick.',
  },
  {
    id: 'talks.hosted',
    kind: 'talks',
    pattern: `hosted|hosts|host … ${BODY}`,
    frame: 'all',
    needs: 'two-sides',
    apart: true,
    reason: 'a city or state hosts a session',
    yes: 'Athens hosted the third session of the joint commission of Greece and Norway.',
    no: 'Athens hosted a concert.',
  },
  {
    id: 'talks.co-chaired',
    kind: 'talks',
    pattern: 'co-chaired|cochaired|chaired by',
    frame: 'between',
    links: ['by'],
    needs: 'two-sides',
    reason: 'two chairs, one of each side',
    yes: 'The session was co-chaired by Minister Orlo of Greece and Minister Lind of Norway.',
    no: 'The delegation was led by Minister Orlo of Greece.',
  },
  {
    id: 'talks.co-chair',
    kind: 'talks',
    pattern: 'co-chaired|co-chair|co-chairs|cochaired',
    frame: 'subject',
    needs: 'two-sides',
    reason: 'the two chairs as subject',
    yes: 'Minister Orlo of Greece and Minister Lind of Norway co-chaired the meeting.',
    no: 'The meeting was co-chaired by experts.',
  },
  {
    id: 'talks.held-consultations',
    kind: 'talks',
    pattern: 'held|hold|holds … consultations',
    frame: 'subject',
    needs: 'two-sides',
    reason: 'two hold consultations together',
    yes: 'Minister Orlo of Greece and Minister Lind of Norway held consultations in Oslo.',
    no: 'The doctor held consultations.',
  },
  {
    id: 'talks.led',
    kind: 'talks',
    pattern:
      'consultations|consultation|session|talks|round|dialogue|meeting|commission … led|headed|chaired|co-chaired by',
    frame: 'between',
    links: ['by'],
    needs: 'two-sides',
    reason: 'talks with one leader on each side; a delegation that is led is not yet talks',
    yes: 'The consultations were led by Minister Orlo of Greece and Minister Lind of Norway.',
    no: 'Minister Orlo of Greece met a delegation led by Minister Lind of Norway.',
  },
  {
    id: 'talks.forum-attended',
    kind: 'talks',
    pattern:
      'attended|attend|attends|joined|addressed … forum|summit|conference|assembly|session|council|roundtable',
    frame: 'subject',
    needs: 'two-sides',
    apart: true,
    reason: 'two parties attend one forum',
    yes: 'President Tesar of Norway and Prime Minister Orlo of Greece attended a business forum.',
    no: 'Minister Orlo attended a concert.',
  },
  {
    id: 'talks.body-held',
    kind: 'talks',
    pattern:
      'meeting|session of|the … friendship|parliamentary|interparliamentary|working|joint|contact group|committee|commission',
    frame: 'all',
    needs: 'two-sides',
    reason: 'parliamentary friendship groups and working groups meet',
    yes: 'A meeting of the Greece-Norway Parliamentary Friendship Group was held in Oslo.',
    no: 'The working group of Norway published a paper.',
  },
]
