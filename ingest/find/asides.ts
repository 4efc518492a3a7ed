/** What may stand between an office and the name of its holder: where somebody resides, a rank in small letters. */
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/word.ts'
import { COMMA } from './apposition.ts'

/** `Attaché of Norway, resident in Athens, | Orlo`, `also accredited to Greece, | Orlo`: the word behind what two commas set apart. */
export function asideEnd(words: readonly Word[], at: number): number | undefined {
  if (!COMMA.test(words[at]?.gap ?? '')) return undefined
  let told = at
  while (told < at + 3 && BEFORE_SEAT.has(words[told]?.key ?? '')) told++
  if (!SEATED.has(words[told]?.key ?? '')) return undefined
  for (let to = told + 2; to < Math.min(words.length, told + 7); to++)
    if (COMMA.test(words[to]?.gap ?? '')) return to
  return undefined
}

/** Where an envoy lives, or what else the envoy looks after. */
const SEATED = wordSet(
  'resident residing based accredited accreditation seated residence headquartered stationed',
)

const BEFORE_SEAT = wordSet('also concurrently jointly currently non who is with concurrent a')

/** `head of the bureau, | police colonel | Orlo`: the word behind a rank in small letters. */
export function smallRankEnd(words: readonly Word[], at: number): number | undefined {
  let to = at
  while (to < at + 3 && SMALL_RANKS.has(words[to]?.key ?? '') && words[to]?.capital === false) to++
  return to > at ? to : undefined
}

/** `MP from the “Blue Shore” faction | Orlo`: the word behind the group in a parliament that somebody is of. */
export function factionEnd(words: readonly Word[], at: number): number | undefined {
  if (!/^(?:from|of)$/u.test(words[at]?.key ?? '') || words[at + 1]?.key !== 'the') return undefined
  for (let to = at + 3; to < Math.min(words.length, at + 7); to++) {
    if (words[to - 1]?.capital !== true) return undefined
    if (FACTIONS.has(words[to]?.key ?? '') && words[to]?.capital === false) return to + 1
  }
  return undefined
}

const FACTIONS = wordSet('faction party bloc group caucus alliance movement coalition')

const SMALL_RANKS = wordSet(
  'police army major lieutenant colonel general brigadier captain admiral rear vice retired',
)
