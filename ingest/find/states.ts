/** Which states an item speaks of, and where: by name, adjective, people, seat of government or institution. */
import { ALSO_PERSONAL, AMERICAN_GEORGIA } from '../data/states.ts'
import { STATELESS_LANGUAGES } from '../data/places.ts'
import { DIVISIONS } from '../data/divisions.ts'
import { COMPANY_HEADS, ROLE_WORDS } from '../data/heads.ts'
import { PORTFOLIO_WORDS } from '../data/portfolios.ts'
import type { Mention } from '../types.ts'
import { isTitle } from './bodyWords.ts'
import { countryAt, standsForGovernment } from './countries.ts'
import type { CountryExpression } from './countries.ts'
import { findJapaneseStates } from './japanese.ts'
import { endWithoutPossessive, toTokens } from './phrases.ts'
import type { Found, Token } from './phrases.ts'
import type { Reading } from './reading.ts'
import { SEAT_RULES } from './seats.ts'
import { isInShipsName } from './ships.ts'

const PERSONAL = new Set(ALSO_PERSONAL.map((name) => name.toLowerCase()))
const ROLES = new Set<string>(ROLE_WORDS)
const COMPANIES = new Set<string>(COMPANY_HEADS)
/** A letter with a mark: no English word for a people has one. */
const ACCENT = /[^\p{ASCII}’‘]/u
const CURRENCIES =
  /^(?:dollars?|pounds?|francs?|rupees?|liras?|rou?bles?|manats?|yen|yuan|pesos?|hryvnias?|tenges?|drams?|dirhams?|crowns|krone[rs]?|riyals?)$/u
const LANGUAGES = new Set(['speaking', 'language', 'style'])
const GEORGIA_BEFORE = new RegExp(`(?:${AMERICAN_GEORGIA.before.join('|')}),? $`)
const GEORGIA_AFTER = new Set(AMERICAN_GEORGIA.after.map((word) => word.toLowerCase()))

/** All expressions of one sentence that name a state or could, from left to right and without overlap. */
function expressionsOf(tokens: readonly Token[]): Found<CountryExpression>[] {
  const found: Found<CountryExpression>[] = []
  for (let index = 0; index < tokens.length;) {
    const one =
      tokens[index]?.capital === true || tokens[index]?.key === 'the' ? countryAt(tokens, index) : undefined
    if (one) found.push(one)
    index = one?.to ?? index + 1
  }
  return found
}

/** Is most of the sentence printed with capitals, its verbs too, as headlines are in some places? Then a capital says little. */
const isTitleCase = (tokens: readonly Token[]): boolean =>
  tokens.filter((token) => token.capital).length > 0.7 * tokens.length &&
  !tokens.some((token) => !token.capital && token.tags.has('Verb'))

/** Who is sent to a state, and what leads there. */
const SENT = new Set([
  'ambassador',
  'envoy',
  'representative',
  'commissioner',
  'visit',
  'trip',
  'delegation',
  'mission',
])

/** `Michael Jordan`, `Israel Katz`: the state's name is a person's. */
function isPersonal(tokens: readonly Token[], { from, to }: Found<CountryExpression>): boolean {
  if (to - from > 1 || !PERSONAL.has(tokens[from]?.key ?? '')) return false
  const before = tokens[from - 1]
  const after = tokens[to]
  // "the French High Commissioner": no person has an article
  if (before?.key === 'the' && tokens[to]?.gap === ' ' && tokens[to]?.tags.has('LastName') !== true)
    return false
  if (endsTitles(tokens, from)) return false
  // "the crisis in Georgia": nobody is in a person
  if (before?.key === 'in') return false
  // "the Greek Ambassador to Georgia Orlo"
  if (before?.key === 'to' && SENT.has(tokens[from - 2]?.key ?? '')) return false
  if (
    before?.tags.has('FirstName') === true &&
    before.capital &&
    tokens[from]?.gap === ' ' &&
    !before.possessive
  )
    return true
  if (after?.capital !== true || after.gap !== ' ' || tokens[to - 1]?.possessive === true) return false
  // "the visit of French Transport Minister Orlo": what begins a title ends no name
  if (ROLES.has(after.key) || PORTFOLIO_WORDS.has(after.key) || isTitle(after) || countryAt(tokens, to))
    return false
  return !isTitleCase(tokens) || after.tags.has('LastName')
}

