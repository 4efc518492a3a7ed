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
  const known = whole !== undefined && whole.to === tokens.length ? (whole.value.names[0] ?? name) : undefined
  if (ORGAN.test(name)) {
    // the whole is named inside the organ's name: before it, or behind "of"
    const inside = toPhraseTokens((known ?? name).replace(ORGAN, ''))
    for (const [at] of inside.entries()) {
      const part = knownBodyAt(inside, at)
      if (part?.value.kind === 'international') return toSide(part.value.names[0] ?? name)
    }
  }
  return toSide(known ?? name)
}

const toSide = (name: string): string => BY_LETTERS[name] ?? name
