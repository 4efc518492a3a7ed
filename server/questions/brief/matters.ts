/** What matters most of a period, in whatever part of a brief it stands. Pure. */
import type { EventKind } from '../../../cypher/ontology.ts'
import type { Sort } from './acts.ts'

/** What decides how much a story matters. */
export interface Matter {
  sort: Sort
  /** Of its act or the ranks of those who met, with what it is about: the smaller, the more. */
  gravity: number
  /** Of the act that leads it; none where a headline alone is told. */
  kind: EventKind | undefined
  isSummit: boolean
  /** A state or official visit. */
  isFormal: boolean
  /** Its headline tells that a tie has ended. */
  isBreak: boolean
  isDeadly: boolean
  /** People who were held are given back. */
  isFreed: boolean
  isOurs: boolean
  isNear: boolean
  /** An envoy is summoned, or handed a note. */
  isStep: boolean
  /** Between two that are at odds otherwise. */
  isAcross: boolean
  hasPaper: boolean
  /** Above 0: its writer sets it off from others, below: others from it. */
  stress: number
}

/** Lines at most, and what a story must be worth to be one of them. */
const MOST = 5
const LEAST = 2

/** What the gravest of each part is worth. */
const GRAVEST: Record<Sort, number> = { tensions: 3, decisions: 2, contacts: 2, domestic: 1, others: 2 }

interface MattersRow {
  reason: string
  by: number
  is(matter: Matter): boolean
}

/** What is worth more, or less, than its gravity tells. */
const MATTERS: readonly MattersRow[] = [
  { reason: 'the state of whoever publishes has a part in it', by: 3, is: ({ isOurs }) => isOurs },
  { reason: 'soldiers died by the hand of others', by: 2, is: ({ isDeadly }) => isDeadly },
  {
    reason: 'one state gives another its people back',
    by: 1.5,
    is: ({ sort, isFreed }) => isFreed && sort === 'decisions',
  },
  { reason: 'heads of two states meet', by: 1, is: ({ isSummit }) => isSummit },
  {
    reason: 'a tie ends',
    by: 1,
    is: ({ sort, kind }) => sort === 'tensions' && kind === 'sanction',
  },
  {
    reason: 'a tie ends, by what the headline says of it',
    by: 1.5,
    is: ({ sort, kind, isBreak }) => sort === 'tensions' && kind !== 'sanction' && isBreak,
  },
  {
    reason: 'a head is on a state or official visit',
    by: 0.5,
    is: ({ kind, isSummit, isFormal }) => kind === 'visit' && isSummit && isFormal,
  },
  {
    reason: 'an envoy is summoned, or handed a note',
    by: 1,
    is: ({ sort, isStep }) => sort === 'tensions' && isStep,
  },
  { reason: 'a neighbour or a great power', by: 0.5, is: ({ isNear }) => isNear },
  {
    reason: 'those who are at odds meet',
    by: 1.5,
    is: ({ sort, isAcross }) => isAcross && (sort === 'contacts' || sort === 'decisions'),
  },
  {
    reason: 'of whoever broke a law courts judge, not states, unless it is settled between two of these',
    by: -1,
    is: ({ kind, sort }) => kind === 'legal' && sort !== 'decisions',
  },
  { reason: 'they left a paper', by: 0.5, is: ({ hasPaper }) => hasPaper },
  { reason: 'the writer sets it off from others', by: 0.5, is: ({ stress }) => stress > 0 },
  { reason: 'the writer sets others off from it', by: -0.5, is: ({ stress }) => stress < 0 },
  { reason: 'they only spoke on the telephone', by: -1.5, is: ({ kind }) => kind === 'call' },
]

/** How much a story matters: the more, the greater. */
export const worthOf = (matter: Matter): number =>
  MATTERS.reduce((sum, { by, is }) => (is(matter) ? sum + by : sum), GRAVEST[matter.sort] - matter.gravity)

/** Of visits those that matter most, by the story that leads each. */
export const takeMatters = <T extends readonly [{ worth: number; isLow: boolean }, ...unknown[]]>(
  visits: readonly T[],
): T[] =>
  visits
    .filter(([{ worth, isLow }]) => worth >= LEAST && !isLow)
    .sort(([one], [other]) => other.worth - one.worth)
    .slice(0, MOST)
