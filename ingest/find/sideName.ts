/** Under what name a body takes a side: in full where it is known, else as the item spells it; the whole for its organ. */
import { byWord } from '../data/lists.ts'
import { FIRM_ENDINGS, LEGAL_ENDINGS } from '../data/heads.ts'
import { knownBodyAt } from './knownBodies.ts'
import { toPhraseTokens } from './phrases.ts'

/** Bodies that everybody calls by their letters. */
const BY_LETTERS: Readonly<Record<string, string>> = byWord({
  'European Union': 'EU',
  'State Oil Company of the Republic of Azerbaijan': 'SOCAR',
  'United Nations Human Settlements Programme': 'UN-Habitat',
  'United Nations Framework Convention on Climate Change': 'UNFCCC',
})

/** Of these an item may give the letters only: `NATO`. */
const NAMED_IN_FULL: ReadonlySet<string> = new Set(['international', 'civil'])

/** What a firm is by law is no part of what it is called. */
const LEGAL_FORM = new RegExp(
  `,? (?:(?:pte|pvt|pty|co)\\.? )?(?:(?:${LEGAL_ENDINGS.join('|')})\\.?|ag|s\\.a\\.|spa)$`,
  'iu',
)

/** Bodies that have organs of their own. */
const WHOLES: ReadonlySet<string> = new Set(['international', 'civil', 'party'])

/** Organs that act for the whole: what is left of a name after the whole is taken out. Parliamentary assemblies speak for themselves. */
const ORGAN =
  /\b(?:Commission|Council|Secretariat|(?<!Parliamentary )Assembly|Committee|Presidency|Headquarters|Office|Mission|Delegation|Centre|Center|Hub)\b/u

/** `Peace and Security Council of the African Union` is `African Union`; other bodies keep the name they have. */
export function sideNameOf(printed: string): string {
  const name = printed.replace(LEGAL_FORM, '').replace(/[“”"«»]/gu, '')
  const whole = ORGAN.test(name) ? wholeOf(name) : undefined
  if (whole !== undefined) return BY_LETTERS[whole] ?? whole
  const tokens = toPhraseTokens(name)
  const known = knownBodyAt(tokens, 0)
  const isParty = known?.value.kind === 'party' && tokens[known.to]?.text === 'party'
  const usual =
    known !== undefined && known.to + Number(isParty) === tokens.length ? known.value.names[0] : undefined
  // "Terma Corp"
  const isFirm = known?.value.kind === 'company' && known.to + 1 === tokens.length
  if (isFirm && FIRM_ENDINGS.has(tokens[known.to]?.key ?? '')) return name.replace(/ \S+$/u, '')
  const full = known !== undefined && isNamedInFull(known.value.kind, name) ? (usual ?? name) : name
  return BY_LETTERS[usual ?? full] ?? full
}

/** Papers and firms keep the name that the item gives them, parties too unless it gives their letters alone. */
const isNamedInFull = (kind: string, name: string): boolean =>
  NAMED_IN_FULL.has(kind) || (kind === 'party' && LETTERS.test(name))

/** `D66`, `PML-N`. */
const LETTERS = /^[\p{Lu}\d-]+(?: party)?$/u

/** The name of a state's organ in a title: in full where the tables have it under its letters. */
export function organNameOf(printed: string): string {
  if (!/^\p{Lu}{2,}$/u.test(printed)) return printed
  return knownBodyAt(toPhraseTokens(printed), 0)?.value.names[0] ?? printed
}

/** The whole that is named inside an organ's name, once the word for the organ is taken out: before it, or behind `of`. */
function wholeOf(name: string): string | undefined {
  for (const { 0: word, index } of name.matchAll(new RegExp(ORGAN, 'gu'))) {
    const inside = toPhraseTokens(name.slice(0, index) + name.slice(index + word.length))
    for (const [at] of inside.entries()) {
      // "Committee on CIS Affairs", "Mission to the UN": what an organ deals with has no part in it
      if (DEALT_WITH.test(inside[inside[at - 1]?.key === 'the' ? at - 2 : at - 1]?.key ?? '')) continue
      const part = knownBodyAt(inside, at)
      if (part !== undefined && WHOLES.has(part.value.kind)) return part.value.names[0]
    }
  }
  return undefined
}

const DEALT_WITH = /^(?:on|to|for|with|at|in|between|against)$/u

/** Is the side's name that of the whole, and this one an organ's? Another name of the whole is none. */
export function isOrganOf(name: string, side: string): boolean {
  if (name === side || !ORGAN.test(name)) return false
  const known = knownBodyAt(toPhraseTokens(name), 0)?.value.names
  return known?.includes(name) !== true || !known.includes(side)
}
