/** Words before the head of a title. General knowledge. */
import { byWord, wordSet } from './lists.ts'

/** Standing words before a head: they change the rank and so the office. `first deputy` is two words in a row. */
export const RANK_WORDS: ReadonlySet<string> = wordSet(
  'deputy first second vice acting interim caretaker assistant associate senior principal special personal permanent co honorary chief resident lead additional joint corporate global opposition majority minority executive roving coordinating shadow standing alternate managing',
)

/** Words that say that the office is no longer, not yet, or only hoped to be held. */
export const STATUS_WORDS: Readonly<Record<string, 'former' | 'candidate' | 'current'>> = byWord({
  former: 'former',
  ex: 'former',
  late: 'former',
  ousted: 'former',
  deposed: 'former',
  then: 'former',
  onetime: 'former',
  candidate: 'candidate',
  nominee: 'candidate',
  contender: 'candidate',
  likely: 'candidate',
  presumptive: 'candidate',
  prospective: 'candidate',
  aspiring: 'candidate',
  new: 'current',
  newly: 'current',
  appointed: 'current',
  elected: 'current',
  outgoing: 'current',
  incoming: 'current',
  visiting: 'current',
  current: 'current',
  incumbent: 'current',
  next: 'current',
})

/** Behind a hyphen they tell by whom a holder was put into office, or is kept there: `army-appointed`. */
export const INSTALLED: ReadonlySet<string> = wordSet(
  'appointed backed installed imposed picked nominated supported sponsored',
)

/** Words that are no part of the title: who holds it or on what ground, the how manieth holder, that a federation and none of its members has it. */
export const SILENT_WORDS: ReadonlySet<string> = wordSet(
  'female ex-officio non-resident non federal third fourth fifth sixth',
)
