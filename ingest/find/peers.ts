/** One title in several states, and the people who have it named elsewhere: `The ministers of Norway and Greece met. Taking part were Orlo and Lind`. */
import type { Word } from '../nlp/word.ts'
import { BOTH } from './backReference.ts'
import {
  SPACE,
  type NamedPerson,
  type OfficeContext,
  type OfficePhrase,
  type Peers,
  type StateSpan,
} from './spans.ts'
import { listsOf } from './vouching.ts'

/** Whoever can act for a state as an equal of those of others. */
const PEERS =
  /^(?:(?:Deputy |First Deputy )?(?:Prime )?Minister\b|President$|Foreign Minister|(?:\w+ )?(?:Prosecutor|Speaker|Chief|Chair|Head|Commander|Negotiator|Envoy|Leader)\b|Chancellor|King|Emir|(?:State )?Secretary\b|Ambassador)/u

type Named = Pick<OfficeContext, 'words' | 'states'> & { offices: readonly OfficePhrase[] }

/** The titles of a sentence that several states have, each with its states in their order. */
export const peersIn = ({ words, states, offices }: Named): Peers[] =>
  states.length < 2
    ? []
    : offices.flatMap((office) => {
        const isPeers = office.plural && (office.counterpart || PEERS.test(office.title))
        const own = isPeers ? ownersOf(words, states, office) : []
        return own.length < 2 ? [] : [{ office, states: own }]
      })

/** The states before and behind a plural title that only commas and `and` join: `Norwegian, Greek | FMs`, `FMs | of Norway and Greece`. */
function ownersOf(
  words: readonly Word[],
  states: readonly StateSpan[],
  office: OfficePhrase,
): readonly StateSpan[] {
  const before: StateSpan[] = []
  const first = states.find((one) => one.from >= office.from && one.to <= office.to)
  let at = first?.from === office.from ? first.from : office.from
  for (;;) {
    const edge = words[at - 1]?.key === 'and' ? at - 1 : at
    const state = states.find((one) => one.to === edge)
    if (state === undefined || !isJoint(words, state.to, at)) break
    // "Norway's and Greece's ministers"
    const isOwner = words[state.to - 1]?.possessive === true
    if (isOwner && !(at < office.to && words[(first?.to ?? 0) - 1]?.possessive === true)) break
    before.unshift(state)
    at = state.from
  }
  // "Norway's foreign minister and the ministers of Greece and Italy": one before, alone, is no part of the list
  if (before.length > 0 && first?.from !== office.from && !isTight(words, office.from)) return []
  const list = first === undefined ? [...before] : [...before, first]
  if (before.length > 0) return list
  let end = first?.to ?? office.to
  for (;;) {
    const from = ['and', 'the', 'of'].includes(words[end]?.key ?? '') ? skipSmall(words, end) : end
    const state = states.find((one) => one.from === from)
    if (state === undefined || (list.length > 0 && !isJoint(words, end, from))) break
    list.push(state)
    end = state.to
  }
  return list
}

const skipSmall = (words: readonly Word[], at: number): number => {
  let to = at
  while (to < at + 3 && /^(?:and|the|of)$/u.test(words[to]?.key ?? '')) to++
  return to
}

const isTight = (words: readonly Word[], at: number): boolean => SPACE.test(words[at]?.gap ?? '.')

/** A comma, or `and`, between two states. */
const isJoint = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ key }) => key === 'and') || /^,\s*$/u.test(words[to]?.gap ?? '')

/** What says that those who follow are the ones who act: `with the participation of`, `attended by`, `were`. */
const ACTING = /^(?:of|by|with|between|were|are|namely|including|among)$/u

/**
 * `The ministers of the two countries, Orlo and Lind`, `Norway and Greece agreed on talks between Presidents Orlo and Lind`:
 * of the two states that were named, the first is the first one's.
 */
export function attachToBoth(
  { words, states, earlier }: OfficeContext,
  offices: readonly OfficePhrase[],
  runs: readonly NamedPerson[],
): void {
  for (const office of offices) {
    if (!office.plural || office.counterpart || office.state !== undefined || office.body !== undefined)
      continue
    const isOfBoth = office.title.endsWith(BOTH)
    if (!isOfBoth && !(words[office.from - 1]?.key === 'between' && PEERS.test(office.title))) continue
    const holders = runs.filter((run) => run.offices.includes(office))
    const here = [...new Set(states.filter(({ to }) => to <= office.from).map(({ code }) => code))]
    const [first, second, ...others] = here.length === 2 ? here : (earlier.states ?? [])
    if (holders.length !== 2 || first === undefined || second === undefined || others.length > 0) continue
    const title = office.title.replace(` ${BOTH}`, '')
    for (const [index, run] of holders.entries())
      run.offices = run.offices.map((one) =>
        one === office ? { ...office, title, state: index === 0 ? first : second } : one,
      )
  }
}

/** Gives as many people in a row as a title has states each the title in the state of the same place. */
export function attachInTurn(
  { words, states, earlier }: OfficeContext,
  offices: readonly OfficePhrase[],
  runs: readonly NamedPerson[],
): void {
  if (runs.length < 2) return
  const here = peersIn({ words, states, offices })
  if (here.length === 0 && earlier.peers === undefined) return
  // whoever was named with an office has it, in whatever order a title told before has its states
  const isHolder = ({ to }: NamedPerson): boolean =>
    earlier.holders?.includes(words[to - 1]?.key ?? '') === true
  for (const list of listsOf(words, runs)) {
    const [first] = list
    if (first === undefined || list.some(({ state }) => state !== undefined)) continue
    const held = new Set(list.flatMap((run) => run.offices))
    const [shared] = held
    const isBare = shared === undefined
    if (!isBare && (held.size > 1 || !shared.plural || list.some((run) => run.offices.length === 0))) continue
    const title = shared?.title
    const peers = isBare
      ? (here.find(
          ({ office, states: of }) =>
            of.length === list.length &&
            office.to < first.lead &&
            ACTING.test(words[first.lead - 1]?.key ?? ''),
        ) ??
        (first.lead === 0 && !list.some(isHolder)
          ? earlier.peers?.findLast(({ states: of }) => of.length === list.length)
          : undefined))
      : [...(shared.state === undefined ? (earlier.peers ?? []) : []), ...here].findLast(
          ({ office, states: of }) => isCalled(office.title, title) && of.length === list.length,
        )
    if (peers === undefined || (shared?.state !== undefined && peers.office !== shared)) continue
    for (const [index, run] of list.entries()) {
      const state = peers.states[index]
      if (state === undefined) continue
      const own = isBare ? { ...peers.office, from: run.lead, to: run.to } : run.offices[0]
      if (own === undefined) continue
      run.offices = [{ ...own, title: peers.office.title, state: state.code }]
      if (isBare) run.signs.push('listed')
    }
  }
}

/** `the foreign ministers of Norway and Greece ... the two ministers, Orlo and Lind`: the same ones, told shorter. */
const isCalled = (title: string, shorter: string | undefined): boolean =>
  title === shorter || (shorter === 'Minister' && title.startsWith('Minister of '))
