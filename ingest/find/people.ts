/** Decides which capitalised runs of a sentence are people, with the offices that the sentence gives them. */
import type { Word } from '../nlp/engine.ts'
import { attachOffices, attachOrgan, type NamedPerson } from './holders.ts'
import { findNameRuns, type NameRun } from './names.ts'
import { attachList, attachRespectively } from './officeLists.ts'
import { findOffices } from './offices.ts'
import { attachState } from './ownState.ts'
import { SPACE, type OfficeContext, type OfficePhrase } from './spans.ts'

export interface SentencePeople {
  people: NamedPerson[]
  /** Runs that are written like names but that nothing in the sentence vouches for: known names may still accept them. */
  candidates: NamedPerson[]
  offices: OfficePhrase[]
}

/** A verb that only people are the subject of in news prose. */
const SPEAKING = new Set(
  'said told noted added stressed stated wrote emphasized emphasised remarked recalled underlined tweeted replied'.split(
    ' ',
  ),
)

/**
 * The people of one sentence with the offices it gives them.
 * @param blocked words that belong to a body, a state or a place
 * @param titleCase the sentence capitalises every word, so that capitals prove nothing
 */
export function findPeople(
  context: OfficeContext,
  blocked: readonly boolean[],
  titleCase: boolean,
): SentencePeople {
  const { words } = context
  const offices = findOffices(context)
  const taken = [...blocked]
  for (const office of offices) taken.fill(true, office.from, office.to)
  const runs: NamedPerson[] = findNameRuns(words, taken).map((run) => ({ ...run, offices: [] }))
  attachOffices(words, offices, runs)
  for (const run of runs) {
    attachOrgan(context, run)
    attachState(context, run)
  }
  for (const office of offices.filter((one) => one.plural)) {
    attachRespectively(context, office, runs)
    attachList(context, office, runs)
  }
  const people: NamedPerson[] = []
  const candidates: NamedPerson[] = []
  for (const run of runs) (isVouchedFor(words, run, titleCase) ? people : candidates).push(run)
  return { people, candidates, offices }
}

/** Verbs of which people are the object, before a name: `named X`, `succeeds X`, `with X`. */
const BEFORE_PEOPLE = new Set(
  'named appointed nominated elected succeeds succeeded replaces replaced welcomed welcomes thanked thanks met meets received receives accused accuses said told with by congratulated phoned telephoned called joined'.split(
    ' ',
  ),
)

/** What people do, behind a name that opens a headline. */
const PEOPLE_DO =
  /^(?:receives?|meets?|visits?|arrives?|elected|re-elected|appointed|named|dies|resigns?|wins?|calls?|holds?)$/u

/** An unknown name that only its surroundings tell for a person's. Names in quotes and behind `the` are other things. */
function isNamedByContext(words: readonly Word[], run: NameRun): boolean {
  const first = words[run.from]
  const next = words[run.to]
  if (first === undefined || /["“'‘]/u.test(first.gap)) return false
  if (next !== undefined && next.capital && SPACE.test(next.gap)) return false
  if (/^,\s*$/u.test(next?.gap ?? '') && /^(?:who|whose|aged)$/u.test(next?.key ?? '')) return true
  if (run.from === 0) return next !== undefined && SPACE.test(next.gap) && PEOPLE_DO.test(next.key)
  return SPACE.test(first.gap) && BEFORE_PEOPLE.has(words[run.from - 1]?.key ?? '')
}

function isVouchedFor(
  words: readonly Word[],
  run: NameRun & { offices: OfficePhrase[] },
  titleCase: boolean,
): boolean {
  const length = run.to - run.from
  const titled = run.signs.includes('addressed') || run.signs.includes('title-before')
  if (length === 1) return titled
  if (run.offices.length > 0 || titled) return true
  if (titleCase) return run.signs.some((sign) => sign === 'given-name' || sign === 'particle')
  if (words[run.from - 1]?.key === 'the' && SPACE.test(words[run.from]?.gap ?? '')) return false
  if (run.signs.length > 0) return true
  return length < 5 && (SPEAKING.has(words[run.to]?.key ?? '') || isNamedByContext(words, run))
}
