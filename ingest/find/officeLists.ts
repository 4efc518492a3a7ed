/** One plural title for several people: who of the list has it, and of which state each is. */
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import type { NamedPerson, OfficeContext, OfficePhrase, WordSpan } from './spans.ts'

/** A state or a body that can have officers. */
interface Owner extends WordSpan {
  state?: string
  body?: string
}

type Element =
  { owner: Owner; run?: undefined; lead?: undefined } | { run: NamedPerson; lead: number; owner?: undefined }

/** Charges that somebody has beside another office. */
const SECOND_HATS = /\b(?:Representative|Envoy|Negotiator|Co-Chair|Coordinator|Rapporteur)\b/u

/** Whoever leads a state, a ministry or a parliament is no charge's holder by the way. */
const FIRST_RANK =
  /^(?!Deputy|Vice|Assistant)(?:\S+ ){0,2}(?:President|Premier|Minister|Chancellor|Speaker)\b/u

const startOf = ({ owner, lead }: Element): number => owner?.from ?? lead ?? 0
const endOf = ({ owner, run }: Pick<Element, 'owner' | 'run'>): number =>
  owner?.to ?? Math.max(run?.to ?? 0, run?.state?.to ?? 0)

/** Words that may stand between two elements of a list. */
const GLUE = /^(?:and|the|of|from|as|well|also|respectively|namely|,)$/u

/** What follows a plural title, as far as only commas and small words part it: states, bodies and names in order. */
function listBehind(
  { words, states, bodies }: OfficeContext,
  office: OfficePhrase,
  runs: readonly NamedPerson[],
): { list: Element[]; scope: string } {
  const free = bodies.filter((body) => !body.official && body.state === undefined)
  const owners: Owner[] = [
    // a state in a firm's name owns nothing
    ...states
      .filter((state) => !free.some((body) => body.from <= state.from && body.to >= state.to))
      .map(({ from, to, code }) => ({ from, to, state: code })),
    ...free.map(({ from, to, name }) => ({ from, to, body: name })),
  ]
  const isIn = (owner: Owner): boolean => runs.some((run) => run.state?.from === owner.from)
  // "the Greek envoys to Italy": the adjective is of the title
  const isOf = (owner: Owner): boolean => owner.from === office.from
  const hasGoal = owners.some((owner) => owner.from > office.from && owner.to <= office.to)
  // "the special representatives of Norway and Greece, Minister Orlo and Ambassador Lind": each has a title of his own
  const isSubject = words[office.from - (words[office.from - 1]?.key === 'the' ? 2 : 1)] === undefined
  const leadOf = (run: NamedPerson): number =>
    isSubject && SECOND_HATS.test(office.title) && !run.offices.some(({ title }) => FIRST_RANK.test(title))
      ? Math.min(run.lead, ...run.offices.map(({ from }) => from).filter((from) => from >= office.to))
      : run.lead
  const elements: Element[] = [
    ...owners
      .filter(
        (owner) =>
          owner.to > office.from &&
          !isIn(owner) &&
          !(isOf(owner) && hasGoal) &&
          !isTopic(words, office, owner),
      )
      .map((owner) => ({ owner })),
    ...runs.filter((run) => run.lead >= office.to).map((run) => ({ run, lead: leadOf(run) })),
  ].sort((a, b) => startOf(a) - startOf(b))
  const list: Element[] = []
  let end = office.to
  let scope = ''
  for (const element of elements) {
    if (scope !== '' && startOf(element) < end) continue
    if (startOf(element) >= end && !isGlue(words, end, startOf(element))) {
      const to = scope === '' && list.length > 0 ? scopeEnd(words, end) : undefined
      if (to === undefined) break
      scope = words
        .slice(end, to)
        .map((word) => word.text)
        .join(' ')
      end = to
      if (startOf(element) < end) continue
      if (!isGlue(words, end, startOf(element))) break
    }
    list.push(element)
    end = Math.max(end, endOf(element))
  }
  return { list, scope }
}

/** `the rapporteurs on Greece`: what those with the title deal with has no officers among them. */
const isTopic = (words: readonly Word[], office: OfficePhrase, { from, to }: Owner): boolean =>
  to <= office.to && words[words[from - 1]?.key === 'the' ? from - 2 : from - 1]?.key === 'on'

/** `for Afghanistan,` behind the states of a title: where the charge ends. */
function scopeEnd(words: readonly Word[], at: number): number | undefined {
  if (words[at]?.key !== 'for') return undefined
  for (let to = at + 2; to < Math.min(words.length, at + 7); to++)
    if (/[,:;–—]/u.test(words[to]?.gap ?? '')) return to
  return undefined
}

