/** Decides which capitalised runs of a sentence are people, with the offices that the sentence gives them. */
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { Word } from '../nlp/word.ts'
import { attachOffices, attachOrgan } from './holders.ts'
import { attachLeading } from './leading.ts'
import { findNameRuns } from './names.ts'
import {
  attachCities,
  attachExamples,
  attachList,
  attachPeers,
  attachPosts,
  attachRespectively,
} from './officeLists.ts'
import { findOffices } from './offices.ts'
import { attachState } from './ownState.ts'
import { attachInTurn, attachToBoth } from './peers.ts'
import { attachBodySides, attachSides } from './sidesInTurn.ts'
import { isShipPrefix } from './ships.ts'
import { type NamedPerson, SPACE, type OfficeContext, type OfficePhrase } from './spans.ts'
import { attachDeputy, attachSuccessor, nameCounterparts, nameEmployer } from './successors.ts'
import { isQuoted, listsOf, vouchedBy } from './vouching.ts'

/** Titles that are given names too. */
const GIVEN_TITLES = new Set(['emir', 'amir', 'sultan'])

/** What bears a person's name: `Velda Sorn Hospital`. */
const NAMED_AFTER =
  /^(?:hospital|university|street|avenue|airport|bridge|mosque|square|palace|school|centre|center|museum|stadium|prize|award|foundation|institute|academy|hall|hotel|park|station|port|base|camp|dam|road)$/u

/** How adjectives of states end, behind an article; what else does are names: the Netherlands, the Maldives. */
const ADJECTIVE = /(?:ish|an|ese|ch|ic|i|ek|ss|sh|ot)$/u

export interface SentencePeople {
  people: NamedPerson[]
  /** Runs that are written like names but that nothing in the sentence vouches for: known names may still accept them. */
  candidates: NamedPerson[]
  offices: OfficePhrase[]
}

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
  const runs: NamedPerson[] = findNameRuns(words, taken, titleCase)
  attachOffices(words, offices, runs)
  for (const run of runs) {
    attachOrgan(context, run)
    attachState(context, run)
    attachLeading(context, run)
  }
  for (const run of runs) {
    attachSuccessor(context, offices, runs, run)
    attachDeputy(context, offices, runs, run)
  }
  nameEmployer(words, offices, runs)
  nameCounterparts(context, offices, runs)
  for (const office of offices.filter((one) => one.plural)) {
    attachRespectively(context, office, runs)
    attachCities(context, office, runs)
    attachList(context, office, runs)
    attachExamples(context, office, runs)
  }
  attachInTurn(context, offices, runs)
  attachToBoth(context, offices, runs)
  attachPeers(context, runs)
  attachPosts(context, runs)
  attachSides(context, runs)
  attachBodySides(context, runs)
  for (const run of runs) unlessGivenName(words, run)
  const vouched = new Set<NamedPerson>()
  for (const run of runs) {
    if (isOfBody(context, run)) continue
    const sign =
      run.signs.length === 0 && !titleCase
        ? (vouchedBy(words, run) ?? (isOfOrganization(context, run) ? 'of-organization' : undefined))
        : undefined
    if (sign !== undefined) run.signs.push(sign)
    if (isVouchedFor(words, run, titleCase)) vouched.add(run)
  }
  if (!titleCase) joinLists(words, runs, vouched)
  return {
    people: runs.filter((run) => vouched.has(run)),
    candidates: runs.filter((run) => !vouched.has(run)),
    offices,
  }
}

function isVouchedFor(words: readonly Word[], run: NamedPerson, titleCase: boolean): boolean {
  const length = run.to - run.from
  const titled = run.signs.includes('addressed') || run.signs.includes('title-before')
  const behind = words[run.to]
  // "Sheikh Tesar Grand Mosque"
  if (behind?.capital === true && SPACE.test(behind.gap) && NAMED_AFTER.test(behind.key)) return false
  if (length === 1)
    return (
      titled ||
      run.signs.includes('joined-initial') ||
      // "Blogger Testzade"
      (run.lead < run.from && run.signs.includes('calling')) ||
      (run.signs.includes('clause-behind') && isSingleName(words, run)) ||
      isKin(words, run)
    )
  if (run.offices.length > 0 || titled) return true
  if (titleCase) return run.signs.some((sign) => sign === 'given-name' || sign === 'particle')
  if (isShip(words, run)) return false
  if (words[run.from - 1]?.key === 'the' && SPACE.test(words[run.from]?.gap ?? '')) return false
  const next = words[run.to]
  if (next !== undefined && SPACE.test(next.gap) && NAMED_AFTER.test(next.key)) return false
  // "a school named after Mira Sorn"
  if (words[run.lead - 1]?.key === 'after' && words[run.lead - 2]?.key === 'named') return false
  if (run.signs.length === 0 || length > 5) return run.signs.length > 0 && length < 7
  if (isNumbered(words, run)) return false
  return !isQuoted(words, run) || (run.signs.includes('given-name') && !isClosed(words, run))
}

