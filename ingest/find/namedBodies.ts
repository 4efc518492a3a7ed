/**
 * Bodies whose name itself does not tell that it is one: the words around it do.
 * `the news agency Report`, `firms such as A, B and C`, `Cap Name (CN)`, `SOCAR`, `the Kenyan parliament`.
 */
import { MILITARY_RANKS } from '../data/address.ts'
import { BODY_NOUNS, LEGAL_FORMS } from '../data/heads.ts'
import { wordSet } from '../data/lists.ts'
import { GIVEN_NAMES } from '../data/names.ts'
import { NOT_BODIES } from '../data/organizations.ts'
import { TITLE_ABBREVIATIONS } from '../data/titleAbbreviations.ts'
import { isCharge, isOpener, isTitle } from './bodyWords.ts'
import { quotedBefore, type BodyName } from './bodyNames.ts'
import { countryAt } from './countries.ts'
import { knownBodyAt } from './knownBodies.ts'
import { keysOf } from '../nlp/keys.ts'
import type { Token } from './phrases.ts'
import { countryOfCity } from './places.ts'

const LEGAL = new Set<string>(LEGAL_FORMS)
const NOUNS = new Set<string>([...BODY_NOUNS, ...LEGAL_FORMS])
/** Nouns that make the abbreviation before them a thing: `the NPT regime`. */
const THINGS = wordSet(
  'drill drills treaty agreement corridor missile missiles drone drones system systems virus pact pipeline exercise exercises route regime rules visa fighter jet jets aircraft tank tanks helicopter talks process deal region framework standard standards format protocol vaccine satellite programme program technology project projects initiative clause index dialogue howitzer howitzers rifle rifles rocket rockets launcher launchers bomb bombs gun guns',
)
/** The same, of names that are written out. */
const THINGS_IN_FULL =
  /^(?:assistance|aid|concept|zone|area|plan|strategy|dialogue|summit|forum|conference|day|year|act|law|product|investments?|goals?|mechanism|fund|rights|line|route|corridor|partnership|declaration|convention|understanding)$/u
const NAMED_BEFORE = new Set([
  'party',
  'agency',
  'firm',
  'newspaper',
  'company',
  'channel',
  'militia',
  'alliance',
  'coalition',
  'gang',
  'cartel',
  'movement',
  'bloc',
  'faction',
])
const UNNAMED = wordSet('friendship working contact expert interparliamentary parliamentary')
const LINKS = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de'])

/** The end of a run of capitals that can be a name: no title, no state, no opener. */
export function nameEnd(tokens: readonly Token[], from: number): number {
  let to = from
  for (let token = tokens[to]; token?.capital === true; token = tokens[to]) {
    if (to > from && !/^[ -]$/.test(token.gap)) break
    if (isTitle(token) || (isOpener(token) && !isNamed(tokens, to, from))) break
    if (to > from && opensName(tokens, to)) break
    to += 1
    if (token.possessive) break
  }
  const state = countryAt(tokens, from)
  return state?.to === to && state.value.form !== 'institution' ? from : to
}

/** `the party New Dawn`, `the paper The Dawn`: an adjective or article with a capital, before another one, is part of the name. */
const isNamed = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from &&
  /^(?:new|the)$/u.test(tokens[at]?.key ?? '') &&
  tokens[at + 1]?.capital === true &&
  tokens[at + 1]?.gap === ' '

/** `the outlet Fjord TV | Velda Sorn`: a given name begins a person's. */
export const opensName = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next?.capital !== true || next.gap !== ' ') return false
  return GIVEN_NAMES.has(token.key) || token.tags.has('FirstName')
}

export const body = (from: number, to: number, rule: string): BodyName => ({
  from,
  to,
  official: false,
  rule,
})