/** `President of | Israel Noam Orlo`, `ministers of Norway and | Jordan Orlo and Lind`: what a title is of, alone or last of a list. */
function endsTitles(tokens: readonly Token[], from: number): boolean {
  let first = from
  for (let at = from; at > 0; at = first) {
    const end = tokens[at - 1]?.key === 'and' ? at - 1 : /^, ?$/.test(tokens[at]?.gap ?? '') ? at : 0
    if (countryAt(tokens, end - 1)?.to !== end) break
    first = end - 1
  }
  // "Minister of Trade and Finance of Jordan Orlo"
  let before = first - 2
  while (
    /^(?:and|of|for)$/u.test(tokens[before]?.key ?? '') ||
    PORTFOLIO_WORDS.has(tokens[before]?.key ?? '')
  )
    before--
  const title = tokens[first - 1]?.key === 'of' ? tokens[before] : undefined
  return (
    title !== undefined &&
    (isTitle(title) || title.key === 'justice') &&
    (first === from || title.key.endsWith('s'))
  )
}

/** What is done in a tongue. */
const SAID =
  /^(?:sa(?:y|id|ys|ying)|sp(?:eak|eaks|oke|oken|eaking)|wr(?:ite|ites|ote|itten|iting)|publish(?:ed|es|ing)?|print(?:ed|ing)?|post(?:ed|ing|s)?|issued|released|read|translat\w+|statements?|texts?|notes?|letters?|messages?|documents?|copies|versions?|speech(?:es)?|address\w*|languages?|broadcast\w*|taught|tweet\w*|drawn|done|drafted|signed)$/u

/** `in French and English`: what something is said or written in. */
function isTongue(tokens: readonly Token[], { from, to, value }: Found<CountryExpression>): boolean {
  if (value.form !== 'adjective' || to - from > 1) return false
  const isOther = (at: number): boolean =>
    STATELESS_LANGUAGES.has(tokens[at]?.key ?? '') || countryAt(tokens, at)?.value.form === 'adjective'
  const isAnd = (at: number): boolean => /^(?:and|or)$/u.test(tokens[at]?.key ?? '')
  const first = isAnd(from - 1) && isOther(from - 2) ? from - 2 : from
  const end = isAnd(to) && isOther(to + 1) ? to + 2 : to
  const next = tokens[end]
  return (
    tokens[first - 1]?.key === 'in' &&
    tokens[first]?.gap === ' ' &&
    (tokens.slice(first, end).some(({ key }) => STATELESS_LANGUAGES.has(key)) ||
      tokens.slice(Math.max(0, first - 8), first - 1).some(({ key }) => SAID.test(key))) &&
    (next === undefined ||
      /^[.,;:!?]/u.test(next.gap) ||
      /^(?:and|but|that|on|to|by|with|for|at|was|were|is|are)$/u.test(next.key))
  )
}

/** `Niger State`: what lies within another state. */
const WITHIN = new Set(
  Object.values(DIVISIONS)
    .flat()
    .filter((name) => name.endsWith(' State'))
    .map((name) => name.toLowerCase()),
)

/** The state of the US, not the country. */
function isAmericanGeorgia(
  tokens: readonly Token[],
  { from, to }: Found<CountryExpression>,
  text: string,
): boolean {
  const token = tokens[from]
  if (token?.key !== 'georgia' || to - from > 1) return false
  return (
    GEORGIA_BEFORE.test(text.slice(Math.max(0, token.start - 20), token.start)) ||
    GEORGIA_AFTER.has(tokens[to]?.key ?? '')
  )
}

