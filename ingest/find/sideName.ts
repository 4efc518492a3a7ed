/** Under what name a body takes a side: the full name of a known one, the whole for its organ. */
import { knownBodyAt } from './knownBodies.ts'
import { toPhraseTokens } from './phrases.ts'

/** Bodies that everybody calls by their letters. */
const BY_LETTERS: Readonly<Record<string, string>> = { 'European Union': 'EU' }

/** Organs that act for the whole: what is left of a name after the whole is taken out. */
const ORGAN =
  /\b(?:Commission|Council|Secretariat|Assembly|Committee|Presidency|Headquarters|Office|Mission|Delegation)\b/u

/** `AU` and `Peace and Security Council of the African Union` are both `African Union`. */
export function sideNameOf(name: string): string {
  const tokens = toPhraseTokens(name)
  const whole = knownBodyAt(tokens, 0)
  if (whole !== undefined && whole.to === tokens.length) return toSide(whole.value.names[0] ?? name)
  if (!ORGAN.test(name)) return name
  for (const [at] of tokens.entries()) {
    const part = knownBodyAt(tokens, at)
    if (part?.value.kind === 'international') return toSide(part.value.names[0] ?? name)
  }
  return name
}

const toSide = (name: string): string => BY_LETTERS[name] ?? name
