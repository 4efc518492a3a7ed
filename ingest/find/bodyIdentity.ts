/** When two names of bodies in one item mean the same body, and under what other names it goes. */
import { byWord } from '../data/lists.ts'
import { LEGAL_ENDINGS } from '../data/heads.ts'
import { toKey } from '../nlp/word.ts'
import { countryAt, demonymOf, nameOf } from './countries.ts'
import type { KnownBody } from './knownBodies.ts'
import { toPhraseTokens } from './phrases.ts'

/** A name as it is printed once, with what is known of it. */
export interface BodyMention {
  name: string
  /** Printed beside the name: an abbreviation in brackets, the part of the body that was named. */
  aliases: string[]
  of?: string
  official: boolean
  known?: KnownBody
  start: number
  end: number
  rule: string
}

/** Words of one meaning in the names of state organs. */
const SAME: Record<string, string> = byWord({
  defence: 'defense',
  mfa: 'foreign ministry',
  mod: 'defense ministry',
  organisation: 'organization',
  centre: 'center',
  external: 'foreign',
})
const SILENT = new Set(['of', 'the', 'for', 'on', 'and', 'affairs', 'republic', 'federation', ''])
const BARE = /^(?:parliament|congress)$/
const PARLIAMENTS = /^(?:national assembly|parliament|congress|house of representatives|supreme council)$/

/** The words that tell a name from others, without its state: `Ministry of Foreign Affairs of Peru` is `foreign ministry`. */
function baseOf(name: string): string {
  const tokens = toPhraseTokens(name)
  const words: string[] = []
  for (let index = 0; index < tokens.length;) {
    const state = tokens[index]?.capital === true ? countryAt(tokens, index) : undefined
    const isState = state !== undefined && (state.value.form === 'name' || state.value.form === 'adjective')
    if (!isState) words.push(tokens[index]?.key ?? '')
    index = isState ? state.to : index + 1
  }
  const plain = words.flatMap((word) => (SAME[word] ?? word).split(' ')).filter((word) => !SILENT.has(word))
  return (plain.includes('ministry') ? plain.sort() : plain).join(' ')
}

/** What two mentions must share to be one body, beside the state. */
export function keyOf({ name, of, known, official }: BodyMention): string {
  if (known?.part !== undefined) return known.part
  if (known) return `known ${known.names[0] ?? ''}`
  const base = baseOf(name)
  // "the National Assembly" of no state may be another's than the one whose parliament the item names
  const isParliament = of === undefined ? BARE.test(base) : PARLIAMENTS.test(base)
  return official && isParliament ? 'parliament' : base === '' ? toKey(name) : base
}

/** What a name may be followed by that says only what kind of body it is: `Terma Group`, `Fana News Agency`. */
const KIND_ONLY = new RegExp(
  `^(?: (?:international|national|news|press|agency|company|corporation|group|holding|party|movement|alliance|bank|airlines?|television|tv|newspaper|${LEGAL_ENDINGS.join('|')}))+$`,
  'u',
)

/** Does one name continue or begin the other, as `Joint Committee` begins `Joint Committee on Trade`? Two words, or all but the kind. */
export function isShortOf(short: string, long: string): boolean {
  const [a, b] = [toKey(short), toKey(long)]
  // "IsDB Group"
  const isLetters = /^\p{L}{3,}$/u.test(short) && (short.match(/\p{Lu}/gu) ?? []).length > 1
  if ((a.length > 4 || isLetters) && b.startsWith(a) && KIND_ONLY.test(b.slice(a.length))) return true
  return a.includes(' ') && a.length < b.length && (b.startsWith(`${a} `) || b.endsWith(` ${a}`))
}

const MINISTRY = /^(?:Ministry of (?:the )?(.+)|(.+) Ministry)$/
/** Only these change more than the order of words. */
const CHARGES: Record<string, string> = byWord({
  'Foreign Affairs': 'Foreign',
  Foreign: 'Foreign Affairs',
  'Internal Affairs': 'Interior',
})

/** Names of an organ of a state: with the state's name, with its adjective, and a ministry turned round. */
export function aliasesOf({ name, of, known, official }: BodyMention): string[] {
  if (known && known.part === undefined) return known.names.filter((other) => other !== name)
  if (of === undefined || !official) return []
  const [country, adjective] = [nameOf(of), demonymOf(of)]
  if (country === undefined || adjective === undefined) return []
  const around = (base: string): string[] => [
    `${base} of ${country}`,
    `${adjective} ${base}`,
    `${country} ${base}`,
  ]
  if (known) return [...known.names, ...around('Parliament')].filter((other) => other !== name)
  const bare = bareName(name)
  if (namesState(bare)) return []
  if (bare === 'MFA') return [...around('Ministry of Foreign Affairs'), ...around('Foreign Ministry')]
  if (/^parliament$/i.test(bare)) return around('Parliament')
  const charge = MINISTRY.exec(bare)
  if (charge === null) return around(bare)
  const words = charge[1] ?? charge[2] ?? ''
  const other = CHARGES[words] ?? words
  return charge[1] === undefined
    ? [...around(bare), ...around(`Ministry of ${other}`)]
    : [...around(bare), ...around(`${other} Ministry`)]
}

/** A name without its state: `Ministry of Justice of Peru`, `Peru's Ministry of Justice` and `Peruvian Ministry of Justice` are one. */
export function bareName(name: string): string {
  const tokens = toPhraseTokens(name)
  const front = countryAt(tokens, 0)
  const rest = front && front.to < tokens.length ? name.slice(tokens[front.to]?.start ?? 0) : name
  const parts = toPhraseTokens(rest)
  for (const [at, { key }] of parts.entries()) {
    if (at === 0 || key !== 'of') continue
    const state = countryAt(parts, parts[at + 1]?.key === 'the' ? at + 2 : at + 1)
    if (state?.to === parts.length) return rest.slice(0, parts[at - 1]?.end)
  }
  return rest
}

/** Is a state still named in the middle: `Royal Thai Army`? Then no other name can be made. */
const namesState = (name: string): boolean => {
  const tokens = toPhraseTokens(name)
  return tokens.some((token, at) => token.capital && countryAt(tokens, at) !== undefined)
}