/** The list of states and seats that an expression is joined to by a dash, `and` or commas: `Baku and Tehran`. */
function listAround(
  found: readonly Found<CountryExpression>[],
  index: number,
  tokens: readonly Token[],
): { first: number; last: number } {
  const isJoined = (
    left: Found<CountryExpression> | undefined,
    right: Found<CountryExpression> | undefined,
  ): boolean => {
    if (left === undefined || right === undefined) return false
    const between = tokens.slice(left.to, right.from)
    if (between.length > 1 || tokens[left.to - 1]?.possessive === true) return false
    const [word] = between
    const gap = tokens[right.from]?.gap ?? ''
    return word === undefined
      ? /^[-‐-―/]$|^, ?$/.test(gap.trim() === '' ? gap : gap.trim())
      : ['and', 'or', 'with'].includes(word.key)
  }
  let first = index
  let last = index
  while (isJoined(found[first - 1], found[first])) first -= 1
  while (isJoined(found[last], found[last + 1])) last += 1
  return { first: found[first]?.from ?? 0, last: found[last]?.to ?? 0 }
}

/** The rule by which an expression counts, undefined where it does not. */
function ruleFor(
  found: readonly Found<CountryExpression>[],
  index: number,
  tokens: readonly Token[],
  text: string,
): string | undefined {
  const one = found[index]
  if (one === undefined) return undefined
  const { from, to, value } = one
  const next = tokens[to]
  // "Thaís", who is no Thais
  if (value.form === 'people' && tokens.slice(from, to).some((token) => ACCENT.test(token.text)))
    return undefined
  if (
    value.form === 'none' ||
    isPersonal(tokens, one) ||
    isTongue(tokens, one) ||
    isInShipsName(tokens, from) ||
    isAmericanGeorgia(tokens, one, text)
  )
    return undefined
  if (next?.capital === true && next.gap === ' ' && COMPANIES.has(next.key)) return undefined
  if (next?.text === 'State' && WITHIN.has(`${tokens[from]?.key ?? ''} state`)) return undefined
  // "the House of Commons of Canada": several have one of the name
  if (value.form === 'institution' && next?.key === 'of' && countryAt(tokens, to + 1)?.value.form === 'name')
    return undefined
  // "the Greek Police (PNP)": what its letters stand for is told before the bracket, the state with it
  if (value.form === 'institution' && to - from === 1 && /\($/u.test(tokens[from]?.gap ?? ''))
    if (/^\p{Lu}{2,}$/u.test(tokens[from]?.text ?? '') && /^\)/u.test(next?.gap ?? ')')) return undefined
  // "500 US dollars"
  if (next?.gap === ' ' && CURRENCIES.test(next.key)) return undefined
  if (value.form !== 'capital')
    return next && /^[-‐]$/.test(next.gap) && LANGUAGES.has(next.key) ? undefined : `state.${value.form}`
  if (!standsForGovernment(text.slice(tokens[from]?.start, tokens[to - 1]?.end))) return undefined
  const context = { tokens, from, to, ...listAround(found, index, tokens) }
  const rule = SEAT_RULES.find((row) => row.holds(context))
  return rule && `state.seat.${rule.id}`
}

/** Finds every mention of a state in an item; `ref` is its ISO 3166-1 alpha-2 code. Seats of government count only as governments. */
export function findStates({ text, sentences, ja }: Reading): Mention[] {
  const mentions = findJapaneseStates(text.slice(ja.start, ja.end), ja.start)
  for (const sentence of sentences) {
    const tokens = toTokens(sentence)
    const found = expressionsOf(tokens)
    for (const [index, { from, to, value }] of found.entries()) {
      const rule = ruleFor(found, index, tokens, text)
      const first = tokens[from]
      const last = tokens[to - 1]
      if (rule === undefined || first === undefined || last === undefined || first.start < ja.end) continue
      mentions.push({
        kind: 'country',
        ref: value.code,
        start: first.start,
        end: endWithoutPossessive(last),
        rule,
      })
    }
  }
  return mentions
}
