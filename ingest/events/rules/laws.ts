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
    pattern: 'law|bill|amendments|budget|legislation … was|were|been adopted|passed|approved|enacted',
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
]
