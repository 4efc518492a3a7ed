/** What stands around an office and tells more of it: a candidacy before it, an origin or a bracket behind it. */
import { keysOf } from '../nlp/keys.ts'
import type { Draft } from './complements.ts'
import type { OfficeContext } from './spans.ts'

/** `MPs | from the Greek Parliament`: where several come from is whose they are. */
export function takeOrigin({ words, states, bodies }: OfficeContext, draft: Draft): void {
  if (draft.owner !== undefined || draft.body !== undefined || words[draft.to]?.key !== 'from') return
  const at = words[draft.to + 1]?.key === 'the' ? draft.to + 2 : draft.to + 1
  draft.owner = states.find((one) => one.from === at)?.code ?? bodies.find((one) => one.from === at)?.state
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
