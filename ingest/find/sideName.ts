/** Under what name a body takes a side: in full where it is known, else as the item spells it; the whole for its organ. */
import { knownBodyAt } from './knownBodies.ts'
import { toPhraseTokens } from './phrases.ts'

/** Bodies that everybody calls by their letters. */
const BY_LETTERS: Readonly<Record<string, string>> = {
  'European Union': 'EU',
  'United Nations Human Settlements Programme': 'UN-Habitat',
}

/** Papers and firms keep the name that the item gives them; of the others it may give the letters only: `NATO`. */
const NAMED_IN_FULL: ReadonlySet<string> = new Set(['international', 'civil', 'party'])

/** What a firm is by law is no part of what it is called. */
const LEGAL_FORM = /,? (?:OJSC|CJSC|PJSC|JSC|LLC|LLP|Ltd\.?|Inc\.?|PLC|plc|GmbH|AG|S\.A\.|SpA)$/u

/** Bodies that have organs of their own. */
const WHOLES: ReadonlySet<string> = new Set(['international', 'party'])

/** Organs that act for the whole: what is left of a name after the whole is taken out. Parliamentary assemblies speak for themselves. */
const ORGAN =
  /\b(?:Commission|Council|Secretariat|(?<!Parliamentary )Assembly|Committee|Presidency|Headquarters|Office|Mission|Delegation)\b/u

/** `Peace and Security Council of the African Union` is `African Union`; other bodies keep the name they have. */
export function sideNameOf(printed: string): string {
  const name = printed.replace(LEGAL_FORM, '').replace(/[“”"«»]/gu, '')
  if (ORGAN.test(name)) {
    // the whole is named inside the organ's name: before it, or behind "of"
    const inside = toPhraseTokens(name.replace(ORGAN, ''))
    for (const [at] of inside.entries()) {
      const part = knownBodyAt(inside, at)
      if (part !== undefined && WHOLES.has(part.value.kind))
        return BY_LETTERS[part.value.names[0] ?? ''] ?? part.value.names[0] ?? name
    }
  }
  const tokens = toPhraseTokens(name)
  const known = knownBodyAt(tokens, 0)
  const full =
    known?.to === tokens.length && NAMED_IN_FULL.has(known.value.kind) ? known.value.names[0] : name
  return BY_LETTERS[full ?? name] ?? full ?? name
}

/** Is the side's name that of the whole, and this one an organ's? */
export const isOrganOf = (name: string, side: string): boolean => name !== side && ORGAN.test(name)