const isGlue = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every((word) => GLUE.test(word.key)) &&
  !/[.!?]/u.test(
    words
      .slice(from, to + 1)
      .map((word) => word.gap)
      .join(''),
  )

/** Gives the office to a run, with the state or body that the list says. */
function give(run: NamedPerson, office: OfficePhrase, owner: Owner | undefined): void {
  const own = { ...office }
  if (owner !== undefined) {
    delete own.state
    delete own.body
    if (owner.state !== undefined) {
      own.state = owner.state
      if (run.state?.code !== owner.state) delete run.state
    }
    if (owner.body !== undefined) own.body = owner.body
  }
  run.offices = [...run.offices.filter((one) => one.from !== office.from), own]
  if (!run.signs.includes('title-before')) run.signs.push('title-before')
}

/**
 * Reads the list behind a plural title:
 * `the ambassadors of Norway, Orlo; Greece, Lind`, `the presidents of Norway and Greece, Orlo and Lind`, `ministers Orlo (Norway), Lind (Greece)`.
 */
export function attachList(context: OfficeContext, office: OfficePhrase, runs: readonly NamedPerson[]): void {
  const { list, scope } = listBehind(context, office, runs)
  const whole = scope === '' ? office : { ...office, title: `${office.title} ${scope}` }
  const people = list.flatMap(({ run }) => run ?? [])
  const owners = list.flatMap(({ owner }) => owner ?? [])
  if (people.length < 2) return
  const isInTurn = list.every((element, index) => (element.owner !== undefined) === (index % 2 === 0))
  const isInRows = list.slice(0, owners.length).every(({ owner }) => owner !== undefined)
  const isOneEach = owners.length === people.length && owners.length > 1
  if (isOneEach && (isInTurn || isInRows))
    for (const [index, run] of people.entries()) give(run, whole, owners[index])
  else if (people.every((run) => run.state !== undefined))
    for (const run of people) give(run, whole, undefined)
}

/** `the mayors of Oslo and Athens, Orlo and Lind`: as many cities as people, so each has the city in the same place. */
export function attachCities(
  { places }: OfficeContext,
  office: OfficePhrase,
  runs: readonly NamedPerson[],
): void {
  const holders = runs.filter((run) => run.offices.includes(office))
  const cities = places.filter(({ from, to }) => from > office.from && to <= office.to)
  const head = /^((?:Deputy |Vice )?(?:Mayor|Governor)) of /u.exec(office.title)?.[1]
  if (head === undefined || holders.length < 2 || cities.length !== holders.length) return
  for (const [index, run] of holders.entries()) {
    const city = cities[index]
    if (city === undefined) continue
    const own = { ...office, title: `${head} of ${city.name}` }
    if (city.country !== undefined) own.state = city.country
    run.offices = run.offices.map((one) => (one === office ? own : one))
  }
}

/** What opens a list of some of those who have the title. */
const EXAMPLES =
  /^(?:,? ?(?:including|included|namely|like)|such as|among them|among whom|(?:led|headed) by)$/u

/**
 * `senators including Orlo and Lind`, `the ambassadors who came are: Orlo (Norway), Lind (Greece)`:
 * the list of names stands behind other words.
 */
export function attachExamples(
  { words }: OfficeContext,
  office: OfficePhrase,
  runs: readonly NamedPerson[],
): void {
  const first = runs.find((run) => run.lead >= office.to)
  // "representatives of the public, including Orlo": anybody can be one
  if (first === undefined || first.offices.length > 0 || /^Representative\b/u.test(office.title)) return
  const between = words.slice(office.to, withState(words, first))
  const isExample = [1, 2].some((length) => EXAMPLES.test(keysOf(between, between.length - length)))
  const isParted = /[:–—]\s*$/u.test(words[withState(words, first)]?.gap ?? '')
  if (between.some((word) => /[.;!?]/u.test(word.gap))) return
  const list = listFrom(words, runs, first)
  const isOfStates = list.every((run) => run.state !== undefined)
  if (!(isExample && between.length < 7) && !(isParted && isOfStates && list.length > 1)) return
  for (const run of list)
    if (run.offices.length === 0) give(run, office, run.state && { ...run.state, state: run.state.code })
}

