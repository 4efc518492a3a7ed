/** `the foreign ministers of X, Y and Z, A, B and C`: offices in one list, their holders in another, in the same order. */
import { wordSet } from '../data/lists.ts'
import { countryOf } from '../find/countries.ts'
import type { Word } from '../nlp/word.ts'
import { keysOf } from '../nlp/keys.ts'
import { areParted, prepositionAt, type Party } from './parties.ts'

/** Parties with the sides of such holders set and their offices, which name nobody else, left out. */
export function setRespective(words: readonly Word[], parties: readonly Party[]): Party[] {
  const found = [...parties]
  for (let at = 0; at < found.length; at++) {
    const offices = runAt(words, found, at, (party) => party.kind !== 'person' && party.person === undefined)
    const [first] = offices
    if (first === undefined || offices.length < 2 || !areDistinct(offices)) continue
    // "members of the Norway-Greece group": its name, no list
    if (offices.some(({ from }) => /^[-–]$/u.test(words[from]?.gap ?? ''))) continue
    const people = first.kind === 'office' ? undefined : peopleFrom(words, first)
    const end = at + offices.length
    const behind = runAt(words, found, end, (party) => party.kind === 'person')
    const isLed = areRepresented(words, offices.at(-1), behind)
    if (first.kind !== 'office' && people === undefined && !isLed) continue
    const ahead = found.slice(Math.max(0, at - offices.length), at)
    const isAhead =
      ahead.length === offices.length &&
      ahead.every(({ kind }) => kind === 'person') &&
      /[,(–—-]/u.test(gapBefore(words, ahead.at(-1)?.to ?? 0))
    const holders = behind.length === offices.length ? behind : isAhead ? ahead : []
    if (holders.length === 0) continue
    const isParted = !isLed && words.slice(offices.at(-1)?.to, holders[0]?.from).some(isFinite)
    for (const [order, holder] of holders.entries())
      found[found.indexOf(holder)] = {
        ...holder,
        of: offices[order]?.of ?? holder.of,
        preposition: isParted ? holder.preposition : (people ?? first.preposition),
      }
    // "a meeting of the ministers of X and Y with the participation of A and B": both are told, each in its own place
    if (isParted) at = end
    else found.splice(at, offices.length)
  }
  return found
}

/** `Officials from Norway, Greece and Italy`: the preposition that governs the people who are told by their states alone. */
function peopleFrom(words: readonly Word[], state: Party): string | undefined {
  const link = words[state.from - 1]?.key === 'the' ? state.from - 2 : state.from - 1
  const isOf = /^(?:of|from)$/u.test(words[link]?.key ?? '')
  return isOf && PLURALS.has(words[link - 1]?.key ?? '') ? prepositionAt(words, link - 1) : undefined
}

/** `Norway and Greece, represented by Minister A and Minister B`: whose state nobody names stands for the one told in that place. */
const areRepresented = (
  words: readonly Word[],
  last: Party | undefined,
  holders: readonly Party[],
): boolean =>
  last !== undefined &&
  holders[0] !== undefined &&
  /^(?:represented|led|headed) by(?: the(?:ir)?|their)?$/u.test(keysOf(words, last.to, holders[0].from)) &&
  holders.some(({ of, guessed }) => of === null || guessed === true)

const isFinite = (word: Word): boolean => word.tags.has('Verb') && !word.capital

/** Holders of the same office elsewhere. */
export const COUNTERPARTS: ReadonlySet<string> = new Set(['counterparts', 'colleagues', 'peers'])

/** `his Greek and Italian counterparts, A and B`, `the Greek and Italian ministers A and B`: states in one list, those who stand for them in another, in the same order. */
export function setCounterparts(words: readonly Word[], parties: readonly Party[]): Party[] {
  const at = parties.findIndex(
    ({ kind, from, to }, index) =>
      kind !== 'state' &&
      words
        .slice(from, to)
        .some(
          ({ key }) => COUNTERPARTS.has(key) || (PLURALS.has(key) && parties[index - 1]?.kind === 'state'),
        ),
  )
  const last = parties[at]
  if (last === undefined) return [...parties]
  let start = at
  while (
    parties[start - 1]?.kind === 'state' &&
    runAt(words, parties, start - 1, () => true).includes(parties[start] ?? last)
  )
    start--
  const own = countryOf(words[last.from]?.text ?? '')
  const codes = parties.slice(start, at + 1).map(({ of }, index) => (index === at - start ? (own ?? of) : of))
  const end = last.kind === 'person' ? at : at + 1
  const holders = runAt(words, parties, end, ({ kind }) => kind === 'person')
  if (codes.length < 2 || holders.length !== codes.length) return [...parties]
  const { from, preposition } = parties[start] ?? last
  const seated = holders.map((holder, order) => ({
    ...holder,
    of: codes[order] ?? holder.of,
    ...(order === 0 ? { from, preposition } : {}),
  }))
  return [...parties.slice(0, start), ...seated, ...parties.slice(end + holders.length)]
}

/** Plural titles whose holders, with no state beside them, are one of each side. */
export const PLURALS: ReadonlySet<string> = wordSet(
  'ministers pms secretaries presidents premiers leaders chiefs heads speakers envoys directors ambassadors commissioners governors chairmen co-chairs co-chairmen officials diplomats negotiators delegates representatives',
)

/** Titles in the plural that those of one state share; ministers who are told together may be of several. */
export const SHARED: ReadonlySet<string> = wordSet(
  'members senators deputies mps lawmakers congressmen parliamentarians',
)

/**
 * `The two leaders were joined by Ministers A and B`, `... in the presence of Ministers A and B`: one of each side, in the order in which the sides were told.
 * @param isOfState whether the word at a place belongs to a state's name, so that the title says whose they are
 * @param sides those told before
 */
export function setPaired(
  words: readonly Word[],
  parties: readonly Party[],
  isOfState: (word: number) => boolean,
  sides: readonly string[],
): Party[] {
  const found = [...parties]
  for (let at = 0; at < found.length; at++) {
    const first = found[at]
    if (first === undefined) continue
    // a name comes with the title before it; "Council of Ministers" is none
    const isTitled = words.some(
      ({ key }, index) =>
        index >= first.from - 1 &&
        index < first.to &&
        PLURALS.has(key) &&
        !(words[index - 1]?.key === 'of' && words[index - 2]?.capital === true),
    )
    const run = runAt(words, found, at, ({ kind }) => kind === 'person')
    // "The three ministers met. A, B and C signed": as many as there are sides, in their order
    const isOpening =
      first.from <= 1 &&
      !words.slice(0, first.to).some(({ key }) => SHARED.has(key)) &&
      run.length === sides.length &&
      run.every(({ of, guessed }) => of === null || guessed)
    const isGathered = GATHERED.test(words[first.from - 1]?.key ?? '') && run.every(({ of }) => of === null)
    if (!isTitled && !areLed(words, first.from) && !areHeads(words, first.from) && !isOpening && !isGathered)
      continue
    if (run.length < 2) continue
    const last = run.at(-1)?.to ?? first.to
    const owned = words.some((_, index) => index >= first.from - 2 && index <= last + 1 && isOfState(index))
    const known = run.flatMap(({ of, guessed }) => (of === null || guessed ? [] : [of]))
    if (!owned && known.length < run.length && new Set(known).size === known.length) {
      const ahead = found.slice(0, at).flatMap(({ of, kind }) => (of !== null && kind !== 'body' ? [of] : []))
      const order = [...new Set([...ahead, ...sides])]
      // who is known to be of one side leaves the other to the next
      const free = order.filter((of) => !known.includes(of))
      if (order.length === run.length && free.length + known.length === run.length)
        for (const [place, party] of run.entries())
          if (party.of === null || party.guessed)
            found[at + place] = { ...party, of: free.shift() ?? party.of }
    }
    at += run.length - 1
  }
  return found
}

/** `The meeting of the ministers of Norway and Greece gathered A and B`. */
export const GATHERED = /^(?:gathered|united|assembled|together)$/u

/** `attended by heads of the friendship groups A and B`: one of each side. */
const areHeads = (words: readonly Word[], at: number): boolean =>
  HEADS_OF.test(keysOf(words, Math.max(0, at - 12), at))
const HEADS_OF =
  /\b(?:heads|chairs|chairmen|chairpersons|leaders|co-chairs) of (?:the )?(?:\S+ ){0,3}(?:groups|delegations|teams|committees)(?: \S+){0,4}$/u

/** `the delegations were led by A and B`: one for each. */
const areLed = (words: readonly Word[], at: number): boolean =>
  /\b(?:delegations|sides|teams) were (?:led|headed|represented) by(?: the)?$/u.test(
    keysOf(words, at - 7, at),
  )

const areDistinct = (parties: readonly Party[]): boolean =>
  parties.every(({ of }) => of !== null) && new Set(parties.map(({ of }) => of)).size === parties.length

const gapBefore = (words: readonly Word[], at: number): string => words[at]?.gap ?? ''

/** The longest run of parties from `at` that a list joins. */
function runAt(
  words: readonly Word[],
  parties: readonly Party[],
  at: number,
  fits: (party: Party) => boolean,
): Party[] {
  const run: Party[] = []
  for (const party of parties.slice(at)) {
    const last = run.at(-1)
    if (!fits(party)) break
    if (last !== undefined && areParted(words, last, party)) break
    if (last !== undefined && !/^(?:and )?(?:of )?(?:the )?$/u.test(textBetween(words, last, party))) break
    run.push(party)
  }
  return run
}

const textBetween = (words: readonly Word[], first: Party, second: Party): string =>
  words
    .slice(first.to, second.from)
    .map((word) => `${word.key} `)
    .join('')
