/** Offices that the sentence before tells of those whom this one names. */
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { PEERS } from './officeLists.ts'
import type { NamedPerson, OfficePhrase, StateSpan } from './spans.ts'

/** What of a sentence is asked for. */
interface Told {
  words: readonly Word[]
  offices: readonly OfficePhrase[]
  states: readonly StateSpan[]
  people: readonly NamedPerson[]
}

/** Gives the people of `here` the offices that the sentence `before` left without a name. */
export function attachAcross(before: Told | undefined, here: Told): void {
  if (before === undefined) return
  attachOwned(before, here)
  attachListed(before, here)
  attachHead(before, here)
}

const give = (run: NamedPerson, office: OfficePhrase, state = office.state): void => {
  const own = { ...office, from: run.lead, to: run.to, ...(state === undefined ? {} : { state }) }
  // "the ministers of the Turkic Council": each is of a state
  if (state !== office.state) delete own.body
  run.offices.push(own)
}

/** An office of one holder whom the sentence does not name. */
const isUnnamed = (office: OfficePhrase, { people }: Told): boolean =>
  !office.plural &&
  !office.counterpart &&
  office.status === undefined &&
  PEERS.test(office.title) &&
  !people.some(({ offices }) => offices.includes(office))

/** `She met Greece's foreign minister. Greece's Orlo thanked her`: the office of that state that nobody had. */
function attachOwned(before: Told, { words, people }: Told): void {
  for (const run of people) {
    const { state } = run
    if (state?.to !== run.lead || words[state.to - 1]?.possessive !== true || run.offices.length > 0) continue
    const office = before.offices.find((one) => one.state === state.code && isUnnamed(one, before))
    if (office !== undefined) give(run, office)
  }
}

/** `He received three ambassadors. They are Orlo (Norway), Lind (Greece)`; `the ministers of Norway and Greece met. Norway's Orlo spoke`. */
function attachListed(before: Told, { words, people }: Told): void {
  const office = before.offices.findLast((one) => one.plural)
  if (office === undefined) return
  const isList = /^(?:they|these|those) (?:are|were|include|included)$/u.test(keysOf(words, 0, 2))
  const isOfStates = ({ state }: NamedPerson): boolean =>
    PEERS.test(office.title) &&
    (office.body !== undefined ||
      before.states.some(({ code, from }) => from >= office.from && code === state?.code))
  for (const run of people)
    if (run.state !== undefined && run.offices.length === 0 && (isList || isOfStates(run)))
      give(run, office, run.state.code)
}

/** `The Greek president called A. Pavel Orlo also spoke to B`: who opens a sentence without a name opens the next with it. */
function attachHead(before: Told, { words, people }: Told): void {
  const [run] = people
  if (run?.lead !== 0 || run.from !== 0 || run.to < 2 || run.offices.length > 0 || run.state !== undefined)
    return
  if (/[,(]/u.test(words[run.to]?.gap ?? ',') || words[run.to]?.capital !== false) return
  const office = before.offices.find(({ from, to }) => isHead(before.words, from, to))
  if (office?.state !== undefined && isUnnamed(office, before)) give(run, office)
}

/** Between a dateline and the sentence. */
const DATELINE = /[:–—)]\s*$|\s-+\s*$/u

/** At most an article and a dateline before it, and what the holder does right behind it. */
const isHead = (words: readonly Word[], from: number, to: number): boolean =>
  (from === 0 ||
    (words[from - 1]?.key === 'the' && (from === 1 || DATELINE.test(words[from - 1]?.gap ?? '')))) &&
  words.slice(to, to + 4).some((word) => word.tags.has('Verb') && !word.capital) &&
  !/[,(]/u.test(words[to]?.gap ?? ',')

/**
 * `Presidential aide: No such talks were held`: whoever is quoted in the story has the title with which its headline begins,
 * where nobody else is said to have it.
 */
export function attachQuoted(headline: Told | undefined, story: readonly Told[]): void {
  const office = headline?.offices.find(
    ({ from, to }) => from === 0 && headline.words[to]?.gap.startsWith(':') === true,
  )
  if (headline === undefined || office === undefined || office.title === '' || office.plural) return
  const isHeld = [headline, ...story].some(({ people }) =>
    people.some(({ offices }) => offices.some(({ rule }) => rule === office.rule)),
  )
  if (isHeld) return
  for (const { words, people } of story) {
    const quoted = people.find(
      ({ to }) => /^ $/u.test(words[to]?.gap ?? '') && SAYS.test(words[to]?.key ?? ''),
    )
    if (quoted === undefined) continue
    if (quoted.offices.length === 0) give(quoted, office)
    return
  }
}

const SAYS =
  /^(?:said|says|told|noted|stated|added|stressed|wrote|announced|remarked|believes|explained|argued)$/u
