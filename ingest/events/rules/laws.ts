import type { EventRule } from '../rule.ts'

/** What parliaments and central banks decide: none of the other kinds, but what the item is about. */
export const LAWS: readonly EventRule[] = [
  {
    id: 'other.adopted-law',
    kind: 'other',
    pattern:
      'adopted|adopts|adopt|passed|passes|pass|approved|approves|enacted|enacts … law|laws|bill|bills|amendments|amendment|budget|legislation|code',
    unlessNext: ['enforcement'],
    frame: 'locus',
    plover: null,
    reason: 'a parliament makes a law',
    yes: 'The Parliament of Greece adopted amendments to the law on fishing.',
    no: 'The Parliament of Greece adopted a resolution.',
  },
  {
    id: 'other.law-was-adopted',
    kind: 'other',
    pattern:
      'law|bill|amendments|budget|legislation … was|were|been adopted|passed|approved|enacted|submitted',
    frame: 'locus',
    plover: null,
    reason: 'the same, told of the law',
    yes: 'The amendments were adopted by the Parliament of Greece.',
    no: 'The law was praised in Greece.',
  },
  {
    id: 'other.rate',
    kind: 'other',
    pattern:
      'keep|keeps|kept|raised|raises|raise|cut|cuts|lowered|lowers|lower|left|leaves|hiked|hikes|held|holds … refinancing|interest|policy|key|discount|benchmark|base|repo|lending rate|rates',
    frame: 'locus',
    plover: null,
    reason: 'a central bank sets the price of money',
    yes: 'The Central Bank of Greece kept the refinancing rate unchanged.',
    no: 'The shop in Greece cut its prices.',
  },
  {
    id: 'other.attended-opening',
    kind: 'other',
    pattern:
      'attended|attends|attend|cut|cuts|took|takes|witnessed … opening|inauguration|commissioning|unveiling|groundbreaking ?ceremony of … school|hospital|plant|road|highway|railway|line|bridge|airport|terminal|station|checkpoint|crossing|factory|centre|center|clinic|mosque|farm|complex|port|canal|pipeline|park|university|tunnel',
    frame: 'subject',
    plover: null,
    reason: 'something built is opened in the presence of leaders',
    yes: 'President Orlo of Greece attended the opening of a new school.',
    no: 'President Orlo of Greece attended the opening of the session.',
  },
  {
    id: 'other.opened',
    kind: 'other',
    pattern:
      'opened|inaugurated|inaugurates|commissioned|commissions|unveiled … school|hospital|plant|road|highway|railway|bridge|airport|terminal|checkpoint|crossing|factory|clinic|mosque|pipeline|tunnel|embassy|consulate',
    verb: true,
    frame: 'subject',
    needs: 'traveller',
    plover: null,
    reason: 'the same, told by who opens it',
    yes: 'President Orlo of Greece inaugurated a gas-fired power plant.',
    no: 'The door of Greece opened at noon.',
  },
  {
    id: 'other.returned',
    kind: 'other',
    pattern:
      'families|returnees|idps|residents|settlers … return|returns|returned|relocated|resettled|moved to|in',
    frame: 'locus',
    plover: null,
    reason: 'displaced people go home',
    yes: 'Another thirty families returned to a village in Greece.',
    no: 'The families of Greece met in May.',
  },
  {
    id: 'other.election-set',
    kind: 'other',
    pattern:
      'set|sets|called|calls|scheduled|schedules|decided|fixed … elections|by-elections|by|election|referendum … for|on',
    verb: true,
    frame: 'locus',
    plover: null,
    reason: 'a vote gets its day',
    yes: 'The Electoral Board of Greece scheduled elections for May.',
    no: 'Greece called for elections.',
  },
  {
    id: 'other.gave-approval',
    kind: 'other',
    pattern:
      'gave|gives|given ?its ?final ?first ?#any approval|assent to … law|laws|bill|bills|amendment|amendments|budget|reform',
    frame: 'locus',
    reason: 'a parliament passes a law',
    yes: 'The parliament of Greece gave final approval to the budget.',
    no: 'Greece gave approval to nobody.',
  },
  {
    id: 'other.overrode-veto',
    kind: 'other',
    pattern: 'overturned|overturns|overrode|overrides|overridden … veto',
    frame: 'locus',
    reason: 'a parliament passes a law against the president',
    yes: 'The Senate of Greece overturned the veto of the president.',
    no: 'Greece overturned the boat.',
  },
  {
    id: 'other.struck-off',
    kind: 'other',
    pattern:
      'struck|strikes|removed|removes|barred|bars|disqualified|disqualifies … voter|ballot|roll|election|candidacy|candidate',
    frame: 'locus',
    reason: 'a commission decides who may stand',
    yes: 'The electoral commission of Greece struck two names off the voter roll.',
    no: 'Greece struck oil.',
  },
  {
    id: 'other.mandate',
    kind: 'other',
    pattern: 'extended|extends|renewed|renews|prolonged|prolongs … mandate',
    frame: 'subject',
    reason: 'the mandate of a mission goes on',
    yes: 'The Security Council extended the mandate of the mission for a year.',
    no: 'Greece extended the road.',
  },
  {
    id: 'other.dissolved',
    kind: 'other',
    pattern:
      'dissolved|dissolves|dissolving|disbanded|disbands … parliament|party|parties|government|assembly|cabinet|senate|duma',
    frame: 'locus',
    reason: 'a parliament or party is ended',
    yes: 'The president of Greece dissolved the parliament.',
    no: 'The pill dissolved in Greece.',
  },
]
