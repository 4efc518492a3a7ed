/** Under what name a body takes a side: as the item spells it, the whole for its organ. */
import { knownBodyAt } from './knownBodies.ts'
import { toPhraseTokens } from './phrases.ts'

/** Bodies that everybody calls by their letters. */
const BY_LETTERS: Readonly<Record<string, string>> = { 'European Union': 'EU' }

/** Organs that act for the whole: what is left of a name after the whole is taken out. */
const ORGAN =
  /\b(?:Commission|Council|Secretariat|Assembly|Committee|Presidency|Headquarters|Office|Mission|Delegation)\b/u

/** `Peace and Security Council of the African Union` is `African Union`; other bodies keep the name they have. */
export function sideNameOf(name: string): string {
  if (ORGAN.test(name)) {
    // the whole is named inside the organ's name: before it, or behind "of"
    const inside = toPhraseTokens(name.replace(ORGAN, ''))
    for (const [at] of inside.entries()) {
      const part = knownBodyAt(inside, at)
      if (part?.value.kind === 'international')
        return BY_LETTERS[part.value.names[0] ?? ''] ?? part.value.names[0] ?? name
    }
  }
  // two letters would pass for a state's code: UN, AU
  const known = name.length === 2 ? knownBodyAt(toPhraseTokens(name), 0)?.value.names[0] : undefined
  return BY_LETTERS[known ?? name] ?? known ?? name
}
