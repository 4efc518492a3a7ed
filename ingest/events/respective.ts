/** `the foreign ministers of X, Y and Z, A, B and C`: offices in one list, their holders in another, in the same order. */
import type { Word } from '../nlp/engine.ts'
import type { Party } from './parties.ts'

/** Parties with the sides of such holders set and their offices, which name nobody else, left out. */
export function setRespective(words: readonly Word[], parties: readonly Party[]): Party[] {
  const found = [...parties]
  for (let at = 0; at < found.length; at++) {
    const offices = runAt(words, found, at, (party) => party.kind !== 'person' && party.person === undefined)
    if (offices.length < 2 || offices[0]?.kind !== 'office' || !areDistinct(offices)) continue
    const end = at + offices.length
    const behind = runAt(words, found, end, (party) => party.kind === 'person')
    const ahead = found.slice(Math.max(0, at - offices.length), at)
    const isAhead =
      ahead.length === offices.length &&
      ahead.every(({ kind }) => kind === 'person') &&
      words[offices[0].from]?.gap !== undefined &&
      /[,(–—-]/u.test(gapBefore(words, ahead.at(-1)?.to ?? 0))
    const holders = behind.length === offices.length ? behind : isAhead ? ahead : []
    if (holders.length === 0) continue
    for (const [order, holder] of holders.entries())
      found[found.indexOf(holder)] = {
        ...holder,
        of: offices[order]?.of ?? holder.of,
        preposition: offices[0].preposition,
      }
    found.splice(at, offices.length)
  }
  return found
}

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