/** The names of a list from the first on; brackets behind a name belong to it. */
function listFrom(words: readonly Word[], runs: readonly NamedPerson[], first: NamedPerson): NamedPerson[] {
  const list = [first]
  for (const run of runs.slice(runs.indexOf(first) + 1)) {
    const last = list.at(-1) ?? first
    const end = bracketEnd(words, endOf({ run: last }))
    if (run.lead < end) continue
    if (!isGlue(words, end, withState(words, run))) break
    list.push(run)
  }
  return list
}

/** Where a name begins with the state that has it: `Norway's Orlo`. */
const withState = (words: readonly Word[], { lead, state }: NamedPerson): number =>
  state?.to === lead && words[lead - 1]?.possessive === true ? state.from : lead

/** Behind the bracket that opens at a word; the word itself where none does. */
function bracketEnd(words: readonly Word[], at: number): number {
  if (!/[(（]\s*$/u.test(words[at]?.gap ?? '')) return at
  for (let to = at + 1; to < Math.min(words.length, at + 6); to++)
    if (/^[)）]/u.test(words[to]?.gap ?? '')) return to
  return at
}

/** Offices that equals hold in their states. */
/** Offices of which a state has one. */
export const PEERS =
  /^(?:(?:Prime )?Minister|Deputy (?:Prime )?Minister|President|Chancellor|Secretary of State)\b/u

/** `Greece's Foreign Minister Orlo and Norway's Lind`: who stands beside with only the state has the same office there. */
export function attachPeers({ words }: OfficeContext, runs: readonly NamedPerson[]): void {
  for (const [index, run] of runs.entries()) {
    const { state } = run
    const before = runs[index - 1]
    if (state === undefined || before === undefined || run.offices.length > 0) continue
    if (state.to !== run.lead || words[state.to - 1]?.possessive !== true) continue
    const office = before.offices.find(
      (one) =>
        (one.counterpart || PEERS.test(one.title)) &&
        one.status === undefined &&
        one.body === undefined &&
        !one.plural,
    )
    if (office === undefined || !isGlue(words, endOf({ run: before }), state.from)) continue
    run.offices.push({ ...office, from: run.lead, to: run.to, state: state.code })
  }
}

/** `Orlo was appointed Ambassador of Norway to Greece, and | Lind to Peru`: the same post in another state. */
export function attachPosts({ words, states }: OfficeContext, runs: readonly NamedPerson[]): void {
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    const post = before?.offices.findLast(
      ({ title, plural }) => !plural && /^Ambassador\b.* to \S/u.test(title),
    )
    if (before === undefined || post === undefined || run.offices.length > 0) continue
    if (!words.slice(before.to, run.lead).some(({ key }) => APPOINTS.test(key))) continue
    if (words[run.to]?.key !== 'to' || !isGlue(words, Math.max(post.to, before.to), run.lead)) continue
    const at = words[run.to + 1]?.key === 'the' ? run.to + 2 : run.to + 1
    const host = states.find(({ from }) => from === at)
    if (host === undefined || words[host.to - 1]?.possessive === true) continue
    const name = words.slice(at, host.to).map((word) => word.text)
    const title = [post.title.replace(/ to .*$/u, ' to'), ...name].join(' ')
    run.offices.push({ ...post, from: run.lead, to: host.to, title })
    run.signs.push('title-after')
  }
}

const APPOINTS = /^(?:appointed|named|nominated|relieved|recalled)$/u

/** `A and B, the foreign ministers of X and Y`: as many states as people, so each has the state in the same place. */
export function attachRespectively(
  { words, states }: OfficeContext,
  office: OfficePhrase,
  runs: readonly NamedPerson[],
): void {
  const holders = runs.filter((run) => run.offices.includes(office) && run.to <= office.from)
  const list: Owner[] = []
  for (const { from, to, code } of states.filter((one) => one.to > office.from)) {
    const last = list.at(-1)
    const between = words.slice(last?.to ?? from, from)
    if (last !== undefined && !between.every((word) => word.key === 'and' || word.key === 'the')) break
    list.push({ from, to, state: code })
  }
  if (holders.length < 2 || list.length !== holders.length) return
  // "members of the Norway-Greece group": all are of the state that has set it up
  if (/^[-–]$/u.test(words[list[1]?.from ?? 0]?.gap ?? '')) return
  for (const [index, run] of holders.entries()) {
    const { from, to, state: code } = list[index] ?? {}
    if (from === undefined || to === undefined || code === undefined) continue
    run.state = { from, to, code }
    run.offices = run.offices.map((one) => (one === office ? { ...one, state: code } : one))
  }
}
