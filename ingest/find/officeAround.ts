/** What stands around an office and tells more of it: a candidacy before it, an origin or a bracket behind it. */
import { keysOf } from '../nlp/keys.ts'
import type { Draft } from './complements.ts'
import type { OfficeContext } from './spans.ts'

/** `MPs | from the Greek Parliament`: the state from which those are said to come whose words end at `to`. */
export function originBehind(
  { words, states, bodies }: Pick<OfficeContext, 'words' | 'states' | 'bodies'>,
  to: number,
): string | undefined {
  if (words[to]?.key !== 'from') return undefined
  const at = words[to + 1]?.key === 'the' ? to + 2 : to + 1
  return states.find(({ from }) => from === at)?.code ?? bodies.find(({ from }) => from === at)?.state
}

/** `Orlo (Minister of Transport, Norway)`. */
export function takeStateInBracket({ words, states }: OfficeContext, draft: Draft): void {
  const state = states.find((one) => one.from === draft.to)
  if (state === undefined || !/^,\s*$/u.test(words[draft.to]?.gap ?? '')) return
  const opens = words
    .slice(Math.max(0, draft.from - 1), draft.from + 1)
    .some((word) => /[(（]/u.test(word.gap))
  if (!opens || !/^[)）]/u.test(words[state.to]?.gap ?? ')')) return
  draft.owner ??= state.code
  draft.to = state.to
}

/** `candidate for the position of judge`: the office is only hoped for. */
export function takeCandidacy({ words }: OfficeContext, draft: Draft, floor: number): void {
  const before = words.slice(Math.max(floor, draft.from - 6), draft.from)
  const text = keysOf(before)
  const found =
    /(?:candidate|nominee|contender) for (?:the |a )?(?:(?:position|post|office|seat) of (?:the |a )?)?$/u.exec(
      `${text} `,
    )
  if (found === null) return
  draft.status = 'candidate'
  draft.from -= found[0].trim().split(' ').length
}