const isShip = (words: readonly Word[], { from }: NamedPerson): boolean =>
  isShipPrefix(words, from) || isShipPrefix(words, from - 1)

/** `the Velda Sorn-26 exercise`, `the frigate 40-Velda Sorn`: what has a number was named by people, and is none. */
const isNumbered = (words: readonly Word[], { from, to }: NamedPerson): boolean =>
  (words[to]?.gap === '-' && /^\d/u.test(words[to].text)) ||
  (words[from]?.gap === '-' && /\d$/u.test(words[from - 1]?.text ?? ''))

/** `the freighter “Velda Sorn”, which`: nothing but the name stands in the quotes. */
const isClosed = (words: readonly Word[], { to }: NamedPerson): boolean =>
  words[to] !== undefined && /^[,.]?["”»’]/u.test(words[to].gap)

/** `Sugiarto, who uses a single name`: no plural, no article before. */
function isSingleName(words: readonly Word[], run: NamedPerson): boolean {
  const name = words[run.from]
  return (
    name !== undefined && !name.tags.has('Plural') && !/^(?:the|a|an)$/u.test(words[run.from - 1]?.key ?? '')
  )
}

/** `his son Tesar`, `Orlo's brother Sorn`. */
function isKin(words: readonly Word[], run: NamedPerson): boolean {
  const [owner, kin] = words.slice(Math.max(0, run.lead - 2), run.lead)
  return (
    owner !== undefined &&
    kin !== undefined &&
    SPACE.test(words[run.lead]?.gap ?? '.') &&
    /^(?:wife|husband|son|daughter|brother|sister|father|mother|uncle|nephew|niece|cousin)$/u.test(kin.key) &&
    (owner.possessive || /^(?:his|her|their)$/u.test(owner.key))
  )
}

/** Who stands in a list with people is a person: `Orlo, Velda Sorn and Mira Kettle`. */
function joinLists(words: readonly Word[], runs: readonly NamedPerson[], vouched: Set<NamedPerson>): void {
  const admit = (run: NamedPerson, beside: NamedPerson): void => {
    if (vouched.has(run) || !vouched.has(beside) || run.to - run.from < 2 || run.to - run.from > 4) return
    if (isQuoted(words, run)) return
    run.signs.push('listed')
    vouched.add(run)
  }
  for (const list of listsOf(words, runs)) {
    for (const [index, run] of list.slice(1).entries()) admit(run, list[index] ?? run)
    for (const [index, run] of list.slice(0, -1).reverse().entries())
      admit(run, list[list.length - 1 - index] ?? run)
  }
}

/** `Velda Sorn of the Green Party called`: who opens a sentence and is of a body that is no state's. */
function isOfOrganization({ words, bodies }: OfficeContext, run: NamedPerson): boolean {
  const owned = bodies.some((body) => body.to === run.lead) && words[run.lead - 1]?.possessive === true
  if (owned) return run.to - run.from === 2 && SPACE.test(words[run.lead]?.gap ?? '.')
  if (run.from > 0 && !/,["”]?\s*$/u.test(words[run.from]?.gap ?? '')) return false
  if (words[run.to]?.key !== 'of' || !SPACE.test(words[run.to]?.gap ?? '.')) return false
  const at = words[run.to + 1]?.key === 'the' ? run.to + 2 : run.to + 1
  return run.to - run.from === 2 && bodies.some((body) => body.from === at && !body.official)
}

/** `leaders of the Viv Ansanm alliance`, `commander of the Norwegian Legion`: the last word goes on with the body's name. */
function isOfBody({ words, states }: OfficeContext, run: NamedPerson): boolean {
  if (run.to - run.from > 1 || run.lead !== run.from) return false
  const office = run.offices.find((one) => one.to === run.from)
  const last = words[run.from - 1]
  if (office === undefined || last === undefined || words[run.from - 2]?.key !== 'the') return false
  const state = states.some((one) => one.to === run.from)
  return state ? ADJECTIVE.test(last.key) : last.capital && !PORTFOLIO_WORDS.has(last.key)
}

/** `Emir Orlić, chairman of the council`: who has another office in the sentence reigns in none. */
function unlessGivenName(words: readonly Word[], run: NamedPerson): void {
  const throne = run.offices.find((one) => one.to === run.lead && one.to - one.from === 1)
  if (throne === undefined || run.offices.length < 2 || !GIVEN_TITLES.has(words[throne.from]?.key ?? ''))
    return
  run.offices = run.offices.filter((one) => one !== throne)
  run.lead = run.from = throne.from
}
