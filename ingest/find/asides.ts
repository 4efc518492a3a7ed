/** What may stand between an office and the name of its holder: where somebody resides, a rank in small letters. */
import { wordSet } from '../data/lists.ts'
import type { Word } from '../nlp/engine.ts'
import { COMMA } from './apposition.ts'

/** `Attaché of Norway, resident in Athens, | Orlo`: the word behind what two commas set apart. */
export function asideEnd(words: readonly Word[], at: number): number | undefined {
  if (
    !COMMA.test(words[at]?.gap ?? '') ||
    !/^(?:resident|residing|based|accredited|seated)$/u.test(words[at]?.key ?? '')
  )
    return undefined
  for (let to = at + 2; to < Math.min(words.length, at + 6); to++)
    if (COMMA.test(words[to]?.gap ?? '')) return to
  return undefined
}

/** `head of the bureau, | police colonel | Orlo`: the word behind a rank in small letters. */
export function smallRankEnd(words: readonly Word[], at: number): number | undefined {
  let to = at
  while (to < at + 3 && SMALL_RANKS.has(words[to]?.key ?? '') && words[to]?.capital === false) to++
  return to > at ? to : undefined
}

const SMALL_RANKS = wordSet(
  'police army major lieutenant colonel general brigadier captain admiral rear vice retired',
)