/** `broadcaster Fjord TV`, `Outlet X`, `the Czech company Y`: the name after a noun that says what it is. */
export function afterNoun(tokens: readonly Token[], at: number): BodyName[] {
  const noun = tokens[at]
  if (noun === undefined || noun.possessive || !NOUNS.has(noun.key)) return []
  if (noun.capital && at > 0 && noun.text !== noun.text.toUpperCase()) return []
  if (!/^\s["“”«]?$/.test(tokens[at + 1]?.gap ?? '')) return []
  // "head of the friendship group Orlo": such groups have no name, who follows heads it
  if (noun.key === 'group' && UNNAMED.has(tokens[at - 1]?.key ?? '')) return []
  if (isOfNameBefore(tokens, at) || isSpeakers(tokens, at)) return []
  const to = quoteEnd(tokens, at + 1) ?? websiteEnd(tokens, at) ?? nameEnd(tokens, at + 1)
  if (to === at + 1 || isHolder(tokens, at, to) || isInOffice(tokens, at + 1, to)) return []
  if (!LEGAL.has(noun.key)) return [body(at + 1, to, 'body.noun')]
  if (isBehindName(tokens, at)) return []
  // "PJSC Terma": that it is a firm by law is said with the name
  const known = knownBodyAt(tokens, at + 1)
  return [
    { ...body(at + 1, known?.to ?? to, known === undefined ? 'body.noun' : 'body.known'), partFrom: at },
  ]
}

/** `spokeswoman for the ministry | Velda Sorn`: a ministry has no name of its own, who follows speaks for it. */
const isSpeakers = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === 'ministry' && /^spokes\w+ (?:for|of) the$/u.test(keysOf(tokens, at - 3, at))

/** `leader of the GDU party Orlo`, `director of the Terma agency Velda Sorn`: the noun belongs to the name before it; a state or city there says whence. */
const isOfNameBefore = (tokens: readonly Token[], at: number): boolean => {
  const [before, noun] = [tokens[at - 1], tokens[at]]
  if (before === undefined || noun?.capital !== false || before.possessive) return false
  if (/^\p{Lu}{2,}$/u.test(before.text) && noun.key === 'party') return true
  return before.capital && OFFICERS_OF.test(keysOf(tokens, at - 6, at)) && beforeNoun(tokens, at).length > 0
}

/** Whoever is of a body, before its name: the name behind is that person's. */
const OFFICERS_OF =
  /\b(?:director|head|chief|chairman|chairwoman|chairperson|chair|leader|president|member|deputy|founder|owner|representative|secretary|manager|spokesman|spokeswoman|spokesperson|activist|politician|lawmaker|mp) (?:of|from|for|at) the \S+(?: \S+)*$/u

/** `the bloc | “Homeland and Dignity” |`: where the quotes close that open before the name. */
function quoteEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!/["“«]$/u.test(tokens[from]?.gap ?? '') || tokens[from]?.capital !== true) return undefined
  for (let to = from + 1; to < from + 7; to++) if (/^["”»]/u.test(tokens[to]?.gap ?? '')) return to
  return undefined
}

/** `the news website | fjord24`, `the portal | fjord.no`: such names have a number or a domain, and no capital. */
function websiteEnd(tokens: readonly Token[], noun: number): number | undefined {
  if (!/^(?:website|portal|outlet|publication|site)$/u.test(tokens[noun]?.key ?? '')) return undefined
  const name = tokens[noun + 1]?.text ?? ''
  return /^\p{Ll}[\p{Ll}\d]*(?:\d|\.\p{Ll}{2,4})$/u.test(name) ? noun + 2 : undefined
}

/** `the Union | Home | Minister`: what somebody is in charge of. */
const isInOffice = (tokens: readonly Token[], from: number, to: number): boolean => {
  const next = tokens[to]
  return (
    next?.gap === ' ' &&
    next.capital &&
    isTitle(next) &&
    tokens.slice(from, to).every((token) => isCharge(token))
  )
}

/** `Terma | CJSC`, `Terma Airlines (TA) | CJSC`: behind the name, not before another; a state or a title before it is no name. */
function isBehindName(tokens: readonly Token[], at: number): boolean {
  const [before, form] = [tokens[at - 1], tokens[at]]
  if (before?.capital !== true || form === undefined || !/^\)? $/u.test(form.gap)) return false
  return (
    form.gap.startsWith(')') ||
    !(isTitle(before) || isOpener(before) || countryAt(tokens, at - 1) !== undefined)
  )
}

/** `CEO of the company Velda Sorn met`: the noun points back, who follows holds the office; behind a body a comma would follow, then the name. */
function isHolder(tokens: readonly Token[], noun: number, to: number): boolean {
  const [title, of, article] = tokens.slice(Math.max(0, noun - 3), noun)
  if (title === undefined || !isTitle(title) || of?.key !== 'of' || article?.key !== 'the') return false
  // "Orlo, editor of the website Blue Shore": the officer has been named
  if (title.gap.startsWith(',')) return false
  const next = tokens[to]
  return to - noun === 3 && !(next?.capital === true && next.gap.startsWith(','))
}

/** `Channel 14`, `Kanal 7`: a number is the name. */
export function numbered(tokens: readonly Token[], at: number): BodyName[] {
  const number = tokens[at + 1]
  if (!/^(?:Channel|[CK]anal)$/u.test(tokens[at]?.text ?? '')) return []
  if (number?.gap !== ' ' || !/^\d{1,3}$/u.test(number.text)) return []
  // "Kanal 24/7"
  const further = tokens[at + 2]
  const isPair = further?.gap === '/' && /^\d$/u.test(further.text)
  return [body(at, isPair ? at + 3 : at + 2, 'body.numbered')]
}

/** Endings of people and creeds: `an Islamist party` has no name. */
const KIND = /(?:ish|ist|ite|ian|ese|ic|ive|al|ane|i)$/

/** `the Green Dawn party`, `the Terma company`: the name before a noun that says what it is. */
export function beforeNoun(tokens: readonly Token[], at: number): BodyName[] {
  const noun = tokens[at]
  const isVenture = noun?.key === 'joint' && tokens[at + 1]?.key === 'venture'
  if (noun === undefined || (!NAMED_BEFORE.has(noun.key) && !isVenture)) return []
  const quoted = quotedBefore(tokens, at)
  if (quoted !== undefined) return [body(quoted, at, 'body.noun.after')]
  if (noun.gap !== ' ') return []
  let from = at
  for (;;) {
    const before = tokens[from - 1]
    if (before === undefined || (from < at && tokens[from]?.gap !== ' ')) break
    // "the Justice and Development party"
    const isAnd = before.key === 'and' && from === at - 1 && tokens[from - 2]?.capital === true
    if (!before.capital && !isAnd) break
    from -= isAnd ? 2 : 1
  }
  while (from < at && isOpener(tokens[from] ?? noun)) from += 1
  const last = tokens.findLastIndex(({ key }, index) => index < at && index >= from && key === 'and') + 1
  if (from === at || nameEnd(tokens, Math.max(from, last)) !== at || tokens[at - 1]?.possessive === true)
    return []
  return at - from === 1 && KIND.test(tokens[from]?.key ?? '') ? [] : [body(from, at, 'body.noun.after')]
}

/** `Some Long Name (SLN)`: the capitals before a bracket spell the abbreviation in it. */
export function beforeBracket(tokens: readonly Token[], at: number): BodyName[] {
  const short = tokens[at]
  if (short === undefined || !/\($/.test(short.gap) || !/^\p{Lu}{3,8}$/u.test(short.text)) return []
  // "Official Development Assistance (ODA)"
  if (THINGS.has(tokens[at - 1]?.key ?? '') || THINGS_IN_FULL.test(tokens[at - 1]?.key ?? '')) return []
  let from = at
  for (let letter = short.text.length - 1; letter >= 0;) {
    const token = tokens[from - 1]
    if (token === undefined || (from < at && !/^[ -]$/.test(tokens[from]?.gap ?? '')))
      return abroad(tokens, at)
    from -= 1
    if (token.capital && token.text.startsWith(short.text.charAt(letter))) letter -= 1
    else if (!LINKS.has(token.key)) return abroad(tokens, at)
  }
  // "Blue Shore Route for Peace and Trade (BSRPT)"
  const link = tokens.slice(from, at).findIndex(({ key }) => /^(?:of|for|on)$/u.test(key))
  const isMade = link > 0 && THINGS_MADE.test(tokens[from + link - 1]?.key ?? '')
  if (isMade && !BODIES.test(tokens[at - 1]?.key ?? '')) return []
  return at - from >= 2 ? [body(from, at, 'body.initials')] : []
}

/** `the Norwegian Gas Industry (TGF)`: a firm whose letters are those of its name at home. */
function abroad(tokens: readonly Token[], at: number): BodyName[] {
  if (!FIRMS.test(tokens[at - 1]?.key ?? '')) return []
  const from = tokens.findLastIndex(({ capital }, index) => index < at && !capital) + 1
  return at - from >= 3 && countryAt(tokens, from) !== undefined ? [body(from, at, 'body.initials')] : []
}
const FIRMS = /^(?:industry|industries|railways?|airlines|airways|petroleum|energy|gas|oil|power|shipping)$/u

/** At the end of a name these are a body, whatever it is called after. */
const BODIES =
  /^(?:foundation|organi[sz]ation|association|union|society|institute|fund|league|group|network|movement)$/u

/** What is made or agreed, before the words that say for what. */
const THINGS_MADE =
  /^(?:route|road|corridor|highway|pipeline|plan|strategy|framework|agreement|treaty|pact|convention|protocol|roadmap|charter|law|act|bill)$/u

/** An abbreviation in capitals that is no known thing stands for a body. */
export function abbreviation(tokens: readonly Token[], at: number): BodyName[] {
  const token = tokens[at]
  if (token === undefined) return []
  const plain = token.text.replace(/['’]s?$/u, '')
  const next = tokens[at + 1]
  if (!/^\p{Lu}{3,8}$/u.test(plain) || NOT_BODIES.has(plain) || countryAt(tokens, at)) return []
  // "OSLO : The minister said": a city, printed so
  if (at === 0 && countryOfCity(token.key) !== undefined) return []
  // "DSP Orlo"
  if (MILITARY_RANKS.has(token.key) && next?.capital === true && next.gap === ' ') return []
  // "Leo XIV"
  if (/^[IVX]+$/u.test(plain)) return []
  // "NSA Orlo", "talks with the Greek NSA", "talks with NSA": somebody's title, but "the NSA"
  if (
    Object.hasOwn(TITLE_ABBREVIATIONS, plain) &&
    ((next?.capital === true && next.gap === ' ') || tokens[at - 1]?.key !== 'the')
  )
    return []
  if (/[-‐-―(/]$/.test(token.gap) || /^[-‐-―/]/.test(next?.gap ?? '') || THINGS.has(next?.key ?? ''))
    return []
  if (/^\d/.test(next?.text ?? '')) return []
  const before = tokens[at - 1]
  // "Velda Sorn (Norway, ALDE)": a group in a parliament
  if (token.gap === ', ' && /^\)/u.test(next?.gap ?? '') && isInBracket(tokens, at)) return []
  if (
    [before, next].some(
      (one) => one !== undefined && /^\p{Lu}{3,}$/u.test(one.text) && !NOT_BODIES.has(one.text),
    )
  )
    return []
  if (/^(?:mr|mrs|ms|miss|dr|prof|hon)$/u.test(before?.key ?? '')) return []
  const isFamilyName =
    before?.capital === true &&
    token.gap === ' ' &&
    plain.length > 3 &&
    !isOpener(before) &&
    !isTitle(before) &&
    !countryAt(tokens, at - 1)
  return isFamilyName || tokens.every((one) => one.text === one.text.toUpperCase())
    ? []
    : [body(at, at + 1, 'body.abbreviation')]
}

/** Does a state open the bracket that the word at `at` stands in: `(United Kingdom, EC`? */
function isInBracket(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--)
    if (/\($/u.test(tokens[from]?.gap ?? '')) return countryAt(tokens, from)?.to === at
  return false
}
